namespace NewsDataset.Versioning;

/// <summary>What is compared of an article, an entity or a story to see whether it is still what was locked.</summary>
/// <param name="Revision">The article's revision; 0 for anything else.</param>
/// <param name="Raw">The SHA-256 of the article's raw text; empty for anything else.</param>
/// <param name="Gold">The SHA-256 of all that is said of it.</param>
/// <param name="Api">The SHA-256 of what C# sees of it.</param>
internal sealed record ItemContent(int Revision, string Raw, string Gold, string Api);
