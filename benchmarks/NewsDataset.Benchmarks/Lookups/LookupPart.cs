using NewsDataset.Benchmarks.Results;

namespace NewsDataset.Benchmarks.Lookups;

/// <summary>Lookups: neither more time with more articles, nor anything allocated.</summary>
internal static class LookupPart
{
    public static void Run(Scale scale, Report report)
    {
        BenchmarkRun run = BenchmarkRun.Of<LookupBenchmark>(BenchmarkRun.Repeated);
        foreach ((string method, string what) in new[]
        {
            (nameof(LookupBenchmark.Id), "id"),
            (nameof(LookupBenchmark.LanguageTag), "language"),
            (nameof(LookupBenchmark.Mention), "entity"),
            (nameof(LookupBenchmark.Story), "story"),
            (nameof(LookupBenchmark.Day), "day"),
        })
        {
            BenchmarkMedian few = run.Median(method, scale.Middle / 10);
            BenchmarkMedian many = run.Median(method, scale.Middle);
            report.Add(new TargetRow(
                $"lookup by {what} in {Quantity.Count(scale.Middle)} articles ÷ in {Quantity.Count(scale.Middle / 10)}",
                Quantity.Ratio(many.Seconds / few.Seconds),
                "≤ 2 (not 10), nothing allocated",
                many.Seconds / few.Seconds <= 2 && many.Allocated == 0,
                $"{Quantity.Time(many.Seconds)} ÷ {Quantity.Time(few.Seconds)}, {many.Allocated} B"));
        }
    }
}
