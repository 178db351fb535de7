using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Tests;

/// <summary>The examples of docs/diagnostics.md that only a compiler can judge; those that are files alone are judged by the tests of the format.</summary>
public sealed class DiagnosticsPageTest
{
    private static readonly DocumentationPage Page = DocumentationPage.Read("diagnostics.md");

    public static TheoryData<string> Compiled => [.. Page.Examples.Select(static x => x.Words[1]).Distinct().Where(static x => x.StartsWith("NEWS5", StringComparison.Ordinal) || x == "NEWS4003")];

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_wrong_example_raises_its_rule_once_and_no_other(string id) =>
        Assert.Equal([id], ProjectOf("wrong", id).Run().Said.Select(static x => x.Id));

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_right_example_raises_nothing(string id) => ProjectOf("right", id).Run().AssertCompiles();

    private static TestProject ProjectOf(string sort, string id)
    {
        TestProject project = TestProject.WithFixtures([.. Page.Examples.Where(static x => x.Words[0] == "file").Select(static x => (x.Words[1], x.Content))]);
        DocumentationExample[] examples = [.. Page.Examples.Where(x => x.Words[0] == sort && x.Words[1] == id)];
        Assert.NotEmpty(examples);
        foreach (DocumentationExample example in examples)
        {
            project = example.Language == "csharp"
                ? project.WithCode("Fixtures.cs", "#nullable enable\nusing NewsDataset;\n\n" + example.Content).WithFiles(
                    ("Articles/the-lamp.article.md", "---\nlanguage: en\naliases: [the-lantern]\n---\nText.\n"),
                    ("Articles/march/the-harbour.article.md", SampleArticles.Simple()),
                    ("Articles/march/the-fog-bell.article.md", "---\nretired: { since: 2.0.0, because: x, instead: the-harbour }\n---\n"),
                    ("Articles/people.yaml", "oda-fennick: { type: person, name: Oda Fennick }\n"))
                : project.WithFiles(("Articles/" + example.Words[2], example.Content));
        }

        // As a project that nobody documents has it.
        return project with { Documentation = DocumentationMode.Parse };
    }
}
