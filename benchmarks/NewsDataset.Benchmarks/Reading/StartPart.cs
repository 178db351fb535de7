using System.Collections.Generic;
using System.Linq;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Reading;

/// <summary>Fresh processes that ask for little: one headline, and a query over metadata.</summary>
internal static class StartPart
{
    public static void Run(Scale scale, Report report)
    {
        foreach (int size in scale.Sizes)
        {
            string articles = Quantity.Count(size) + " articles";
            Dictionary<Way, AnswerMedians> headline = Rounds.Ask("headline", Way.All.Where(static x => x.Reads), size, scale.Starts);
            Fill(report.Peers, size, "first headline ÷ NewsDataset", headline);
            AnswerMedians ours = headline[Way.NewsDataset];
            AnswerMedians json = headline[Way.OneJson];
            report.Add(TargetRow.AtMost(
                $"start to the first headline, {articles}: NewsDataset ÷ (a)",
                ours.Main / json.Main,
                size >= 10_000 ? 0.01 : 0.05,
                $"{Quantity.Time(ours.Main)} ÷ {Quantity.Time(json.Main)} in Main; {Quantity.Time(ours.Process)} and {Quantity.Time(json.Process)} for the whole process"));

            Dictionary<Way, AnswerMedians> query = Rounds.Ask("query", Way.All.Where(static x => x.Queries), size, scale.Reads);
            Fill(report.Peers, size, "metadata query ÷ NewsDataset", query);
            ours = query[Way.NewsDataset];
            json = query[Way.OneJson];
            report.Add(TargetRow.Note(
                $"LINQ over the metadata of {articles}, from the start: NewsDataset ÷ (a)",
                ours.Main / json.Main,
                $"{Quantity.Time(ours.Main)} and {Quantity.Bytes(ours.Allocated)} ÷ {Quantity.Time(json.Main)} and {Quantity.Bytes(json.Allocated)}"));
        }
    }

    private static void Fill(PeerTable table, int size, string column, Dictionary<Way, AnswerMedians> medians)
    {
        foreach ((Way way, AnswerMedians median) in medians)
        {
            table.Add(way, size, column, median.Main / medians[Way.NewsDataset].Main, Quantity.Time(median.Main));
        }
    }
}
