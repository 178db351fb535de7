using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsDataset.Tests;

/// <summary>What goes out as ninjs keeps to the schema of IPTC ninjs 3.0.1.</summary>
public sealed class NinjsFormatTest : IDisposable
{
    // http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json: every object is closed. Of each the properties that are used, with their type; a required one has an exclamation mark.
    private static readonly Dictionary<string, string> NewsObject = Parse(
        "uri!:uri type:newsObject version:string slugline:string language:string firstCreated:date-time versionCreated:date-time headlines:[text] descriptions:[text] bodies:[text] by:string "
        + "edNote:string located:string people:[concept] organisations:[concept] places:[concept] events:[concept] objects:[concept] subjects:[concept] genres:[genre] infoSources:[party] "
        + "copyrightHolder:string copyrightNotice:string usageTerms:string rightsInfo:rights associations:[association] altIds:[altId] standard:standard renditions:[rendition]");

    private static readonly Dictionary<string, Dictionary<string, string>> Objects = new()
    {
        ["text"] = Parse("role:string contentType:string value!:string"),
        ["concept"] = Parse("name:string rel:string uri:uri literal:string"),
        ["genre"] = Parse("name:string"),
        ["party"] = Parse("name:string role:string uri:uri literal:string"),
        ["rights"] = Parse("linkedRights!:uri"),
        ["association"] = Parse("name!:string rel:string", NewsObject),
        ["altId"] = Parse("role:string value:string"),
        ["standard"] = Parse("name:string version:string schema:uri"),
        ["rendition"] = Parse("name!:string href:uri"),
        ["object"] = NewsObject,
    };

    private static readonly string[] NewsObjectTypes = ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/articles")]
    [InlineData("data/invented")]
    public void Every_line_is_a_news_object(string set)
    {
        JsonNode[] objects = [.. ToolRun.Of(Repository.Root, "export", "ninjs", set).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static x => JsonNode.Parse(x)!)];

        Assert.Equal(ArticleFolder.Open(Repository.PathOf(set)).Articles.Select(static x => x.Id), objects.Select(static x => (string?)x["slugline"]));
        Assert.Equal(objects.Length, objects.Select(static x => (string?)x["uri"]).Distinct().Count());
        Assert.All(objects, static x => AssertIs(x, "object"));
    }

    [Theory]
    [InlineData("2025-06-25T10:00:01+07:00", null, "2025-06-25T10:00:01+07:00")]
    [InlineData(null, "2025-06-25T10:00+07:00", "2025-06-25T10:00+07:00")]
    [InlineData(null, "2025-06-25T10:00:01", "2025-06-25T10:00:01")]
    [InlineData(null, "2025-06", "2025-06")]
    public void A_date_that_does_not_go_to_the_second_with_its_offset_is_described(string? created, string? described, string value)
    {
        JsonNode article = Export($"---\nlanguage: en\npublished: {value}\n---\nText.\n");

        Assert.Equal(created, (string?)article["firstCreated"]);
        Assert.Equal(described, (string?)article["descriptions"]?.AsArray().Single(static x => (string?)x!["role"] == "published")!["value"]);
    }

    [Fact]
    public void Rights_are_carried()
    {
        JsonNode article = Export("---\nlanguage: en\nrights: { holder: A, redistributable: false, license: CC-BY-4.0, note: b }\n---\nText.\n");

        Assert.Equal(
            ("A", "b", "The text may not be passed on. Licence: CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0.html"),
            ((string?)article["copyrightHolder"], (string?)article["copyrightNotice"], (string?)article["usageTerms"], (string?)article["rightsInfo"]?["linkedRights"]));
    }

    [Theory]
    [InlineData("Lisbon", "[Lisbon]{@lisbon}, Monday")]
    [InlineData(null, "Monday, 10 June")]
    public void A_dateline_is_a_place_if_it_names_one(string? located, string dateline)
    {
        _folder.Write("entities.yaml", "lisbon: { type: place, name: Lisbon }\n");

        Assert.Equal(located, (string?)Export($"---\nlanguage: en\n---\n::: dateline\n{dateline}\n:::\n")["located"]);
    }

    [Fact]
    public void An_address_is_what_was_asked_for_or_the_hash_of_the_text()
    {
        _folder.Write("नमस्ते.article.md", "---\nlanguage: hi\n---\nabc\n");

        // SHA-256 of “abc”: the first example of FIPS 180-2, in the form of RFC 6920.
        Assert.Contains("\"uri\":\"ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0\"", ToolRun.Of(_folder.Path, "export", "ninjs").Out, StringComparison.Ordinal);
        Assert.Contains(
            "\"uri\":\"https://example.org/" + Uri.EscapeDataString("नमस्ते") + "\"",
            ToolRun.Of(_folder.Path, "export", "ninjs", "--base", "https://example.org/").Out,
            StringComparison.Ordinal);
        Assert.Equal("newsdataset: 'articles/' is no absolute IRI, such as https://example.org/articles/.\n", ToolRun.Of(_folder.Path, "export", "ninjs", "--base", "articles/").Error);
        Assert.Equal("newsdataset: --base means nothing to the format 'jsonl'.\n", ToolRun.Of(_folder.Path, "export", "jsonl", "--base", "https://example.org/").Error);
    }

    private static Dictionary<string, string> Parse(string properties, Dictionary<string, string>? others = null)
    {
        var parsed = new Dictionary<string, string>(others ?? []);
        foreach (string[] property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static x => x.Split(':')))
        {
            parsed.Add(property[0], property[1]);
        }

        return parsed;
    }

    private static void AssertIs(JsonNode node, string type)
    {
        if (type.StartsWith('['))
        {
            Assert.NotEmpty(node.AsArray());
            Assert.All(node.AsArray(), x => AssertIs(x!, type.Trim('[', ']')));
            return;
        }

        if (Objects.TryGetValue(type, out Dictionary<string, string>? properties))
        {
            Assert.All(properties.Keys.Where(static x => x.EndsWith('!')), x => Assert.NotNull(node[x.TrimEnd('!')]));
            foreach ((string name, JsonNode? value) in node.AsObject())
            {
                string? of = properties.GetValueOrDefault(name) ?? properties.GetValueOrDefault(name + "!");
                Assert.True(of is not null, $"'{type}' has no property '{name}'");
                AssertIs(value!, of);
            }

            return;
        }

        Assert.Equal(JsonValueKind.String, node.GetValueKind());
        string text = (string)node!;
        Assert.True(
            type switch
            {
                "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute) && text.All(char.IsAscii),
                "date-time" => DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssZ"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "newsObject" => NewsObjectTypes.Contains(text),
                _ => true,
            },
            $"'{text}' is no {type}");
    }

    private JsonNode Export(string file)
    {
        _folder.Write("a.article.md", file);
        return JsonNode.Parse(ToolRun.Of(_folder.Path, "export", "ninjs").Out)!;
    }
}
