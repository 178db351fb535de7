using System;
using System.Globalization;
using System.Text;

namespace NewsDataset.Cli.Output;

/// <summary>Says how many columns of a terminal a character takes at the most.</summary>
/// <remarks>
/// Terminals do not agree: a vowel sign that stands beside its letter, as Indic scripts have them, takes a column in one and none in another; of an
/// emoji joined of several some draw one picture, others each. What fits by these widths fits in all of them.
/// </remarks>
internal static class CellWidth
{
    // East Asian Wide and Fullwidth of Unicode's UAX #11, and all emoji.
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F,
        0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
        0x26F2, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E,
        0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F000, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>Returns how many columns a text takes.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // A selector for the picture makes a sign of one column an emoji of two.
            width += rune.Value == 0xFE0F ? 1 : Of(rune);
        }

        return width;
    }

    private static int Of(Rune rune) =>
        rune.Value < 0x300 ? 1
        : IsWide(rune.Value) ? 2
        : rune.Value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF ? 0 // Vowels and finals, which join their syllable.
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : 1;

    private static bool IsWide(int codePoint)
    {
        int index = Array.BinarySearch(Wide, codePoint);

        // ~index is the next greater bound: an odd one closes a range that the character lies in.
        return index >= 0 || (~index & 1) == 1;
    }
}
