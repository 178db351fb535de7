using System;
using System.Collections.Generic;

namespace NewsDataset.Bogus.Composing;

/// <summary>What is asked of an article; the rest is left to chance.</summary>
internal sealed record ArticleRequest
{
    /// <summary>Gets the end of its id.</summary>
    public required string Suffix { get; init; }

    public ArticleNoise Noise { get; init; } = ArticleNoise.None;

    /// <summary>Gets in how many of a hundred cases what could stand on two lines is glued together on one.</summary>
    public int GluedPercent { get; init; }

    /// <summary>Gets what is not left to chance, by the name of the article's property; <see langword="null"/> where it is to be missing.</summary>
    public IReadOnlyDictionary<string, string?> Given { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
