using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Cli;
using NewsDataset.Cli.Output;

namespace NewsDataset.Tests;

public sealed class ShowCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShowCommandTest() => ManyScripts.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("hi-ferry")]
    [InlineData("ar-ferry")]
    [InlineData("zh-school")]
    public Task A_terminal_shows_labels_in_colour(string id) => Snapshot.Verify(ToolRun.InColor(_folder.Path, "show", id).Visible(), "id=" + id);

    [Fact]
    public Task Labels_within_each_other_and_long_lines_stay_readable()
    {
        _folder.Write("Articles/long.article.md", """
            ---
            language: en
            paragraphs: blank-line
            ---
            ::: headline
            A headline of the [Asha [Delhi]{@delhi} Club]{@reuters} that is longer than a line of this terminal is wide
            :::
            ::: advertisement
            Buy
            [Delhi]{@delhi}.
            :::

            She said: [“He told me: [‘It is in [Delhi]{@delhi}, since [May]{.date}.’]{.quote speaker=@omar-said}”]{.quote speaker=@asha-rao}
            and this block goes on in a second line of its file, [here]{.link url=https://example.org/}.

            Unbroken: aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhh

            """);

        return Snapshot.Verify(ToolRun.InColor(_folder.Path, "show", "long").Visible());
    }

    [Fact]
    public void For_programs_it_is_the_canonical_form() =>
        Assert.Equal(
            new ToolRun(0, ArticleFolder.Open(Path.Combine(_folder.Path, "Articles")).Articles["ar-ferry"].ToSnapshot() + "\n", string.Empty),
            ToolRun.Of(_folder.Path, "show", "ar-ferry", "Articles"));

    [Fact]
    public void An_article_is_named_by_its_file_as_well()
    {
        string byId = ToolRun.Of(_folder.Path, "show", "hi-ferry").Out;

        Assert.Equal(byId, ToolRun.Of(_folder.Path, "show", "Articles/hi-ferry.article.md").Out);
        Assert.Equal(byId, ToolRun.Of(Path.Combine(_folder.Path, "Articles"), "show", "hi-ferry.article.md").Out);
        Assert.Contains("@asha-rao", byId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no article 'hi-fery' in '.'. Did you mean 'hi-ferry'?", "hi-fery")]
    [InlineData("There is no article 'nothing-like-it' in 'Articles'.", "nothing-like-it", "Articles")]
    [InlineData("There is no folder 'Artciles'.", "hi-ferry", "Artciles")]
    [InlineData("There is no file 'Articles/x.article.md'.", "Articles/x.article.md")]
    [InlineData("Say --json or --raw, not both. Run 'newsdataset --help' for what there is.", "hi-ferry", "--json", "--raw")]
    public void What_is_not_there_is_a_mistake_of_the_command_line(string complaint, params string[] arguments) =>
        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, ["show", .. arguments]));

    [Fact]
    public void An_article_is_found_by_a_former_id_and_what_it_is_called_now_is_said()
    {
        _folder.Write("Articles/lamp-is-lit.article.md", "---\nlanguage: en\naliases: [lamp, the-lamp]\n---\nLit.\n");

        Assert.Equal(
            ToolRun.Of(_folder.Path, "show", "lamp-is-lit", "--raw") with { Error = "newsdataset: The article 'the-lamp' is now 'lamp-is-lit'.\n" },
            ToolRun.Of(_folder.Path, "show", "the-lamp", "--raw"));
    }

    [Theory]
    [InlineData("fog-bell", "fog-bell")]
    [InlineData("fog-bell", "fog-bell", "--json")]
    [InlineData("fog-bell", "fog-bell", "--raw")]
    [InlineData("fog-bell", "Articles/fog-bell.article.md")]
    [InlineData("old-bell", "old-bell")]
    public void Of_a_retired_article_it_says_why_it_is_gone(string id, params string[] arguments)
    {
        _folder.Write("Articles/fog-bell.article.md", "---\nretired: { since: 2.0.0, because: the Gazette took it back, instead: hi-ferry }\naliases: [old-bell]\n---\n");

        string complaint = $"newsdataset: The article '{id}' was retired in 2.0.0: the Gazette took it back. Use 'hi-ferry' instead.\n";
        Assert.Equal(new ToolRun(2, string.Empty, complaint), ToolRun.Of(_folder.Path, ["show", .. arguments]));
        Assert.Equal(new ToolRun(2, string.Empty, complaint), ToolRun.InColor(_folder.Path, ["show", .. arguments]));
    }

    [Fact]
    public void Raw_is_the_text_byte_for_byte()
    {
        _folder.Write("Articles/crlf.article.md", "---\nlanguage: en\nraw: { newline: crlf }\n---\n[One]{.term}\u001B\u0085\n\n two \\[x]{.y}\n");

        Assert.Equal("One\u001B\u0085\r\n\r\n two [x]{.y}", WrittenBy("show", "crlf", "--raw"));
        foreach (Article article in Datasets.All.Where(static x => x.Source?.File is not null).Take(8))
        {
            Assert.Equal(article.Raw, WrittenBy("show", article.Id, Repository.PathOf("data"), "--raw"));
        }
    }

    [Fact]
    public void Raw_cannot_command_a_terminal_either()
    {
        _folder.Write("Articles/x.article.md", "---\nlanguage: en\n---\nOne\u001B[2J\n\ttwo\n");

        Assert.Equal("One\\u{001B}[2J\n\ttwo\n", ToolRun.InColor(_folder.Path, "show", "x", "--raw").Out);
    }

    [Fact]
    public void Json_is_the_article_as_it_serialises()
    {
        ToolRun run = ToolRun.Of(_folder.Path, "show", "hi-ferry", "--json");

        Assert.Contains("\"नाव दिल्ली पहुँची\"", run.Out, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal("hi-ferry", json.RootElement.GetProperty("Id").GetString());
        Assert.Equal("asha-rao", json.RootElement.GetProperty("Quotes")[0].GetProperty("Speaker").GetProperty("Id").GetString());
    }

    [Fact]
    public void An_article_with_errors_is_shown_as_far_as_it_can_be_read()
    {
        _folder.Write("Articles/bad.article.md", "---\nlanguage: en\nlanguage: hi\npublished: someday\n---\n::: headlin\nStill [here]{.qoute @nobody}\n[open {.\n");
        _folder.Write("Articles/utf16.article.md", "---\nlanguage: en\n---\nText.\n", Encoding.Unicode);
        _folder.Write("Articles/empty.article.md", string.Empty);

        foreach (string id in new[] { "bad", "empty" })
        {
            foreach (ToolRun run in new[] { ToolRun.Of(_folder.Path, "show", id), ToolRun.InColor(_folder.Path, "show", id) })
            {
                Assert.Equal((0, "newsdataset: 1 file has errors, so this is what could be read. See 'newsdataset check'.\n"), (run.ExitCode, run.Error));
                Assert.Contains(id, run.Out, StringComparison.Ordinal);
            }
        }

        Assert.Contains("Still", ToolRun.InColor(_folder.Path, "show", "bad").Out, StringComparison.Ordinal);
        ToolRun unreadable = ToolRun.Of(_folder.Path, "show", "utf16");
        Assert.Equal((2, string.Empty), (unreadable.ExitCode, unreadable.Out));
        Assert.Contains("utf-16", unreadable.Error, StringComparison.Ordinal);
    }

    // Whatever an article holds, what reaches the terminal is the tool's: colours, columns, and isolates that end in their line.
    [Fact]
    public void No_article_commands_the_terminal_or_leaves_its_width()
    {
        _folder.Write("entities.yaml", "delhi: { type: place, name: \"De\\e[2Jlhi\" }\n");
        _folder.Write(
            "Articles/hostile.article.md",
            "---\nlanguage: en\npublisher: \"P\\e[31m\\u202E\"\ntests: \"\\u2066\"\n---\n::: headline\na\u001B]0;x\u0007b\u009B2J\u202E[c\u2067d]{@delhi}\u2028e\rf\u0301\u0301\n:::\nא [\u202Dב]{.quote} \u001B[1G\n");

        AssertHarmless(ToolRun.InColor(_folder.Path, "show", "hostile").Out);
        foreach (Article article in Datasets.All)
        {
            AssertHarmless(ToolRun.InColor(Repository.Root, "show", article.Id, "data").Out);
        }
    }

    private static void AssertHarmless(string shown)
    {
        foreach (string line in shown.Split('\n'))
        {
            string text = Regex.Replace(line, "\u001B\\[([0-9;]*m|[0-9]+G)", string.Empty);

            Assert.DoesNotContain(text, static x => char.IsControl(x) || x is (>= '\u202A' and <= '\u202E') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029');
            Assert.Equal(text.Count(static x => x is >= '\u2066' and <= '\u2068'), text.Count(static x => x == '\u2069'));
            Assert.True(CellWidth.Of(text) <= 80, text);
        }
    }

    private string WrittenBy(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        NewsDatasetTool.Run(arguments, new ToolConsole(output, TextWriter.Null, _folder.Path, UsesColor: false), CancellationToken.None);
        return output.ToString();
    }
}
