using System;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange;

/// <summary>What offsets count.</summary>
internal enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript do.</summary>
    Utf16 = 0,

    /// <summary>Unicode code points, as Python does.</summary>
    CodePoints,

    /// <summary>Bytes of UTF-8, as Go and Rust do.</summary>
    Utf8Bytes,
}

/// <summary>Where the characters of one text stand, in a unit.</summary>
internal sealed class TextOffsets
{
    /// <summary>The units' names.</summary>
    public static readonly Vocabulary<OffsetUnit> Units = new(("utf-16", OffsetUnit.Utf16), ("code-points", OffsetUnit.CodePoints), ("utf-8-bytes", OffsetUnit.Utf8Bytes));

    // Where each UTF-16 code unit stands, or null where that is its index.
    private readonly int[]? _offsets;

    public TextOffsets(string text, OffsetUnit unit)
    {
        bool differs = unit switch
        {
            OffsetUnit.CodePoints => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0,
            OffsetUnit.Utf8Bytes => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') >= 0,
            _ => false,
        };
        _offsets = differs ? Count(text, unit) : null;
    }

    /// <summary>Returns the offset of a UTF-16 code unit, or of the end.</summary>
    public int At(int index) => _offsets is null ? index : _offsets[index];

    /// <summary>Returns the index of the UTF-16 code unit at an offset, or -1 if there is none: within a character, or behind the text.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="length">The number of UTF-16 code units of the text.</param>
    public int IndexOf(int offset, int length)
    {
        if (_offsets is null)
        {
            return offset >= 0 && offset <= length ? offset : -1;
        }

        int index = Array.BinarySearch(_offsets, offset);
        if (index < 0)
        {
            return -1;
        }

        // Both halves of a pair begin where the pair does.
        return index > 0 && _offsets[index - 1] == offset ? index - 1 : index;
    }

    private static int[] Count(string text, OffsetUnit unit)
    {
        int[] offsets = new int[text.Length + 1];
        int offset = 0;
        for (int i = 0; i < text.Length; i++)
        {
            offsets[i] = offset;
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                offsets[++i] = offset;
                offset += unit == OffsetUnit.CodePoints ? 1 : 4;
            }
            else
            {
                offset += unit == OffsetUnit.CodePoints || c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }

        offsets[text.Length] = offset;
        return offsets;
    }
}
