using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary><c>list</c> and <c>find</c>, which write the same.</summary>
public sealed class FindCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FindCommandTest() => ManyScripts.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_has_a_line_for_each_article_with_tabs_between_its_fields() =>
        Assert.Equal(
            new ToolRun(
                0,
                "ar-ferry\tar\t2026-04-03\tالعبّارة عادت إلى 3 موانئ\n"
                + "bn-school\tbn\t2026-03\tস্কুল খুলল\n"
                + "hi-ferry\thi\t2025-07-04T23:38+05:30\tनाव दिल्ली पहुँची\n"
                + "te-school\tte\t2025\t\n"
                + "zh-school\tzh-Hant\t\t學校開門　孩子們「都來了」\n",
                string.Empty),
            ToolRun.Of(_folder.Path, "list"));

    [Theory]
    [InlineData("hi-ferry", "--language", "HI")]
    [InlineData("zh-school", "--language", "zh")]
    [InlineData("", "--language", "zh-Hans")]
    [InlineData("bn-school te-school", "--language", "bn", "--language", "te")]
    [InlineData("bn-school hi-ferry", "--mentions", "asha-rao")]
    [InlineData("hi-ferry", "--mentions", "@asha-rao", "--mentions", "delhi")]
    [InlineData("ar-ferry hi-ferry", "--quotes")]
    [InlineData("hi-ferry", "--quotes-by", "asha-rao")]
    [InlineData("", "--quotes-by", "asha-rao", "--quotes-by", "omar-said")]
    [InlineData("hi-ferry", "--publisher", "सुबह")]
    [InlineData("hi-ferry zh-school", "--publisher", "सुबह", "--publisher", "晨報")]
    [InlineData("hi-ferry", "--author", "आशा राव")]
    [InlineData("hi-ferry", "--author", "@asha-rao")]
    [InlineData("", "--author", "omar-said")]
    [InlineData("ar-ferry hi-ferry", "--story", "ferry")]
    [InlineData("ar-ferry bn-school hi-ferry", "--story", "ferry", "--story", "school")]
    [InlineData("hi-ferry", "--tagged", "फ़ोटो")]
    [InlineData("hi-ferry", "--block", "caption")]
    [InlineData("ar-ferry", "--redistributable")]
    [InlineData("bn-school", "--text", "খুল")]
    [InlineData("ar-ferry", "--text", "DELHI")]
    [InlineData("", "--text", "cafe", "--language", "te")]
    [InlineData("hi-ferry", "--language", "hi", "--mentions", "asha-rao", "--quotes")]
    [InlineData("", "--language", "bn", "--mentions", "asha-rao", "--quotes")]
    public void Every_condition_must_hold(string found, params string[] conditions)
    {
        if (conditions is ["--text", "cafe", ..] && "e\u0301".IsNormalized(NormalizationForm.FormC))
        {
            throw new CannotRunHereException("With invariant globalization .NET composes no letters.");
        }

        AssertFinds(found, conditions);
    }

    [Fact]
    public void Characters_are_found_however_their_letters_are_composed()
    {
        if ("e\u0301".IsNormalized(NormalizationForm.FormC))
        {
            throw new CannotRunHereException("With invariant globalization .NET composes no letters.");
        }

        AssertFinds("te-school", "--text", "CAF\u00C9");
    }

    // A date is in a period if all that it can mean is: of 2025 and 2026-03 nobody knows the day.
    [Theory]
    [InlineData("ar-ferry bn-school hi-ferry te-school", "--published-from", "2025")]
    [InlineData("ar-ferry bn-school hi-ferry", "--published-from", "2025-01-02")]
    [InlineData("ar-ferry bn-school hi-ferry", "--published-from", "2025-07-04T23:38")]
    [InlineData("ar-ferry bn-school", "--published-from", "2025-07-04T23:39")]
    [InlineData("hi-ferry te-school", "--published-to", "2025")]
    [InlineData("hi-ferry", "--published-to", "2025-07-04")]
    [InlineData("", "--published-to", "2025-07-04T23:37")]
    [InlineData("hi-ferry te-school", "--published-to", "2026-03-30")]
    [InlineData("bn-school hi-ferry te-school", "--published-to", "2026-03-31")]
    [InlineData("ar-ferry bn-school", "--published-from", "2026-03", "--published-to", "2026-04")]
    [InlineData("hi-ferry te-school", "--published-on", "2025")]
    [InlineData("hi-ferry", "--published-on", "2025-07")]
    [InlineData("ar-ferry", "--published-on", "2026-04-03")]
    [InlineData("", "--published-on", "9999-12-31")]
    public void A_date_is_in_a_period_if_all_that_it_can_mean_is(string found, params string[] conditions) => AssertFinds(found, conditions);

    [Theory]
    [InlineData("There is no entity 'asha-roa' in entities.yaml. Did you mean 'asha-rao'?", "--mentions", "asha-roa")]
    [InlineData("There is no entity 'asha-roa' in entities.yaml. Did you mean 'asha-rao'?", "--quotes-by", "@asha-roa")]
    [InlineData("There is no story 'fery' in dataset.yaml. Did you mean 'ferry'?", "--story", "fery")]
    [InlineData("'captoin' is not a kind of block. Expected 'caption'.", "--block", "captoin")]
    [InlineData("'h' is not a BCP 47 language tag, such as 'hi' or 'zh-Hant'.", "--language", "h")]
    [InlineData("'yesterday' is no date for --published-to. Write it as 2025, 2025-07, 2025-07-04 or 2025-07-04T23:38.", "--published-to", "yesterday")]
    [InlineData("'2025-02-30' is no date for --published-on. Write it as 2025, 2025-07, 2025-07-04 or 2025-07-04T23:38.", "--published-on", "2025-02-30")]
    public void What_can_never_be_found_is_a_mistake_of_the_command_line(string complaint, params string[] conditions) =>
        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, ["find", .. conditions]));

    [Fact]
    public void Without_entities_there_is_none_to_be_named()
    {
        using var other = new TemporaryFolder();
        other.Write("a.article.md", "---\nlanguage: en\n---\nText.\n");

        Assert.Equal(
            new ToolRun(2, string.Empty, "newsdataset: There is no entity 'x' in entities.yaml, which was not found.\n"),
            ToolRun.Of(other.Path, "find", "--mentions", "x"));

        other.Write("entities.yaml", "x: [\n");
        Assert.Equal(
            new ToolRun(2, string.Empty, "newsdataset: There is no entity 'x' in entities.yaml, which cannot be read.\n"),
            ToolRun.Of(other.Path, "find", "--mentions", "x"));
    }

    [Fact]
    public void Json_is_an_object_to_a_line_with_every_script_as_it_is()
    {
        string[] lines = ToolRun.Of(_folder.Path, "find", "Articles", "--json", "--story", "ferry").Out.TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Contains("العبّارة", lines[0], StringComparison.Ordinal);
        using JsonDocument first = JsonDocument.Parse(lines[0]);
        Assert.Equal(
            """{"value":"1447-10-15","precision":"day","calendar":"islamic","gregorian":"2026-04-03"}""",
            first.RootElement.GetProperty("published").GetRawText());
        using JsonDocument second = JsonDocument.Parse(lines[1]);
        Assert.Equal("hi-ferry hi ferry सुबह", string.Join(' ', "id language story publisher".Split(' ').Select(x => second.RootElement.GetProperty(x).GetString())));
        Assert.Equal("नाव दिल्ली पहुँची", second.RootElement.GetProperty("headline").GetString());
        Assert.Equal("Articles/hi-ferry.article.md", second.RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public Task A_terminal_shows_a_table() =>
        Snapshot.Verify(ToolRun.InColor(_folder.Path, "find", "--published-from", "2025").Visible());

    [Fact]
    public void A_headline_is_cut_to_the_terminal_and_never_within_a_character()
    {
        _folder.Write("Articles/te-school.article.md", "---\nlanguage: te\n---\n::: headline\n" + string.Concat(Enumerable.Repeat("క్ష్మీ", 60)) + "\n:::\n");
        _folder.Write("Articles/zh-school.article.md", "---\nlanguage: zh\n---\n::: headline\n" + string.Concat(Enumerable.Repeat("學👨‍👩‍👧", 60)) + "\n:::\n");

        string[] lines = Regex.Replace(ToolRun.InColor(_folder.Path, "list", "Articles").Out, "\u001B\\[[0-9;]*m", string.Empty).Split('\n');

        Assert.Matches("^te-school  te +(క్ష్మీ|క్|ష్|క్ష్)*…$", lines.Single(static x => x.StartsWith("te-school", StringComparison.Ordinal)));
        Assert.Matches("^zh-school  zh +(學(👨‍👩‍👧)?)*…$", lines.Single(static x => x.StartsWith("zh-school", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_cannot_command_a_terminal(bool inColor)
    {
        _folder.Write("Articles/x.article.md", "---\nlanguage: en\n---\n::: headline\na\u001B[2Jb\u0007\u009B1m\u202Ec\td\u2028e\n:::\n");

        string run = (inColor ? ToolRun.InColor(_folder.Path, "find", "--text", "a\u001B") : ToolRun.Of(_folder.Path, "find", "--text", "a\u001B")).Out;

        Assert.Contains("a\\u{001B}[2Jb\\u{0007}\\u{009B}1m\\u{202E}c", run, StringComparison.Ordinal);
        Assert.DoesNotContain(run, static c => c is '\u0007' or '\u009B' or '\u202E' or '\u2028');
        Assert.DoesNotContain("\u001B[2J", run, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_with_errors_are_listed_and_one_line_says_how_many_there_are()
    {
        _folder.Write("Articles/bad.article.md", "---\nlanguage: en\n---\n::: headline\nStill [here]{.qoute}\n:::\n[x]{@nobody}\n");
        _folder.Write("Articles/empty.article.md", string.Empty);
        _folder.Write("Articles/nobody.article.md", "---\nlanguage: en\n---\n[x]{@nobody}\n");
        _folder.Write("Articles/no-language.article.md", "---\nstory: ferry\n---\nx\n");
        _folder.Write("Articles/no-story.article.md", "---\nlanguage: en\nstory: fery\n---\nx\n");
        _folder.Write("Articles/utf16.article.md", "---\nlanguage: en\n---\nText.\n", Encoding.Unicode);

        ToolRun run = ToolRun.Of(_folder.Path, "list", "Articles");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nbad\ten\t\tStill here\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("newsdataset: 6 files have errors, so this is what could be read. See 'newsdataset check Articles'.\n", run.Error);
    }

    [Theory]
    [InlineData("My articles", "\"My articles\"")]
    [InlineData("#1", "\"#1\"")]
    [InlineData("लेख", "लेख")]
    public void A_command_that_is_to_be_run_can_be_copied(string folder, string argument)
    {
        _folder.Write(folder + "/bad.article.md", "---\nlanguage: en\n---\n[x]{.qoute}\n");

        Assert.EndsWith($" See 'newsdataset check {argument}'.\n", ToolRun.Of(_folder.Path, "list", folder).Error, StringComparison.Ordinal);
        Assert.EndsWith($" 'newsdataset check {argument}' has all errors.\n", ToolRun.Of(_folder.Path, "export", "jsonl", folder).Error, StringComparison.Ordinal);
        Assert.Contains($" ('newsdataset check {argument}' shows all)", ToolRun.Of(_folder.Path, "diff", folder, folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_with_130() => Assert.Equal(new ToolRun(130, string.Empty, string.Empty), ToolRun.Cancelled(_folder.Path, "find", "--quotes"));

    [Fact]
    public void Json_and_ids_are_not_both_to_be_had()
    {
        ToolRun run = ToolRun.Of(_folder.Path, "list", "--json", "--ids");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("newsdataset: Say --json or --ids, not both.", run.Error, StringComparison.Ordinal);
    }

    private void AssertFinds(string found, params string[] conditions)
    {
        ToolRun run = ToolRun.Of(_folder.Path, ["find", "--ids", .. conditions]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(found, run.Out.TrimEnd('\n').Replace('\n', ' '));
    }
}
