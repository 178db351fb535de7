using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Diagnostics;

namespace NewsDataset.Tests;

public sealed class DiagnosticsTest
{
    // Each has a test of its own: no file raises the one (FilesTest), and none the other without a hundred more.
    private static readonly string[] Elsewhere = [DiagnosticRules.InternalError.Id, DiagnosticRules.TooManyErrors.Id];

    public static TheoryData<string> Names => [.. DiagnosticCases.All.Select(static x => x.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_fault_is_said_once_at_its_place_and_costs_nothing_else(string name)
    {
        DiagnosticCase expected = DiagnosticCases.All.Single(x => x.Name == name);
        GeneratorRun run = expected.Project.Run();
        string said = run.Report();
        Assert.True(run.Said.Length == 1, said);
        Assert.Equal(expected.Id, run.Said[0].Id);
        Assert.StartsWith(expected.Place.TrimEnd(')'), said, StringComparison.Ordinal);
        Assert.Equal(DiagnosticRules.All.Single(x => x.Id == expected.Id).HelpLink, run.Said[0].Descriptor.HelpLinkUri);
        Assert.Null(run.Result.Exception);

        run.AssertOutputCompiles();
        if (expected.Id != DiagnosticRules.DatasetTooLarge.Id)
        {
            Assert.Equal("Good", run.Load().Get<Article>("Shop.Fixtures", "Good").Headline);
        }
    }

    [Fact]
    public Task The_messages_say_what_is_wrong_and_what_to_do() =>
        Snapshot.Verify(string.Join("\n\n", DiagnosticCases.All.Select(static x => "# " + x.Name + "\n" + x.Project.Run().Report())));

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(
            DiagnosticRules.All.Select(static x => x.Id).Except(Elsewhere),
            DiagnosticCases.All.Select(static x => x.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Roslyn_prints_the_message_that_the_format_has()
    {
        foreach (DiagnosticCase one in DiagnosticCases.All)
        {
            Diagnostic said = Assert.Single(one.Project.Run().Said);
            Assert.DoesNotContain("{{", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.DoesNotContain("}}", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Too_many_errors_are_counted_and_not_shown()
    {
        string text = "---\nlanguage: en\n---\n" + string.Concat(Enumerable.Repeat("[x]{@nobody} [y]{.nothing}\n", 150));
        GeneratorRun run = TestProject.WithFixtures(("Articles/a.article.md", text), ("Articles/b.article.md", SampleArticles.Simple())).Run().AssertOutputCompiles();
        Diagnostic more = Assert.Single(run.Diagnostics, static x => x.Id == DiagnosticRules.TooManyErrors.Id);
        Assert.Contains("50 more errors", more.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(100, run.Diagnostics.Count(static x => x.Id == DiagnosticRules.UnknownSpanKind.Id));
    }

    [Fact]
    public void A_language_from_the_manifest_is_enough()
    {
        (string, string) article = ("Articles/a.article.md", "---\n---\nText.\n");
        Assert.Equal(["NEWS0005"], TestProject.WithFixtures(article).Run().Diagnostics.Select(static x => x.Id));
        TestProject.WithFixtures(article, ("dataset.yaml", "defaults: { language: hi }\n")).Run().AssertCompiles();
    }

    [Fact]
    public void A_file_of_two_datasets_is_reported_once_and_one_of_none_is_not_read()
    {
        const string Two = "[NewsDataset.ArticleDataset(\"A/**\")] internal static partial class One { } [NewsDataset.ArticleDataset(\"A/*\")] internal static partial class Two { }";
        GeneratorRun run = new TestProject().WithCode("Two.cs", Two)
            .WithFiles(("A/a.article.md", "No front matter."), ("B/b.article.md", "No front matter."), ("entities.yaml", "a: b\n"), ("other/entities.yaml", "a: b\n"))
            .Run();
        Assert.Equal(
            ["NEWS0001 A/a.article.md", "NEWS5009 B/b.article.md", "NEWS0006 entities.yaml"],
            run.Diagnostics.Select(static x => x.Id + " " + x.Location.GetLineSpan().Path["/project/".Length..]));
        run.AssertOutputCompiles();
    }

    [Fact]
    public void A_path_that_is_not_normalised_is_reported_as_the_compiler_names_it()
    {
        GeneratorRun run = TestProject.WithFixtures(("/project/src/../Articles/a.article.md", "No front matter.")).Run();
        Assert.Equal("/project/src/../Articles/a.article.md", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void Lines_are_those_that_end_in_a_line_feed()
    {
        string text = "---\r\nlanguage: en\r\n---\r\nOne\u2028two\rthree\u0085four\r\nfive []{.term}\r\n";
        Assert.StartsWith("Articles/a.article.md(5,6", TestProject.WithFixtures(("Articles/a.article.md", text)).Run().Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_attribute_on_two_parts_of_a_class_is_the_compilers_error_and_costs_no_member()
    {
        GeneratorRun run = TestProject.WithFixtures(("Articles/a.article.md", SampleArticles.Simple()))
            .WithCode("Second.cs", TestProject.Fixtures)
            .Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["CS0579"], run.Output.GetDiagnostics().Select(static x => x.Id));
    }

    [Fact]
    public void Datasets_that_fit_alone_and_not_together_are_counted_together()
    {
        string noise = DiagnosticCases.NoiseOf(1 << 19);
        GeneratorRun run = TestProject.WithFixtures()
            .WithCode("Fixtures.cs", "namespace Shop { [NewsDataset.ArticleDataset(\"A/**\")] static partial class One { } [NewsDataset.ArticleDataset(\"B/**\")] static partial class Two { } }")
            .WithFiles([.. "abcdefghijklmnop".Select(x => ((x < 'i' ? "A/" : "B/") + x + ".article.md", "---\nlanguage: en\nsection: " + x + noise + "\n---\nText.\n"))])
            .Run();
        Assert.Equal(["NEWS4004"], run.Diagnostics.Select(static x => x.Id));
        run.AssertOutputCompiles();
        Assert.Equal(8, run.Load().Articles("Shop.One").Count);
    }

    [Fact]
    public void A_missing_project_folder_and_attributes_without_sense_break_nothing()
    {
        string[] attributes =
        [
            "(null)", "(new string[] { null })", "(\"\")", "(\"**\", \"../**\", \"*\")", "(Entities = null, Manifest = null)", "(Entities = \"\", Manifest = \"..\")",
            "(\"a\\0b\")", "(\"\\ud800\")", "(1)", "(Globs)", "(\"Articles/**\", Nothing = 1)", "(Entities = 5)",
        ];
        foreach (string attribute in attributes)
        {
            GeneratorRun run = SampleArticles.Project.WithCode("Fixtures.cs", "[NewsDataset.ArticleDataset" + attribute + "] internal static partial class Fixtures { }").Run();
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Said, static x => x.Id is "CS8785" or "NEWS9001" or "AD0001");
        }
    }
}
