using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>The steps at the beginning of docs/authoring.md, done one after the other in an empty folder.</summary>
public sealed class AuthoringStepsTest
{
    [Fact]
    public async Task Who_follows_the_page_has_a_green_test_of_an_article_of_his_own_in_less_than_ten_steps()
    {
        string section = Regex.Match(DocumentationPage.Read("authoring.md").Text, "^## Your first article\n(?<steps>.*?)^## ", RegexOptions.Singleline | RegexOptions.Multiline).Groups["steps"].Value;
        ConsumerProject project = await ConsumerProject.Create();
        var passed = new List<string>();
        foreach (Match block in Regex.Matches(section, "^ *<!-- file (?<file>[^\n]+) -->\n *```[a-z]+\n(?<content>.*?)^ *```$|^(?<indent> *)```\n(?<commands>.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline))
        {
            if (block.Groups["file"].Success)
            {
                project.Write(block.Groups["file"].Value, block.Groups["content"].Value);
                continue;
            }

            foreach (string command in block.Groups["commands"].Value.Split('\n').Select(static x => x.Trim()).Where(static x => x.Length > 0))
            {
                project = await Run(project, command, passed);
            }
        }

        // That of the template first, then ours beside it.
        Assert.Equal(["1", "2"], passed);

        Match mistake = Regex.Match(section, "write `(?<wrong>[^`]+)`.*`error (?<id>NEWS[0-9]+)` at line (?<line>[0-9]+), column (?<column>[0-9]+)", RegexOptions.Singleline);
        string article = section[section.IndexOf("---\nlanguage", StringComparison.Ordinal)..section.IndexOf("\n```", section.IndexOf("---\nlanguage", StringComparison.Ordinal), StringComparison.Ordinal)];
        project.Write("Articles/harbour-lights.article.md", article.Replace("value=2026-03-03", mistake.Groups["wrong"].Value, StringComparison.Ordinal));
        BuildError error = (await project.Build("--no-restore")).OnlyError();
        Assert.Equal(
            (mistake.Groups["id"].Value, mistake.Groups["line"].Value, mistake.Groups["column"].Value),
            (error.Id, $"{error.Line}", $"{error.Column}"));
    }

    private static async Task<ConsumerProject> Run(ConsumerProject project, string command, List<string> passed)
    {
        string[] words = command.Split(' ');
        switch (words)
        {
            case ["cd", var folder]:
                return project.In(folder);

            case ["dotnet", "new", "install", var package]:
                // No version of these tests is a release.
                (await project.New("install", package + "@" + (await PackageFeed.Get()).Version)).Succeeded();
                return project;

            case ["dotnet", "new", .. var more]:
                (await project.New([.. more, "--no-update-check"])).Succeeded();
                return project;

            case ["dotnet", "test"]:
                passed.Add(Regex.Match((await project.Test()).Succeeded().Output, "Passed: +(?<count>[0-9]+)").Groups["count"].Value);
                return project;

            default:
                throw new ArgumentOutOfRangeException(nameof(command), command, "A command that no step had before.");
        }
    }
}
