using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsDataset.Overlay;
using NewsDataset.Snapshots;

namespace NewsDataset.Cli.Output;

/// <summary>Text of a file as a terminal may be given it: as it is read, but for what would command the terminal or turn the line around.</summary>
/// <remarks>
/// <see cref="VisibleText"/> shows every character; here those stay that shape the letters around them (joiners, variation selectors) or are blanks,
/// since without them a script is not written right.
/// </remarks>
internal static class TerminalText
{
    /// <summary>What keeps text apart that goes from left to right, up to <see cref="EndOfIsolate"/>.</summary>
    public const string LeftToRight = "\u2066";

    /// <summary>What keeps text apart that goes from right to left.</summary>
    public const string RightToLeft = "\u2067";

    /// <summary>What keeps text apart that goes the way of its first letter.</summary>
    public const string FirstStrong = "\u2068";

    public const string EndOfIsolate = "\u2069";

    // What the flags of England, Scotland and Wales begin with; letters that cannot be seen follow.
    private const string BlackFlag = "\U0001F3F4";

    /// <summary>Returns a text, on one line, that no terminal takes for a command.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (string character in Characters(text))
        {
            shown.Append(character);
        }

        return shown.ToString();
    }

    /// <summary>Returns what readers see as one character each, one after another, as <see cref="Of"/> writes it.</summary>
    public static IEnumerable<string> Characters(string text) => Pairs(text).Select(static x => x.Shown);

    /// <summary>Returns the same with the characters of the text.</summary>
    public static IEnumerable<(string Raw, string Shown)> Pairs(string text)
    {
        var flags = default(GraphemeBoundary.FlagRun);
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (GraphemeBoundary.IsBoundary(text, i, ref flags))
            {
                string character = text[start..i];
                yield return (character, Show(character));
                start = i;
            }
        }
    }

    /// <summary>Cuts a shown text to a width, never within a character, with an ellipsis where something is left out.</summary>
    public static string Cut(string shown, int width)
    {
        if (CellWidth.Of(shown) <= width)
        {
            return shown;
        }

        var cut = new StringBuilder();
        int used = 0;
        foreach (string character in Characters(shown))
        {
            used += CellWidth.Of(character);
            if (used > width - 1)
            {
                break;
            }

            cut.Append(character);
        }

        return cut.Append('…').ToString();
    }

    /// <summary>Keeps a text that is written from right to left apart from what stands beside it.</summary>
    public static string Isolate(string shown) => HasRightToLeft(shown) ? FirstStrong + shown + EndOfIsolate : shown;

    /// <summary>Says whether a text has letters that are written from right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether more letters of a text are written from right to left than from left to right.</summary>
    public static bool IsMostlyRightToLeft(string text)
    {
        int balance = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            balance += !Rune.IsLetter(rune) ? 0 : IsRightToLeft(rune) ? 1 : -1;
        }

        return balance > 0;
    }

    // The blocks that Unicode keeps for such scripts.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    private static string Show(string character)
    {
        if (VisibleText.Reveal(character).Length == character.Length)
        {
            return character;
        }

        var shown = new StringBuilder();
        foreach (Rune rune in character.EnumerateRunes())
        {
            bool stays = Shapes(rune.Value)
                || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator
                || (rune.Value is >= 0xE0020 and <= 0xE007F && character.StartsWith(BlackFlag, StringComparison.Ordinal));
            shown.Append(stays ? rune.ToString() : VisibleText.Reveal(rune.ToString()));
        }

        return shown.ToString();
    }

    // Joiners, the grapheme joiner, selectors of forms, and the signs that Arabic and Syriac write under a number or a name.
    private static bool Shapes(int codePoint) => codePoint is
        0x200C or 0x200D or 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F)
        or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2;
}
