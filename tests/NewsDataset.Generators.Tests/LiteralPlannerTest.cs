using System;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

// Before a compiler's own limit is met, whose message names no way on.
public sealed class LiteralPlannerTest
{
    private static readonly ProjectOptions Options = new("/project", NullableAnnotations: true, Utf8Literals: true, Documentation: false);

    [Fact]
    public void What_fits_into_string_literals_lies_in_them()
    {
        LiteralPlan plan = Plan(Options, Shard("A", 100, size: 1000), Shard("B", 100, size: 1000));
        Assert.Empty(plan.AsBytes);
        Assert.False(plan.LeavesOut("A"));
    }

    [Fact]
    public void What_does_not_fit_lies_in_bytes_and_the_rest_stays()
    {
        LiteralPlan plan = Plan(Options, Shard("A", 100, size: 50_000), Shard("B", 100, size: 100_000), Shard("C", 100, size: 50_000));
        Assert.Equal(["B"], plan.AsBytes);
        Assert.Empty(plan.TooLarge);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Without_UTF8_literals_or_spans_it_is_left_out(bool utf8Literals, bool hasReadOnlySpan)
    {
        LiteralPlan plan = Plan(Options with { Utf8Literals = utf8Literals }, Shard("A", 200, size: 100_000, hasReadOnlySpan), Shard("B", 1, size: 10, hasReadOnlySpan));
        Assert.Equal(["A"], plan.TooLarge);
        Assert.True(plan.LeavesOut("A"));
        Assert.False(plan.LeavesOut("B"));
    }

    [Fact]
    public void More_articles_than_were_ever_compiled_are_left_out_whatever_their_size()
    {
        LiteralPlan plan = Plan(Options, Shard("A", LiteralPlanner.MaxArticles, size: 1), Shard("B", 1, size: 1));
        Assert.Equal(["B"], plan.TooMany);
        Assert.True(plan.LeavesOut("B"));
        Assert.False(plan.LeavesOut("A"));
    }

    [Fact]
    public void The_planned_literals_are_no_smaller_than_those_written()
    {
        Shard shard = Shard("A", 80, size: 500);
        string packed = PackedWriter.WriteShard([.. shard.Articles.Select(static x => ("articles/" + x.Key.Id + ".article.md", x.Metadata))]);
        Assert.True(shard.Articles.Sum(static x => x.Metadata.MaxBytes) >= System.Text.Encoding.UTF8.GetByteCount(packed));
    }

    private static LiteralPlan Plan(ProjectOptions options, params Shard[] shards) => LiteralPlanner.Plan([.. shards], options);

    private static Shard Shard(string name, int articles, int size, bool hasReadOnlySpan = true)
    {
        var declaration = new DatasetDeclaration(string.Empty, default, "class", name, name, default, null, null, default, hasReadOnlySpan);
        PackedArticle metadata = PackedWriter.Write(new ArticleMetadata { Id = "a", Options = default, Revision = 1, Section = new string('x', size), RawSha256 = Sha256.OfText("a"), GoldSha256 = Sha256.OfText("b") });
        var article = new ParsedArticle(new ArticleKey("/project/a.article.md", "a", "A", null, "en", "a.article.md"), metadata, new ArticleDocumentation("a", string.Empty, null), default, null, null, default);
        return new Shard(declaration, 0, new EquatableArray<ParsedArticle>([.. Enumerable.Repeat(article, articles)]));
    }
}
