using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

internal static class Reading
{
    private static readonly Assembly Assembly = typeof(Reading).Assembly;

    public static string? Headline() => Load(Choice.Id + ".json").Headline;

    public static long Text() => LoadAll().Sum(static x => (long)x.Text.Length);

    public static int Query() =>
        (from x in LoadAll()
         where x.Language == "hi" && x.Mentions.Contains(Choice.Entity) && x.Published > new DateTime(2024, 6, 1)
         select x).Count();

    private static IEnumerable<PeerArticle> LoadAll() => Assembly.GetManifestResourceNames().Select(Load);

    private static PeerArticle Load(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize(stream, ArticleContext.Default.PeerArticle)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PeerArticle))]
internal sealed partial class ArticleContext : JsonSerializerContext;
