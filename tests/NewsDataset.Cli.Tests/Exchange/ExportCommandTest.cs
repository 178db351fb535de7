using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class ExportCommandTest : IDisposable
{
    private const string Good = "---\nlanguage: en\nrights: { redistributable: true }\n---\nText.\n";
    private const string Bad = "---\nlanguage: en\n---\n[x]{.qoute}\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> SingleFiles => new() { { "jsonl", "articles.jsonl" }, { "json-ld", "articles.jsonld" }, { "ninjs", "articles.ninjs.jsonl" } };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(SingleFiles))]
    public void The_standard_output_is_the_file(string format, string file)
    {
        _folder.Write("Articles/a.article.md", Good);
        _folder.Write("Articles/b.article.md", Good);

        ToolRun run = ToolRun.Of(_folder.Path, "export", format, "Articles");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(run, ToolRun.Of(_folder.Path, "export", format, "Articles", "--out", "-"));
        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), ToolRun.Of(_folder.Path, "export", format, "Articles", "--out", "deep/" + file));
        Assert.Equal(run.Out, File.ReadAllText(Path.Combine(_folder.Path, "deep", file)));
    }

    [Fact]
    public void Of_a_dataset_without_articles_there_is_nothing_to_export()
    {
        _folder.Write("dataset.yaml", "name: x\n");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: There is no article to export.\n"), ToolRun.Of(_folder.Path, "export", "jsonl"));
    }

    [Fact]
    public void What_is_there_is_overwritten_only_with_force()
    {
        _folder.Write("a.article.md", Good);
        _folder.Write("out.jsonl", "mine");

        ToolRun run = ToolRun.Of(_folder.Path, "export", "jsonl", "--out", "out.jsonl");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: There is a file 'out.jsonl' already. --force writes over it.\n"), run);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Path, "out.jsonl")));
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "jsonl", "--out", "out.jsonl", "--force").ExitCode);
        Assert.StartsWith("{\"schema\":1,", File.ReadAllText(Path.Combine(_folder.Path, "out.jsonl")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.article.md(4,5): error NEWS1010: ", "z.article.md", Good)]
    [InlineData("a.article.md(4,5): error NEWS1010: ", "dataset.yaml", "name: x\n")]
    [InlineData("dataset.yaml(1,1): error NEWS0004: ", "dataset.yaml", "nmae: x\n")]
    public void Of_articles_with_errors_nothing_is_written(string place, string file, string text)
    {
        _folder.Write("a.article.md", Bad);
        _folder.Write(file, text);

        foreach (string[] destination in new string[][] { [], ["--out", "out.jsonl"] })
        {
            ToolRun run = ToolRun.Of(_folder.Path, ["export", "jsonl", .. destination]);

            Assert.Equal((1, string.Empty), (run.ExitCode, run.Out));
            Assert.StartsWith(place, run.Error, StringComparison.Ordinal);
            Assert.EndsWith("\nnewsdataset: Articles with errors are not exported, and nothing was written. 'newsdataset check' has all errors.\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(new[] { "a.article.md", file }.Order(StringComparer.Ordinal), Names());
    }

    [Fact]
    public void Of_a_dataset_without_articles_it_says_so()
    {
        _folder.Write("dataset.yaml", "name: x\n");
        _folder.Write("gone.article.md", "---\nretired: { since: 1.0.0, because: it was wrong }\n---\n");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: There is no article to export.\n"), ToolRun.Of(_folder.Path, "export", "jsonl"));
    }

    [Theory]
    [InlineData("deep/a.article.md", Good, "NEWS4002")]
    [InlineData("b.article.md", "---\nlanguage: en\naliases: [a]\n---\nText.\n", "NEWS4002")]
    [InlineData("b.article.md", "---\nretired: { since: 1.0.0, because: it was wrong }\naliases: [a]\n---\n", "NEWS4002")]
    [InlineData("b.article.md", "---\nretired: { because: it was wrong }\n---\n", "NEWS0005")]
    [InlineData("b.article.md", "---\nlanguage: en\n---\n[x]{@nobody}\n", "NEWS2001")]
    [InlineData("b.article.md", "---\nstory: x\n---\nText.\n", "NEWS0005")]
    public void What_only_the_dataset_knows_is_an_error_as_well(string file, string text, string id)
    {
        _folder.Write("a.article.md", Good);
        _folder.Write(file, text);

        ToolRun run = ToolRun.Of(_folder.Path, "export", "jsonl");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(id, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_pass_a_text_on_is_told_so_or_leaves_it_out()
    {
        _folder.Write("a.article.md", Good);
        _folder.Write("b.article.md", "---\nlanguage: en\nrights: { redistributable: false }\n---\nText.\n");
        _folder.Write("c.article.md", "---\nlanguage: en\n---\nText.\n");

        ToolRun all = ToolRun.Of(_folder.Path, "export", "jsonl");
        ToolRun free = ToolRun.Of(_folder.Path, "export", "jsonl", "--redistributable-only");

        Assert.Equal(3, all.Out.Count(static x => x == '\n'));
        Assert.Equal("newsdataset: 1 of 3 articles may not be passed on, and 1 does not say. --redistributable-only leaves both kinds out.\n", all.Error);
        Assert.Contains("\"id\":\"a\"", free.Out, StringComparison.Ordinal);
        Assert.Equal(1, free.Out.Count(static x => x == '\n'));
        Assert.Equal("newsdataset: Left out: 1 of 3 articles that may not be passed on, and 1 that does not say.\n", free.Error);
    }

    [Fact]
    public void Where_nothing_may_be_passed_on_nothing_is_written()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\nText.\n");

        ToolRun run = ToolRun.Of(_folder.Path, "export", "jsonl", "--redistributable-only", "--out", "out.jsonl");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal(["a.article.md"], Names());
    }

    [Theory]
    [InlineData("There is no format 'jsnol'. Did you mean 'jsonl'?", "jsnol")]
    [InlineData("Offsets cannot count 'bytes'. There are: utf-16, code-points, utf-8-bytes.", "jsonl", "--offsets", "bytes")]
    public void A_wrong_word_is_a_mistake_of_the_command_line(string complaint, params string[] arguments)
    {
        _folder.Write("a.article.md", Good);

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, ["export", .. arguments]));
    }

    [Fact]
    public void Cancelling_ends_with_130_and_writes_nothing()
    {
        _folder.Write("a.article.md", Good);

        Assert.Equal(new ToolRun(130, string.Empty, string.Empty), ToolRun.Cancelled(_folder.Path, "export", "jsonl", "--out", "out.jsonl"));
        Assert.Equal(["a.article.md"], Names());
    }

    [Fact]
    public void Help_has_examples()
    {
        string help = ToolRun.Of(_folder.Path, "export", "--help").Out;

        Assert.Contains("\n  newsdataset export jsonl Articles > articles.jsonl\n", help, StringComparison.Ordinal);
    }

    private string[] Names() => [.. Directory.EnumerateFileSystemEntries(_folder.Path).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal)];
}
