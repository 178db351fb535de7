using System.Collections.Generic;
using System.Linq;
using NewsDataset.Benchmarks.Corpora;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Reading;

/// <summary>Fresh processes that read the whole text of every article.</summary>
internal static class ReadingPart
{
    private const string Text = "text";

    public static void Run(Scale scale, Report report)
    {
        var ours = new Dictionary<int, AnswerMedians>();
        foreach (int size in scale.Sizes)
        {
            Dictionary<Way, AnswerMedians> medians = Rounds.Ask(Text, Way.All.Where(static x => x.Reads), size, scale.Reads);
            ours[size] = medians[Way.NewsDataset];
            double asked = AskedBytes(size);
            foreach ((Way way, AnswerMedians median) in medians)
            {
                report.Peers.Add(way, size, "all text ÷ NewsDataset", median.Main / ours[size].Main, Quantity.Time(median.Main));
                report.Peers.Add(way, size, "allocated for all text ÷ its UTF-16", median.Allocated / asked, Quantity.Bytes(median.Allocated));
            }

            if (size == scale.Middle)
            {
                Compare(size, ours[size], medians[Way.OneJson], report);
            }
        }

        AnswerMedians middle = ours[scale.Middle];
        AnswerMedians large = Rounds.Ask(Text, [Way.NewsDataset], scale.Large, scale.Reads)[Way.NewsDataset];
        report.Add(TargetRow.AtMost(
            $"all text of {Quantity.Count(scale.Large)} articles ÷ of {Quantity.Count(scale.Middle)}",
            large.Main / middle.Main,
            6,
            $"{Quantity.Time(large.Main)} ÷ {Quantity.Time(middle.Main)} in Main"));
    }

    private static void Compare(int size, AnswerMedians ours, AnswerMedians json, Report report)
    {
        double asked = AskedBytes(size);
        report.Add(TargetRow.AtLeast(
            $"all text of {Quantity.Count(size)} articles: (a) ÷ NewsDataset",
            json.Main / ours.Main,
            3,
            $"{Quantity.Time(json.Main)} ÷ {Quantity.Time(ours.Main)} in Main; {Quantity.Time(json.Process)} and {Quantity.Time(ours.Process)} for the whole process"));
        report.Add(TargetRow.AtMost(
            $"allocated for all text of {Quantity.Count(size)} articles ÷ its size in UTF-16",
            ours.Allocated / asked,
            1.3,
            $"{Quantity.Bytes(ours.Allocated)} ÷ {Quantity.Bytes(asked)}; (a) {Quantity.Bytes(json.Allocated)}"));
    }

    private static double AskedBytes(int size) => (double)Question.About(CorpusFolder.Get(size)).Text * sizeof(char);
}
