using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using NewsDataset.Cli;

namespace NewsDataset.Tests;

public sealed class CheckCommandTest : IDisposable
{
    private const string Good = "---\nlanguage: en\n---\nText.\n";
    private const string Bad = "---\nlanguage: hi\n---\n😀 [नमस्ते]{.qoute} x.\n";
    private const string BadLine = "(4,13): error NEWS1010: ";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_a_fault_is_counted_and_ends_with_zero()
    {
        _folder.Write("Articles/a.article.md", Good);
        _folder.Write("Articles/deep/er/b.article.md", Good);

        Assert.Equal(new ToolRun(0, "2 articles, 0 errors, 0 warnings\n", string.Empty), ToolRun.Of(_folder.Path, "check", "Articles"));
        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), ToolRun.Of(_folder.Path, "check", "Articles", "--quiet"));
    }

    [Fact]
    public void A_retired_article_is_not_counted()
    {
        _folder.Write("a.article.md", Good);
        _folder.Write("b.article.md", "---\nretired: { since: 1.0.0, because: it was wrong }\n---\n");

        Assert.Equal(new ToolRun(0, "1 article, 0 errors, 0 warnings\n", string.Empty), ToolRun.Of(_folder.Path, "check"));
    }

    [Fact]
    public void An_error_is_a_line_and_ends_with_one()
    {
        _folder.Write("Articles/a.article.md", Bad);

        ToolRun run = ToolRun.Of(_folder.Path, "check", "Articles");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("Articles/a.article.md" + BadLine, run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 article, 1 error, 0 warnings\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_alone_ends_with_zero()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\n---\n");

        ToolRun run = ToolRun.Of(_folder.Path, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a.article.md(3,1): warning NEWS0012: ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 article, 0 errors, 1 warning\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_named_from_the_current_folder_wherever_they_lie()
    {
        _folder.Write("entities.yaml", "Anna: { type: person, name: Anna }\n");
        _folder.Write("Articles/a.article.md", "---\nlanguage: en\n---\n[x]{@anna}\n");
        _folder.Write("elsewhere/note.txt", "x");

        string[] files = [.. ToolRun.Of(Path.Combine(_folder.Path, "elsewhere"), "check", "../Articles", "-q").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

        Assert.StartsWith("../Articles/a.article.md(4,5): error NEWS2001: There is no entity '@anna' in ../entities.yaml.", files[0], StringComparison.Ordinal);
        Assert.StartsWith("../entities.yaml(1,1): error NEWS4001: ", files[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_same_with_every_script_as_it_is()
    {
        _folder.Write("क/a.article.md", Bad);

        ToolRun run = ToolRun.Of(_folder.Path, "check", "क", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            {
              "folder": "क",
              "articles": 1,
              "errors": 1,
              "warnings": 0,
              "diagnostics": [
                {
                  "id": "NEWS1010",
                  "severity": "error",
                  "message": "…",
                  "file": "क/a.article.md",
                  "line": 4,
                  "column": 13,
                  "endLine": 4,
                  "endColumn": 19
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Regex.Replace(run.Out, "\"message\": \"[^\"]+\"", "\"message\": \"…\""));
    }

    [Fact]
    public void Keys_of_typed_fields_are_named_and_then_known()
    {
        _folder.Write("a.article.md", "---\nlanguage: en\ndesk: city\nword-count: 3\nword-cuont: 3\n---\nText.\n");

        Assert.Equal(3, Lines(ToolRun.Of(_folder.Path, "check", "-q")).Length);
        string[] lines = Lines(ToolRun.Of(_folder.Path, "check", "-q", "--fields", "desk, word-count"));
        Assert.StartsWith("a.article.md(5,1): error NEWS0004: ", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'word-count'?", lines[0], StringComparison.Ordinal);
        Assert.Empty(Lines(ToolRun.Of(_folder.Path, "check", "-q", "--fields", "desk,word-count", "--fields", "word-cuont")));
    }

    [Fact]
    public void What_a_project_leaves_out_is_left_out()
    {
        _folder.Write("App.csproj", "<Project />");
        _folder.Write("bin/Debug/a.article.md", Bad);
        _folder.Write("obj/a.article.md", Bad);
        _folder.Write(".git/a.article.md", Bad);
        _folder.Write("Articles/bin/a.article.md", Good);

        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void Colours_are_for_a_terminal_and_change_no_character()
    {
        _folder.Write("a.article.md", Bad);
        _folder.Write("b.article.md", "---\nlanguage: en\n---\n[Anna]{@anna} " + string.Concat(Enumerable.Repeat("long ", 100)) + "[x]{.qoute}\n");

        string plain = ToolRun.Of(_folder.Path, "check").Out;
        string colored = ToolRun.InColor(_folder.Path, "check").Out;

        Assert.DoesNotContain('\u001B', plain);
        Assert.Contains("\u001B[", colored, StringComparison.Ordinal);
        Assert.Equal(plain, Regex.Replace(colored, "\u001B\\[[0-9;]*m", string.Empty));
    }

    [Fact]
    public void A_file_name_cannot_command_a_terminal()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new CannotRunHereException("No file can be called so here.");
        }

        _folder.Write("\u001B[2J.article.md", Good);

        Assert.DoesNotContain("\u001B[2J", ToolRun.InColor(_folder.Path, "check").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder 'missing'.", "missing")]
    [InlineData("'entities.yaml' is a file. Name the folder that it lies in.", "entities.yaml")]
    [InlineData("There is no article file (*.article.md) in '.' or below it.", ".")]
    public void A_folder_without_articles_is_a_mistake_of_the_command_line(string complaint, string folder)
    {
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna }\n");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, "check", folder));
    }

    [Theory]
    [InlineData("'--jsno'", "check", "--jsno")]
    [InlineData("Did you mean 'check'?", "chekc")]
    [InlineData("'b'", "check", "a", "b")]
    [InlineData("command")]
    public void A_wrong_command_line_ends_with_two_and_says_where_help_is(string complaint, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_folder.Path, arguments);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" Run 'newsdataset --help' for what there is.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_with_130_and_says_nothing()
    {
        _folder.Write("a.article.md", Bad);

        Assert.Equal(new ToolRun(130, string.Empty, string.Empty), ToolRun.Cancelled(_folder.Path, "check"));
    }

    [Fact]
    public void What_cannot_be_written_is_one_line_and_no_stack_trace()
    {
        _folder.Write("a.article.md", Bad);

        Assert.Equal((2, "newsdataset: No space left.\n"), RunInto(new BrokenWriter(new IOException("No space left."))));
        Assert.Equal((2, "newsdataset: Access is denied.\n"), RunInto(new BrokenWriter(new UnauthorizedAccessException("Access is denied."))));
        Assert.Equal((3, "newsdataset: This is a mistake of the tool, please report it. InvalidOperationException: Oh.\n"), RunInto(new BrokenWriter(new InvalidOperationException("Oh."))));
    }

    [Fact]
    public void A_link_to_a_folder_above_it_is_not_followed()
    {
        _folder.Write("Articles/a.article.md", Good);
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "Articles", "again"), _folder.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunHereException("No link can be made here: " + e.Message);
        }

        Assert.Equal("1 article, 0 errors, 0 warnings\n", ToolRun.Of(_folder.Path, "check").Out);
    }

    [Fact]
    public void Many_files_are_read_in_parallel_and_said_in_their_order()
    {
        for (int i = 0; i < 500; i++)
        {
            _folder.Write(i.ToString("D4", CultureInfo.InvariantCulture) + ".article.md", Bad);
        }

        string[] lines = Lines(ToolRun.Of(_folder.Path, "check", "-q"));

        Assert.Equal(500, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Help_has_examples_and_the_version_is_that_of_the_package()
    {
        ToolRun help = ToolRun.Of(_folder.Path, "check", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("\n  newsdataset check Articles --fields desk,word-count\n", help.Out, StringComparison.Ordinal);
        Assert.Contains("\n  newsdataset check Articles\n", ToolRun.Of(_folder.Path, "--help").Out, StringComparison.Ordinal);

        ToolRun version = ToolRun.Of(_folder.Path, "--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*\n$", version.Out);
    }

    [Fact]
    public void The_projects_own_datasets_have_no_error()
    {
        Assert.Equal("5 articles, 0 errors, 0 warnings\n", ToolRun.Of(Repository.Root, "check", "data/articles").Out);
        Assert.Equal(0, ToolRun.Of(Repository.Root, "check", "data/invented").ExitCode);
    }

    private static string[] Lines(ToolRun run) => run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private (int ExitCode, string Error) RunInto(TextWriter output)
    {
        using var error = new StringWriter();
        int exitCode = NewsDatasetTool.Run(["check"], new ToolConsole(output, error, _folder.Path, UsesColor: false), CancellationToken.None);
        return (exitCode, error.ToString().ReplaceLineEndings("\n"));
    }

    private sealed class BrokenWriter(Exception exception) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Flush() => throw exception;
    }
}
