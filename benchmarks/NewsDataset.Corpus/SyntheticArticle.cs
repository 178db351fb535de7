namespace NewsDataset.Corpus;

/// <summary>A made-up article.</summary>
/// <param name="Id">Its id, kebab-case ASCII; ends in its index.</param>
/// <param name="Language">Its language.</param>
/// <param name="Raw">Its text as a scrape would have it: the story, and all that stands around it on the page.</param>
/// <param name="File">The whole article file: front matter, and the labels laid over <paramref name="Raw"/>.</param>
public sealed record SyntheticArticle(string Id, Language Language, string Raw, string File);
