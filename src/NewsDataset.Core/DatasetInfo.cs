namespace NewsDataset;

/// <summary>What a dataset says of itself. schema.org: <c>Dataset</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, by Semantic Versioning, or <see langword="null"/> if it has none.</param>
/// <param name="SchemaVersion">The version of the form that its metadata is compiled to.</param>
/// <param name="ContentHash">A SHA-256, in lower-case hexadecimal, over ids, raw texts and annotations of all articles: equal if and only if the content is.</param>
/// <param name="Description">What it holds, or <see langword="null"/>.</param>
/// <param name="License">Its licence, or <see langword="null"/>.</param>
/// <param name="Citation">How to cite it, or <see langword="null"/>.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record DatasetInfo(
    string Name,
    string? Version,
    int SchemaVersion,
    string ContentHash,
    string? Description,
    string? License,
    string? Citation);
