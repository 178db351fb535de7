using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Cli.Exchange;

/// <summary>What of a page belongs to its article, and not to what stands around it: for formats that know articles and no pages.</summary>
internal static class ArticleItself
{
    /// <summary>Returns the entities that the article names, sorted by id.</summary>
    public static IEnumerable<Entity> EntitiesOf(Article article) =>
        article.Spans
            .Where(x => x.Entity is not null && BelongsTo(article.Blocks[x.Block].Kind))
            .Select(static x => x.Entity!)
            .DistinctBy(static x => x.Id)
            .OrderBy(static x => x.Id, StringComparer.Ordinal);

    /// <summary>Returns the article's quotations.</summary>
    public static IEnumerable<Quote> QuotesOf(Article article) => article.Quotes.Where(x => BelongsTo(article, x.Range));

    /// <summary>Returns the article's images.</summary>
    public static IEnumerable<ArticleMedia> ImagesOf(Article article) => article.Media.Where(x => BelongsTo(article, x.Range));

    private static bool BelongsTo(Article article, TextRange range) => BelongsTo(article.Blocks.First(x => x.Range.End > range.Start).Kind);

    // A byline names who wrote it, which is said elsewhere.
    private static bool BelongsTo(BlockKind kind) => kind is BlockKind.Headline or BlockKind.Kicker or BlockKind.Standfirst or BlockKind.Dateline
        or BlockKind.Paragraph or BlockKind.Crosshead or BlockKind.ListItem or BlockKind.PullQuote
        or BlockKind.Image or BlockKind.Caption or BlockKind.Credit;
}
