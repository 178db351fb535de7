using System.Linq;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

// Before a compiler's own limit is met, whose message names no way on.
public sealed class LiteralPlannerTest
{
    // In bytes of metadata, of which fifteen become sixteen of literals.
    private const int Room = (int)(LiteralPlanner.MaxBytes / 16 * 15);

    [Theory]
    [InlineData(Room - 2000, false)]
    [InlineData(Room + 1, true)]
    public void What_has_no_room_is_deflated(int size, bool deflated) =>
        Assert.Equal(deflated, LiteralPlanner.NeedsDeflating([Layout("A"), Layout("B")], [Metadata("A", size / 2), Metadata("B", size - (size / 2))]));

    [Fact]
    public void What_fits_is_compiled()
    {
        LiteralPlan plan = Plan(Literal("A", 100, Room / 2), Literal("B", 100, (Room / 2) - 2000));
        Assert.Empty(plan.TooLarge);
        Assert.False(plan.LeavesOut("A"));
        Assert.False(plan.LeavesOut("B"));
    }

    [Fact]
    public void What_has_no_room_is_left_out_and_the_rest_stays()
    {
        LiteralPlan plan = Plan(Literal("A", 100, Room / 4), Literal("B", 100, Room), Literal("C", 100, Room / 4));
        Assert.Equal(["B"], plan.TooLarge);
        Assert.True(plan.LeavesOut("B"));
        Assert.False(plan.LeavesOut("A"));
        Assert.False(plan.LeavesOut("C"));
    }

    [Fact]
    public void More_articles_than_were_ever_compiled_are_left_out_whatever_their_size()
    {
        LiteralPlan plan = Plan(Literal("A", LiteralPlanner.MaxArticles, 1), Literal("B", 1, 1));
        Assert.Equal(["B"], plan.TooMany);
        Assert.True(plan.LeavesOut("B"));
        Assert.False(plan.LeavesOut("A"));
    }

    [Fact]
    public void Entities_and_stories_need_room_too()
    {
        Assert.True(LiteralPlanner.NeedsDeflating([Layout("A", header: Room + 1)], [Metadata("A", 1)]));
        Assert.Equal(["A"], LiteralPlanner.Plan([Layout("A", header: Room + 1)], [Literal("A", 1, 1)]).TooLarge);
    }

    private static LiteralPlan Plan(params ShardLiteral[] shards) =>
        LiteralPlanner.Plan([.. shards.Select(static x => Layout(x.Shard.Declaration.FullName))], [.. shards]);

    private static ShardMetadata Metadata(string dataset, int size) => new(Shard(dataset, 1), new PackedData(new byte[size]));

    private static ShardLiteral Literal(string dataset, int articles, int size) =>
        new(Shard(dataset, articles), new string('x', (int)PackedLiteral.LengthOf(size)));

    private static Shard Shard(string dataset, int articles)
    {
        var data = new PackedData([]);
        var article = new ParsedArticle(
            new ArticleKey("/project/a.article.md", "a", "A", null, "en", "a.article.md", default, null),
            new PackedArticle("a", data, data, []),
            new ArticleDocumentation("a", string.Empty, null),
            default,
            null,
            null,
            null,
            null,
            default);
        return new Shard(Declaration(dataset), null, 0, new EquatableArray<ParsedArticle>([.. Enumerable.Repeat(article, articles)]), default);
    }

    private static DatasetDeclaration Declaration(string name) => new(string.Empty, default, "class", name, name, default, null, null, default, null, true);

    private static DatasetLayout Layout(string dataset, int header = 0)
    {
        var catalog = new DatasetCatalogModel(Declaration(dataset), new PackedData(new byte[header]), default, default, null, null, true, true, null, default, default);
        return new DatasetLayout(catalog, catalog.Header, 1, default, default, default, default, default, default, default, default, default, string.Empty);
    }
}
