using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NewsDataset.Benchmarks.Corpora;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>Whole builds: how long, how much memory, what comes out.</summary>
internal static partial class BuildPart
{
    public static void Run(Scale scale, Report report)
    {
        foreach (int size in scale.Sizes)
        {
            Compare(Way.All, size, x => x == Way.NewsDataset || x == Way.Embedded ? scale.Builds : scale.PeerBuilds, report, isTarget: size == scale.Middle);
        }

        if (!scale.Sizes.Contains(scale.Large) && !scale.IsQuick)
        {
            Compare([Way.NewsDataset, Way.Embedded], scale.Large, static _ => 1, report, isTarget: false);
        }

        CheckTextEdit(Consumer.Get(Way.NewsDataset, scale.Sizes[0]), report);
    }

    private static void Compare(IReadOnlyList<Way> ways, int size, Func<Way, int> rounds, Report report, bool isTarget)
    {
        List<Consumer> consumers = [.. ways.Select(x => Consumer.Get(x, size))];
        var builds = consumers.ToDictionary(static x => x.Way, static _ => new List<ProcessResult>());

        // In turn, so that whatever the machine does meanwhile meets them all.
        for (int round = 0; consumers.Exists(x => round < rounds(x.Way)); round++)
        {
            foreach (Consumer consumer in consumers)
            {
                List<ProcessResult> done = builds[consumer.Way];
                if (round < rounds(consumer.Way) && done.TrueForAll(static x => x.ExitCode == 0))
                {
                    Progress.Say($"build {round + 1}/{rounds(consumer.Way)} of {consumer.Way.Name} with {Quantity.Count(size)} articles");
                    done.Add(consumer.Build());
                }
            }
        }

        foreach (Consumer consumer in consumers)
        {
            Fill(report.Peers, consumer, builds[consumer.Way], builds[Way.Embedded]);
        }

        string articles = Quantity.Count(size) + " articles";
        (double time, double memory) = Medians(builds[Way.NewsDataset].Select(static x => x.Succeeded()));
        (double embeddedTime, double embeddedMemory) = Medians(builds[Way.Embedded].Select(static x => x.Succeeded()));
        AddRow(report, $"`dotnet build`, {articles}: NewsDataset ÷ files merely embedded", time / embeddedTime, 1.3, isTarget, $"{Quantity.Time(time)} ÷ {Quantity.Time(embeddedTime)}");
        if (memory > 0 && embeddedMemory > 0)
        {
            AddRow(report, $"compiler memory, {articles}: NewsDataset ÷ files merely embedded", memory / embeddedMemory, 1.5, isTarget, $"{Quantity.Bytes(memory)} ÷ {Quantity.Bytes(embeddedMemory)}");
        }

        Consumer ours = consumers.Single(static x => x.Way == Way.NewsDataset);
        long assembly = new FileInfo(ours.Assembly).Length;
        report.Add(TargetRow.AtMost($"assembly ÷ article files, {articles}", (double)assembly / ours.Corpus.Bytes, 1.12, $"{Quantity.Bytes(assembly)} ÷ {Quantity.Bytes(ours.Corpus.Bytes)}"));
    }

    private static void AddRow(Report report, string what, double ratio, double limit, bool isTarget, string from) =>
        report.Add(isTarget ? TargetRow.AtMost(what, ratio, limit, from) : TargetRow.Note(what, ratio, from));

    private static void Fill(PeerTable table, Consumer consumer, List<ProcessResult> builds, List<ProcessResult> embedded)
    {
        const string TimeColumn = "build ÷ Embedded";
        const string MemoryColumn = "compiler memory ÷ Embedded";
        if (builds.Find(static x => x.ExitCode != 0) is { } failure)
        {
            table.Add(consumer.Way, consumer.Corpus.Count, TimeColumn, $"does not build: {ErrorId().Match(failure.Output).Value}");
            return;
        }

        (double time, double memory) = Medians(builds);
        (double embeddedTime, double embeddedMemory) = Medians(embedded);
        table.Add(consumer.Way, consumer.Corpus.Count, TimeColumn, time / embeddedTime, Quantity.Time(time));
        if (embeddedMemory > 0)
        {
            table.Add(consumer.Way, consumer.Corpus.Count, MemoryColumn, memory / embeddedMemory, Quantity.Bytes(memory));
        }

        table.Add(consumer.Way, consumer.Corpus.Count, "output ÷ article files", (double)consumer.OutputBytes / consumer.Corpus.Bytes, Quantity.Bytes(consumer.OutputBytes));
    }

    private static (double Seconds, double Bytes) Medians(IEnumerable<ProcessResult> builds)
    {
        List<ProcessResult> all = [.. builds];
        return (Quantity.Median(all.Select(static x => x.Elapsed.TotalSeconds)), Quantity.Median(all.Select(static x => (double)(x.CompilerMemory ?? 0))));
    }

    /// <summary>Edits the text of every article, and looks at what a build makes of it.</summary>
    private static void CheckTextEdit(Consumer consumer, Report report)
    {
        Progress.Say("build after an edit of every text");
        byte[] before = File.ReadAllBytes(consumer.ReferenceAssembly);

        // Sentences that stand nowhere else: the corpus's own repeat themselves, and headlines and first sentences may stand in the symbols.
        List<string> sentences = [.. consumer.Corpus.Files.Select(static x => UniqueSentence.Of(x.Name))];
        consumer.EditArticles(static (file, text) => TextEdit.Append(text, UniqueSentence.Of(file)));
        consumer.Build().Succeeded();

        byte[] after = File.ReadAllBytes(consumer.ReferenceAssembly);
        report.Add(TargetRow.Fact(
            "the reference assembly stays as it is when every text changes",
            before.AsSpan().SequenceEqual(after),
            "the same bytes",
            $"{Quantity.Bytes(before.Length)} and {Quantity.Bytes(after.Length)}"));

        int found = SymbolText.CountRuns(consumer.Symbols, sentences, out int sources);
        report.Add(TargetRow.Fact(
            "nothing of the texts in the PDB",
            found == 0,
            "no run of 20 characters",
            $"{Quantity.Count(found)} runs of {Quantity.Count(sentences.Count)} sentences, in the symbols and the {Quantity.Count(sources)} sources within them"));

        consumer.RestoreArticles();
    }

    [GeneratedRegex(@"(?<=error )[A-Z]+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorId();
}
