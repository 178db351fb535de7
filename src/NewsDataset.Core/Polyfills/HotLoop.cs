using System.Runtime.CompilerServices;

namespace NewsDataset;

/// <summary>How methods are compiled that run through every character of a text.</summary>
internal static class HotLoop
{
    /// <summary>
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 has no name for: optimised at once, and not first in a slow form
    /// that counts. A compiler reads ten thousand articles before the runtime would have noticed.
    /// </summary>
    public const MethodImplOptions Optimize = (MethodImplOptions)512;
}
