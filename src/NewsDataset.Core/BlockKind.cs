#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>
/// What a line of an article is. Every non-blank line of the raw text has exactly one kind.
/// </summary>
/// <remarks>
/// The set is closed. Where schema.org's <c>NewsArticle</c> or IPTC's ninjs has a name for a kind, it is given
/// beside it. The name in an article file is the kind's own in kebab-case: <see cref="ListItem"/> is <c>list-item</c>.
/// </remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<BlockKind>))]
#endif
public enum BlockKind
{
    /// <summary>A paragraph of the body, and what a line is when no fence says otherwise. schema.org: part of <c>articleBody</c>.</summary>
    Paragraph = 0,

    /// <summary>The title of this article. schema.org: <c>headline</c>; ninjs: <c>headlines</c>.</summary>
    Headline,

    /// <summary>The line above the headline. schema.org: <c>alternativeHeadline</c>.</summary>
    Kicker,

    /// <summary>The summary under the headline. schema.org: <c>abstract</c>; ninjs: <c>descriptions</c>.</summary>
    Standfirst,

    /// <summary>Who wrote the article, a desk too. ninjs: <c>by</c>.</summary>
    Byline,

    /// <summary>A line that is a place or a time and nothing else. schema.org: <c>dateline</c>; ninjs: <c>located</c>.</summary>
    Dateline,

    /// <summary>A heading within the body.</summary>
    Crosshead,

    /// <summary>An item of a list in the body.</summary>
    ListItem,

    /// <summary>A sentence of the body that is set apart to be seen.</summary>
    PullQuote,

    /// <summary>The words under an image. schema.org: <c>caption</c> of an <c>ImageObject</c>.</summary>
    Caption,

    /// <summary>Whose an image is. schema.org: <c>creditText</c>.</summary>
    Credit,

    /// <summary>An image, or its alternative text. schema.org: <c>image</c>; ninjs: <c>associations</c>.</summary>
    Image,

    /// <summary>Links to other articles, with their cue words and times. schema.org: <c>relatedLink</c>.</summary>
    Related,

    /// <summary>An advertisement.</summary>
    Advertisement,

    /// <summary>Menus, section names, the masthead and its date, cookie and legal lines, headings of widgets.</summary>
    Navigation,

    /// <summary>Buttons and calls to share.</summary>
    Share,

    /// <summary>The article's own tags. schema.org: <c>keywords</c>; ninjs: <c>subjects</c>.</summary>
    Tags,

    /// <summary>An invitation to subscribe.</summary>
    Newsletter,

    /// <summary>A message of the site's software.</summary>
    Error,

    /// <summary>End marks, initials, agency and source lines, corrections, author notes, comments.</summary>
    Endmatter,

    /// <summary>What the site's software left behind, such as <c>spot_img</c>.</summary>
    Placeholder,
}
