#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

#endif
namespace NewsDataset;

/// <summary>What a date in an article says.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<DateKind>))]
#endif
public enum DateKind
{
    /// <summary>Any date that is none of the others.</summary>
    Other = 0,

    /// <summary>When the article was published. schema.org: <c>datePublished</c>.</summary>
    Published,

    /// <summary>When it was changed. schema.org: <c>dateModified</c>.</summary>
    Modified,

    /// <summary>The day that the page showed as today when it was read.</summary>
    Scraped,
}
