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
    public void The_table_of_exit_codes_has_all() =>
        Assert.Equal(
            typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static x => x.GetRawConstantValue()!.ToString()),
            Page.TableBehind("## Exit codes").Select(static x => x[0]));

    private static string ExampleOf(string word) => Page.Examples.Single(x => x.Words[0] == word).Content;
}
