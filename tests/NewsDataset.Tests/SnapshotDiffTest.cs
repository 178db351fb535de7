using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class SnapshotDiffTest
{
    [Fact]
    public void Changed_added_and_removed_lines_stand_among_their_neighbours()
    {
        string before = Lines("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m");
        string after = Lines("a", "b", "C", "d", "e", "f", "g", "h", "i", "j", "j2", "k", "m");

        Assert.Equal(
            Lines("@@ line 1 @@", " a", " b", "-c", "+C", " d", " e", "@@ line 9 @@", " i", " j", "+j2", " k", "-l", " m"),
            SnapshotDiff.Write(before, after, colors: false));
    }

    [Fact]
    public void Colours_mark_the_words_that_differ()
    {
        string text = SnapshotDiff.Write("speaker @one kind", "speaker @two kind", colors: true);

        Assert.Contains("\e[31m-speaker \e[7m@one\e[27m kind\e[0m", text, StringComparison.Ordinal);
        Assert.Contains("\e[32m+speaker \e[7m@two\e[27m kind\e[0m", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_difference_is_cut_and_says_so()
    {
        string before = Lines([.. Enumerable.Range(0, 500).Select(static x => "line " + (5 * x / 4))]);
        string after = Lines([.. Enumerable.Range(0, 500).Select(static x => (x % 10 == 0 ? "changed " : "line ") + (5 * x / 4))]);

        string text = SnapshotDiff.Write(before, after, colors: false);

        Assert.InRange(text.Split('\n').Length, 60, 100);
        Assert.Matches("… and [0-9]+ more lines$", text);
    }

    [Fact]
    public void Nothing_differs_where_nothing_does() => Assert.Empty(SnapshotDiff.Write("a\nb", "a\nb", colors: false));

    /// <summary>An extractor that has lost who spoke and read the day wrong: what docs/snapshots.md shows.</summary>
    [Fact]
    public void The_difference_that_the_page_shows_is_this_one()
    {
        string gold = ReadmeExamples.Fixtures.TheLighthouseOfMerrowPoint.ToSnapshot();
        string extracted = gold
            .Replace("59..71 2026-03-03", "59..71 2026-03-30", StringComparison.Ordinal)
            .Replace(" speaker @oda-fennick", string.Empty, StringComparison.Ordinal);

        Assert.Contains("```diff\n" + SnapshotDiff.Write(gold, extracted, colors: false) + "\n```", File.ReadAllText(Repository.PathOf("docs", "snapshots.md")), StringComparison.Ordinal);
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines);
}
