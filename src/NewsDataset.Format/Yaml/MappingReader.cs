using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Suggestions;

namespace NewsDataset.Yaml;

/// <summary>Reads the values of a mapping by key, and reports keys it does not know and values that do not fit.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly DiagnosticSink _sink;

    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it is, for messages: “the front matter”.</param>
    /// <param name="keys">The keys it may have, or <see langword="null"/> if they are names of the author's.</param>
    /// <param name="sink">Takes what is wrong.</param>
    public MappingReader(YamlMapping mapping, string what, IReadOnlyList<string>? keys, DiagnosticSink sink)
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
            if (!keys.Contains(key.Value, StringComparer.Ordinal))
            {
                sink.Report(DiagnosticRules.UnknownKey, key.Start, key.Length, key.Value, what, NearestName.SuggestKey(key.Value, keys));
            }
        }
    }

    public YamlNode? Find(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in _mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Reads a text that is not empty.</summary>
    public YamlScalar? ReadScalar(string key, string expected = "a text")
    {
        switch (Find(key))
        {
            case null:
                return null;

            case YamlScalar { Value.Length: > 0 } scalar:
                return scalar;

            case var other:
                Refuse(other, key, expected);
                return null;
        }
    }

    public string? ReadText(string key) => ReadScalar(key)?.Value;

    /// <summary>Reads a text where the word <c>unknown</c> says that nobody knows it.</summary>
    public string? ReadTextOrUnknown(string key) => ReadText(key) is { } text && text != "unknown" ? text : null;

    public bool? ReadBoolean(string key)
    {
        YamlScalar? scalar = ReadScalar(key, "true or false");
        switch (scalar?.Value)
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                Refuse(scalar!, key, "true or false");
                return null;
        }
    }

    public int? ReadPositiveInteger(string key)
    {
        const string Expected = "a whole number from 1, in ASCII digits";
        YamlScalar? scalar = ReadScalar(key, Expected);
        if (scalar is null)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        Refuse(scalar, key, Expected);
        return null;
    }

    /// <summary>Reads one of a closed set of words.</summary>
    public T? ReadWord<T>(string key, Vocabulary<T> words)
        where T : struct
    {
        YamlScalar? scalar = ReadScalar(key, NearestName.OneOf(words.Words));
        if (scalar is null)
        {
            return null;
        }

        if (words.TryGet(scalar.Value, out T value))
        {
            return value;
        }

        Refuse(scalar, key, NearestName.Expect(scalar.Value, words.Words));
        return null;
    }

    /// <summary>Reads a list of texts, or one text alone.</summary>
    public ImmutableArray<string> ReadTexts(string key)
    {
        switch (Find(key))
        {
            case null:
                return ImmutableArray<string>.Empty;

            case YamlScalar { Value.Length: > 0 } scalar:
                return ImmutableArray.Create(scalar.Value);

            case YamlSequence sequence:
                ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
                foreach (YamlNode item in sequence.Items)
                {
                    if (item is YamlScalar { Value.Length: > 0 } text)
                    {
                        texts.Add(text.Value);
                    }
                    else
                    {
                        Refuse(item, key, "a list of texts");
                    }
                }

                return texts.ToImmutable();

            case var other:
                Refuse(other, key, "a list of texts");
                return ImmutableArray<string>.Empty;
        }
    }

    /// <summary>Reads a mapping within this one.</summary>
    public MappingReader? ReadMapping(string key, IReadOnlyList<string>? keys)
    {
        switch (Find(key))
        {
            case null:
                return null;

            case YamlMapping mapping:
                return new MappingReader(mapping, "'" + key + "'", keys, _sink);

            case var other:
                Refuse(other, key, keys is null ? "a mapping" : "a mapping with the keys " + string.Join(", ", keys));
                return null;
        }
    }

    /// <summary>Enumerates keys and values of a mapping whose keys are the author's own.</summary>
    public IEnumerable<KeyValuePair<YamlScalar, YamlNode>> Entries => _mapping.Entries;

    public void Refuse(YamlNode value, string key, string expected) =>
        _sink.Report(DiagnosticRules.InvalidValue, value.Start, value.Length, value.Describe(), key, expected);
}
