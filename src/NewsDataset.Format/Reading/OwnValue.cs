using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Fields;

namespace NewsDataset.Reading;

/// <summary>A value under a key that the format does not know: a typed field of the dataset, or a mistake. Equal to another if it says the same at the same place.</summary>
/// <param name="Location">Where it stands.</param>
internal abstract record OwnValue(FileLocation Location)
{
    /// <summary>Returns the value without its place.</summary>
    public abstract FieldNode ToField();

    public abstract string Describe();
}

/// <summary>A text.</summary>
internal sealed record OwnText(string Text, FileLocation Location) : OwnValue(Location)
{
    public override FieldNode ToField() => new FieldText(Text);

    public override string Describe() => Text;
}

/// <summary>A list of values.</summary>
internal sealed record OwnList(ImmutableArray<OwnValue> Items, FileLocation Location) : OwnValue(Location)
{
    public override FieldNode ToField() => new FieldList(Items.Select(static x => x.ToField()).ToImmutableArray());

    public override string Describe() => "a list";

    public bool Equals(OwnList? other) => other is not null && Location == other.Location && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Location.GetHashCode();
}

/// <summary>A mapping of keys to values, in the order of the file.</summary>
internal sealed record OwnMapping(ImmutableArray<OwnEntry> Entries, FileLocation Location) : OwnValue(Location)
{
    public OwnValue? Find(string key) => Entries.FirstOrDefault(x => string.Equals(x.Key, key, StringComparison.Ordinal))?.Value;

    public override FieldNode ToField() => ToMapping();

    public FieldMapping ToMapping() => Entries.IsEmpty
        ? FieldMapping.Empty
        : new FieldMapping(Entries
            .Select(static x => new KeyValuePair<string, FieldNode>(x.Key, x.Value.ToField()))
            .OrderBy(static x => x.Key, StringComparer.Ordinal)
            .ToImmutableArray());

    public override string Describe() => "a mapping";

    public bool Equals(OwnMapping? other) => other is not null && Location == other.Location && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Location.GetHashCode();
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal sealed record OwnEntry(string Key, FileLocation Location, OwnValue Value);
