using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class StatsCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StatsCommandTest() => ManyScripts.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task For_programs_there_is_a_line_to_a_number() => Snapshot.Verify(ToolRun.Of(_folder.Path, "stats", "Articles").Visible());

    [Fact]
    public Task A_terminal_shows_bars() => Snapshot.Verify(ToolRun.InColor(_folder.Path, "stats", "Articles", "--top", "2").Visible());

    [Fact]
    public void Json_is_one_object_with_every_script_as_it_is()
    {
        ToolRun run = ToolRun.Of(_folder.Path, "stats", "Articles", "--json", "--top", "1");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement root = json.RootElement;
        Assert.Equal(5, root.GetProperty("articles").GetInt32());
        Assert.Equal(1, root.GetProperty("languages").GetProperty("zh-Hant").GetInt32());
        Assert.Equal(1, root.GetProperty("published").GetProperty("2026-04").GetInt32());
        Assert.Equal(2, root.GetProperty("precisions").GetProperty("day").GetInt32() + root.GetProperty("precisions").GetProperty("month").GetInt32());
        JsonElement mention = Assert.Single(root.GetProperty("mentions").EnumerateArray());
        Assert.Equal("""{"entity":"asha-rao","type":"person","name":"Asha Rao","mentions":2,"articles":2}""", JsonSerializer.Serialize(mention));
        Assert.Equal(2, root.GetProperty("quotes").GetProperty("withSpeaker").GetInt32());
        Assert.Equal("UTF-16 code unit", root.GetProperty("length").GetProperty("unit").GetString());
        Assert.Contains("\"unknown\": 2", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_mistyped_number_is_a_mistake_of_the_command_line(string number) =>
        Assert.Equal(
            new ToolRun(2, string.Empty, "newsdataset: --top takes a number from 1. Run 'newsdataset --help' for what there is.\n"),
            ToolRun.Of(_folder.Path, "stats", "--top=" + number));

    [Fact]
    public void Files_that_cannot_be_read_are_not_counted_but_told()
    {
        using var other = new TemporaryFolder();
        other.Write("a.article.md", "\0");

        ToolRun run = ToolRun.InColor(other.Path, "stats");

        Assert.Equal((0, "newsdataset: 1 file has errors, so this is what could be read. See 'newsdataset check'.\n"), (run.ExitCode, run.Error));
    }
}
