using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsDataset.Generators.Analyzers;

namespace NewsDataset.Tests;

public sealed class ArticleIdAnalyzerTest
{
    private const string Good = "Info NEWS5007: The article 'good' is also the property 'Fixtures.Good'. Write that: a typo in it does not compile.";
    private const string Godo = "Error NEWS5006: There is no article 'godo' in 'Fixtures'. Did you mean 'good'?";

    private static readonly TestProject Project = TestProject.WithFixtures(
        ("Articles/dataset.yaml", "stories: { summit: The summit }\n"),
        ("Articles/good.article.md", SampleArticles.Simple()),
        ("Articles/अगली-बार.article.md", SampleArticles.Simple()));

    [Fact]
    public void Every_constant_id_is_looked_up_and_nothing_else() => AssertSaid(
        """
        using Shop;

        static class Use
        {
            const string Known = "good";
            const string Unknown = "go" + "do";

            static object Literal => Fixtures.Articles[«"godo"»];
            static object Constant => Fixtures.Articles[«Unknown»];
            static object Qualified => global::Shop.Fixtures.Articles[(«"godo"»)];
            static object Script => Fixtures.Articles[«"अगली-बर"»];
            static string Property => «Fixtures.Articles["good"]».Id;
            static object OfConstant => «Fixtures.Articles[Known]»;
            static object OfIds => «Fixtures.Articles[Fixtures.Ids.Good]»;
            static object Forgiven => «Fixtures.Articles!["good"]»;
            static object Named => Fixtures.Articles[id: «$"{Unknown}"»];

            static object ByPlace => Fixtures.Articles[0];
            static object Null => Fixtures.Articles[null!];
            static object Variable(string id) => Fixtures.Articles[id];
            static bool Try(string id) => Fixtures.Articles.TryGetArticle(id, out _) && Fixtures.Articles.TryGetArticle("good", out _);
            static bool TryUnknown() => Fixtures.Articles.TryGetArticle(article: out _, id: «"godo"»);
            static object Story => (Fixtures.Articles.InStory("summit"), Fixtures.Articles.InStory(Fixtures.Stories.Summit));
            static object UnknownStory => Fixtures.Articles.InStory(«"sumit"»);
        }
        """,
        Godo, Godo, Godo, "Error NEWS5006: There is no article 'अगली-बर' in 'Fixtures'. Did you mean 'अगली-बार'?",
        Good, Good, Good, Good, Godo, Godo, "Error NEWS5006: There is no story 'sumit' in 'Fixtures'. Did you mean 'summit'?");

    [Fact]
    public void The_set_is_that_of_a_dataset_and_not_any_other() => AssertSaid(
        """
        using NewsDataset;
        using static Shop.Fixtures;

        static class NoIds
        {
            public static ArticleSet<Article> Articles => Shop.Fixtures.Articles;
        }

        sealed class Holder
        {
            public ArticleSet<Article> Articles => Shop.Fixtures.Articles;
            public System.Collections.Generic.Dictionary<string, object> Others { get; } = new();
        }

        static class Use
        {
            static object Unqualified => Articles[«"godo"»];
            static object Other => (NoIds.Articles["godo"], new Holder().Articles["godo"], new Holder().Others["godo"]);

            static object Local()
            {
                ArticleSet<Article> set = Articles;
                return set["godo"];
            }
        }
        """,
        Godo);

    [Fact]
    public void Articles_of_any_type_are_looked_up() => AssertSaid(
        """
        using NewsDataset;

        sealed record Fields;

        static class Typed
        {
            public static ArticleSet<Article<Fields>> Articles => null!;

            public static Article<Fields> Good => null!;

            public static class Ids
            {
                public const string Good = "good";
                public const string WithoutProperty = "without-property";
            }
        }

        static class Use
        {
            static object A => (Typed.Articles[«"godo"»], «Typed.Articles["good"]», Typed.Articles["without-property"]);
        }
        """,
        Godo.Replace("Fixtures", "Typed", StringComparison.Ordinal), Good.Replace("Fixtures", "Typed", StringComparison.Ordinal));

