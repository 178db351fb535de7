using System.Collections.Immutable;

namespace NewsDataset.Versioning;

/// <summary>A difference between two versions of a dataset.</summary>
/// <param name="Kind">What it touches.</param>
/// <param name="ItemKind">What has changed.</param>
/// <param name="Id">Its id; the dataset's is empty.</param>
/// <param name="Layer">The layer of it that has changed, or <see langword="null"/> for all of it.</param>
/// <param name="What">What has happened: <c>added</c>, <c>removed</c>, <c>changed</c>, <c>retyped</c>.</param>
/// <param name="Removed">The values that were there and are not; empty where the versions do not say them.</param>
/// <param name="Added">The values that were not there and are.</param>
internal sealed record DatasetChange(
    ChangeKind Kind,
    ItemKind ItemKind,
    string Id,
    string? Layer,
    string What,
    ImmutableArray<string> Removed,
    ImmutableArray<string> Added);
