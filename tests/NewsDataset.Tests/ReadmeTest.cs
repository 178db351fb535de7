using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NewsDataset.Tests;

/// <summary>The examples in the documentation are the compiled ones, word for word, and its links lead somewhere.</summary>
public sealed class ReadmeTest
{
    public static IEnumerable<object[]> Pages =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(x => "docs/" + Path.GetFileName(x))
            .Concat(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/RIGHTS.md"])
            .Select(x => new object[] { x });

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_is_the_compiled_one(string page)
    {
        Dictionary<string, string> compiled = ReadRegions(File.ReadAllText(Repository.PathOf("tests", "NewsDataset.Tests", "ReadmeExamples.cs")));
        string text = File.ReadAllText(Repository.PathOf(page));

        foreach (Match snippet in Regex.Matches(text, "<!-- snippet: (?<name>[a-z-]+) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline))
        {
            Assert.Equal(compiled[snippet.Groups["name"].Value], snippet.Groups["code"].Value);
        }

        Assert.Equal(Regex.Count(text, "<!-- snippet:"), Regex.Count(text, "<!-- snippet: [a-z-]+ -->\n```csharp\n"));
    }

    [Fact]
    public void Every_compiled_example_is_shown()
    {
        string pages = string.Concat(Pages.Select(x => File.ReadAllText(Repository.PathOf((string)x[0]))));

        Assert.All(
            ReadRegions(File.ReadAllText(Repository.PathOf("tests", "NewsDataset.Tests", "ReadmeExamples.cs"))).Keys,
            x => Assert.Contains($"<!-- snippet: {x} -->", pages, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_within_the_repository_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        IEnumerable<string> targets = Regex.Matches(File.ReadAllText(Repository.PathOf(page)), @"\]\((?<target>[^)#:\s…]+)(#[^)]*)?\)").Select(x => x.Groups["target"].Value);

        Assert.All(targets, x => Assert.True(Path.Exists(Path.Combine(folder, x)), $"{page} links to {x}"));
    }

    private static Dictionary<string, string> ReadRegions(string source) =>
        Regex.Matches(source, "(?<indent> *)// begin (?<name>[a-z-]+)\n(?<code>.*?)\n *// end", RegexOptions.Singleline)
            .ToDictionary(
                x => x.Groups["name"].Value,
                x => string.Join('\n', x.Groups["code"].Value.Split('\n').Select(line => line.StartsWith(x.Groups["indent"].Value, StringComparison.Ordinal) ? line[x.Groups["indent"].Length..] : line)));
}
