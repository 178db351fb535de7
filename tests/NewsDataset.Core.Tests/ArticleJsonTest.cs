using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsDataset.Tests;

public sealed class ArticleJsonTest
{
    private const string Word = "ungewöhnlichlang";

    private static readonly Article Example = TestArticles.Create(
        "a",
        $"::: headline\nIndia 😀\n:::\n{Word} [[‘India’]{{.quote}}]{{.quote #q1 speaker=@india}} [x]{{.quote part-of=#q1}} [India]{{@india}} [2025]{{.date value=2025}}\n",
        static x => x with { Published = TestArticles.Date("2025-06-25T10:00+05:30"), Rights = new ArticleRights("X", false, null, null), Aliases = ["old"] });

    [Fact]
    public void An_article_serialises_without_a_converter_and_without_cycles()
    {
        JsonNode json = JsonSerializer.SerializeToNode(Example)!;

        Assert.Equal("a", (string?)json["Id"]);
        Assert.Equal("en", (string?)json["Language"]!["Tag"]);
        Assert.Equal(Example.Raw, (string?)json["Raw"]);
        Assert.Equal("2025-06-25T10:00+05:30", (string?)json["Published"]!["Value"]);
        Assert.Equal(0, (int?)json["Quotes"]![1]!["NestedIn"]);
        Assert.Equal(0, (int?)json["Quotes"]![2]!["PartOf"]);
        Assert.Equal("india", (string?)json["EntityMentions"]![0]!["Entity"]!["Id"]);
        Assert.Equal(["old"], json["Aliases"]!.AsArray().Select(static x => (string?)x));
        Assert.Equal(Example.Blocks.Length, json["Blocks"]!.AsArray().Count);
    }

    [Fact]
    public void A_set_of_articles_serialises_as_a_list()
    {
        var set = new ArticleSet<Article>([Example], TestArticles.Catalog);

        Assert.Equal("a", (string?)JsonSerializer.SerializeToNode(set)![0]!["Id"]);
    }

    /// <summary>The members that would repeat the text say so to every serialiser that asks.</summary>
    [Fact]
    public void What_repeats_the_text_is_marked_as_not_serialised() =>
        Assert.All(
            new[]
            {
                typeof(Article).GetProperty(nameof(Article.Body)),
                typeof(Article).GetProperty(nameof(Article.Spans)),
                typeof(ArticleBlock).GetProperty(nameof(ArticleBlock.Text)),
                typeof(ArticleSpan).GetProperty(nameof(ArticleSpan.Text)),
                typeof(Entity).GetProperty(nameof(Entity.Names)),
            },
            static x => Assert.NotNull(x!.GetCustomAttribute<IgnoreDataMemberAttribute>()));

#if !CORE_NETSTANDARD
    // The netstandard2.0 build has no System.Text.Json to take the attribute from; there IgnoreDataMember alone has to do.
    [Fact]
    public void The_text_stands_in_the_json_once()
    {
        JsonNode json = JsonSerializer.SerializeToNode(Example)!;

        Assert.Equal(1, CountStrings(json, Word));
        Assert.Null(json["Body"]);
        Assert.Null(json["Spans"]);
        Assert.Null(json["EntityMentions"]![0]!["Entity"]!["Names"]);
    }

    [Fact]
    public void What_a_thing_is_stands_by_its_name()
    {
        JsonNode json = JsonSerializer.SerializeToNode(Example)!;

        Assert.Equal("Headline", (string?)json["Blocks"]![0]!["Kind"]);
        Assert.Equal("Direct", (string?)json["Quotes"]![0]!["Kind"]);
        Assert.Equal("Place", (string?)json["EntityMentions"]![0]!["Entity"]!["Type"]);
        Assert.Equal(("Published", "Minute", "Gregorian"), ((string?)json["Published"]!["Kind"], (string?)json["Published"]!["Precision"], (string?)json["Published"]!["Calendar"]));
    }

    private static int CountStrings(JsonNode? node, string text) => node switch
    {
        JsonObject o => o.Sum(x => CountStrings(x.Value, text)),
        JsonArray a => a.Sum(x => CountStrings(x, text)),
        JsonValue v when v.GetValueKind() == JsonValueKind.String && v.GetValue<string>().Contains(text, System.StringComparison.Ordinal) => 1,
        _ => 0,
    };
#endif
}
