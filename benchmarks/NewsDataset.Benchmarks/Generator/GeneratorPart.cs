using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using NewsDataset.Benchmarks.Results;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>The generator alone, without the compiler around it.</summary>
internal static class GeneratorPart
{
    public static void Run(Scale scale, Report report)
    {
        // A run takes a tenth of a second and more: each is measured on its own.
        Job single = BenchmarkRun.Job.WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithUnrollFactor(1);

        BenchmarkMedian warm = BenchmarkRun.Of<WarmRunBenchmark>(single.WithWarmupCount(10).WithIterationCount(scale.IsQuick ? 10 : 30)).Median(nameof(WarmRunBenchmark.WarmRun));
        report.Add(TargetRow.Within("generator over 1,000 articles, warm", warm.Seconds, 0.1, Describe(warm)));

        double first = FirstRun.Measure(scale.IsQuick ? 1 : 9);
        report.Add(TargetRow.Within("generator over 1,000 articles, first run in the SDK's compiler", first, 0.7, Quantity.Time(first)));

        BenchmarkRun edits = BenchmarkRun.Of<EditBenchmark>(single.WithWarmupCount(3).WithIterationCount(scale.IsQuick ? 5 : 11));
        foreach (int count in EditBenchmark.Counts)
        {
            BenchmarkMedian run = edits.Median(nameof(EditBenchmark.ColdRun), count);
            BenchmarkMedian article = edits.Median(nameof(EditBenchmark.ArticleEdit), count);
            BenchmarkMedian code = edits.Median(nameof(EditBenchmark.CodeEdit), count);
            string articles = Quantity.Count(count) + " articles";
            report.Add(TargetRow.AtMost($"one of {articles} edited ÷ a run over all", article.Seconds / run.Seconds, 0.01, $"{Describe(article)} ÷ {Describe(run)}"));
            report.Add(TargetRow.Within($"C# edited beside {articles}", code.Seconds, 0.005, Describe(code)));
        }

        BenchmarkMedian large = edits.Median(nameof(EditBenchmark.ArticleEdit), scale.Large);
        BenchmarkMedian middle = edits.Median(nameof(EditBenchmark.ArticleEdit), scale.Middle);
        report.Add(TargetRow.AtMost(
            $"one of {Quantity.Count(scale.Large)} articles edited ÷ one of {Quantity.Count(scale.Middle)}",
            large.Seconds / middle.Seconds,
            6,
            $"{Quantity.Time(large.Seconds)} ÷ {Quantity.Time(middle.Seconds)}"));
    }

    private static string Describe(BenchmarkMedian median) => $"{Quantity.Time(median.Seconds)} and {Quantity.Bytes(median.Allocated)}";
}
