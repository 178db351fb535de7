using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace NewsDataset.Fields;

/// <summary>A value of front matter that a dataset declares itself, as the file writes it: every scalar is text until a field's own type reads it.</summary>
internal abstract record FieldNode;

/// <summary>A text.</summary>
internal sealed record FieldText(string Text) : FieldNode;

/// <summary>A list of values.</summary>
internal sealed record FieldList(ImmutableArray<FieldNode> Items) : FieldNode
{
    public bool Equals(FieldList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length;
}

/// <summary>A mapping of keys to values, each key once, sorted by key, ordinally: the order in a file says nothing.</summary>
internal sealed record FieldMapping(ImmutableArray<KeyValuePair<string, FieldNode>> Entries) : FieldNode
{
    public static readonly FieldMapping Empty = new(ImmutableArray<KeyValuePair<string, FieldNode>>.Empty);

    public FieldNode? Find(string key)
    {
        foreach (KeyValuePair<string, FieldNode> entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    public bool Equals(FieldMapping? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Length;
}
