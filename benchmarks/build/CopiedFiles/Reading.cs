using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

internal static class Reading
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "articles");

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static string? Headline() => ReadFrontMatter(Path.Combine(Folder, Choice.Id + ".md")).Headline;

    public static long Text() => Directory.EnumerateFiles(Folder, "*.md").Select(ReadArticle).Sum(static x => (long)x.Text.Length);

    public static int Query() =>
        (from x in Directory.EnumerateFiles(Folder, "*.md").Select(ReadFrontMatter)
         where x.Language == "hi" && x.Mentions.Contains(Choice.Entity) && x.Published > new DateTime(2024, 6, 1)
         select x).Count();

    // Only what stands before the text: this way need not read all of a file to know its headline.
    private static FrontMatter ReadFrontMatter(string path)
    {
        using var reader = new StreamReader(path);
        return ReadFrontMatter(reader);
    }

    private static FrontMatter ReadFrontMatter(StreamReader reader)
    {
        var lines = new StringWriter();
        reader.ReadLine();
        while (reader.ReadLine() is { } line && line != "---")
        {
            lines.WriteLine(line);
        }

        return Yaml.Deserialize<FrontMatter>(lines.ToString());
    }

    private static TextFile ReadArticle(string path)
    {
        using var reader = new StreamReader(path);
        FrontMatter frontMatter = ReadFrontMatter(reader);
        string text = reader.ReadToEnd();
        return new TextFile(frontMatter, text, Markdown.Parse(text));
    }
}

internal sealed record TextFile(FrontMatter FrontMatter, string Text, MarkdownDocument Blocks);

internal sealed class FrontMatter
{
    public string Id { get; set; } = "";

    public string Language { get; set; } = "";

    public string? Headline { get; set; }

    public string? Publisher { get; set; }

    public DateTime? Published { get; set; }

    public List<string> Authors { get; set; } = [];

    public List<string> Keywords { get; set; } = [];

    public List<string> Mentions { get; set; } = [];
}
