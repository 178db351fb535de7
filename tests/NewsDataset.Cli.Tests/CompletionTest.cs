using System;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>What shells and <c>dotnet-suggest</c> are told that could stand at a place of a command line.</summary>
public sealed class CompletionTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompletionTest() => ManyScripts.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    // Commands are found by any part of their name; the scripts leave out what does not begin with what was typed.
    [Theory]
    [InlineData("show", "newsdataset sho")]
    [InlineData("hi-ferry", "newsdataset show hi")]
    [InlineData("ar-ferry bn-school hi-ferry te-school zh-school", "newsdataset show ")]
    [InlineData("", "newsdataset show hi-ferry ")]
    [InlineData("asha-rao", "newsdataset find --mentions a")]
    [InlineData("asha-rao delhi omar-said reuters", "newsdataset find Articles --mentions asha-rao --quotes-by ")]
    [InlineData("ar bn hi te zh-Hant", "newsdataset find --language ")]
    [InlineData("ferry", "newsdataset find --story f")]
    [InlineData("headline", "newsdataset find --block headl")]
    [InlineData("--quotes --quotes-by", "newsdataset find Articles --mentions delhi --quo")]
    [InlineData("", "newsdataset find --mentions delhi ")]
    [InlineData("", "newsdataset find nowhere --mentions a")]
    [InlineData("bash", "newsdataset completion ba")]
    [InlineData("", "newsdataset nothing")]
    public void Words_are_found_for_the_end_of_a_line(string words, string line)
    {
        Assert.Equal(words, Suggested("[suggest]", line));
        Assert.Equal(words, Suggested(string.Create(CultureInfo.InvariantCulture, $"[suggest:{line.Length}]"), line));
        Assert.Equal(words, Suggested("[suggest:1000]", line));
    }

    [Fact]
    public void A_file_without_a_name_is_no_word()
    {
        _folder.Write("Articles/.article.md", "---\nlanguage: en\n---\nText.\n");

        Assert.Equal("zh-school", Suggested("[suggest]", "newsdataset show z"));
        Assert.Equal("ar-ferry bn-school hi-ferry te-school zh-school", Suggested("[suggest]", "newsdataset show "));
    }

    [Fact]
    public void Words_are_found_within_a_line() => Assert.Equal("zh-school", Suggested("[suggest:18]", "newsdataset show z Articles"));

    [Fact]
    public void What_only_looks_like_a_request_is_a_wrong_command_line() => Assert.Equal(2, ToolRun.Of(_folder.Path, "[suggest:x]", "newsdataset sho").ExitCode);

    [Theory]
    [InlineData("bash", "complete -o default -F _newsdataset newsdataset\n")]
    [InlineData("fish", "complete --command newsdataset")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName newsdataset")]
    [InlineData("zsh", "compdef _newsdataset newsdataset\n")]
    public void There_is_a_script_for_each_shell(string shell, string registration)
    {
        ToolRun run = ToolRun.Of(_folder.Path, "completion", shell);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(registration, run.Out, StringComparison.Ordinal);
        Assert.Contains("newsdataset \"[suggest", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_that_is_not_known_is_a_wrong_command_line() =>
        Assert.Equal(
            new ToolRun(2, string.Empty, "newsdataset: There is no script for 'tcsh', only for bash, fish, pwsh, zsh. Run 'newsdataset --help' for what there is.\n"),
            ToolRun.Of(_folder.Path, "completion", "tcsh"));

    private string Suggested(string directive, string line)
    {
        ToolRun run = ToolRun.Of(_folder.Path, directive, line);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return string.Join(' ', run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
