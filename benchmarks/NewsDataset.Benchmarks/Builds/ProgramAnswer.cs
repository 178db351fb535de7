using System;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>What a program needed for its answer.</summary>
/// <param name="Process">From the start of the process to its end.</param>
/// <param name="Main">From the first line of Main to the answer.</param>
/// <param name="Allocated">The bytes allocated until then.</param>
internal sealed record ProgramAnswer(TimeSpan Process, TimeSpan Main, long Allocated);
