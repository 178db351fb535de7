using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NewsDataset.Cli.Exchange;
using NewsDataset.Overlay;
using NJsonSchema;

namespace NewsDataset.Tests;

/// <summary>The lines are what schemas/exchange/jsonl.schema.json says, and their offsets cut the right characters out of the text.</summary>
public sealed class JsonLinesFormatTest : IDisposable
{
    private static readonly string SchemaPath = Repository.PathOf("schemas", "exchange", "jsonl.schema.json");

    private static readonly string[] Lists = ["mentions", "quotes", "dates", "links", "keywords", "contributors"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Sets
    {
        get
        {
            var sets = new TheoryData<string, string>();
            foreach (string unit in TextOffsets.Units.Words)
            {
                sets.Add("data/articles", unit);
                sets.Add("data/invented", unit);
            }

            return sets;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Every_line_has_the_form_of_the_schema_and_offsets_in_the_unit_it_names(string set, string unit)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(SchemaPath);
        string[] lines = ToolRun.Of(Repository.Root, "export", "jsonl", set, "--offsets", unit).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ArticleFolder folder = ArticleFolder.Open(Repository.PathOf(set));

        Assert.Equal(folder.Articles.Select(static x => x.Id), lines.Select(static x => (string?)JsonNode.Parse(x)!["id"]));
        foreach (string line in lines)
        {
            Assert.Empty(schema.Validate(line));
            JsonNode article = JsonNode.Parse(line)!;
            Assert.Equal(unit, (string?)article["offsets"]);
            AssertCuts(article, unit);
        }
    }

    [Fact]
    public void All_gold_is_in_the_line()
    {
        Article[] articles = [.. ArticleFolder.Open(Repository.PathOf("data", "invented")).Articles];
        string[] lines = ToolRun.Of(Repository.Root, "export", "jsonl", "data/invented").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach ((Article article, string text) in articles.Zip(lines))
        {
            JsonNode line = JsonNode.Parse(text)!;
            Assert.Equal(
                (article.Raw, article.RawSha256, article.GoldSha256, article.Headline, article.Published?.Value, article.Rights?.License),
                ((string?)line["raw"], (string?)line["rawSha256"], (string?)line["goldSha256"], (string?)line["headline"]?["text"], (string?)line["published"]?["value"], (string?)line["rights"]?["license"]));
            Assert.Equal(article.Spans.Select(static x => (x.Range.Start, x.Range.End, x.Entity?.Id, x.Parent, x.Block)), Items(line, "spans").Select(static x => ((int)x["start"]!, (int)x["end"]!, (string?)x["entity"], (int?)x["parent"], (int)x["block"]!)));
            Assert.Equal(article.Blocks.Select(static x => Vocabularies.BlockKinds.WordFor(x.Kind)), Items(line, "blocks").Select(static x => (string)x["kind"]!));
            Assert.Equal(article.Quotes.Select(static x => (x.Text, x.Speaker?.Id, x.NestedIn, x.PartOf)), Items(line, "quotes").Select(static x => ((string)x["text"]!, (string?)x["speaker"], (int?)x["nestedIn"], (int?)x["partOf"])));
            Assert.Equal(article.Media.Select(static x => (x.Url, x.Alt, x.Caption, x.Credit)), Items(line, "media").Select(static x => ((string?)x["url"], (string?)x["alt"], (string?)x["caption"], (string?)x["credit"])));
        }
    }

    [Fact]
    public void Front_matter_of_ones_own_goes_out_as_it_stands()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\ndesk: { name: city, people: [a, b] }\n---\nText.\n");

        JsonNode line = JsonNode.Parse(ToolRun.Of(_folder.Path, "export", "jsonl").Out)!;

        Assert.Equal("""{"desk":{"name":"city","people":["a","b"]}}""", line["fields"]!.ToJsonString());
    }

    [Fact]
    public void What_nobody_says_has_no_property()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\nText.\n");

        JsonObject line = JsonNode.Parse(ToolRun.Of(_folder.Path, "export", "jsonl").Out)!.AsObject();

        Assert.Equal(
            JsonNode.Parse(File.ReadAllText(SchemaPath))!["required"]!.AsArray().Select(static x => (string)x!),
            line.Select(static x => x.Key));
    }

    [Fact]
    public void The_schema_has_the_words_of_the_format()
    {
        JsonNode definitions = JsonNode.Parse(File.ReadAllText(SchemaPath))!["definitions"]!;

        Assert.Equal(Vocabularies.BlockKinds.Words, Words(definitions["block"]!["properties"]!["kind"]!));
        Assert.Equal(Vocabularies.SpanKinds.Words, Words(definitions["span"]!["properties"]!["kind"]!));
        Assert.Equal(Vocabularies.QuoteKinds.Words, Words(definitions["quote"]!["properties"]!["kind"]!));
        Assert.Equal(Vocabularies.EntityTypes.Words, Words(definitions["entity"]!["properties"]!["type"]!));
        Assert.Equal(Vocabularies.Calendars.Words.Skip(1), Words(definitions["date"]!["properties"]!["calendar"]!));
        Assert.Equal(Enum.GetNames<ContributorRole>().Select(static x => x.ToLowerInvariant()), Words(definitions["contributor"]!["properties"]!["role"]!));
        Assert.Equal(TextOffsets.Units.Words, Words(JsonNode.Parse(File.ReadAllText(SchemaPath))!["properties"]!["offsets"]!));
    }

    [Theory]
    [InlineData("a😀é", "utf-16", 0, 1, 3, 4)]
    [InlineData("a😀é", "code-points", 0, 1, 2, 3)]
    [InlineData("a😀é", "utf-8-bytes", 0, 1, 5, 7)]
    [InlineData("क\u200D", "utf-8-bytes", 0, 3, 6)]
    [InlineData("", "code-points", 0)]
    public void Offsets_lead_there_and_back(string text, string unit, params int[] offsets)
    {
        Assert.True(TextOffsets.Units.TryGet(unit, out OffsetUnit known));
        var map = new TextOffsets(text, known);
        int[] starts = [.. Enumerable.Range(0, text.Length + 1).Where(x => x == 0 || x == text.Length || !char.IsLowSurrogate(text[x]))];

        Assert.Equal(offsets, starts.Select(map.At));
        Assert.Equal(starts, offsets.Select(x => map.IndexOf(x, text.Length)));
        Assert.Equal(-1, map.IndexOf(offsets[^1] + 1, text.Length));
        Assert.Equal(-1, map.IndexOf(-1, text.Length));
    }

    private static IEnumerable<JsonNode> Items(JsonNode line, string name) => line[name]!.AsArray().Select(static x => x!);

    private static IEnumerable<string> Words(JsonNode property) => property["enum"]!.AsArray().Select(static x => (string)x!);

    private static void AssertCuts(JsonNode article, string unit)
    {
        string raw = (string)article["raw"]!;
        IEnumerable<JsonNode> grounded = Lists.SelectMany(x => Items(article, x)).Append(article["published"]).Append(article["modified"]).OfType<JsonNode>();
        foreach (JsonNode item in grounded.Where(static x => x["start"] is not null))
        {
            Assert.Equal((string?)(item["text"] ?? item["name"]), Cut(raw, unit, (int)item["start"]!, (int)item["end"]!));
        }
    }

    // Each in the unit itself, and not by way of ours.
    private static string Cut(string raw, string unit, int start, int end) => unit switch
    {
        "utf-16" => raw[start..end],
        "code-points" => string.Concat(raw.EnumerateRunes().Skip(start).Take(end - start)),
        _ => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(raw)[start..end]),
    };
}
