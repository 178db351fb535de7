using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsDataset;

/// <summary>A language tag, as BCP 47 (RFC 5646) has them: <c>hi</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
/// <remarks>
/// Held in the casing that the standard recommends, so that equal tags are equal strings. Immutable, and safe to use from several threads.
/// The <see langword="default"/> value is <c>und</c>, undetermined.
/// </remarks>
/// <example><code>var vietnamese = News.Articles.Where(x => x.Language == Language.Vietnamese);
/// var traditional = Language.Parse("zh-hant");   // zh-Hant</code></example>
public readonly partial struct Language : IEquatable<Language>, IComparable<Language>
{
    private const int MaxLength = 35;

    private readonly string? _tag;

    private Language(string tag) => _tag = tag;

    /// <summary>Gets the tag.</summary>
    public string Tag => _tag ?? "und";

    /// <summary>Gets the language's English name, after the Unicode CLDR, or the tag where there is none in the table.</summary>
    public string Name => FindName(Primary) is { } name ? (Tag.Length == Primary.Length ? name : name + " (" + Tag.Substring(Primary.Length + 1) + ")") : Tag;

    private string Primary
    {
        get
        {
            int hyphen = Tag.IndexOf('-');
            return hyphen < 0 ? Tag : Tag.Substring(0, hyphen);
        }
    }

    /// <summary>Reads a tag, in any casing.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="tag"/> has not the form of a BCP 47 tag.</exception>
    public static Language Parse(string tag)
    {
        if (tag is null)
        {
            throw new ArgumentNullException(nameof(tag));
        }

        return TryParse(tag, out Language language)
            ? language
            : throw new FormatException($"'{tag}' is not a BCP 47 language tag, such as 'hi' or 'zh-Hant'.");
    }

    /// <summary>Reads a tag, in any casing.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="language">The language, or the default value.</param>
    /// <returns><see langword="true"/> if the tag has the form of RFC 5646, section 2.1. Whether its subtags are registered is not asked.</returns>
    public static bool TryParse([NotNullWhen(true)] string? tag, out Language language)
    {
        language = default;
        if (tag is null || tag.Length is 0 or > MaxLength)
        {
            return false;
        }

        string[] subtags = tag.Split('-');
        bool privateUse = false;
        for (int i = 0; i < subtags.Length; i++)
        {
            string subtag = subtags[i];
            if (subtag.Length is 0 or > 8 || !IsAsciiAlphanumeric(subtag))
            {
                return false;
            }

            string lower = subtag.ToLowerInvariant();
            if (i == 0)
            {
                if (lower.Length < 2 || !IsAsciiLetters(lower))
                {
                    return false;
                }

                subtags[i] = lower;
                continue;
            }

            privateUse |= lower.Length == 1;
            subtags[i] = privateUse ? lower
                : lower.Length == 4 && IsAsciiLetters(lower) ? char.ToUpperInvariant(lower[0]) + lower.Substring(1)
                : lower.Length == 2 && IsAsciiLetters(lower) ? lower.ToUpperInvariant()
                : lower;
        }

        // A singleton introduces something; alone at the end it is malformed.
        if (subtags[subtags.Length - 1].Length == 1)
        {
            return false;
        }

        language = new Language(string.Join("-", subtags));
        return true;
    }

    /// <summary>Says whether both are the same tag.</summary>
    /// <param name="other">The language to compare with.</param>
    /// <returns><see langword="true"/> if the tags are equal; <c>pt</c> and <c>pt-BR</c> are not.</returns>
    public bool Equals(Language other) => string.Equals(Tag, other.Tag, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Language other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tag);

    /// <summary>Orders languages by their tags, ordinally.</summary>
    /// <param name="other">The language to compare with.</param>
    /// <returns>A negative number, zero or a positive number, as <see cref="IComparable{T}"/> has it.</returns>
    public int CompareTo(Language other) => string.CompareOrdinal(Tag, other.Tag);

    /// <summary>Returns the tag.</summary>
    public override string ToString() => Tag;

    /// <summary>Says whether both are the same tag.</summary>
    public static bool operator ==(Language left, Language right) => left.Equals(right);

    /// <summary>Says whether the tags differ.</summary>
    public static bool operator !=(Language left, Language right) => !left.Equals(right);

    /// <summary>Says whether the left tag comes before the right one.</summary>
    public static bool operator <(Language left, Language right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the left tag comes after the right one.</summary>
    public static bool operator >(Language left, Language right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the left tag does not come after the right one.</summary>
    public static bool operator <=(Language left, Language right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the left tag does not come before the right one.</summary>
    public static bool operator >=(Language left, Language right) => left.CompareTo(right) >= 0;

    private static bool IsAsciiLetters(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z') and not (>= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAsciiAlphanumeric(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z') and not (>= 'A' and <= 'Z') and not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
