using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NewsDataset.Tests;

/// <summary>What goes out as JSON-LD keeps to schema.org: its types, which property belongs to which, and what a value may be.</summary>
public sealed class JsonLdFormatTest : IDisposable
{
    private const string Iso = @"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$";

    // https://schema.org/NewsArticle and the types that its properties take, version 28: of each type the properties that are used, with what they expect.
    private static readonly Dictionary<string, Dictionary<string, string>> Types = new()
    {
        ["Thing"] = Parse("identifier:Text name:Text description:Text url:URL sameAs:URL"),
        ["CreativeWork"] = Parse(
            "version:Text inLanguage:Text headline:Text alternativeHeadline:Text abstract:Text datePublished:Date dateModified:Date author:Person|Organization editor:Person "
            + "translator:Person|Organization contributor:Person|Organization publisher:Person|Organization genre:Text keywords:Text isPartOf:CreativeWork image:ImageObject "
            + "about:Thing mentions:Thing hasPart:CreativeWork copyrightHolder:Person|Organization copyrightNotice:Text conditionsOfAccess:Text license:CreativeWork|URL text:Text creditText:Text"),
        ["Article"] = Parse("articleBody:Text articleSection:Text"),
        ["NewsArticle"] = Parse("dateline:Text"),
        ["ImageObject"] = Parse("contentUrl:URL caption:Text"),
        ["Quotation"] = Parse("spokenByCharacter:Person|Organization"),
        ["Person"] = Parse("jobTitle:Text"),
        ["Organization"] = [],
        ["Place"] = [],
        ["Event"] = [],
        ["Role"] = Parse("roleName:Text contributor:Person|Organization"),
    };

    private static readonly Dictionary<string, string> Parents = Parse(
        "NewsArticle:Article Article:CreativeWork ImageObject:CreativeWork Quotation:CreativeWork CreativeWork:Thing Person:Thing Organization:Thing Place:Thing Event:Thing Role:Thing");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/articles")]
    [InlineData("data/invented")]
    public void Every_article_keeps_to_the_vocabulary(string set)
    {
        JsonNode document = JsonNode.Parse(ToolRun.Of(Repository.Root, "export", "json-ld", set, "--base", "https://example.org/a/").Out)!;
        JsonArray graph = document["@graph"]!.AsArray();

        Assert.Equal("https://schema.org", (string?)document["@context"]);
        Assert.Equal(ArticleFolder.Open(Repository.PathOf(set)).Articles.Select(static x => x.Id), graph.Select(static x => (string?)x!["identifier"]));
        Assert.All(graph, static x => AssertObject(x!, "NewsArticle"));
        Assert.All(graph, static x => Assert.True(Uri.IsWellFormedUriString((string?)x!["@id"], UriKind.Absolute)));
    }

    [Fact]
    public void What_stands_around_the_article_is_no_part_of_it()
    {
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna }\nconcord: { type: organization, name: Concord }\n");
        JsonNode article = Export("---\nlanguage: en\n---\n::: related\n[Concord]{@concord} says [“no”]{.quote speaker=@concord} [x]{.image}\n:::\n[Anna]{@anna} waits.\n::: crosshead\nNow\n:::\n");

