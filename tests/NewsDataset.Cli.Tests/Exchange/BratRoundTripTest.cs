using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Cli.Exchange.Brat;
using NewsDataset.Overlay;
using NewsDataset.Writing;

namespace NewsDataset.Tests;

/// <summary>What goes to brat and comes back is the same gold.</summary>
public sealed class BratRoundTripTest : IDisposable
{
    // Each may stand on every span, however many there are of it.
    private static readonly string[] Attributes =
    [
        ".term", "@india", "@anna .author role=\"a \\\" } ] [ \\\\ b\"", ".quote #q<i> speaker=@anna", ".quote kind=partial part-of=#q0", ".quote speaker=@india",
        ".label note=\"\\\\u{2028} \"", ".date value=1432-03 calendar=bangla gregorian=2025-07-04 zone=\"\"", "@anna lang=hi note=[", "#mark<i> note=\"\u2028\t\u0085\"", ".link url=C:\\\\a\\b",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/articles")]
    [InlineData("data/invented")]
    public void The_projects_own_articles_come_back_with_the_same_gold(string set)
    {
        string brat = Path.Combine(_folder.Path, "brat");
        string back = Path.Combine(_folder.Path, "back");

        Assert.Equal(0, ToolRun.Of(Repository.Root, "export", "brat", set, "--out", brat).ExitCode);
        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), ToolRun.Of(Repository.Root, "import", "brat", brat, "--out", back));

        ArticleFolder expected = ArticleFolder.Open(Repository.PathOf(set));
        Assert.Equal(expected.Articles.Select(Describe), ArticleFolder.Open(back).Articles.Select(Describe));
        Assert.Equal(0, ToolRun.Of(back, "check").ExitCode);
    }

    [Fact]
    public void The_real_articles_come_back_byte_for_byte()
    {
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "brat", Repository.PathOf("data", "articles")).ExitCode);
        Assert.Equal(0, ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "back").ExitCode);

        string[] files = Directory.GetFiles(Repository.PathOf("data", "articles"), "*.article.md");
        Assert.Equal(5, files.Length);
        Assert.All(files, x => Assert.Equal(File.ReadAllBytes(x), File.ReadAllBytes(Path.Combine(_folder.Path, "back", Path.GetFileName(x)))));
    }

    [Fact]
    public void Whatever_a_text_holds_comes_back() =>
        Prop.ForAll(AnnotatedText.Arbitrary(), text =>
        {
            // Shrinking cuts pairs in two, which no file can hold.
            if (text.Raw.EnumerateRunes().Contains(Rune.ReplacementChar))
            {
                return;
            }

            using var folder = new TemporaryFolder();
            folder.Write("entities.yaml", "anna: { type: person, name: Anna }\nindia: { type: place, name: India, wikidata: Q668 }\n");
            folder.Write("in/a.article.md", ToFile(text));

            Assert.Equal((0, string.Empty), Outcome(ToolRun.Of(folder.Path, "export", "brat", "in")));
            Assert.Equal((0, string.Empty), Outcome(ToolRun.Of(folder.Path, "import", "brat", "brat", "--out", "out")));

            Article expected = ArticleFolder.Open(Path.Combine(folder.Path, "in")).Articles[0];
            Article actual = ArticleFolder.Open(Path.Combine(folder.Path, "out")).Articles[0];
            Assert.Equal(expected.ToSnapshot(), actual.ToSnapshot());
            Assert.Equal(expected.Spans.AsEnumerable(), actual.Spans);
            Assert.Equal(Describe(expected), Describe(actual));
            AssertLinesAreLinesOfPython(File.ReadAllText(Path.Combine(folder.Path, "brat", "a.ann")), expected.Raw);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void An_article_in_a_folder_within_comes_back_there_and_finds_its_dataset()
    {
        _folder.Write("set/entities.yaml", "anna: { type: person, name: Anna }\n");
        _folder.Write("set/dataset.yaml", "defaults: { language: en }\n");
        _folder.Write("set/articles/deep/a.article.md", "---\n---\n[Anna]{@anna}\n");
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "brat", "set/articles").ExitCode);

        Assert.Equal(0, ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "set/articles", "--force").ExitCode);
        Assert.Equal(0, ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "new").ExitCode);

        Assert.Equal(["a.article.md"], Names("set/articles"));
        Assert.Equal(["a.article.md", "dataset.yaml", "entities.yaml"], Names("new"));
        Assert.Equal("---\n---\n[Anna]{@anna}\n", File.ReadAllText(Path.Combine(_folder.Path, "new", "deep", "a.article.md")));
    }

    [Theory]
    [InlineData("a\u2028b", "\u2028", "\\u{2028}")]
    [InlineData("\\\\u{2028}", "", "\\\\u{2028}")]
    [InlineData("\\u{41}", "", "\\u{41}")]
    [InlineData("\t", "\t", "\\u{9}")]
    public void A_note_is_one_line_and_comes_back(string note, string unwanted, string wanted)
    {
        string escaped = BratText.Escape(note);

        Assert.Contains(wanted, escaped, StringComparison.Ordinal);
        Assert.True(unwanted.Length == 0 || !escaped.Contains(unwanted, StringComparison.Ordinal));
        Assert.Equal(note, BratText.Unescape(escaped));
    }

    private static (string Id, string Raw, string Gold) Describe(Article article) => (article.Id, article.RawSha256, article.GoldSha256);

    private static (int ExitCode, string Said) Outcome(ToolRun run) =>
        (run.ExitCode, run.Out + (run.Error.Contains("may not be passed on", StringComparison.Ordinal) ? string.Empty : run.Error));

    private static string ToFile(AnnotatedText text)
    {
        string head = "---\nlanguage: en\nparagraphs: " + (text.Options.BlankLineParagraphs ? "blank-line" : "line")
            + "\nraw: { newline: " + (text.Options.CarriageReturns ? "crlf" : "lf") + " }\n---\n";
        FencedLines[] fences = [.. text.Fences.Select(static x => x.Kind == BlockKind.Headline ? x with { Kind = BlockKind.Kicker } : x)];

        // The first is a quote with the id q0, so that others may be parts of it.
        LabelledRange[] spans = [.. text.Spans.Select(static (x, i) => x with { Order = i, Attributes = i == 0 ? ".quote #q0" : Attributes[i % Attributes.Length].Replace("<i>", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) })];
        return head + OverlayWriter.Write(text.Raw, fences, spans);
    }

    // Python ends lines at more characters than we do, and brat reads with Python.
    private static void AssertLinesAreLinesOfPython(string annotations, string raw)
    {
        int[] runes = [.. raw.EnumerateRunes().Select(static x => x.Value)];
        Assert.DoesNotContain(annotations.Where(static x => x != '\n'), BratText.IsLineEnd);
        foreach (string[] fields in annotations.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static x => x[0] == 'T').Select(static x => x.Split('\t', 3)))
        {
            IEnumerable<string> texts = fields[1].Split(' ', 2)[1].Split(';').Select(x => x.Split(' ').Select(static y => int.Parse(y, CultureInfo.InvariantCulture)).ToArray())
                .Select(x => string.Concat(runes[x[0]..x[1]].Select(char.ConvertFromUtf32)));
            Assert.Equal(BratText.OnOneLine(string.Join(' ', texts)), fields[2]);
        }
    }

    private string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, folder), "*", SearchOption.AllDirectories).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal)];
}
