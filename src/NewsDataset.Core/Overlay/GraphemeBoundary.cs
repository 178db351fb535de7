using System;
using System.Runtime.CompilerServices;

namespace NewsDataset.Overlay;

/// <summary>Says where a text may be cut without cutting what a reader sees as one character.</summary>
/// <remarks>
/// The rules follow Unicode's UAX #29 as far as an annotator's cut can go wrong: surrogate pairs, combining marks, joiner sequences,
/// variation selectors, emoji modifiers and tags, flags, Hangul syllables. They read a table of our own, never the host's.
/// </remarks>
internal static class GraphemeBoundary
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int ZeroWidthNonJoiner = 0x200C;

    /// <summary>Says whether a cut before the given index leaves every grapheme cluster whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the UTF-16 code unit behind the cut.</param>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        var flags = default(FlagRun);
        return IsBoundary(text, index, ref flags);
    }

    /// <inheritdoc cref="IsBoundary(ReadOnlySpan{char}, int)"/>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the UTF-16 code unit behind the cut.</param>
    /// <param name="flags">The run of flags that was looked at last in this text: of a row of thousands each cut would count all before it.</param>
    [MethodImpl(HotLoop.Optimize)]
    public static bool IsBoundary(ReadOnlySpan<char> text, int index, ref FlagRun flags)
    {
        if (index <= 0 || index >= text.Length)
        {
            return true;
        }

        char after = text[index];
        char before = text[index - 1];

        // The plain case: nothing below U+0300 extends what stands before it, and only a joiner reaches forward.
        if (after < 0x0300 && before < 0x0300)
        {
            return !(before == '\r' && after == '\n');
        }

        if (char.IsLowSurrogate(after) && char.IsHighSurrogate(before))
        {
            return false;
        }

        int next = CodePointAt(text, index);
        if (Extends(next))
        {
            // A mark at the start of a line has nothing to extend.
            return before is '\n' or '\r';
        }

        int previous = CodePointBefore(text, index);
        if (previous == ZeroWidthJoiner)
        {
            // Within an emoji sequence the joiner holds both sides together; between letters it only ends the first.
            return !IsPictographic(next);
        }

        if (IsRegionalIndicator(next) && IsRegionalIndicator(previous))
        {
            if (index <= flags.Start || index >= flags.End)
            {
                flags = FindFlags(text, index);
            }

            return (index - flags.Start) % 4 == 0;
        }

        return !IsHangulPair(previous, next);
    }

    private static bool Extends(int codePoint) =>
        CombiningMarks.Contains(codePoint)
        || codePoint is ZeroWidthJoiner or ZeroWidthNonJoiner
        || codePoint is >= 0x1F3FB and <= 0x1F3FF
        || codePoint is >= 0xE0020 and <= 0xE007F
        || codePoint is >= 0xFF9E and <= 0xFF9F
        || codePoint is 0x0E33 or 0x0EB3; // Thai and Lao AM: letters by category, vowel signs by UAX #29.

    private static bool IsPictographic(int codePoint) =>
        codePoint is >= 0x1F000 and <= 0x1FAFF
        || codePoint is >= 0x2190 and <= 0x21FF
        || codePoint is >= 0x2300 and <= 0x23FF
        || codePoint is >= 0x2600 and <= 0x27BF
        || codePoint is >= 0x2B00 and <= 0x2BFF
        || codePoint is 0x00A9 or 0x00AE or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299;

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static FlagRun FindFlags(ReadOnlySpan<char> text, int index)
    {
        int start = index;
        while (start >= 2 && IsRegionalIndicator(CodePointBefore(text, start)))
        {
            start -= 2;
        }

        int end = index;
        while (end < text.Length && IsRegionalIndicator(CodePointAt(text, end)))
        {
            end += 2;
        }

        return new FlagRun(start, end);
    }

    private static bool IsHangulPair(int previous, int next)
    {
        bool nextVowel = next is >= 0x1160 and <= 0x11A7 or >= 0xD7B0 and <= 0xD7C6;
        bool nextFinal = next is >= 0x11A8 and <= 0x11FF or >= 0xD7CB and <= 0xD7FB;
        bool nextSyllable = next is >= 0xAC00 and <= 0xD7A3;
        bool nextLead = next is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97C;

        if (previous is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97C)
        {
            return nextLead || nextVowel || nextSyllable;
        }

        bool previousVowel = previous is >= 0x1160 and <= 0x11A7 or >= 0xD7B0 and <= 0xD7C6;
        bool openSyllable = previous is >= 0xAC00 and <= 0xD7A3 && (previous - 0xAC00) % 28 == 0;
        if (previousVowel || openSyllable)
        {
            return nextVowel || nextFinal;
        }

        bool previousFinal = previous is >= 0x11A8 and <= 0x11FF or >= 0xD7CB and <= 0xD7FB;
        bool closedSyllable = previous is >= 0xAC00 and <= 0xD7A3;
        return (previousFinal || closedSyllable) && nextFinal;
    }

    private static int CodePointAt(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    private static int CodePointBefore(ReadOnlySpan<char> text, int index) =>
        index >= 2 && char.IsLowSurrogate(text[index - 1]) && char.IsHighSurrogate(text[index - 2])
            ? char.ConvertToUtf32(text[index - 2], text[index - 1])
            : text[index - 1];

    /// <summary>Letters of flags that follow each other; two of them are a flag.</summary>
    /// <param name="Start">Where the first begins.</param>
    /// <param name="End">Where the last ends.</param>
    internal readonly record struct FlagRun(int Start, int End);
}
