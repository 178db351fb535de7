using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsDataset.Overlay;

namespace NewsDataset.Snapshots;

/// <summary>Writes text so that every character of it can be seen: what has no shape of its own is written as <c>\u{200D}</c>.</summary>
internal static class VisibleText
{
    // A bit for each UTF-16 code unit that stands for itself. Words of a script and the blanks between them take turns, so a branch for each kind
    // of character would be foretold wrongly at each of them.
    private static readonly uint[] StandForThemselves = FindThoseThatStandForThemselves();

    /// <summary>Returns a text whose characters can all be seen; quotation marks and backslashes stay as they are.</summary>
    public static string Reveal(string text)
    {
        using var revealed = new TextBuffer(text.Length);
        Append(revealed, text.AsSpan(), escapesMarks: false);
        return revealed.ToString();
    }

    /// <summary>Appends a text whose characters can all be seen, with a backslash before quotation marks and backslashes.</summary>
    public static void Append(TextBuffer target, ReadOnlySpan<char> text) => Append(target, text, escapesMarks: true);

    [MethodImpl(HotLoop.Optimize)]
    private static void Append(TextBuffer target, ReadOnlySpan<char> text, bool escapesMarks)
    {
        uint[] known = StandForThemselves;
        int plainFrom = 0;
        int position = 0;
        while (position < text.Length)
        {
            char c = text[position];

            if ((known[c >> 5] & (1u << (c & 31))) != 0)
            {
                position++;
                continue;
            }

            bool pair = char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
            int codePoint = pair ? char.ConvertToUtf32(c, text[position + 1]) : c;
            int length = pair ? 2 : 1;
            if (escapesMarks && c is '"' or '\\')
            {
                target.Append(text.Slice(plainFrom, position - plainFrom)).Append('\\');
                plainFrom = position;
            }
            else if (IsInvisible(codePoint))
            {
                target.Append(text.Slice(plainFrom, position - plainFrom))
                    .Append("\\u{").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append('}');
                plainFrom = position + length;
            }

            position += length;
        }

        target.Append(text.Slice(plainFrom));
    }

    private static uint[] FindThoseThatStandForThemselves()
    {
        uint[] bits = new uint[(char.MaxValue + 1) / 32];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            bits[c >> 5] |= c is '"' or '\\' || IsInvisible(c) ? 0 : 1u << (c & 31);
        }

        return bits;
    }

    // Controls, spaces other than U+0020, format characters, fillers, variation selectors, lone surrogates, tags.
    // Written out: the host's tables differ between runtimes, and a snapshot must not.
    private static bool IsInvisible(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and <= 0xA0) or 0xAD => true,
        < 0x034F => false,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x1680 or 0x17B4 or 0x17B5 => true,
        >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x08E2 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x2000 and <= 0x200F or >= 0x2028 and <= 0x202F or >= 0x205F and <= 0x206F => true,
        0x3000 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0xD800 and <= 0xDFFF => true,
        >= 0xFE00 and <= 0xFE0F or >= 0xFFF9 and <= 0xFFFC => true,
        >= 0x1BCA0 and <= 0x1BCA3 or >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };
}
