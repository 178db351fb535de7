using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsDataset.Benchmarks.Builds;
using NewsDataset.Benchmarks.Corpora;
using NewsDataset.Benchmarks.Results;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>The first run in a process, where all is compiled just in time, Roslyn's driver too: this program, started again and again.</summary>
/// <remarks>
/// Not BenchmarkDotNet's cold start: for a fresh process it builds a project of its own, in one output folder for all that it references,
/// in which Core for the compiler and Core for programs overwrite each other.
/// </remarks>
internal static class FirstRun
{
    /// <summary>The argument that makes this program the process that is measured.</summary>
    public const string Argument = "first-generator-run";

    private const int Articles = 1_000;

    /// <summary>Returns the medians of some processes.</summary>
    public static BenchmarkMedian Measure(int processes)
    {
        // Made here, where nobody waits for it.
        CorpusFolder.Get(Articles);
        var seconds = new List<double>();
        var allocated = new List<double>();
        for (int i = 0; i < processes; i++)
        {
            Progress.Say($"first run in a process {i + 1}/{processes}");
            string[] figures = DotnetProcess.Run(BenchmarkFolders.Repository, [typeof(FirstRun).Assembly.Location, Argument]).Succeeded().Output.Trim().Split(' ');
            seconds.Add(double.Parse(figures[0], CultureInfo.InvariantCulture));
            allocated.Add(double.Parse(figures[1], CultureInfo.InvariantCulture));
        }

        return new BenchmarkMedian(Quantity.Median(seconds), (long)Quantity.Median(allocated));
    }

    /// <summary>Runs the generator once, and writes how long it took and what it allocated.</summary>
    public static void Run()
    {
        var project = new GeneratorProject(CorpusFolder.Get(Articles));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        GeneratorDriver driver = project.CreateDriver().RunGenerators(project.Compilation);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        GeneratorProject.Check(driver, Articles);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:R} {allocated}"));
    }
}
