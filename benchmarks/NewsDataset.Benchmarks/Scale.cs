using System.Collections.Generic;

namespace NewsDataset.Benchmarks;

/// <summary>How much a run measures.</summary>
/// <param name="Sizes">How many articles the projects of all ways have.</param>
/// <param name="Middle">How many articles the rows have that ask for 10,000.</param>
/// <param name="Large">How many the rows have that ask for 50,000; five times <paramref name="Middle"/>, so that a quadratic shows in both.</param>
/// <param name="Builds">How often the projects are built that targets speak of.</param>
/// <param name="PeerBuilds">How often those of the other ways are.</param>
/// <param name="Starts">How often each program is started for one article.</param>
/// <param name="Reads">How often each program is started for all articles.</param>
/// <param name="IsQuick">Whether it is a look that leaves no results behind.</param>
internal sealed record Scale(IReadOnlyList<int> Sizes, int Middle, int Large, int Builds, int PeerBuilds, int Starts, int Reads, bool IsQuick)
{
    public static Scale Full { get; } = new([1_000, 10_000], 10_000, 50_000, Builds: 3, PeerBuilds: 1, Starts: 11, Reads: 5, IsQuick: false);

    public static Scale Quick { get; } = new([1_000], 1_000, 2_000, Builds: 1, PeerBuilds: 1, Starts: 3, Reads: 3, IsQuick: true);

    /// <summary>Gets the scale of this run. BenchmarkDotNet reads parameters from static members, in this process alone.</summary>
    public static Scale Current { get; set; } = Full;
}
