using System.Diagnostics;
using System.Runtime.Serialization;

namespace NewsDataset;

/// <summary>One labelled block of an article's raw text: a line, or in a hand-wrapped file a run of lines.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[DebuggerDisplay("{Kind,nq} {Range,nq}: {Text}")]
public sealed record ArticleBlock
{
    private readonly string _raw;

    internal ArticleBlock(string raw, int index, BlockKind kind, TextRange range)
    {
        _raw = raw;
        Index = index;
        Kind = kind;
        Range = range;
    }

    /// <summary>Gets the block's place among the article's blocks, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets what the block is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Gets where it stands in <see cref="Article.Raw"/>, without the line end behind it.</summary>
    public TextRange Range { get; }

    /// <summary>Gets the block's characters, leading and trailing blanks included. Each call makes a new string.</summary>
    /// <remarks>Not serialised: the text stands once, in <see cref="Article.Raw"/>.</remarks>
    [IgnoreDataMember]
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public string Text => Range.Slice(_raw);

    /// <summary>Gets whether the block belongs to the body: paragraph, crosshead, list item or pull quote.</summary>
    public bool IsBody => Kind is BlockKind.Paragraph or BlockKind.Crosshead or BlockKind.ListItem or BlockKind.PullQuote;

    /// <summary>Says whether the other block has the same place, kind and range.</summary>
    /// <param name="other">The block to compare with.</param>
    /// <returns><see langword="true"/> if all three are equal. The text is not compared.</returns>
    public bool Equals(ArticleBlock? other) =>
        other is not null && Index == other.Index && Kind == other.Kind && Range == other.Range;

    /// <inheritdoc/>
    public override int GetHashCode() => Range.GetHashCode() ^ (int)Kind;

    /// <summary>Returns kind and range, as in <c>Headline 0..72</c>.</summary>
    public override string ToString() => Kind + " " + Range;
}
