using System;
using System.IO;
using System.Linq;
using System.Reflection;
using NewsDataset.Cli;

namespace NewsDataset.Tests;

/// <summary>docs/cli.md shows what the tool writes, and has every exit code.</summary>
public sealed class CliPageTest : IDisposable
{
    private static readonly DocumentationPage Page = DocumentationPage.Read("cli.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_examples_are_what_the_tool_writes()
    {
        _folder.Write("Articles/harbour-lights.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("Articles/night-train.article.md", "---\nlanguage: en\n---\nA train,\nand [Nobody]{.editr} else.\n");

        Assert.Equal(ToolRun.Of(_folder.Path, "check", "Articles").Out, ExampleOf("lines"));
        Assert.Equal(ToolRun.Of(_folder.Path, "check", "Articles", "--json").Out, ExampleOf("json"));
        Assert.Contains(ExampleOf("lines"), File.ReadAllText(Repository.PathOf("src", "NewsDataset.Cli", "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_what_is_in_a_dataset_are_what_the_tool_writes()
    {
        _folder.Write("entities.yaml", "merrow-point: { type: place, name: Merrow Point }\noda-fennick: { type: person, name: Oda Fennick }\n");
        _folder.Write("Articles/harbour-lights.article.md", """
            ---
            language: en
            publisher: The Merrow Gazette
            published: 2026-03-03
            ---
            ::: headline
            The lighthouse of [Merrow Point]{@merrow-point} is lit again
            :::

            [“It reaches far,”]{.quote speaker=@oda-fennick} she said.
            """);
        _folder.Write("Articles/night-train.article.md", """
            ---
            language: hi
            ---
            ::: headline
            रात की ट्रेन फिर चली
            :::
            ::: dateline
            [15 मार्च 2026, 22:47]{.published value=2026-03-15T22:47}
            :::
            """);

        Assert.Equal(ToolRun.Of(_folder.Path, "list", "Articles").Out, ExampleOf("list"));
        Assert.Equal(ToolRun.Of(_folder.Path, "find", "Articles", "--mentions", "merrow-point", "--quotes", "--json").Out, ExampleOf("find"));
        Assert.Equal(ToolRun.Of(_folder.Path, "stats", "Articles").Out, ExampleOf("stats"));
        Assert.Equal(ToolRun.Of(_folder.Path, "show", "harbour-lights", "Articles").Out, ExampleOf("show"));
        Assert.All(
            Page.TableBehind("## find").Select(static x => x[0].Trim('`').Split(' ')[0]),
            option => Assert.Contains("\n  " + option, ToolRun.Of(_folder.Path, "find", "--help").Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_are_listed_in_the_order_of_work_and_each_has_examples()
    {
        string[] listed = [.. ToolRun.Of(_folder.Path, "--help").Out.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Select(static x => x.Trim().Split(' ')[0])];

        Assert.Equal(["init", "new", "draft", "check", "fix", "list", "find", "show", "stats", "lock", "diff", "notes", "export", "import", "completion"], listed);
        Assert.All(listed, x => Assert.Contains("\nExamples:\n  newsdataset " + x, ToolRun.Of(_folder.Path, x, "--help").Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_writes_elsewhere_says_where_by_the_same_option() =>
        Assert.All(["draft", "notes", "export", "import"], x => Assert.Contains("\n  -o, --out <", ToolRun.Of(_folder.Path, x, "--help").Out, StringComparison.Ordinal));

    [Fact]
    public void The_examples_of_making_are_what_the_tool_writes()
    {
        Assert.Equal(ToolRun.Of(_folder.Path, "init", "Articles").Out, ExampleOf("init"));
        Assert.Equal(ToolRun.Of(_folder.Path, "new", "harbour-lights", "Articles", "--language", "en").Out, ExampleOf("new"));

        _folder.Write("Articles/entities.yaml", "merrow-point: { type: place, name: Merrow Point }\noda-fennick: { type: person, name: Oda Fennick }\n");
        _folder.Write("raw/lamp.txt", "The lamp of Merrow Point is lit again\n\nIt was Oda Fennick who lit it, and she was not alone. Fennick is glad.\n\n#lamp #light\n");
        Assert.Equal(ToolRun.Of(_folder.Path, "draft", "raw/lamp.txt", "--out", "Articles").Out, ExampleOf("draft"));
    }

    [Fact]
    public void The_examples_of_mending_are_what_the_tool_writes()
    {
        const string wrong = "sha256: 0000000000000000000000000000000000000000000000000000000000000000";
        _folder.Write("Articles/dataset.yaml", "name: x\n");
        _folder.Write("Articles/raw/train.txt", "A train.");
        _folder.Write("Articles/raw/lamp.txt", "The lamp is put out.");
        _folder.Write("Articles/harbour-lights.article.md", "\uFEFF---\nlanguage: en\n---\nText.\n");
        _folder.Write("Articles/night-train.article.md", $"---\nlanguage: en\nraw: {{ file: raw/train.txt, {wrong} }}\n---\nA train.");
        _folder.Write("Articles/the-lamp.article.md", $"---\nlanguage: en\nraw: {{ file: raw/lamp.txt, {wrong} }}\n---\nThe lamp is turned on.");

        Assert.Equal(ToolRun.Of(_folder.Path, "fix", "Articles").Out, ExampleOf("fix"));
    }

    [Fact]
    public void The_examples_of_versions_are_what_the_tool_writes()
    {
        _folder.Write("dataset.yaml", "version: 1.0.0\n");
        _folder.Write("entities.yaml", "oda-fennick: { type: person, name: Oda Fennick }\n");
        _folder.Write("Articles/harbour-lights.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("Articles/night-train.article.md", "---\nlanguage: en\n---\n[Oda Fennick]{@oda-fennick} and her brother took it.\n");

        Assert.Equal(ToolRun.Of(_folder.Path, "lock", "Articles").Out, ExampleOf("lock"));

        _folder.Write("Old/dataset.yaml", "version: 1.0.0\n");
        _folder.Write("Old/entities.yaml", "oda-fennick: { type: person, name: Oda Fennick }\n");
        _folder.Write("Old/Articles/harbour-lights.article.md", "---\nlanguage: en\n---\nText.\n");
        _folder.Write("Old/Articles/night-train.article.md", "---\nlanguage: en\n---\n[Oda Fennick]{@oda-fennick} and [her brother]{@oda-fennick} took it.\n");
        _folder.Write("Articles/the-lamp.article.md", "---\nlanguage: en\n---\nThe lamp.\n");
        Assert.Equal(ToolRun.Of(_folder.Path, "diff", "Old/Articles", "Articles").Out, ExampleOf("diff"));
    }

    [Fact]
    public void Every_command_has_a_section_and_a_place_in_the_table()
    {
        string[] commands = [.. ToolRun.Of(_folder.Path, "--help").Out.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Select(static x => x.Trim().Split(' ')[0])];

        Assert.True(commands.Length >= 15);
        Assert.All(commands, static x => Assert.Contains($"\n## {x}\n", Page.Text, StringComparison.Ordinal));
        Assert.Equal(commands.Order(StringComparer.Ordinal), Page.TableBehind("# newsdataset, the command-line tool").SelectMany(static x => x[0].Split(", ")).Select(static x => x.Split('`')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_exit_codes_has_all() =>
        Assert.Equal(
            typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static x => x.GetRawConstantValue()!.ToString()),
            Page.TableBehind("## Exit codes").Select(static x => x[0]));

    private static string ExampleOf(string word) => Page.Examples.Single(x => x.Words[0] == word).Content;
}
