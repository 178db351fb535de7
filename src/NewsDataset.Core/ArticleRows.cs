using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset;

/// <summary>Articles and their parts as rows for the data-driven tests of any framework: <c>TestCaseSource</c>, <c>DynamicData</c>, <c>MemberData</c>.</summary>
/// <remarks>
/// Each method looks at its articles at once and throws where no row is left, so that a filter which matches nothing is a failure and not a test
/// that never ran. An article's text in a runner is its id. For xunit 2 there is <c>[ArticleTheory]</c> in the package NewsDataset.Xunit.
/// </remarks>
/// <example><code>public static IEnumerable&lt;object[]&gt; Hindi =&gt; News.Articles.InLanguage(Language.Hindi).ToRows();
///
/// [TestCaseSource(nameof(Hindi))]
/// public void My_extractor_finds_the_headline(Article article) =&gt; …</code></example>
public static class ArticleRows
{
    /// <summary>Returns a row for each article: the article.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public static IReadOnlyList<object[]> ToRows(this IEnumerable<Article> articles) => Rows(articles, "article", static x => [[x]]);

    /// <summary>Returns a row for each article: its id, for runners that show and keep nothing but text and numbers.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public static IReadOnlyList<object[]> ToIdRows(this IEnumerable<Article> articles) => Rows(articles, "article", static x => [[x.Id]]);

    /// <summary>Returns a row for each block: its article, and the block.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public static IReadOnlyList<object[]> ToBlockRows(this IEnumerable<Article> articles) =>
        Rows(articles, "block", static x => x.Blocks.Select(y => new object[] { x, y }));

    /// <summary>Returns a row for each quote: its article, and the quote.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public static IReadOnlyList<object[]> ToQuoteRows(this IEnumerable<Article> articles) =>
        Rows(articles, "quote", static x => x.Quotes.Select(y => new object[] { x, y }));

    /// <summary>Returns a row for each mention of an entity: its article, and the mention.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public static IReadOnlyList<object[]> ToMentionRows(this IEnumerable<Article> articles) =>
        Rows(articles, "mention", static x => x.EntityMentions.Select(y => new object[] { x, y }));

    private static List<object[]> Rows(IEnumerable<Article> articles, string row, Func<Article, IEnumerable<object[]>> rowsOf)
    {
        Article[] all = [.. articles ?? throw new ArgumentNullException(nameof(articles))];
        List<object[]> rows = [.. all.SelectMany(rowsOf)];
        return rows.Count > 0
            ? rows
            : throw new InvalidOperationException(
                all.Length == 0 ? "No article is left for a test: a filter before it matches nothing." : $"None of the {all.Length} articles has a {row} to test.");
    }
}
