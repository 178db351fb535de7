using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Tests;

/// <summary>What a host can do to files between listing them and reading them, and how it may list them.</summary>
public sealed class FilesTest
{
    private const string Lost = "Articles/lost.article.md";

    private static readonly TestProject Good = TestProject.WithFixtures(("Articles/good.article.md", SampleArticles.Simple("Good")), ("entities.yaml", "anna: { type: person, name: Anna }\n"));

    [Theory]
    [InlineData(Lost)]
    [InlineData("entities.yaml")]
    [InlineData("dataset.yaml")]
    public void A_file_that_vanishes_is_one_error_at_its_start_and_costs_no_other(string path)
    {
        AssertOneError(TestFile.Unreadable(path), "NEWS0011", "it is binary, or it has vanished");
        AssertOneError(TestFile.Throwing(path, new FileNotFoundException("It has gone.")), "NEWS0011", "It has gone");
        AssertOneError(TestFile.Throwing(path, new UnauthorizedAccessException("Keep out.")), "NEWS0011", "Keep out");
    }

    [Fact]
    public void An_exception_that_nobody_expects_is_our_own_error_and_costs_no_other_file() =>
        AssertOneError(TestFile.Throwing(Lost, new InvalidOperationException("Boom.")), "NEWS9001", "InvalidOperationException: Boom.");

    [Theory]
    [InlineData("entities.yaml")]
    [InlineData("dataset.yaml")]
    public void An_exception_that_nobody_expects_of_a_shared_file_is_an_error_of_that_file(string path) =>
        AssertOneError(TestFile.Throwing(path, new InvalidOperationException("Boom.")), "NEWS0011", "InvalidOperationException: Boom.");

    [Fact]
    public void One_bad_file_takes_no_other_down_and_all_that_is_wrong_is_said()
    {
        GeneratorRun run = Good
            .WithFiles(
                ("Articles/a.article.md", "---\nlanguage: en_US\nsection: [a]\n---\n::: hedline\n[x]{@nobody} [y]{.nothing}\n"),
                ("Articles/b.article.md", "\0"),
                ("Articles/c.article.md", "---\nlanguage: [\n---\nText]{.x}\n"),
                ("Articles/D.article.md", "No front matter"))
            .Run()
            .AssertOutputCompiles();

        Assert.Equal(
            [
                "D.article.md NEWS0001", "D.article.md NEWS4001",
                "a.article.md NEWS0006", "a.article.md NEWS0006", "a.article.md NEWS1001", "a.article.md NEWS1002", "a.article.md NEWS1010", "a.article.md NEWS2001",
                "b.article.md NEWS0001", "b.article.md NEWS0010",
                "c.article.md NEWS0003", "c.article.md NEWS1007",
            ],
            run.Diagnostics.Select(static x => Path.GetFileName(x.Location.GetLineSpan().Path) + " " + x.Id).Order(StringComparer.Ordinal));

        LoadedProject loaded = run.Load();
        Assert.Equal(("Good", "Good"), (loaded.Get<Article>("Shop.Fixtures", "Good").Headline, loaded.Articles()["good"].Headline));
        Assert.Equal(["a", "b", "c", "good"], loaded.Articles().Select(static x => x.Id));
    }

    [Fact]
    public void A_file_that_is_given_twice_is_one_article()
    {
        TestProject project = Good
            .WithFiles(("/project/Articles/../Articles/good.article.md", SampleArticles.Simple("Good")), ("/project/./entities.yaml", "anna: { type: person, name: Anna }\n"));

        GeneratorRun run = (project with { Files = [.. project.Files, .. project.Files] }).Run().AssertCompiles();

        Assert.Single(run.Sources.Values.SelectMany(static x => x.Split('\n')), static x => x.Contains(" Good =>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_of_a_file_that_is_given_twice_is_said_once()
    {
        TestProject project = Good.WithFiles((Lost, "No front matter."));

        Assert.Equal(["NEWS0001"], (project with { Files = [.. project.Files, .. project.Files] }).Run().Diagnostics.Select(static x => x.Id));
    }

    [Theory]
    [InlineData("NEWS1006", ReportDiagnostic.Error, "error NEWS1006, error NEWS2001")]
    [InlineData("NEWS1006", ReportDiagnostic.Suppress, "error NEWS2001")]
    [InlineData("NEWS2001", ReportDiagnostic.Warn, "warning NEWS1006, warning NEWS2001")]
    [InlineData("NEWS2001", ReportDiagnostic.Suppress, "warning NEWS1006")]
    public void Severities_are_those_that_the_compilation_has(string id, ReportDiagnostic severity, string said)
    {
        TestProject project = Good.WithFiles((Lost, "---\nlanguage: en\n---\n::: credit\n:::\n[x]{@nobody}\n")) with { Severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal) { [id] = severity } };

        IEnumerable<string> all = project.Run().Diagnostics.Select(static x => (x.Severity == DiagnosticSeverity.Error ? "error " : "warning ") + x.Id);

        Assert.Equal(said, string.Join(", ", all.Order(StringComparer.Ordinal)));
    }

    private static void AssertOneError(TestFile file, string id, string message)
    {
        GeneratorRun run = Good.WithFile(file).Run().AssertOutputCompiles();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal((id, file.Path, new LinePosition(0, 0)), (error.Id, error.Location.GetLineSpan().Path, error.Location.GetLineSpan().StartLinePosition));
        Assert.Contains(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("Good", run.Load().Get<Article>("Shop.Fixtures", "Good").Headline);
    }
}
