using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Yaml;

/// <summary>A key of a mapping, and what its value may be. Readers and the schemas that editors use go by the same ones.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it says, in one sentence.</param>
internal abstract record YamlKey(string Name, string Description)
{
    /// <summary>Gets whether a mapping without it is wrong.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>A key with a text.</summary>
internal sealed record TextKey(string Name, TextForm Form, string Description) : YamlKey(Name, Description);

/// <summary>A key with a list of texts, or one text alone.</summary>
internal sealed record TextsKey(string Name, TextForm Form, string Description) : YamlKey(Name, Description);

/// <summary>A key with <c>true</c> or <c>false</c>.</summary>
internal sealed record FlagKey(string Name, string Description) : YamlKey(Name, Description)
{
    /// <summary>What is expected, for messages.</summary>
    public const string Expected = "true or false";
}

/// <summary>A key with a whole number from 1.</summary>
internal sealed record NumberKey(string Name, string Description) : YamlKey(Name, Description)
{
    /// <summary>What is expected, for messages.</summary>
    public const string Expected = "a whole number from 1, in ASCII digits";
}

/// <summary>A key with one of a closed set of words.</summary>
internal abstract record WordKey(string Name, IReadOnlyList<string> Words, string Description) : YamlKey(Name, Description);

/// <inheritdoc/>
internal sealed record WordKey<T>(string Name, Vocabulary<T> Vocabulary, string Description) : WordKey(Name, Vocabulary.Words, Description)
    where T : struct;

/// <summary>A key with a mapping.</summary>
internal sealed record MappingKey(string Name, KeyTable Keys, string Description) : YamlKey(Name, Description);

/// <summary>A key with a mapping whose keys are the author's own, each with a text.</summary>
/// <param name="Name">The key.</param>
/// <param name="KeyForm">What the author's keys look like.</param>
/// <param name="Expected">What each of them must have, for messages.</param>
/// <param name="Description">What it says, in one sentence.</param>
internal sealed record EntriesKey(string Name, TextForm KeyForm, string Expected, string Description) : YamlKey(Name, Description);

/// <summary>The keys of a mapping, in the order that docs/format.md explains them.</summary>
internal sealed class KeyTable(params YamlKey[] keys)
{
    public IReadOnlyList<YamlKey> Keys { get; } = keys;

    public IReadOnlyList<string> Names { get; } = [.. keys.Select(static x => x.Name)];
}
