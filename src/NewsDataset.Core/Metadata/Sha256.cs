using System;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Metadata;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class Sha256
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Returns the hash of a text's UTF-8 bytes.</summary>
    public static string OfText(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(bytes);
#else
        byte[] hash = SHA256.HashData(bytes);
#endif
        char[] hex = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = Digits[hash[i] >> 4];
            hex[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return new string(hex);
    }
}
