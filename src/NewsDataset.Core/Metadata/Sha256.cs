using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Metadata;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class Sha256
{
    /// <summary>The number of digits.</summary>
    public const int HexLength = 64;

    private const string Digits = "0123456789abcdef";

#if NETSTANDARD2_0
    // One for each thread, since to make one costs as much as a short text takes.
    [ThreadStatic]
    private static SHA256? _algorithm;
#endif

    /// <summary>Says whether a text is a hash as this class writes it.</summary>
    public static bool IsHash(string text)
    {
        bool valid = text.Length == HexLength;
        foreach (char c in text)
        {
            valid &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
        }

        return valid;
    }

    /// <summary>Returns the hash of a text's UTF-8 bytes.</summary>
    public static string OfText(ReadOnlySpan<char> text)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            int count = Encoding.UTF8.GetBytes(text, bytes);
#if NETSTANDARD2_0
            _algorithm ??= SHA256.Create();
            return ToHex(_algorithm.ComputeHash(bytes, 0, count));
#else
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes.AsSpan(0, count), hash);
            return ToHex(hash);
#endif
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Returns the hexadecimal digits of a hash's bytes.</summary>
    [MethodImpl(HotLoop.Optimize)]
    public static string ToHex(ReadOnlySpan<byte> hash)
    {
        Span<char> hex = stackalloc char[HexLength];
        for (int i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = Digits[hash[i] >> 4];
            hex[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return hex.ToString();
    }
}
