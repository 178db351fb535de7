using System;
using System.Runtime.CompilerServices;

namespace NewsDataset.Metadata;

/// <summary>
/// Text at one byte a letter in most scripts: the Standard Compression Scheme for Unicode (Unicode Technical Standard 6), of which the encoder
/// uses a part and the decoder knows that part.
/// </summary>
/// <remarks>
/// A byte from 0x80 is a letter of the <em>window</em> of 128 characters that the text begins by choosing; ASCII stands for itself; a character
/// from elsewhere is quoted, in two bytes where a window that always stands open has it and else in three. A text that is quoted for the most
/// part (Chinese, Korean) is UTF-16. Any sequence of UTF-16 code units comes back as it was, halves of pairs too.
/// </remarks>
internal static class Scsu
{
    private const byte QuoteWindow0 = 0x01;
    private const byte QuoteUnicode = 0x0E;
    private const byte ChangeToUnicode = 0x0F;
    private const byte SelectWindow0 = 0x10;
    private const byte DefineWindow0 = 0x18;
    private const byte QuoteInUnicode = 0xF0;
    private const byte FirstReservedInUnicode = 0xE0;
    private const byte LastReservedInUnicode = 0xF2;
    private const int WindowSize = 0x80;
    private const int WindowCount = 8;

    // Full-width forms, which news text has the fewest of.
    private const int DefinedWindow = 7;

    // The places to which a window can be moved: 0x01..0x67 for U+0080..U+33FF, 0x68..0xA7 for U+E000..U+FFFF.
    private const int PlacesFromZero = 0x68;
    private const int Places = 0xA8;
    private const int GapBetweenPlaces = 0xAC00;

    private static ReadOnlySpan<char> StaticWindows => ['\u0000', '\u0080', '\u0100', '\u0300', '\u2000', '\u2080', '\u2100', '\u3000'];

    private static ReadOnlySpan<char> DynamicWindows => ['\u0080', '\u00C0', '\u0400', '\u0600', '\u0900', '\u3040', '\u30A0', '\uFF00'];

    /// <summary>Returns how many bytes a text can take at most.</summary>
    public static int MaxLengthOf(int characters) => 3 + (3 * characters);

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Where to: at least <see cref="MaxLengthOf"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(HotLoop.Optimize)]
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        Span<int> counts = stackalloc int[Places];
        counts.Clear();
        int quoted = 0;
        foreach (char c in text)
        {
            int place = PlaceOf(c);
            counts[place]++;
            quoted += c >= WindowSize && place == 0 ? 1 : 0;
        }

        // Three bytes for each of them and one for the rest, or two for each and all.
        if (2 * quoted > text.Length + 1)
        {
            return EncodeAsUtf16(text, bytes);
        }

        int written = 0;
        int window = ChooseWindow(counts, bytes, ref written);
        foreach (char c in text)
        {
            if ((uint)(c - window) < WindowSize)
            {
                bytes[written++] = (byte)(WindowSize + (c - window));
            }
            else if (c is (>= ' ' and < (char)WindowSize) or '\0' or '\t' or '\n' or '\r')
            {
                bytes[written++] = (byte)c;
            }
            else
            {
                Quote(c, bytes, ref written);
            }
        }

        return written;
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Where to: as many characters as there are bytes are enough.</param>
    /// <returns>How many characters were written.</returns>
    [MethodImpl(HotLoop.Optimize)]
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        int window = DynamicWindows[0];
        int written = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            if (b >= WindowSize)
            {
                text[written++] = (char)(window + b - WindowSize);
            }
            else if (b >= ' ' || b is 0 or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                text[written++] = (char)b;
            }
            else if (b < QuoteWindow0 + WindowCount)
            {
                byte quoted = bytes[++i];
                text[written++] = quoted < WindowSize
                    ? (char)(StaticWindows[b - QuoteWindow0] + quoted)
                    : (char)(DynamicWindows[b - QuoteWindow0] + quoted - WindowSize);
            }
            else if (b == QuoteUnicode)
            {
                text[written++] = (char)((bytes[i + 1] << 8) | bytes[i + 2]);
                i += 2;
            }
            else if (b == ChangeToUnicode)
            {
                return DecodeUtf16(bytes.Slice(i + 1), text);
            }
            else if (b < DefineWindow0)
            {
                window = DynamicWindows[b - SelectWindow0];
            }
            else
            {
                window = StartOf(bytes[++i]);
            }
        }

        return written;
    }

    /// <summary>Returns the place of the window that has a character, or 0 if it needs none or none can have it.</summary>
    private static int PlaceOf(char c) => c switch
    {
        < (char)(PlacesFromZero * WindowSize) => c / WindowSize,
        >= '\uE000' => (c - GapBetweenPlaces) / WindowSize,
        _ => 0,
    };

    private static int StartOf(int place) => (place * WindowSize) + (place < PlacesFromZero ? 0 : GapBetweenPlaces);

    /// <summary>Opens the window that has most of a text's characters, and returns where it begins.</summary>
    private static int ChooseWindow(ReadOnlySpan<int> counts, Span<byte> bytes, ref int written)
    {
        // The first dynamic window is open without a word.
        int best = 1;
        for (int place = 2; place < counts.Length; place++)
        {
            best = counts[place] > counts[best] ? place : best;
        }

        int start = StartOf(best);
        int known = DynamicWindows.IndexOf((char)start);
        if (known > 0)
        {
            bytes[written++] = (byte)(SelectWindow0 + known);
        }
        else if (known < 0)
        {
            bytes[written++] = DefineWindow0 + DefinedWindow;
            bytes[written++] = (byte)best;
        }

        return start;
    }

    private static void Quote(char c, Span<byte> bytes, ref int written)
    {
        for (int i = 0; i < WindowCount; i++)
        {
            int inStatic = c - StaticWindows[i];
            int inDynamic = c - DynamicWindows[i];
            if ((uint)inStatic < WindowSize || ((uint)inDynamic < WindowSize && i != DefinedWindow))
            {
                bytes[written++] = (byte)(QuoteWindow0 + i);
                bytes[written++] = (byte)((uint)inStatic < WindowSize ? inStatic : WindowSize + inDynamic);
                return;
            }
        }

        bytes[written++] = QuoteUnicode;
        bytes[written++] = (byte)(c >> 8);
        bytes[written++] = (byte)c;
    }

    private static int EncodeAsUtf16(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        int written = 0;
        bytes[written++] = ChangeToUnicode;
        foreach (char c in text)
        {
            byte high = (byte)(c >> 8);
            if (high is >= FirstReservedInUnicode and <= LastReservedInUnicode)
            {
                bytes[written++] = QuoteInUnicode;
            }

            bytes[written++] = high;
            bytes[written++] = (byte)c;
        }

        return written;
    }

    private static int DecodeUtf16(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        int written = 0;
        for (int i = 0; i < bytes.Length; i += 2)
        {
            i += bytes[i] == QuoteInUnicode ? 1 : 0;
            text[written++] = (char)((bytes[i] << 8) | bytes[i + 1]);
        }

        return written;
    }
}
