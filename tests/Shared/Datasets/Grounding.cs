using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>The promise that every annotated value points at its characters.</summary>
internal static class Grounding
{
    public static void AssertHolds(Article article)
    {
        string raw = article.Raw;
        if (article.HeadlineRange is { } headline)
        {
            Assert.Equal(article.Headline, OneLine(headline.Slice(raw)));
        }

        Assert.All(article.Quotes, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.EntityMentions, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.Dates.Where(static x => x.Range is not null), x => Assert.Equal(x.Text, x.Range!.Value.Slice(raw)));
        Assert.All(article.Links, x => Assert.Equal(x.Text, x.Range.Slice(raw)));
        Assert.All(article.Contributors, x => Assert.Equal(x.Name, x.Range.Slice(raw)));
        Assert.All(article.Agencies, x => Assert.Equal(x.Name, x.Range.Slice(raw)));
        Assert.All(article.Keywords.Where(static x => x.Range is not null), x => Assert.Equal(x.Text, x.Range!.Value.Slice(raw)));

        HashSet<int> covered = [.. article.Blocks.SelectMany(static x => Enumerable.Range(x.Range.Start, x.Range.Length))];
        Assert.All(Enumerable.Range(0, raw.Length), i => Assert.True(covered.Contains(i) || char.IsWhiteSpace(raw[i])));
    }

    // A headline of several lines is one text.
    private static string OneLine(string text) => string.Join(' ', text.Split(["\r\n", "\n"], System.StringSplitOptions.RemoveEmptyEntries));
}
