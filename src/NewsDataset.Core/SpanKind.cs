#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>What a marked run of characters is, besides naming an entity.</summary>
/// <remarks>The set is closed; the name in an article file is the kind's own in lower case, after a dot: <c>.author</c>.</remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<SpanKind>))]
#endif
public enum SpanKind
{
    /// <summary>Nothing but a mention of an entity, or a place that something else points at.</summary>
    None = 0,

    /// <summary>The headline, where it stands only within another line.</summary>
    Headline,

    /// <summary>The kicker, where it stands only within another line.</summary>
    Kicker,

    /// <summary>The standfirst, where it stands only within another line.</summary>
    Standfirst,

    /// <summary>Reported speech in quotation marks, marks included.</summary>
    Quote,

    /// <summary>A person who wrote the article.</summary>
    Author,

    /// <summary>A person who edited it.</summary>
    Editor,

    /// <summary>A person who took its pictures.</summary>
    Photographer,

    /// <summary>A person who translated it.</summary>
    Translator,

    /// <summary>A news agency whose report it uses.</summary>
    Agency,

    /// <summary>The publisher of the page.</summary>
    Publisher,

    /// <summary>When the article was published.</summary>
    Published,

    /// <summary>When it was changed.</summary>
    Modified,

    /// <summary>The day that the page showed as today.</summary>
    Scraped,

    /// <summary>Any other date.</summary>
    Date,

    /// <summary>The words under an image, where they stand within another line.</summary>
    Caption,

    /// <summary>Whose an image is.</summary>
    Credit,

    /// <summary>The words of a link, or an address that stands in the text.</summary>
    Link,

    /// <summary>The alternative text of an image.</summary>
    Image,

    /// <summary>A scare quote, a title, a word set apart: in quotation marks, yet nobody's speech.</summary>
    Term,

    /// <summary>A tag or keyword.</summary>
    Keyword,

    /// <summary>Words glued to a value that say what it is: “By”, “Published On:”.</summary>
    Label,
}
