using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Generators;

namespace NewsDataset.Tests;

// What an edit may run again: the difference between an editor that answers at once and one that does not.
public sealed class CachingTest
{
    private const string Entities = "anna: { type: person, name: Anna }\n";

    private static readonly string[] AllSteps =
        [.. typeof(TrackingNames).GetFields().Select(static x => (string)x.GetRawConstantValue()!)];

    // 200 articles, in four shards.
    private static readonly TestProject Project = TestProject.WithFixtures(
    [
        ("entities.yaml", Entities),
        ("dataset.yaml", "name: Many\n"),
        .. Enumerable.Range(0, 200).Select(static x => (PathOf(x), Article("Some text."))),
    ]).WithCode("Program.cs", "namespace Shop; internal static class Program { public static object Use() => Fixtures.Articles; }");

    // Roslyn tells of the steps behind a diagnostic only where there is one.
    private static readonly TestProject WithAnError = Project.WithFiles(("dataset.yaml", "version: 1.0.0\n")).Locked()
        .WithoutFile(PathOf(4))
        .WithFiles((PathOf(3), Article("[x]{@nobody}")))
        .WithCode("Fields.cs", "namespace Shop; [NewsDataset.ArticleFields] public record Unused(object A);");

    private static readonly TestProject WithFields = Project
        .WithCode("Fixtures.cs", TestProject.Fixtures.Replace("\"Articles/**\"", "\"Articles/**\", Fields = typeof(Typed)", StringComparison.Ordinal))
        .WithCode("Typed.cs", "namespace Shop; [NewsDataset.ArticleFields] public record Typed(int? Count);");

    [Fact]
    public void Every_step_has_a_name_that_is_tracked() =>
        Assert.Equal(AllSteps.Order(StringComparer.Ordinal), WithAnError.Run().Result.TrackedSteps.Keys.Intersect(AllSteps).Order(StringComparer.Ordinal));

    [Fact]
    public void A_run_without_an_edit_does_nothing()
    {
        GeneratorRun run = WithAnError.Run().Edit(static x => x);
        AssertNothingRan(run, AllSteps);
        AssertNoOutputRan(run);
    }

    [Fact]
    public void An_unrelated_edit_in_CSharp_runs_no_output()
    {
        GeneratorRun run = WithAnError.Run().Edit(static x => x.WithCode("Program.cs", "namespace Shop; internal static class Program { public static int Main() => 1; }"));
        AssertNothingRan(run, AllSteps);
        AssertNoOutputRan(run);
    }

    [Fact]
    public void A_new_CSharp_file_runs_no_output()
    {
        GeneratorRun run = Project.Run().Edit(static x => x.WithCode("New.cs", "namespace Shop; public class New { }"));
        AssertNothingRan(run, AllSteps);
        AssertNoOutputRan(run);
    }

    [Fact]
    public void A_line_above_the_class_changes_neither_its_declaration_nor_the_code()
    {
        GeneratorRun run = Project.Run().Edit(static x => x.WithCode("Fixtures.cs", "// A comment.\n\n" + TestProject.Fixtures));
        AssertNothingRan(run, AllSteps);
        AssertNoSourceRan(run);
    }

