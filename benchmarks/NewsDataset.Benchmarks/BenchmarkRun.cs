using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace NewsDataset.Benchmarks;

/// <summary>What BenchmarkDotNet found out of one class.</summary>
internal sealed class BenchmarkRun
{
    private readonly Summary _summary;

    private BenchmarkRun(Summary summary)
    {
        _summary = summary;
    }

    /// <summary>
    /// Gets the job that all others vary. It runs in this process: BenchmarkDotNet's own way builds a project into one output folder for all
    /// that it references, in which Core for the compiler and Core for programs overwrite each other.
    /// </summary>
    public static Job Job { get; } = Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true));

    /// <summary>Gets the job for what takes less than milliseconds.</summary>
    public static Job Repeated => Scale.Current.IsQuick
        ? Job.WithWarmupCount(2).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(50))
        : Job.WithWarmupCount(5).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(200));

    /// <summary>Runs the benchmarks of a class.</summary>
    public static BenchmarkRun Of<T>(Job job)
    {
        Progress.Say(typeof(T).Name);
        string artifacts = Path.Combine(BenchmarkFolders.Artifacts, "benchmarkdotnet");
        Directory.CreateDirectory(artifacts);
        string log = Path.Combine(artifacts, typeof(T).Name + ".log");
        using var writer = new StreamWriter(log);
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(JsonExporter.Full)
            .AddLogger(new StreamLogger(writer))
            .WithArtifactsPath(artifacts);
        Summary summary = BenchmarkRunner.Run<T>(config);
        writer.Flush();
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(static x => !x.Success))
        {
            throw new InvalidOperationException($"{typeof(T).Name} did not run; see {log}.");
        }

        return new BenchmarkRun(summary);
    }

    /// <summary>Returns the median of a benchmark.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameter">The value of its parameter, if it has one.</param>
    public BenchmarkMedian Median(string method, object? parameter = null)
    {
        BenchmarkReport report = _summary.Reports.Single(x =>
            x.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && (parameter is null || x.BenchmarkCase.Parameters.Items.Any(y => parameter.Equals(y.Value))));
        return new BenchmarkMedian(report.ResultStatistics!.Median / 1e9, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }
}

/// <summary>What a benchmark needs for one operation.</summary>
/// <param name="Seconds">The median.</param>
/// <param name="Allocated">Bytes.</param>
internal sealed record BenchmarkMedian(double Seconds, long Allocated);
