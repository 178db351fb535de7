using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>Whatever the format has and whatever breaks software stands in the set at least twice, so that no test of a user's hangs on one article.</summary>
public sealed class CoverageTest
{
    public static TheoryData<string> Traps => [.. Trap.All.Select(static x => x.Name)];

    public static TheoryData<BlockKind> BlockKinds => [.. Enum.GetValues<BlockKind>()];

    public static TheoryData<SpanKind> SpanKinds => [.. Enum.GetValues<SpanKind>()];

    // Each as the model shows it, so that an attribute that is written and lost would be missed.
    private static readonly Dictionary<string, Func<Article, int>> Attributes = new(StringComparer.Ordinal)
    {
        ["@entity"] = static x => x.EntityMentions.Length,
        ["#id"] = static x => x.Spans.Count(static y => y.Id is not null),
        ["value"] = static x => x.Dates.Count(static y => y.Value is not null),
        ["calendar"] = static x => x.Dates.Count(static y => y.Calendar != DateCalendar.Gregorian),
        ["gregorian"] = static x => x.Dates.Count(static y => y.Calendar != DateCalendar.Gregorian && y.Gregorian is not null),
        ["zone"] = static x => x.Dates.Count(static y => y.Zone is not null),
        ["speaker"] = static x => x.Quotes.Count(static y => y.Speaker is not null),
        ["kind=partial"] = static x => x.Quotes.Count(static y => y.Kind == QuoteKind.Partial),
        ["kind=translation"] = static x => x.Quotes.Count(static y => y.Kind == QuoteKind.Translation),
        ["part-of"] = static x => x.Quotes.Count(static y => y.PartOf is not null),
        ["role"] = static x => x.Contributors.Count(static y => y.JobTitle is not null),
        ["url of a link"] = static x => x.Links.Count(static y => y.Url is not null && y.Url != y.Text),
        ["url of an image"] = static x => x.Media.Count(static y => y.Url is not null),
        ["lang"] = static x => x.Spans.Count(static y => y.Language is not null),
        ["note"] = static x => x.Spans.Count(static y => y.Note is not null),
    };

    public static TheoryData<string> AttributeNames => [.. Attributes.Keys];

    [Fact]
    public void There_are_forty_articles_or_more() => Assert.True(InventedNews.Articles.Count >= 40);

    [Theory]
    [MemberData(nameof(Traps))]
    public void Every_trap_is_in_two_articles_at_least(string trap)
    {
        Trap one = Trap.All.Single(x => x.Name == trap);
        Assert.True(InventedNews.Articles.Count(one.IsIn) >= 2, trap);
    }

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_block_kind_is_in_two_articles_at_least(BlockKind kind) =>
        Assert.True(InventedNews.Articles.Count(x => x.Blocks.Any(y => y.Kind == kind)) >= 2, kind.ToString());

    [Theory]
    [MemberData(nameof(SpanKinds))]
    public void Every_span_kind_stands_twice_at_least(SpanKind kind) =>
        Assert.True(InventedNews.Articles.Sum(x => x.Spans.Count(y => y.Kind == kind)) >= 2, kind.ToString());

    [Theory]
    [MemberData(nameof(AttributeNames))]
    public void Every_attribute_stands_twice_at_least(string attribute) =>
        Assert.True(InventedNews.Articles.Sum(Attributes[attribute]) >= 2, attribute);

    [Fact]
    public void A_decomposed_article_has_a_composed_twin()
    {
        // With invariant globalization the host takes every text for composed.
        bool hostHasTables = !"e\u0301".IsNormalized();
        foreach (Article decomposed in InventedNews.Articles.Where(static x => x.Id.EndsWith("-nfd", StringComparison.Ordinal)))
        {
            Article composed = InventedNews.Articles[decomposed.Id[..^"nfd".Length] + "nfc"];
            Assert.NotEqual(composed.Raw, decomposed.Raw);
            if (hostHasTables)
            {
                Assert.Equal(composed.Raw, decomposed.Raw.Normalize());
                Assert.Equal(composed.Quotes.Select(static x => x.Text), decomposed.Quotes.Select(static x => x.Text.Normalize()));
            }

            Assert.Equal(composed.Quotes.Select(static x => x.Speaker), decomposed.Quotes.Select(static x => x.Speaker));
            Assert.Equal(composed.EntityMentions.Select(static x => x.Entity), decomposed.EntityMentions.Select(static x => x.Entity));
        }
    }

    [Fact]
    public void Every_article_says_what_it_is_there_to_break_and_is_free()
    {
        Assert.All(InventedNews.Articles, static x => Assert.False(string.IsNullOrWhiteSpace(x.Tests), x.Id));
        Assert.All(InventedNews.Articles, static x => Assert.True(x.Rights is { Redistributable: true, License: "CC0-1.0" }, x.Id));
        Assert.All(InventedNews.Articles.Entities, static x => Assert.True(x.WikidataId is null, x.Id));
    }
}
