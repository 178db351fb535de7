using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace NewsDataset.Metadata;

/// <summary>Bytes as the characters of a string literal, fifteen bits to each.</summary>
/// <remarks>
/// A compiler takes a string literal of any characters in no time, and turns a UTF-8 literal into a syntax node for every byte; and what a method
/// says stays out of a reference assembly, where the bytes of a UTF-8 literal would go. The characters run from U+4E00 to U+CDFF: none is half
/// of a pair, and none needs an escape. The first two hold the number of bytes, and whether these are deflated.
/// </remarks>
internal static class PackedLiteral
{
    private const char First = '\u4E00';
    private const int Bits = 15;
    private const int Mask = (1 << Bits) - 1;

    // What of the second character says that the bytes are deflated; so there are less than 2^29 of them.
    private const int Deflated = 1 << (Bits - 1);

    /// <summary>Returns how many characters hold a number of bytes.</summary>
    public static long LengthOf(long bytes) => 2 + (((bytes * 8) + Bits - 1) / Bits);

    /// <summary>Returns a literal of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="deflate">Whether to make them fewer, which whoever reads them pays for: where there is no room for all.</param>
    public static string Encode(ReadOnlySpan<byte> bytes, bool deflate) =>
        deflate ? EncodeCharacters(Deflate(bytes), Deflated) : EncodeCharacters(bytes, 0);

    /// <summary>Returns the bytes of a literal.</summary>
    public static byte[] Decode(string characters)
    {
        int head = characters[1] - First;
        byte[] bytes = DecodeCharacters(characters, (characters[0] - First) | ((head & ~Deflated) << Bits));
        return (head & Deflated) == 0 ? bytes : Inflate(bytes);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var deflated = new MemoryStream();
        using (var stream = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(bytes.ToArray(), 0, bytes.Length);
        }

        return deflated.ToArray();
    }

    private static byte[] Inflate(byte[] bytes)
    {
        using var stream = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        stream.CopyTo(inflated);
        return inflated.ToArray();
    }

    [MethodImpl(HotLoop.Optimize)]
    private static string EncodeCharacters(ReadOnlySpan<byte> bytes, int form)
    {
        char[] characters = new char[LengthOf(bytes.Length)];
        characters[0] = (char)(First + (bytes.Length & Mask));
        characters[1] = (char)(First + (bytes.Length >> Bits) + form);
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
    private static byte[] DecodeCharacters(string characters, int length)
    {
        byte[] bytes = new byte[length];
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
