using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsDataset.Naming;

/// <summary>What an id of an article, an entity or a story may look like, and the C# name it becomes.</summary>
internal static class ArticleId
{
    public const int MaxLength = 120;

    /// <summary>Says why a text cannot be an id, or <see langword="null"/> if it can.</summary>
    public static string? FindFault(string id)
    {
        if (id.Length == 0)
        {
            return "it is empty";
        }

        if (id.Length > MaxLength)
        {
            return "it is longer than " + MaxLength.ToString(CultureInfo.InvariantCulture) + " UTF-16 code units";
        }

        bool atStart = true;
        foreach (char c in id)
        {
            if (c == '-')
            {
                if (atStart)
                {
                    return "a hyphen needs a letter or digit on both sides";
                }

                atStart = true;
                continue;
            }

            if (FindFault(c, atStart) is { } fault)
            {
                return fault;
            }

            atStart = false;
        }

        if (atStart)
        {
            return "a hyphen needs a letter or digit on both sides";
        }

        return NormalizationFormC.IsNormalized(id) ? null : "its letters are decomposed; write it in Unicode's form NFC";
    }

    /// <summary>Returns the C# name of a valid id, in PascalCase.</summary>
    [MethodImpl(HotLoop.Optimize)]
    public static string ToMemberName(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        bool atStart = true;
        foreach (char c in id)
        {
            if (c == '-')
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(c))
            {
                name.Append('_');
            }

            name.Append(atStart ? Capitalize(c) : c);
            atStart = false;
        }

        return name.ToString();
    }

    // Georgian has capitals for whole words alone, and compilers on .NET Framework do not know them: names must be the same everywhere.
    private static char Capitalize(char c) => c is >= '\u10D0' and <= '\u10FF' ? c : char.ToUpperInvariant(c);

    private static string? FindFault(char c, bool atStart)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.DecimalDigitNumber:
                return null;

            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
                return atStart ? "it has a mark without a letter before it" : null;

            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
                return "'" + c + "' is upper-case";

            case UnicodeCategory.Surrogate:
                return "it has a character beyond U+FFFF, which cannot stand in a C# name";

            default:
                return string.Format(CultureInfo.InvariantCulture, "it has the character U+{0:X4}", (int)c);
        }
    }
}
