using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using NewsDataset.Benchmarks.Builds;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Results;

/// <summary>What a run was made on, without which no figure says anything.</summary>
internal static class Machine
{
    public static IEnumerable<string> Describe(string command)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"Machine: {Environment.ProcessorCount} cores, {Processor()}, {Quantity.Bytes(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)} memory");
        yield return $"System: {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}";
        yield return $"SDK {DotnetProcess.Run(BenchmarkFolders.Repository, ["--version"]).Succeeded().Output.Trim()}, runtime {RuntimeInformation.FrameworkDescription}; the generator alone on Roslyn 4.8.0";
        yield return string.Create(CultureInfo.InvariantCulture, $"Date: {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC");
        yield return $"Command: `{command}`";
        yield return $"Corpus: {CorpusFolder.Description}; " + string.Join(", ", CorpusFolder.Used.Select(static x => $"{Quantity.Count(x.Count)} articles of {Quantity.Bytes(x.Bytes)}"));
    }

    private static string Processor()
    {
        const string Key = "model name";
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static x => x.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':') + 1)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
