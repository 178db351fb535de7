using System;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>What a process did.</summary>
/// <param name="Command">Its command line.</param>
/// <param name="ExitCode">Zero where it succeeded.</param>
/// <param name="Output">What it wrote to both streams, with LF.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="CompilerMemory">The most memory that a compiler below it held, or <see langword="null"/> if nobody looked or it cannot be seen here.</param>
internal sealed record ProcessResult(string Command, int ExitCode, string Output, TimeSpan Elapsed, long? CompilerMemory)
{
    public ProcessResult Succeeded() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{Command} ended with {ExitCode}:\n{Output}");
}
