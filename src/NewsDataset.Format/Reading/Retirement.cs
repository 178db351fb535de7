namespace NewsDataset.Reading;

/// <summary>That an article is retired: its file is a tombstone, which says why and is in no set of articles.</summary>
/// <param name="Since">The version of the dataset that no longer has it, or <see langword="null"/> if that is missing or wrong.</param>
/// <param name="Because">Why, or <see langword="null"/> if that is missing or wrong.</param>
/// <param name="Instead">The article to use instead, to be looked for in the dataset, or <see langword="null"/>.</param>
internal sealed record Retirement(string? Since, string? Because, Reference? Instead);