    [Fact]
    public void An_edited_text_is_parsed_alone_and_changes_one_generated_file()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Article("Another text."))));
        Assert.Equal(1, Changed(run, TrackingNames.ParsedArticles));
        string[] ofTheShard = [TrackingNames.Shards, TrackingNames.ShardMetadata, TrackingNames.ShardLiterals];
        Assert.All(ofTheShard, x => Assert.Equal(1, Changed(run, x)));
        AssertNothingRan(run, AllSteps.Except([TrackingNames.ParsedArticles, .. ofTheShard]));
        Assert.Single(ChangedSources(first, run));
        Assert.Equal(1, SourcesThatRan(run));
    }

    [Fact]
    public void A_labelled_word_that_changes_no_metadata_but_the_hashes_changes_one_generated_file()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Article("[Some]{.term} text."))));
        Assert.Equal(1, Changed(run, TrackingNames.ParsedArticles));
        Assert.Single(ChangedSources(first, run));
    }

    [Fact]
    public void An_edit_that_brings_an_error_leaves_the_other_files_alone()
    {
        GeneratorRun run = Project.Run().Edit(static x => x.WithFiles((PathOf(7), Article("[Some]{@nobody} text."))));
        Assert.Equal(["NEWS2001"], run.Diagnostics.Select(static x => x.Id));
        Assert.Equal(1, Changed(run, TrackingNames.ArticleDiagnostics));
        Assert.Equal(1, Changed(run, TrackingNames.Shards));
        Assert.Equal(1, SourcesThatRan(run));
        Assert.Empty(run.Edit(static x => x.WithFiles((PathOf(7), Article("[Some]{@anna} text.")))).Diagnostics);
    }

    [Fact]
    public void With_a_lock_an_edited_text_is_compared_alone()
    {
        GeneratorRun run = Project.WithFiles(("dataset.yaml", "version: 1.0.0\n")).Locked().Run().Edit(static x => x.WithFiles((PathOf(7), Article("Another text."))));
        Assert.Equal(["NEWS3002"], run.Diagnostics.Select(static x => x.Id));
        Assert.Equal(1, Changed(run, TrackingNames.ArticleDiagnostics));
        AssertNothingRan(run, [TrackingNames.YamlFiles, TrackingNames.DatasetFiles, TrackingNames.Locks, TrackingNames.LockDiagnostics, TrackingNames.Checks, TrackingNames.Layouts]);
        Assert.Equal(1, SourcesThatRan(run));
    }

    [Fact]
    public void An_edited_lock_parses_no_article_and_changes_no_code()
    {
        TestProject locked = Project.WithFiles(("dataset.yaml", "version: 1.0.0\n")).Locked();
        GeneratorRun run = locked.Run().Edit(static x => x.WithFiles((SampleLock.FileName, "{ \"lock\": 1, \"version\": \"1.0.0\" }")));
        Assert.Equal(202, run.Diagnostics.Count(static x => x.Id == "NEWS3002"));
        AssertNothingRan(run, [TrackingNames.ParsedArticles, TrackingNames.ArticleKeys, TrackingNames.Catalogs, TrackingNames.Layouts, TrackingNames.Shards, TrackingNames.Options]);
        AssertNoSourceRan(run);
    }

    [Fact]
    public void With_typed_fields_an_unrelated_edit_in_CSharp_runs_no_output()
    {
        GeneratorRun run = WithFields.Run().Edit(static x => x.WithCode("Program.cs", "namespace Shop; internal static class Program { public static int Main() => 1; }"));
        AssertNothingRan(run, AllSteps);
        AssertNoOutputRan(run);
    }

    [Fact]
    public void With_typed_fields_an_edited_text_changes_one_generated_file()
    {
        GeneratorRun first = WithFields.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Article("Another text."))));
        Assert.Equal(1, Changed(run, TrackingNames.ParsedArticles));
        Assert.Single(ChangedSources(first, run));
    }

    [Fact]
    public void An_edited_record_of_fields_parses_no_article_and_says_what_no_longer_fits()
    {
        GeneratorRun first = WithFields.WithFiles((PathOf(7), "---\nlanguage: en\ncount: 7\n---\nText.\n")).Run();
        GeneratorRun run = first.Edit(static x => x.WithCode("Typed.cs", "namespace Shop; [NewsDataset.ArticleFields] public record Typed(bool? Count);"));
        AssertNothingRan(run, [TrackingNames.ParsedArticles, TrackingNames.ArticleKeys, TrackingNames.YamlFiles, TrackingNames.Options]);
        Assert.Equal(["NEWS0006"], run.Diagnostics.Select(static x => x.Id));
    }

    [Fact]
    public void A_new_article_changes_its_shard_alone()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(500), Article("A new one."))));
        Assert.Equal(1, Changed(run, TrackingNames.ParsedArticles));
        Assert.Equal(1, Changed(run, TrackingNames.Layouts));
        Assert.Equal(1, Changed(run, TrackingNames.Shards));
        Assert.Single(ChangedSources(first, run));
    }

    [Fact]
    public void A_former_id_changes_the_shard_of_its_article_alone()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Renamed(Article("Some text.")))));
        string[] ofTheArticle = [TrackingNames.ParsedArticles, TrackingNames.ArticleKeys, TrackingNames.Layouts, TrackingNames.Shards, TrackingNames.ShardMetadata, TrackingNames.ShardLiterals];
        Assert.All(ofTheArticle, x => Assert.Equal(1, Changed(run, x)));
        AssertNothingRan(run, AllSteps.Except(ofTheArticle));
        Assert.Contains("\"former-7\"", run.Sources[Assert.Single(ChangedSources(first, run))], StringComparison.Ordinal);
    }

    [Fact]
    public void The_edited_text_of_a_renamed_article_changes_one_generated_file()
    {
        GeneratorRun first = Project.WithFiles((PathOf(7), Renamed(Article("Some text.")))).Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Renamed(Article("Another text.")))));
        AssertNothingRan(run, [TrackingNames.ArticleKeys, TrackingNames.Layouts]);
        Assert.Single(ChangedSources(first, run));
        Assert.Equal(1, SourcesThatRan(run));
    }

    [Fact]
    public void A_line_above_a_former_id_changes_one_generated_file()
    {
        GeneratorRun first = Project.WithFiles((PathOf(7), Renamed(Article("Some text.")))).Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), Renamed(Article("Some text.")).Replace("---\nlanguage", "---\nsection: World\nlanguage", StringComparison.Ordinal))));
        AssertNothingRan(run, [TrackingNames.Layouts]);
        Assert.Equal(1, SourcesThatRan(run));
    }

    [Fact]
    public void A_retired_article_leaves_its_shard_for_the_file_of_the_dataset()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles((PathOf(7), "---\nretired: { since: 2.0.0, because: It was wrong. }\n---\n")));
        Assert.Equal(1, Changed(run, TrackingNames.Shards));
        List<string> changed = ChangedSources(first, run);
        Assert.Equal(2, changed.Count);
        Assert.EndsWith(".0.g.cs", changed[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(199)]
    public void A_removed_article_changes_its_shard_alone(int article)
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(x => x.WithoutFile(PathOf(article)));
        Assert.Equal(1, Changed(run, TrackingNames.Shards));
        Assert.Single(ChangedSources(first, run));
    }

    [Fact]
    public void Files_in_another_order_give_the_same_code()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x with { Files = [.. x.Files.Reverse()] });
        Assert.Equal(first.Sources, run.Sources);
        Assert.Equal(first.Sources, run.Project.Run().Sources);
        AssertNothingRan(run, [TrackingNames.Shards, TrackingNames.Layouts, TrackingNames.Catalogs]);
        AssertNoSourceRan(run);
    }

    [Fact]
    public void An_edited_entities_file_parses_no_article_and_touches_no_shard()
    {
        GeneratorRun first = Project.Run();
        GeneratorRun run = first.Edit(static x => x.WithFiles(("entities.yaml", Entities + "berta: { type: person, name: Berta }\n")));
        AssertNothingRan(run, [TrackingNames.ParsedArticles, TrackingNames.ArticleKeys, TrackingNames.Shards, TrackingNames.Options, TrackingNames.Declarations]);
        Assert.EndsWith(".0.g.cs", Assert.Single(ChangedSources(first, run)), StringComparison.Ordinal);
        Assert.Equal(1, SourcesThatRan(run));
    }

    [Fact]
    public void A_YAML_file_that_belongs_to_no_dataset_changes_nothing()
    {
        GeneratorRun run = Project.Run().Edit(static x => x.WithFiles(("docker-compose.yml", "services: { web: {} }\n")));
        AssertNothingRan(run, AllSteps.Except([TrackingNames.YamlFiles]));
        AssertNoSourceRan(run);
    }

    [Fact]
    public void Another_language_version_parses_no_article()
    {
        GeneratorRun run = (Project with { Language = LanguageVersion.CSharp11 }).WithCode("Fixtures.cs", TestProject.Fixtures).Run();
        GeneratorRun newer = run.Edit(static x => x with { Language = LanguageVersion.CSharp12 });
        AssertNothingRan(newer, [TrackingNames.ParsedArticles, TrackingNames.Options, TrackingNames.Layouts, TrackingNames.Shards]);
        AssertNoSourceRan(newer);

        GeneratorRun older = run.Edit(static x => x with { Language = LanguageVersion.CSharp7_3 });
        AssertNothingRan(older, [TrackingNames.ParsedArticles, TrackingNames.ArticleKeys, TrackingNames.Shards]);
        Assert.Equal(1, Changed(older, TrackingNames.Options));
        Assert.Equal(older.Sources.Count, ChangedSources(run, older).Count);
    }

    [Fact]
    public void Incremental_runs_end_where_a_fresh_run_ends()
    {
        GeneratorRun run = Project.Run()
            .Edit(static x => x.WithFiles((PathOf(7), Article("Another text."))))
            .Edit(static x => x.WithoutFile(PathOf(8)))
            .Edit(static x => x.WithFiles((PathOf(300), Article("[New]{@nobody}."))))
            .Edit(static x => x.WithFiles((PathOf(7), Renamed(Article("Another text.")))))
            .Edit(static x => x.WithFiles((PathOf(7), "---\nretired: { since: 2.0.0, because: x, instead: story-8 }\naliases: [former-7]\n---\n")))
            .Edit(static x => x.WithoutFile("entities.yaml"))
            .Edit(static x => x.WithFiles(("entities.yaml", "nobody: { type: person, name: Nobody }\n")))
            .Edit(static x => x with { Language = LanguageVersion.CSharp10 });
        GeneratorRun fresh = run.Project.Run();
        Assert.Equal(fresh.Sources, run.Sources);
        Assert.Equal(fresh.Report(), run.Report());
    }

    [Fact]
    public void No_step_keeps_anything_of_the_compilation_alive()
    {
        GeneratorRun run = Project.WithFiles(
                ("bad.article.md", "no front matter"),
                (PathOf(3), Article("[x]{@nobody}")),
                (PathOf(4), "---\nretired: { since: 2.0.0, because: x, instead: none }\naliases: [went]\n---\n"),
                (PathOf(7), Renamed(Article("Some text."))))
            .WithCode("Bad.cs", "[NewsDataset.ArticleDataset(\"Nothing/**\")] public class NotPartial { } [NewsDataset.ArticleDataset(\"No\\\\thing\", \"None/**\")] internal static partial class Empty { }")
            .Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in AllSteps)
        {
            foreach ((object value, _) in Outputs(run, step))
            {
                AssertIsValue(value, step, seen);
            }
        }

        // The step that reads declarations has no name of its own; its outputs are what Declarations has as inputs.
        Assert.All(
            run.Result.TrackedSteps[TrackingNames.Declarations].SelectMany(static x => x.Inputs).Select(static x => x.Source.Outputs[x.OutputIndex].Value),
            x => AssertIsValue(x, "sites", seen));
        Assert.True(seen.Count > 1000);
    }

    private static string PathOf(int number) => "Articles/story-" + number.ToString(CultureInfo.InvariantCulture) + ".article.md";

    private static string Article(string text) => SampleArticles.Simple("A headline", text);

    private static string Renamed(string article) => article.Replace("language: en\n", "language: en\naliases: [former-7]\n", StringComparison.Ordinal);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(static x => x.Outputs) : [];

    private static int Changed(GeneratorRun run, string step) => Outputs(run, step).Count(static x => Ran(x.Reason));

    private static bool Ran(IncrementalStepRunReason reason) => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static void AssertNothingRan(GeneratorRun run, IEnumerable<string> steps) =>
        Assert.Empty(steps.Where(x => Changed(run, x) > 0).Select(x => x + ": " + string.Join(", ", Outputs(run, x).Where(static y => Ran(y.Reason)).Select(static y => y.Reason).Take(5))));

    private static void AssertNoOutputRan(GeneratorRun run) =>
        Assert.All(run.Result.TrackedOutputSteps.Values.SelectMany(static x => x).SelectMany(static x => x.Outputs), static x => Assert.Equal(IncrementalStepRunReason.Cached, x.Reason));

    private static void AssertNoSourceRan(GeneratorRun run) => Assert.Equal(0, SourcesThatRan(run));

    /// <summary>Counts the output steps that ran again and added a file.</summary>
    private static int SourcesThatRan(GeneratorRun run) => run.Result.TrackedOutputSteps.Values
        .SelectMany(static x => x)
        .SelectMany(static x => x.Outputs)
        .Count(static x => Ran(x.Reason) && SourceCount(x.Value) > 0);

    // An output's value is a pair of its sources and its diagnostics, of types that Roslyn keeps to itself.
    private static int SourceCount(object value) => value
        .GetType()
        .GetFields(BindingFlags.Public | BindingFlags.Instance)
        .Select(x => x.GetValue(value))
        .OfType<ICollection>()
        .Where(static x => x.GetType().GenericTypeArguments is [{ Name: "GeneratedSourceText" }])
        .Sum(static x => x.Count);

    private static List<string> ChangedSources(GeneratorRun before, GeneratorRun after) =>
        [.. before.Sources.Keys.Union(after.Sources.Keys).Where(x => before.Sources.GetValueOrDefault(x) != after.Sources.GetValueOrDefault(x))];

    /// <summary>Asserts that nothing within an object is more than a value.</summary>
    private static void AssertIsValue(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Type type = value.GetType();
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SourceText or Location or Diagnostic or AdditionalText or SemanticModel or Delegate or AttributeData,
            path + " holds a " + type);
        if (value is Array items)
        {
            foreach (object? item in items)
            {
                AssertIsValue(item, path + "[]", seen);
            }

            return;
        }

        for (Type? current = type; current is not null; current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // Types and comparers belong to the runtime.
                if (!typeof(MemberInfo).IsAssignableFrom(field.FieldType) && !field.FieldType.Name.Contains("Comparer", StringComparison.Ordinal))
                {
                    AssertIsValue(field.GetValue(value), path + "." + field.Name, seen);
                }
            }
        }
    }
}
