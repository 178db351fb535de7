using System;
using System.Collections.Generic;

namespace NewsDataset.Bogus.Composing;

/// <summary>A made-up person, place or organization.</summary>
/// <param name="Id">Its id, from its English name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Names">Its names by language tag; with <c>{0}</c> for the town, where it has one.</param>
/// <param name="Town">The town that its name names.</param>
internal sealed record SyntheticEntity(string Id, EntityType Type, IReadOnlyDictionary<string, string> Names, SyntheticEntity? Town = null)
{
    /// <summary>Gets whether it is a woman.</summary>
    public bool IsWoman { get; init; }

    /// <summary>Gets what a person is called once introduced, by language tag.</summary>
    public IReadOnlyDictionary<string, string> ShortNames { get; init; } = new Dictionary<string, string>();

    public string NameIn(string language) =>
        Town is null ? Names[language] : Names[language].Replace("{0}", Town.Names[language], StringComparison.Ordinal);
}
