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
    internal const int MaxLength = 35;

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
        var reader = new SubtagReader(subtags);
        if (!reader.TryRead())
        {
            return false;
        }

        language = new Language(string.Join("-", subtags));
        return true;
    }

    /// <summary>Returns the language of a tag that was read before and is in the standard's casing.</summary>
    internal static Language FromTag(string tag) => new(tag);

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

    /// <summary>Reads subtags in the order that RFC 5646 has them, and puts each in its casing.</summary>
    private ref struct SubtagReader(string[] subtags)
    {
        private int _next;

        public bool TryRead()
        {
            foreach (string subtag in subtags)
            {
                if (subtag.Length is 0 or > 8 || !IsAsciiAlphanumeric(subtag))
                {
                    return false;
                }
            }

            for (int i = 0; i < subtags.Length; i++)
            {
                subtags[i] = subtags[i].ToLowerInvariant();
            }

            // language: two to eight letters; up to three extended subtags behind a short one.
            string primary = subtags[_next++];
            if (primary.Length < 2 || !IsLetters(primary))
            {
                return false;
            }

            for (int i = 0; i < 3 && primary.Length <= 3 && _next < subtags.Length && subtags[_next].Length == 3 && IsLetters(subtags[_next]); i++)
            {
                _next++;
            }

            if (_next < subtags.Length && subtags[_next].Length == 4 && IsLetters(subtags[_next]))
            {
                subtags[_next] = char.ToUpperInvariant(subtags[_next][0]) + subtags[_next].Substring(1);
                _next++;
            }

            if (_next < subtags.Length && (subtags[_next] is { Length: 2 } region ? IsLetters(region) : subtags[_next] is { Length: 3 } area && IsDigits(area)))
            {
                subtags[_next] = subtags[_next].ToUpperInvariant();
                _next++;
            }

            return TryReadVariants() && TryReadExtensions() && _next == subtags.Length;
        }

        private bool TryReadVariants()
        {
            int first = _next;
            while (_next < subtags.Length && (subtags[_next].Length >= 5 || (subtags[_next].Length == 4 && subtags[_next][0] is >= '0' and <= '9')))
            {
                if (Array.IndexOf(subtags, subtags[_next], first, _next - first) >= 0)
                {
                    return false;
                }

                _next++;
            }

            return true;
        }

        /// <summary>Reads each single letter or digit with what it introduces; behind <c>x</c> everything is private.</summary>
        private bool TryReadExtensions()
        {
            string seen = string.Empty;
            while (_next < subtags.Length && subtags[_next].Length == 1)
            {
                string singleton = subtags[_next++];
                int first = _next;
                bool isPrivate = singleton == "x";
                while (_next < subtags.Length && (isPrivate || subtags[_next].Length >= 2))
                {
                    _next++;
                }

                if (_next == first || seen.IndexOf(singleton[0]) >= 0)
                {
                    return false;
                }

                seen += singleton;
            }

            return true;
        }

        private static bool IsLetters(string text)
        {
            foreach (char c in text)
            {
                if (c is < 'a' or > 'z')
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsDigits(string text)
        {
            foreach (char c in text)
            {
                if (c is < '0' or > '9')
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
}
