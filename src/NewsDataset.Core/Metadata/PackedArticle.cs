using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace NewsDataset.Metadata;

/// <summary>One article's packed metadata, before it is joined with others to a shard.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Head">What is read without the rest, packed: the headline, which is asked for first and most, and how the text is read.</param>
/// <param name="Rest">All other fields, packed. A name in it is a place in <paramref name="Names"/>, counted from 1.</param>
/// <param name="Names">Texts that other articles are likely to have too, each once: entity ids, publishers, sections. A shard holds each of them once.</param>
internal sealed record PackedArticle(string Id, string Head, string Rest, ImmutableArray<string> Names)
{
    /// <summary>Gets how many bytes the article can take in a shard: more than it does, since others have some of its names too.</summary>
    public int MaxBytes { get; } = CountBytes(Id, Head, Rest, Names);

    public bool Equals(PackedArticle? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Head, other.Head, StringComparison.Ordinal)
        && string.Equals(Rest, other.Rest, StringComparison.Ordinal)
        && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ StringComparer.Ordinal.GetHashCode(Rest);

    private static int CountBytes(string id, string head, string rest, ImmutableArray<string> names)
    {
        // The path is hardly longer than the id and its folder, which is shared; lengths take two bytes or three.
        const int MaxLengths = 64;
        const int MaxNameNumbers = 6;
        int bytes = MaxLengths + Encoding.UTF8.GetByteCount(id) + Encoding.UTF8.GetByteCount(head) + Encoding.UTF8.GetByteCount(rest);
        foreach (string name in names)
        {
            bytes += MaxNameNumbers + Encoding.UTF8.GetByteCount(name);
        }

        return bytes;
    }
}