        Assert.Equal("Anna waits.\nNow", (string?)article["articleBody"]);
        Assert.Equal(["anna"], article["mentions"]!.AsArray().Select(static x => (string?)x!["identifier"]));
        Assert.Null(article["hasPart"]);
        Assert.Null(article["image"]);
    }

    [Theory]
    [InlineData("2025-06-25", "Jun 25, 2025", "value=2025-06-25")]
    [InlineData("2025-06", "June 2025", "value=2025-06")]
    [InlineData("2025", "2025", "value=2025")]
    [InlineData("2025-06-25T10:00", "10:00", "value=2025-06-25T10:00")]
    [InlineData("2025-06-25T10:00:01+07:00", "10:00", "value=2025-06-25T10:00:01+07:00")]
    [InlineData("2025-07-04", "২০ আষাঢ়", "value=1432-03-20 calendar=bangla gregorian=2025-07-04")]
    [InlineData(null, "২০ আষাঢ়", "value=1432-03-20 calendar=bangla")]
    [InlineData(null, "Tuesday", "zone=IST")]
    public void A_date_goes_as_far_as_its_text(string? date, string text, string attributes) =>
        Assert.Equal(date, (string?)Export($"---\nlanguage: en\n---\n[{text}]{{.published {attributes}}}\n")["datePublished"]);

    [Theory]
    [InlineData("{\"conditionsOfAccess\":\"The text may not be passed on.\"}", "redistributable: false")]
    [InlineData("{\"conditionsOfAccess\":\"The text may be passed on.\",\"license\":\"https://spdx.org/licenses/CC0-1.0.html\"}", "redistributable: true, license: CC0-1.0")]
    [InlineData("{\"license\":\"https://example.org/terms\"}", "license: https://example.org/terms")]
    [InlineData("{\"copyrightHolder\":{\"name\":\"A\"},\"copyrightNotice\":\"b\",\"license\":{\"@type\":\"CreativeWork\",\"text\":\"Ask us\"}}", "holder: A, note: b, license: Ask us")]
    public void Rights_are_carried(string expected, string rights)
    {
        JsonObject article = Export($"---\nlanguage: en\nrights: {{ {rights} }}\n---\nText.\n").AsObject();

        Assert.Equal(expected, new JsonObject(article.Where(static x => x.Key is "conditionsOfAccess" or "license" || x.Key.StartsWith("copyright", StringComparison.Ordinal)).Select(static x => KeyValuePair.Create(x.Key, x.Value?.DeepClone()))).ToJsonString());
    }

    [Fact]
    public void Of_a_speaker_that_is_a_place_the_type_is_left_open()
    {
        _folder.Write("entities.yaml", "washington: { type: place, name: Washington, wikidata: Q61 }\n");

        JsonNode quote = Export("---\nlanguage: en\n---\n[“No,”]{.quote speaker=@washington} it said.\n")["hasPart"]![0]!;

        Assert.Equal("""{"name":"Washington","identifier":"washington","sameAs":"http://www.wikidata.org/entity/Q61"}""", quote["spokenByCharacter"]!.ToJsonString());
    }

    private static void AssertObject(JsonNode node, string expected)
    {
        string? type = (string?)node["@type"];
        Assert.True(type is null || expected.Split('|').Any(x => Is(type, x)) || type == "Role", $"{type} where {expected} is expected: {node.ToJsonString()}");
        foreach ((string name, JsonNode? value) in node.AsObject().Where(static x => !x.Key.StartsWith('@')))
        {
            string? range = RangeOf(type ?? "Thing", name);
            Assert.True(range is not null, $"{type} has no property {name}");
            foreach (JsonNode item in value is JsonArray array ? [.. array!] : new[] { value! })
            {
                AssertValue(item, range!);
            }
        }
    }

    private static void AssertValue(JsonNode value, string range)
    {
        if (value is JsonObject)
        {
            AssertObject(value, range);
            return;
        }

        string text = (string)value!;
        Assert.True(range.Split('|').Any(x => x switch
        {
            "Text" => true,
            "URL" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
            "Date" => Regex.IsMatch(text, Iso),
            _ => false,
        }), $"'{text}' where {range} is expected");
    }

    private static Dictionary<string, string> Parse(string pairs) => pairs.Split(' ').Select(static x => x.Split(':')).ToDictionary(static x => x[0], static x => x[1]);

    private static bool Is(string type, string parent) => type == parent || (Parents.TryGetValue(type, out string? above) && Is(above, parent));

    private static string? RangeOf(string type, string property) =>
        Types[type].TryGetValue(property, out string? range) ? range : Parents.TryGetValue(type, out string? parent) ? RangeOf(parent, property) : null;

    private JsonNode Export(string file)
    {
        _folder.Write("a.article.md", file);
        return JsonNode.Parse(ToolRun.Of(_folder.Path, "export", "json-ld").Out)!["@graph"]![0]!;
    }
}
