using System;
using System.Collections.Generic;
using System.Diagnostics;
using NewsDataset.Tests;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>Runs <c>dotnet …</c> as somebody would in a shell of his own, and waits for its end.</summary>
internal static class DotnetProcess
{
    public static ProcessResult Run(string folder, IReadOnlyList<string> arguments, bool watchCompiler = false)
    {
        ProcessStartInfo start = DotnetStart.Describe(folder, arguments);
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        ProcessOutput output = ProcessOutput.Of(process);
        using CompilerWatch? watch = watchCompiler ? CompilerWatch.Start(process.Id) : null;
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return new ProcessResult("dotnet " + string.Join(' ', arguments), process.ExitCode, output.ToString(), elapsed, watch?.Stop());
    }
}
