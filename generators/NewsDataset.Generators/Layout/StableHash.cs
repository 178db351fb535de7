using System.Runtime.CompilerServices;

namespace NewsDataset.Generators.Layout;

/// <summary>A hash that is the same in every process: FNV-1a, 32 bits, over UTF-16 code units.</summary>
internal static class StableHash
{
    [MethodImpl(HotLoop.Optimize)]
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
