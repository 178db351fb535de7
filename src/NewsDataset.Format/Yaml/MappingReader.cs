using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Suggestions;

namespace NewsDataset.Yaml;

/// <summary>Reads the values of a mapping by key, and reports keys it does not know and values that do not fit.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly DiagnosticSink _sink;

    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it is, for messages: “the front matter”.</param>
    /// <param name="keys">The keys it may have, or <see langword="null"/> if they are the author's own.</param>
    /// <param name="sink">Takes what is wrong.</param>
    public MappingReader(YamlMapping mapping, string what, KeyTable? keys, DiagnosticSink sink)
    {
        _mapping = mapping;
        _sink = sink;
        if (keys is null)
        {
            return;
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            YamlScalar key = entry.Key;
            if (!keys.Names.Contains(key.Value, StringComparer.Ordinal))
            {
                sink.Report(DiagnosticRules.UnknownKey, key.Start, key.Length, key.Value, what, NearestName.SuggestKey(key.Value, keys.Names));
            }
        }
    }

    /// <summary>Reports the keys that a mapping must have and has not.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="name">What it is, as a sentence begins with it.</param>
    /// <param name="at">Where it is named.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="sink">Takes what is missing.</param>
    public static void ReportMissing(YamlMapping mapping, string name, YamlScalar at, KeyTable keys, DiagnosticSink sink)
    {
        foreach (YamlKey key in keys.Keys.Where(x => x.IsRequired && !mapping.Entries.Any(entry => entry.Key.Value == x.Name)))
        {
            string words = key is WordKey { Words: var all } ? ", " + NearestName.OneOf(all) : string.Empty;
            sink.Report(DiagnosticRules.MissingKey, at.Start, at.Length, key.Name, name, words);
        }
    }

    public bool Has(YamlKey key) => Find(key) is not null;

    /// <summary>Reads a text of the key's form.</summary>
    public YamlScalar? ReadScalar(TextKey key)
    {
        YamlScalar? scalar = ReadScalar(key, key.Form.Expected);
        if (scalar is null || key.Form.FindExpectation(scalar.Value) is not { } expected)
        {
            return scalar;
        }

        Refuse(scalar, key.Name, expected);
        return null;
    }

    public string? ReadText(TextKey key) => ReadScalar(key)?.Value;

    /// <summary>Reads a text where the word <c>unknown</c> says that nobody knows it.</summary>
    public YamlScalar? ReadScalarOrUnknown(TextKey key) => ReadScalar(key) is { } text && text.Value != "unknown" ? text : null;

    public bool? ReadFlag(FlagKey key)
    {
        YamlScalar? scalar = ReadScalar(key, FlagKey.Expected);
        switch (scalar?.Value)
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                Refuse(scalar!, key.Name, FlagKey.Expected);
                return null;
        }
    }

    public int? ReadNumber(NumberKey key)
    {
        YamlScalar? scalar = ReadScalar(key, NumberKey.Expected);
        if (scalar is null)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        Refuse(scalar, key.Name, NumberKey.Expected);
        return null;
    }

    public T? ReadWord<T>(WordKey<T> key)
        where T : struct
    {
        YamlScalar? scalar = ReadScalar(key, NearestName.OneOf(key.Words));
        if (scalar is null)
        {
            return null;
        }

        if (key.Vocabulary.TryGet(scalar.Value, out T value))
        {
            return value;
        }

        Refuse(scalar, key.Name, NearestName.Expect(scalar.Value, key.Words));
        return null;
    }

    public ImmutableArray<string> ReadTexts(TextsKey key) => ImmutableArray.CreateRange(ReadScalars(key), static x => x.Value);

    /// <summary>Reads texts with their places. Whether they have the key's form, the caller knows how to say.</summary>
    public ImmutableArray<YamlScalar> ReadScalars(TextsKey key)
    {
        const string Expected = "a list of texts";
        switch (Find(key))
        {
            case null:
                return ImmutableArray<YamlScalar>.Empty;

            case YamlScalar { Value.Length: > 0 } scalar:
                return ImmutableArray.Create(scalar);

            case YamlSequence sequence:
                ImmutableArray<YamlScalar>.Builder texts = ImmutableArray.CreateBuilder<YamlScalar>();
                foreach (YamlNode item in sequence.Items)
                {
                    if (item is YamlScalar { Value.Length: > 0 } text)
                    {
                        texts.Add(text);
                    }
                    else
                    {
                        Refuse(item, key.Name, Expected);
                    }
                }

                return texts.ToImmutable();

            case var other:
                Refuse(other, key.Name, Expected);
                return ImmutableArray<YamlScalar>.Empty;
        }
    }

    /// <summary>Reads a mapping within this one.</summary>
    public MappingReader? ReadMapping(MappingKey key) => ReadMapping(key, key.Keys);

    /// <summary>Reads a mapping of the author's own keys.</summary>
    public MappingReader? ReadMapping(EntriesKey key) => ReadMapping(key, keys: null);

    /// <summary>Enumerates keys and values of a mapping whose keys are the author's own.</summary>
    public IEnumerable<KeyValuePair<YamlScalar, YamlNode>> Entries => _mapping.Entries;

    public void Refuse(YamlNode value, string key, string expected) =>
        _sink.Report(DiagnosticRules.InvalidValue, value.Start, value.Length, value.Describe(), key, expected);

    private YamlNode? Find(YamlKey key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in _mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, key.Name, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Reads a text that is not empty.</summary>
    private YamlScalar? ReadScalar(YamlKey key, string expected)
    {
        switch (Find(key))
        {
            case null:
                return null;

            case YamlScalar { Value.Length: > 0 } scalar:
                return scalar;

            case var other:
                Refuse(other, key.Name, expected);
                return null;
        }
    }

    private MappingReader? ReadMapping(YamlKey key, KeyTable? keys)
    {
        switch (Find(key))
        {
            case null:
                return null;

            case YamlMapping mapping:
                return new MappingReader(mapping, "'" + key.Name + "'", keys, _sink);

            case var other:
                Refuse(other, key.Name, keys is null ? "a mapping" : "a mapping with the keys " + string.Join(", ", keys.Names));
                return null;
        }
    }
}
