using System;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Benchmarks.Corpora;

/// <summary>What an author does most: the text of an article changes, and its hash with it, and nothing else that is known of it.</summary>
internal static class TextEdit
{
    /// <summary>Adds a sentence as the last paragraph.</summary>
    public static string Append(string file, string sentence)
    {
        string raw = Peeling.ReadRaw(file, Peeling.BodyStart(file));
        string body = file.EndsWith('\n') ? file[..^1] : file;
        return (body + "\n" + sentence).Replace(Hash(raw), Hash(raw + "\n" + sentence), StringComparison.OrdinalIgnoreCase);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
