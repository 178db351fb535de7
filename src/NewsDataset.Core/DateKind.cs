namespace NewsDataset;

/// <summary>What a date in an article says.</summary>
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