    [Fact]
    public void The_story_of_a_theory_is_looked_up() => AssertSaid(
        """
        using NewsDataset;
        using Shop;

        namespace NewsDataset
        {
            [System.AttributeUsage(System.AttributeTargets.Method)]
            sealed class ArticleTheoryAttribute : System.Attribute
            {
                public ArticleTheoryAttribute(System.Type dataset) { }
                public string Story { get; set; }
                public string Language { get; set; }
            }
        }

        static class Use
        {
            [ArticleTheory(typeof(Fixtures), Language = "hi", Story = «"sumit"»)]
            static void Unknown() { }

            [ArticleTheory(typeof(Fixtures), Story = Fixtures.Stories.Summit)]
            static void Known() { }

            [ArticleTheory(typeof(Use), Story = "sumit"), System.Obsolete("sumit")]
            static void NoDataset() { }
        }
        """,
        "Error NEWS5006: There is no story 'sumit' in 'Fixtures'. Did you mean 'summit'?");

    [Fact]
    public void A_dataset_of_a_referenced_assembly_is_known_by_its_constants()
    {
        MetadataReference reference = Project
            .WithCode("Fixtures.cs", "namespace Shop { /// <summary>Articles.</summary>\n [NewsDataset.ArticleDataset(\"Articles/**\")] public static partial class Fixtures { } }")
            .Run().AssertCompiles().ToReference();
        var code = new MarkedCode("class Use { object A => (Shop.Fixtures.Articles[«\"godo\"»], «Shop.Fixtures.Articles[\"good\"]»); }");
        GeneratorRun run = new TestProject { MoreReferences = [reference] }.WithCode("Use.cs", code.Text).Run().AssertOutputCompiles();

        code.AssertSaid(run.Said, "Use.cs", Godo, Good);
    }

    [Fact]
    public void A_former_id_and_a_retired_one_are_said_once_and_not_where_the_compiler_says_them()
    {
        const string Now = "Warning NEWS5012: The article 'old' of 'Fixtures' is now 'New'. Write that.";
        const string Gone = "Error NEWS5013: There is no article 'gone' in 'Fixtures' any more. The article 'gone' was retired in 2.0.0: it was wrong. Use 'New' ('new') instead.";
        TestProject project = Project.WithFiles(
            ("Articles/new.article.md", "---\nlanguage: en\naliases: [old]\n---\nText.\n"),
            ("Articles/gone.article.md", "---\nretired: { since: 2.0.0, because: it was wrong, instead: new }\n---\n"));
        var code = new MarkedCode("""
            using Shop;

            static class Use
            {
                const string Known = "old";

                static object Literal => Fixtures.Articles[«"old"»];
                static object Constant => Fixtures.Articles[«Known»];
                static bool Try => Fixtures.Articles.TryGetArticle(«"old"», out _);
                static object Retired => Fixtures.Articles[«"gone"»];
                static bool TryRetired => Fixtures.Articles.TryGetArticle(«"gone"», out _);
                static object OfIds => Fixtures.Articles[Fixtures.Ids.Old];
                static object Mistyped => Fixtures.Articles[«"od"»];
            }
            """);

        GeneratorRun run = project.WithCode("Use.cs", code.Text).Run();

        code.AssertSaid(run.Said, "Use.cs", Now, Now, Now, Gone, Gone, "Error NEWS5006: There is no article 'od' in 'Fixtures'.");
        Assert.Equal(["CS0618"], run.Output.GetDiagnostics().Where(static x => x.Severity > DiagnosticSeverity.Hidden).Select(static x => x.Id));
    }

    [Fact]
    public void Where_no_story_is_declared_an_article_may_belong_to_any()
    {
        GeneratorRun run = Project.WithoutFile("Articles/dataset.yaml").WithCode("Use.cs", "class Use { object A => Shop.Fixtures.Articles.InStory(\"any\"); }").Run();

        run.AssertCompiles();
    }

