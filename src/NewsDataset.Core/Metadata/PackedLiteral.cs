using System;
using System.Runtime.CompilerServices;

namespace NewsDataset.Metadata;

/// <summary>Bytes as the characters of a string literal, fifteen bits to each.</summary>
/// <remarks>
/// A compiler takes a string literal of any characters in no time, and turns a UTF-8 literal into a syntax node for every byte; and what a method
/// says stays out of a reference assembly, where the bytes of a UTF-8 literal would go. The characters run from U+4E00 to U+CDFF: none is half
/// of a pair, and none needs an escape. The first two hold the number of bytes.
/// </remarks>
internal static class PackedLiteral
{
    private const char First = '\u4E00';
    private const int Bits = 15;
    private const int Mask = (1 << Bits) - 1;

    /// <summary>Returns how many characters hold a number of bytes.</summary>
    public static long LengthOf(long bytes) => 2 + (((bytes * 8) + Bits - 1) / Bits);

    [MethodImpl(HotLoop.Optimize)]
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        char[] characters = new char[LengthOf(bytes.Length)];
        characters[0] = (char)(First + (bytes.Length & Mask));
        characters[1] = (char)(First + (bytes.Length >> Bits));
        int written = 2;
        int pending = 0;
        int count = 0;
        foreach (byte b in bytes)
        {
            pending |= b << count;
            count += 8;
            if (count >= Bits)
            {
                characters[written++] = (char)(First + (pending & Mask));
                pending >>= Bits;
                count -= Bits;
            }
        }

        if (count > 0)
        {
            characters[written] = (char)(First + pending);
        }

        return new string(characters);
    }

    [MethodImpl(HotLoop.Optimize)]
    public static byte[] Decode(string characters)
    {
        byte[] bytes = new byte[(characters[0] - First) | ((characters[1] - First) << Bits)];
        int read = 2;
        int pending = 0;
        int count = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (count < 8)
            {
                pending |= (characters[read++] - First) << count;
                count += Bits;
            }

            bytes[i] = (byte)pending;
            pending >>= 8;
            count -= 8;
        }

        return bytes;
    }
}
