using System;
using System.Globalization;

namespace NewsDataset;

/// <summary>
/// A run of characters in an article's <see cref="Article.Raw"/>: where an annotated value stands.
/// </summary>
/// <param name="Start">The index of the first character, in UTF-16 code units from the start of the raw text.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <remarks>Immutable, and safe to use from several threads. Never begins or ends inside a surrogate pair or another grapheme cluster.</remarks>
/// <example><code>TextRange range = article.Quotes[0].Range;
/// string words = range.Slice(article.Raw);</code></example>
public readonly record struct TextRange(int Start, int Length) : IComparable<TextRange>
{
    /// <summary>Gets the index just behind the last character, in UTF-16 code units.</summary>
    public int End => Start + Length;

    /// <summary>Says whether the other range lies wholly within this one.</summary>
    /// <param name="other">The range to look for.</param>
    /// <returns><see langword="true"/> if every character of <paramref name="other"/> belongs to this range.</returns>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Returns the characters of the range.</summary>
    /// <param name="text">The text that the range was taken from.</param>
    /// <returns>The characters, as a new string.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return text.Substring(Start, Length);
    }

    /// <summary>Orders ranges by their start; of two that start together, the longer comes first, so that a span precedes what it holds.</summary>
    /// <param name="other">The range to compare with.</param>
    /// <returns>A negative number, zero or a positive number, as <see cref="IComparable{T}"/> has it.</returns>
    public int CompareTo(TextRange other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <summary>Says whether the left range comes before the right one.</summary>
    public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the left range comes after the right one.</summary>
    public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the left range does not come after the right one.</summary>
    public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the left range does not come before the right one.</summary>
    public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the range as <c>start..end</c>, the end exclusive.</summary>
    public override string ToString() =>
        Start.ToString(CultureInfo.InvariantCulture) + ".." + End.ToString(CultureInfo.InvariantCulture);
}
