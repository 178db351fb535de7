using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

internal static class Reading
{
    public static string? Headline() => Load().First(static x => x.Id == Choice.Id).Headline;

    public static long Text() => Load().Sum(static x => (long)x.Text.Length);

    public static int Query() =>
        (from x in Load()
         where x.Language == "hi" && x.Mentions.Contains(Choice.Entity) && x.Published > new DateTime(2024, 6, 1)
         select x).Count();

    private static List<PeerArticle> Load()
    {
        using Stream stream = typeof(Reading).Assembly.GetManifestResourceStream("articles.json")!;
        return JsonSerializer.Deserialize(stream, ArticleContext.Default.ListPeerArticle)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<PeerArticle>))]
internal sealed partial class ArticleContext : JsonSerializerContext;
