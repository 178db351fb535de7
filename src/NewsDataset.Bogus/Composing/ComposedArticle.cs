namespace NewsDataset.Bogus.Composing;

/// <summary>A made-up article.</summary>
/// <param name="Id">Its id, kebab-case ASCII.</param>
/// <param name="Language">Its language.</param>
/// <param name="Raw">Its text as a scrape would have it: the story, and all that stands around it on the page.</param>
/// <param name="File">The whole article file: front matter, and the labels laid over <paramref name="Raw"/>.</param>
internal sealed record ComposedArticle(string Id, Language Language, string Raw, string File);
