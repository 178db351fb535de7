using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

    private static string Examples =>
        string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests", "NewsDataset.Tests"), "*Examples.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_is_the_compiled_one(string page)
    {
        Dictionary<string, string> compiled = ReadRegions(Examples);
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
            ReadRegions(Examples).Keys,
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

    [Fact]
    public void The_picture_shows_a_legal_file_and_what_it_becomes()
    {
        ArticleFolder folder = OpenPicture(static x => x, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Article a = folder.Articles.Single();
        Assert.Equal("The lighthouse of Merrow Point is lit again", a.Headline);
        Assert.Equal("0..43", a.HeadlineRange.ToString());
        Assert.Equal("Tilo Brandt", a.Contributors[0].Name);
        Assert.Equal(("2026-03-03", DatePrecision.Day, null), (a.Published?.Value, a.Published?.Precision, a.Published?.Offset));
        Assert.Equal("oda-fennick", a.Quotes[0].Speaker?.Id);
    }

    [Fact]
    public void The_mistake_that_the_page_tells_of_is_reported_in_these_words()
    {
        OpenPicture(static x => x.Replace("speaker=@oda-fennick", "speaker=@oda-fenick", StringComparison.Ordinal), out ImmutableArray<ArticleDiagnostic> diagnostics);

        ArticleDiagnostic diagnostic = diagnostics.Single();
        string shown = $"{Path.GetFileName(diagnostic.File)}({diagnostic.Line},{diagnostic.Column}): error {diagnostic.Id}: ";
        Assert.Contains(shown + "There is no entity '@oda-fenick' in Articles/entities.yaml. Did you mean '@oda-fennick'?", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
        Assert.EndsWith("Did you mean '@oda-fennick'?", diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>Opens the article file that the page shows, as it stands or with a change.</summary>
    private static ArticleFolder OpenPicture(Func<string, string> change, out ImmutableArray<ArticleDiagnostic> diagnostics)
    {
        string picture = Regex.Match(File.ReadAllText(Repository.PathOf("README.md")), "```\n(?<file>---\n.*?\n)```", RegexOptions.Singleline).Groups["file"].Value;
        string folder = Directory.CreateTempSubdirectory("newsdataset-").FullName;
        try
        {
            File.Copy(Repository.PathOf("samples", "Quickstart", "Articles", "entities.yaml"), Path.Combine(folder, "entities.yaml"));
            File.WriteAllText(Path.Combine(folder, "the-lighthouse-of-merrow-point.article.md"), change(picture));
            return ArticleFolder.Open(folder, out diagnostics);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, string> ReadRegions(string source) =>
        Regex.Matches(source, "(?<indent> *)// begin (?<name>[a-z-]+)\n(?<code>.*?)\n *// end", RegexOptions.Singleline)
            .ToDictionary(
                x => x.Groups["name"].Value,
                x => string.Join('\n', x.Groups["code"].Value.Split('\n').Select(line => line.StartsWith(x.Groups["indent"].Value, StringComparison.Ordinal) ? line[x.Groups["indent"].Length..] : line)));
}
