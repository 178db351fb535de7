using Spectre.Console;

namespace NewsDataset.Cli.Output;

/// <summary>What labels look like in a terminal. Of labels within each other the inner one gives the colour, and what is bold or underlined stays so.</summary>
internal static class LabelStyles
{
    /// <summary>Gets the style of what is not the article's own text: names of kinds, values, what was cut.</summary>
    public static readonly Style Aside = new(Color.Grey);

    public static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Gets the style of characters that are written by their numbers.</summary>
    public static readonly Style Escape = new(Color.Red);

    public static Style Of(BlockKind kind) => kind switch
    {
        BlockKind.Headline or BlockKind.Crosshead => Bold,
        BlockKind.Paragraph or BlockKind.ListItem or BlockKind.PullQuote => Style.Plain,
        BlockKind.Kicker or BlockKind.Standfirst or BlockKind.Byline or BlockKind.Dateline or BlockKind.Caption or BlockKind.Credit => Style.Plain,
        _ => Aside,
    };

    public static Style Of(EntityType type) => new(type switch
    {
        EntityType.Person => Color.Green,
        EntityType.Organization => Color.Teal,
        EntityType.Place => Color.Blue,
        EntityType.Event => Color.Purple,
        _ => Color.Aqua,
    });

    public static Style Of(ArticleSpan span) => span.Entity is { } entity ? Of(span.Kind).Combine(Of(entity.Type)) : Of(span.Kind);

    public static Style Of(SpanKind kind) => kind switch
    {
        SpanKind.Quote => new Style(Color.Olive),
        SpanKind.Term => new Style(Color.Olive, decoration: Decoration.Italic),
        SpanKind.Published or SpanKind.Modified or SpanKind.Scraped or SpanKind.Date => new Style(Color.Fuchsia),
        SpanKind.Author or SpanKind.Editor or SpanKind.Photographer or SpanKind.Translator or SpanKind.Agency or SpanKind.Publisher => Bold,
        SpanKind.Headline or SpanKind.Kicker or SpanKind.Standfirst or SpanKind.Caption or SpanKind.Credit => Bold,
        SpanKind.Link or SpanKind.Image => new Style(decoration: Decoration.Underline),
        SpanKind.Keyword => new Style(Color.Teal, decoration: Decoration.Bold),
        SpanKind.Label => Aside,
        _ => Style.Plain,
    };
}
