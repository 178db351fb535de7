using System;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Benchmarks.Corpora;

/// <summary>A line of text that stands nowhere else, the same in every run.</summary>
internal static class UniqueSentence
{
    public static string Of(string name) => "Added " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("sentence of " + name))) + ".";
}
