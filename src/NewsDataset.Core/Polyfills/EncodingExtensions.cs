#if NETSTANDARD2_0
using System;
using System.Buffers;
using System.Text;

namespace NewsDataset;

/// <summary>What <see cref="Encoding"/> does with spans on later frameworks.</summary>
internal static class EncodingExtensions
{
    public static int GetBytes(this Encoding encoding, ReadOnlySpan<char> characters, byte[] bytes)
    {
        char[] copy = ArrayPool<char>.Shared.Rent(characters.Length);
        characters.CopyTo(copy);
        int count = encoding.GetBytes(copy, 0, characters.Length, bytes, 0);
        ArrayPool<char>.Shared.Return(copy);
        return count;
    }

    public static int GetChars(this Encoding encoding, ReadOnlySpan<byte> bytes, char[] characters)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        int count = encoding.GetChars(copy, 0, bytes.Length, characters, 0);
        ArrayPool<byte>.Shared.Return(copy);
        return count;
    }

    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
}
#endif
