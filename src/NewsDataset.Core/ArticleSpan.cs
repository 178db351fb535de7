using System.Diagnostics;
using System.Runtime.Serialization;

namespace NewsDataset;

/// <summary>
/// One marked run of characters, just as the article file has it: the layer that quotes, dates, mentions and links are read from.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[DebuggerDisplay("{Kind,nq} {Range,nq}: {Text}")]
public sealed record ArticleSpan
{
    private readonly string _raw;

    internal ArticleSpan(string raw, TextRange range, SpanKind kind, Entity? entity, string? id, Language? language, string? note, int block, int? parent)
    {
        _raw = raw;
        Range = range;
        Kind = kind;
        Entity = entity;
        Id = id;
        Language = language;
        Note = note;
        Block = block;
        Parent = parent;
    }

    /// <summary>Gets where the span stands in <see cref="Article.Raw"/>.</summary>
    public TextRange Range { get; }

    /// <summary>Gets what the span is, or <see cref="SpanKind.None"/> if it only names an entity.</summary>
    public SpanKind Kind { get; }

    /// <summary>Gets the entity that the span names, if any.</summary>
    public Entity? Entity { get; }

    /// <summary>Gets the span's own name (<c>#q1</c>, without the sign), if it has one.</summary>
    public string? Id { get; }

    /// <summary>Gets the language of the characters, where it is said to differ from the article's.</summary>
    public Language? Language { get; }

    /// <summary>Gets the annotator's note, if there is one.</summary>
    public string? Note { get; }

    /// <summary>Gets the index of its block in <see cref="Article.Blocks"/>.</summary>
    public int Block { get; }

    /// <summary>Gets the index in <see cref="Article.Spans"/> of the innermost span around it, or <see langword="null"/>.</summary>
    public int? Parent { get; }

    /// <summary>Gets the span's characters. Each call makes a new string.</summary>
    [IgnoreDataMember]
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public string Text => Range.Slice(_raw);

    /// <summary>Says whether the other span has the same range, kind, entity, name and place. The text is not compared.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns><see langword="true"/> if all are equal.</returns>
    public bool Equals(ArticleSpan? other) =>
        other is not null && Range == other.Range && Kind == other.Kind && Entity == other.Entity && Id == other.Id
        && Language == other.Language && Note == other.Note && Block == other.Block && Parent == other.Parent;

    /// <inheritdoc/>
    public override int GetHashCode() => Range.GetHashCode() ^ (int)Kind;

    /// <summary>Returns kind and range, as in <c>Quote 120..151</c>.</summary>
    public override string ToString() => Kind + " " + Range;
}
