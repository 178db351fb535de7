using System;
using System.Collections.Immutable;
using System.Linq;

namespace NewsDataset.Metadata;

/// <summary>One article's packed metadata, before it is joined with others to a shard.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Head">What is read without the rest, packed: the headline, which is asked for first and most, and how the text is read.</param>
/// <param name="Rest">All other fields, packed. A name in it is a place in <paramref name="Names"/>, counted from 1.</param>
/// <param name="Names">Texts that other articles are likely to have too, each once: entity ids, publishers, sections. A shard holds each of them once.</param>
internal sealed record PackedArticle(string Id, PackedData Head, PackedData Rest, ImmutableArray<string> Names)
{
    public bool Equals(PackedArticle? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && Head.Equals(other.Head)
        && Rest.Equals(other.Rest)
        && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ Rest.GetHashCode();
}
