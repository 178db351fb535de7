using NewsDataset.Benchmarks.Results;

namespace NewsDataset.Benchmarks.Peel;

/// <summary>The speed of the reader of bodies.</summary>
internal static class PeelPart
{
    private const double Latin = 300e6;
    private const double Indic = 150e6;

    public static void Run(Scale scale, Report report)
    {
        BenchmarkRun run = BenchmarkRun.Of<PeelBenchmark>(BenchmarkRun.Repeated);
        foreach ((string tag, string script, double? target) in new (string, string, double?)[]
        {
            ("en", "plain Latin", Latin),
            ("vi", "Latin with diacritics (Vietnamese)", null),
            ("hi", "Devanagari", Indic),
            ("bn", "Bengali", Indic),
            ("te", "Telugu", Indic),
        })
        {
            BenchmarkMedian peel = run.Median(nameof(PeelBenchmark.Peel), tag);
            BenchmarkMedian raw = run.Median(nameof(PeelBenchmark.Raw), tag);
            BenchmarkMedian floor = run.Median(nameof(PeelBenchmark.Utf8), tag);
            long bytes = PeelBenchmark.BytesOf(tag);
            string SpeedOf(BenchmarkMedian median) => $"{Quantity.Bytes(bytes / median.Seconds)}/s and {Quantity.Ratio((double)median.Allocated / bytes)} B allocated per B";
            string what = "peel, " + script;
            string from = $"{SpeedOf(peel)}; the text without its labels {SpeedOf(raw)}; `Encoding.UTF8.GetString` {SpeedOf(floor)}, so {Quantity.Ratio(peel.Seconds / floor.Seconds)} times its time; {Quantity.Bytes(bytes)} of UTF-8";
            report.Add(target is { } limit
                ? TargetRow.Speed(what, bytes / peel.Seconds, limit, from)
                : new TargetRow(what, Quantity.Ratio(peel.Seconds / floor.Seconds) + " of UTF-8's time", string.Empty, null, from));
        }
    }
}
