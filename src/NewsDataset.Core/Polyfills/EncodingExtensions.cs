#if NETSTANDARD2_0
using System;
using System.Text;

namespace NewsDataset;

/// <summary>What <see cref="Encoding"/> does with spans on later frameworks.</summary>
internal static unsafe class EncodingExtensions
{
    public static int GetBytes(this Encoding encoding, ReadOnlySpan<char> characters, byte[] bytes)
    {
        fixed (char* from = characters)
        fixed (byte* to = bytes)
        {
            return characters.IsEmpty ? 0 : encoding.GetBytes(from, characters.Length, to, bytes.Length);
        }
    }

    public static int GetChars(this Encoding encoding, ReadOnlySpan<byte> bytes, char[] characters)
    {
        fixed (byte* from = bytes)
        fixed (char* to = characters)
        {
            return bytes.IsEmpty ? 0 : encoding.GetChars(from, bytes.Length, to, characters.Length);
        }
    }
}
#endif
