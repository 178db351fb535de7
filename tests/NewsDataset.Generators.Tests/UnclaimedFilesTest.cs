using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Tests;

/// <summary>Globs that match no file, and files that no glob matches.</summary>
public sealed class UnclaimedFilesTest
{
    private static readonly TestProject Project = new TestProject().WithFiles(
        ("A/one.article.md", SampleArticles.Simple()),
        ("B/two.article.md", SampleArticles.Simple()));

    [Theory]
    [InlineData("\"A/**\", «\"C/**\"», \"B/**\", «\"D/**\"»")]
    [InlineData("\"**\", «\"C/**\"», «\"C/**\"»")]
    [InlineData("new[] { \"**\", «\"C/**\"» }")]
    [InlineData("new string[] { «\"C/**\"», \"**\" }, Entities = null")]
    [InlineData("globs: [\"**\", «\"C/**\"»]")]
    [InlineData("\"**\", «Pattern», Manifest = null")]
    public void A_glob_without_a_match_is_reported_where_it_stands(string arguments)
    {
        var code = new MarkedCode("[NewsDataset.ArticleDataset(" + arguments + ")] static partial class Fixtures { const string Pattern = \"C/**\"; }");

        GeneratorRun run = Project.WithCode("Fixtures.cs", code.Text).Run().AssertOutputCompiles();

        Assert.All(run.Said, static x => Assert.Equal("NEWS5008", x.Id));
        code.AssertSaid(run.Said, "Fixtures.cs", [.. run.Said.Select(static x => "Warning NEWS5008: " + x.GetMessage(CultureInfo.InvariantCulture))]);
    }

    [Theory]
    [InlineData("\"**\"", "")]
    [InlineData("\"A/**\"", "B/two.article.md")]
    [InlineData("\"../**\"", "")]
    [InlineData("\"A/**\", \"B/*\"", "")]
    public void A_file_that_no_dataset_takes_is_reported(string globs, string files) =>
        Assert.Equal(files, FilesOfNone(Project.WithCode("Fixtures.cs", "[NewsDataset.ArticleDataset(" + globs + ")] static partial class Fixtures { }")));

    [Fact]
    public void A_project_without_a_dataset_has_no_use_for_any() =>
        Assert.Equal("A/one.article.md B/two.article.md", FilesOfNone(Project));

    [Fact]
    public void Files_may_be_divided_among_datasets() => Assert.Empty(FilesOfNone(Project.WithCode(
        "Fixtures.cs",
        "[NewsDataset.ArticleDataset(\"A/**\")] static partial class A { } [NewsDataset.ArticleDataset(\"B/**\")] static partial class B { }")));

    // The one mistake would otherwise be as many as there are files.
    [Theory]
    [InlineData("[NewsDataset.ArticleDataset(\"A/**\")] static class Fixtures { }", "NEWS5001")]
    [InlineData("[NewsDataset.ArticleDataset(\"/A/**\")] static partial class Fixtures { }", "NEWS5003")]
    [InlineData("[NewsDataset.ArticleDataset(\"a/**\")] static partial class Fixtures { }", "NEWS5004")]
    [InlineData("[NewsDataset.ArticleDataset] static partial class Fixtures { }", "NEWS5004")]
    [InlineData("[NewsDataset.ArticleDataset(\"A/**\", \"b/**\")] static partial class Fixtures { }", "NEWS5008")]
    public void What_a_mistyped_class_or_glob_misses_is_not_reported(string code, string id) =>
        Assert.Equal([id], Project.WithCode("Fixtures.cs", code).Run().Said.Select(static x => x.Id));

    private static string FilesOfNone(TestProject project)
    {
        GeneratorRun run = project.Run();
        Assert.All(run.Said, static x => Assert.Equal(("NEWS5009", DiagnosticSeverity.Warning), (x.Id, x.Severity)));
        return string.Join(' ', run.Said.Select(static x => x.Location.GetLineSpan().Path[(TestProject.Folder.Length + 1)..]));
    }
}
