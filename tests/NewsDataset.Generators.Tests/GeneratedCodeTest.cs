using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsDataset.Tests;

public sealed class GeneratedCodeTest
{
    [Fact]
    public Task A_small_dataset_reads_well() =>
        Snapshot.Verify(SampleArticles.Project.Run().AssertCompiles().Code());

    [Fact]
    public void Where_nobody_reads_documentation_none_is_written()
    {
        GeneratorRun run = (SampleArticles.Project with { Documentation = DocumentationMode.None }).Run().AssertCompiles();
        Assert.DoesNotContain("The talks in Moscow ended.", run.Code(), StringComparison.Ordinal);
        Assert.Equal(3, run.Load().Articles().Count);
    }

    [Fact]
    public Task Without_UTF8_literals_and_nullable_types_it_is_CSharp_7_3() =>
        Snapshot.Verify((SampleArticles.Project with { Language = LanguageVersion.CSharp7_3 }).WithCode("Fixtures.cs", """
            namespace Shop
            {
                [NewsDataset.ArticleDataset("Articles/**")]
                internal static partial class Fixtures
                {
                }
            }
            """).Run().AssertCompiles().Code());

    [Fact]
    public Task A_nested_class_stands_in_the_types_around_it() => Snapshot.Verify(CodeOfOneArticle("""
        namespace Shop.@event.@class;

        internal partial record struct Outer
        {
            internal partial interface @record
            {
                [NewsDataset.ArticleDataset("Articles/**")]
                private protected sealed partial class @namespace
                {
                }
            }
        }
        """));

    [Fact]
    public Task A_class_can_stand_in_the_global_namespace() => Snapshot.Verify(CodeOfOneArticle("""
        [NewsDataset.ArticleDataset("Articles/**")]
        internal static partial class Fixtures
        {
        }
        """));

    [Fact]
    public Task A_record_is_a_class_as_well() => Snapshot.Verify(CodeOfOneArticle("""
        [NewsDataset.ArticleDataset("Articles/**")]
        internal sealed partial record class Fixtures(int Size);
        """));

    [Fact]
    public void Classes_in_two_files_and_with_members_of_their_own_compile() => CodeOfOneArticle("""
        namespace Shop
        {
            [NewsDataset.ArticleDataset("Articles/**")]
            internal abstract partial class Fixtures : System.Collections.Generic.List<int>
            {
                public static global::NewsDataset.Article Best => A;

                public static partial class Ids
                {
                    public const string Own = "own";
                }
            }

            internal partial class Fixtures
            {
                public static int System => 1;

                public static int NewsDataset => 2;
            }
        }
        """);

    [Fact]
    public async Task Two_datasets_of_one_compilation_may_share_stems_and_files()
    {
        GeneratorRun run = new TestProject()
            .WithCode("Datasets.cs", """
                namespace Shop
                {
                    [NewsDataset.ArticleDataset("One/**", "Shared/*")]
                    internal static partial class One { }

                    [NewsDataset.ArticleDataset("Two/**", "Shared/*")]
                    internal static partial class Two { }
                }
                """)
            .WithFiles(
                ("One/same.article.md", SampleArticles.Simple("One")),
                ("Two/same.article.md", SampleArticles.Simple("Two")),
                ("Shared/both.article.md", SampleArticles.Simple("Both")))
            .Run()
            .AssertCompiles();
        LoadedProject loaded = run.Load();
        Assert.Equal(["Both", "One"], loaded.Articles("Shop.One").Select(static x => x.Headline));
        Assert.Equal(["Both", "Two"], loaded.Articles("Shop.Two").Select(static x => x.Headline));
        Assert.Equal("Two\n\nSome text.", loaded.Get<Article>("Shop.Two", "Same").Raw);
        await Snapshot.Verify(run.Code());
    }

    [Fact]
    public async Task Ids_that_need_care_become_members()
    {
        string longest = string.Concat(Enumerable.Repeat("abcdefgh-0", 12));
        string[] ids = ["to-string", "get-hash-code", "equals", "2025-review", "अगली-बार", "class", "tin-tức-hôm-nay", "1", "ß-straße", longest];
        GeneratorRun run = TestProject.WithFixtures([.. ids.Select(static x => ("Articles/" + x + ".article.md", SampleArticles.Simple(x)))]).Run().AssertCompiles();
        LoadedProject loaded = run.Load();
        Assert.Equal(ids.Order(StringComparer.Ordinal), loaded.Articles().Select(static x => x.Id));
        Assert.Equal("to-string", loaded.Get<Article>("Shop.Fixtures", "ToString").Id);
        Assert.Equal("equals", loaded.Get<string>("Shop.Fixtures+Ids", "Equals"));
        Assert.Equal("2025-review", loaded.Get<Article>("Shop.Fixtures", "_2025Review").Id);
        Assert.Equal("अगली-बार", loaded.Get<Article>("Shop.Fixtures", "अगलीबार").Id);
        await Snapshot.Verify(run.Code());
    }

    [Theory]
    [InlineData("two\u2028three\u2029four\u0085five\u000Bsix\u000Cseven")]
    [InlineData("*/ // <b> & </summary> \"quoted\" 'single' \\ \\n \\u0022 {0} {")]
    [InlineData("\u0001\u001F\u007F\u0080\uFFFE\uFEFF\u202E\u200D 😀 e\u0301 한")]
    [InlineData("\"\"\" $\"{x}\" @\" ]]> <![CDATA[ --> #if")]
    [InlineData("\u00A0\u3000tail\u3000")]
    public void No_headline_breaks_the_code(string headline)
    {
        string article = SampleArticles.Simple(headline.Replace("\\", "\\\\", StringComparison.Ordinal), headline.Replace("\\", "\\\\", StringComparison.Ordinal));
        TestProject project = TestProject.WithFixtures(("Articles/a.article.md", article));
        Assert.Equal(headline.Trim(), Headline(project));
        Assert.Equal(headline.Trim(), Headline(project with { Language = LanguageVersion.CSharp10 }));
    }