    [Fact]
    public void A_dataset_that_has_nothing_yet_is_one_fault_and_not_one_for_each_lookup()
    {
        GeneratorRun run = TestProject.WithFixtures().WithCode("Use.cs", "class Use { object A => Shop.Fixtures.Articles[\"godo\"]; }").Run();

        Assert.Equal(["NEWS5004"], run.Said.Select(static x => x.Id));
    }

    [Fact]
    public void Generated_code_is_left_alone()
    {
        GeneratorRun run = Project.WithCode("Use.cs", "// <auto-generated/>\nclass Use { object A => Shop.Fixtures.Articles[\"godo\"]; }").Run();

        run.AssertCompiles();
    }

    [Fact]
    public void Code_that_does_not_compile_breaks_nothing()
    {
        const string Theory = "namespace NewsDataset { class ArticleTheoryAttribute : System.Attribute { public ArticleTheoryAttribute(System.Type t) { } public string Story; } }";
        string[] members =
        [
            "object A => Shop.Fixtures.Articles[];",
            "object A => Shop.Fixtures.Articles[\"a\", \"b\"];",
            "object A => Shop.Fixtures.Articles[\"a\"",
            "object A => Shop.Fixtures.Articles[nothing: \"a\"];",
            "object A => Shop.Fixtures.Articles.TryGetArticle();",
            "object A => Shop.Fixtures.Articles.InStory(1, \"a\");",
            "[NewsDataset.ArticleTheory] void M() { }",
            "[NewsDataset.ArticleTheory(null, Story = null)] void M() { }",
            "[NewsDataset.ArticleTheory(new[] { typeof(Use) }, Story = new[] { \"a\" })] void M() { }",
            "[NewsDataset.ArticleTheory(typeof(Use), Story = 1)] void M() { }",
            "[NewsDataset.ArticleTheory(typeof(int[]), Story = \"a\")] void M() { }",
            "[NewsDataset.ArticleTheory(typeof(Nothing), Story = \"a\")] void M() { }",
        ];
        Assert.All(members, static x => Assert.DoesNotContain(
            Project.WithCode("Use.cs", "class Use { " + x + " }").WithCode("Theory.cs", Theory).Run().Analysis,
            static y => y.Id == "AD0001"));
    }

    [Theory]
    [InlineData("trump-says-nope", " Did you mean 'trump-says-no-to-putins-iran-offer'?")]
    [InlineData("next-time", " Did you mean 'next-time-in-moscow' or 'next-time-in-rome'?")]
    [InlineData("next-time-in-moskow", " Did you mean 'next-time-in-moscow'?")]
    [InlineData("NEXT-TIME-IN-ROME", " Did you mean 'next-time-in-rome'?")]
    [InlineData("day", " Did you mean 'day-1', 'day-2' or 'day-3'?")]
    [InlineData("next-door-neighbour", "")]
    [InlineData("zebra", "")]
    [InlineData("", "")]
    public void Ids_are_near_by_what_was_mistyped_or_by_how_they_begin(string typed, string suggestion) => Assert.Equal(
        suggestion,
        NearIds.Suggest(typed, ["next-time-in-rome", "next-time-in-moscow", "trump-says-no-to-putins-iran-offer", "day-4", "day-3", "day-2", "day-1"]));

    [Fact]
    public void Without_ids_nothing_is_near() => Assert.Equal(string.Empty, NearIds.Suggest("day", []));

    private static void AssertSaid(string marked, params string[] expected)
    {
        var code = new MarkedCode(marked);
        GeneratorRun run = Project.WithCode("Use.cs", code.Text).Run().AssertOutputCompiles();
        code.AssertSaid(run.Said, "Use.cs", expected);
        Assert.Equal(expected.Length, run.Said.Length);
    }
}
