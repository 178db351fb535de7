using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsDataset.Benchmarks.Builds;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>The first run in a process: the SDK's own compiler, started for a build, which says itself how long each generator took.</summary>
/// <remarks>Roslyn out of its package would be compiled just in time before our own code is; the SDK's is compiled beforehand.</remarks>
internal static partial class FirstRun
{
    private const int Articles = 1_000;

    /// <summary>Returns the median of some builds, in seconds.</summary>
    public static double Measure(int builds)
    {
        Consumer consumer = Consumer.Get(Way.NewsDataset, Articles);
        var seconds = new List<double>();
        for (int i = 0; i < builds; i++)
        {
            Progress.Say($"first run in a process {i + 1}/{builds}");

            // The compiler's report is a message of no importance.
            Match time = GeneratorTime().Match(consumer.Build("-p:ReportAnalyzer=true", "-verbosity:detailed").Succeeded().Output);
            seconds.Add(time.Success
                ? double.Parse(time.ValueSpan, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException("The compiler did not say how long the generator took."));
        }

        return Quantity.Median(seconds);
    }

    [GeneratedRegex(@"[0-9.]+(?=\s+[0-9<]+\s+NewsDataset\.Generators\.ArticleDatasetGenerator)", RegexOptions.CultureInvariant)]
    private static partial Regex GeneratorTime();
}
