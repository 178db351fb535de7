using System.Collections.Generic;

namespace NewsDataset.Yaml;

/// <summary>A value in a YAML file, with its place. Every scalar is text.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Length">How many UTF-16 code units it takes.</param>
internal abstract record YamlNode(int Start, int Length)
{
    public abstract string Describe();
}

/// <summary>A text.</summary>
internal sealed record YamlScalar(string Value, int Start, int Length) : YamlNode(Start, Length)
{
    public override string Describe() => Value;
}

/// <summary>A list of values.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Start, int Length) : YamlNode(Start, Length)
{
    public override string Describe() => "a list";
}

/// <summary>A mapping of keys to values, in the order of the file, each key once.</summary>
internal sealed record YamlMapping(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, int Start, int Length) : YamlNode(Start, Length)
{
    public override string Describe() => "a mapping";
}