    [Fact]
    public void A_NUL_that_YAML_escapes_does_not_break_the_code()
    {
        TestProject project = TestProject.WithFixtures(("Articles/a.article.md", "---\nlanguage: en\nheadline: \"a\\0b\\U0001F600\"\n---\nText.\n"));
        Assert.Equal("a\0b😀", Headline(project));
        Assert.Equal("a\0b😀", Headline(project with { Language = LanguageVersion.CSharp10 }));
    }

    [Fact]
    public void Entities_and_stories_may_be_called_like_members_of_object()
    {
        LoadedProject loaded = TestProject.WithFixtures(
            ("entities.yaml", "equals: { type: work, name: Equals }\nget-type: { type: event, name: Type }\n2025: { type: event, name: The year }\nevent: { type: place, name: Event }\n"),
            ("dataset.yaml", "stories: { to-string: To string, memberwise-clone: Clone, 2025-x: The year }\n"),
            ("Articles/a.article.md", SampleArticles.Simple()))
            .Run().AssertCompiles().Load();
        Assert.Equal("equals", loaded.Get<Entity>("Shop.Fixtures+Works", "Equals").Id);
        Assert.Equal("get-type", loaded.Get<Entity>("Shop.Fixtures+Events", "GetType").Id);
        Assert.Equal("event", loaded.Get<Entity>("Shop.Fixtures+Places", "Event").Id);
        Assert.Equal("to-string", loaded.Get<string>("Shop.Fixtures+Stories", "ToString"));
        Assert.Equal("2025-x", loaded.Get<string>("Shop.Fixtures+Stories", "_2025X"));
    }

    // Georgian capitals (Mtavruli) are for whole words alone, and compilers on .NET Framework do not know them.
    [Fact]
    public void A_Georgian_word_does_not_begin_with_a_capital() =>
        Assert.Equal(
            "ახალი-ამბავი",
            TestProject.WithFixtures(("Articles/ახალი-ამბავი.article.md", SampleArticles.Simple())).Run().AssertCompiles().Load().Get<Article>("Shop.Fixtures", "ახალიამბავი").Id);

    [Fact]
    public void Languages_that_only_a_hyphen_tells_apart_and_those_without_a_name_compile()
    {
        string[] tags = ["en-x-19-94", "en-x-1994", "es-419", "zh-Hant-TW", "qaa-x-foo", "und", "nqo", "nb", "sr-Latn"];
        GeneratorRun run = TestProject.WithFixtures([.. tags.Select(static (x, i) => ("Articles/" + (char)('a' + i) + ".article.md", "---\nlanguage: " + x + "\n---\nText.\n"))]).Run().AssertCompiles();
        Assert.Equal(Language.Parse("es-419"), run.Load().Get<Language>("Shop.Fixtures+Languages", "Spanish419"));
    }

    [Theory]
    [InlineData("print-members")]
    [InlineData("equality-contract")]
    [InlineData("clone")]
    [InlineData("deconstruct")]
    [InlineData("size")]
    [InlineData("equals")]
    [InlineData("to-string")]
    [InlineData("get-hash-code")]
    public void A_record_has_more_members_whose_names_are_taken(string id)
    {
        GeneratorRun run = new TestProject()
            .WithCode("Class.cs", "[NewsDataset.ArticleDataset(\"Articles/**\")] internal sealed partial record Fixtures(int Size);")
            .WithFiles(("Articles/" + id + ".article.md", SampleArticles.Simple()), ("Articles/other.article.md", SampleArticles.Simple()))
            .Run()
            .AssertOutputCompiles();
        Assert.Equal(["NEWS4003"], run.Diagnostics.Select(static x => x.Id));
    }

    [Fact]
    public void Line_ends_of_generated_code_are_line_feeds_alone() =>
        Assert.All(SampleArticles.Project.Run().Sources.Values, static x => Assert.DoesNotContain('\r', x));

    [Fact]
    public void Without_a_project_folder_from_our_targets_that_of_the_SDK_or_none_is_taken()
    {
        // Nothing matches, and nothing breaks.
        foreach (string? folder in new[] { null, "not Base64!", string.Empty })
        {
            GeneratorRun run = (SampleArticles.Project with { EncodedFolder = folder }).Run().AssertOutputCompiles();
            Assert.Equal(["NEWS5004"], run.Diagnostics.Select(static x => x.Id));
        }
    }

    [Fact]
    public void Paths_need_not_be_normalised()
    {
        TestProject project = TestProject.WithFixtures(("/project/src/../Articles/./a.article.md", SampleArticles.Simple()));
        Assert.Contains("public const string A = \"a\";", project.Run().AssertCompiles().Code(), StringComparison.Ordinal);
    }

    private static string CodeOfOneArticle(string code) =>
        new TestProject()
            .WithCode("Class.cs", code)
            .WithFiles(("Articles/a.article.md", SampleArticles.Simple()))
            .Run()
            .AssertCompiles()
            .Code();

    private static string? Headline(TestProject project) => project.WithCode("Fixtures.cs", """
        [NewsDataset.ArticleDataset("Articles/**")]
        internal static partial class Fixtures
        {
        }
        """).Run().AssertCompiles().Load().Articles("Fixtures").Single().Headline;
}
