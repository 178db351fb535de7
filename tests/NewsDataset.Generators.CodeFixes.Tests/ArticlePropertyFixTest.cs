using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsDataset.Generators.CodeFixes;

namespace NewsDataset.Tests;

public sealed class ArticlePropertyFixTest
{
    private static readonly TestProject Project = TestProject.WithFixtures(
        ("Articles/good.article.md", SampleArticles.Simple()),
        ("Articles/2025-review.article.md", SampleArticles.Simple()),
        ("Articles/अगली-बार.article.md", SampleArticles.Simple()));

    [Theory]
    [InlineData("Fixtures.Articles[\"good\"].Headline", "Fixtures.Good.Headline")]
    [InlineData("Fixtures.Articles[Fixtures.Ids._2025Review]", "Fixtures._2025Review")]
    [InlineData("Fixtures.Articles[\"अगली-बार\"]", "Fixtures.अगलीबार")]
    [InlineData("Shop.Fixtures.Articles[\"good\"]", "Shop.Fixtures.Good")]
    [InlineData("global::Shop.Fixtures.Articles[\"good\"]", "global::Shop.Fixtures.Good")]
    [InlineData("F.Articles[\"good\"]", "F.Good")]
    [InlineData("Articles[\"good\"]", "Good")]
    [InlineData("Articles[@\"2025-review\"]", "_2025Review")]
    [InlineData("Hidden(Articles[\"good\"], null)", "Hidden(Good, null)")]
    [InlineData("((Fixtures.Articles))[\"good\"]", "((Fixtures.Good))")]
    [InlineData("Fixtures.Articles![\"good\"]!.Headline", "Fixtures.Good!.Headline")]
    [InlineData("Fixtures\n        .Articles\n        [\"good\"]\n        .Headline", "Fixtures\n        .Good\n        .Headline")]
    [InlineData("Fixtures.Articles [ \"good\" ] .Headline", "Fixtures.Good .Headline")]
    [InlineData("/*a*/ Fixtures /*b*/ . /*c*/ Articles[\"good\"] /*d*/", "/*a*/ Fixtures /*b*/ . /*c*/ Good /*d*/")]
    [InlineData("Fixtures.Articles /*a*/ [ /*b*/ \"good\"]", "Fixtures.Good /*a*/  /*b*/ ")]
    [InlineData("Fixtures.Articles[ // why\n        \"good\"].Headline", "Fixtures.Good // why\n        .Headline")]
    [InlineData("$\"{Fixtures.Articles[\"good\"].Id}\"", "$\"{Fixtures.Good.Id}\"")]
    public async Task A_lookup_becomes_the_property_and_what_stands_around_it_stays(string before, string after)
    {
        TestProject project = Project.WithCode("Use.cs", Use(before));

        Assert.Equal(["Write the article's property"], await new FixHarness(project, new ArticlePropertyFix()).Offers());
        await AssertFixed(project, Use(after));
    }

    [Fact]
    public async Task Where_the_short_name_means_something_else_the_class_is_named()
    {
        const string Code = """
            using static Shop.Fixtures;

            static class Use
            {
                static object A(int Good) => Articles["good"];
            }
            """;

        await AssertFixed(Project.WithCode("Use.cs", Code), Code.Replace("Articles[\"good\"]", "Shop.Fixtures.Good", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Within_the_class_itself_the_property_alone_will_do()
    {
        const string Code = "namespace Shop; partial class Fixtures { static object A => Articles[\"good\"]; }";

        await AssertFixed(Project.WithCode("Use.cs", Code), Code.Replace("Articles[\"good\"]", "Good", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_namespace_with_the_name_of_the_class_needs_no_more_than_was_written()
    {
        const string Code = "namespace Contoso.Fixtures.Tests { using Fixtures = Shop.Fixtures; class Use { object A => Fixtures.Articles[\"good\"]; } }";

        await AssertFixed(Project.WithCode("Use.cs", Code), Code.Replace("Articles[\"good\"]", "Good", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dataset_of_a_referenced_assembly_is_fixed_as_well()
    {
        MetadataReference reference = Project
            .WithCode("Fixtures.cs", "namespace Shop { /// <summary>Articles.</summary>\n [NewsDataset.ArticleDataset(\"Articles/**\")] public static partial class Fixtures { } }")
            .Run().AssertCompiles().ToReference();
        TestProject project = new TestProject { MoreReferences = [reference] }.WithCode("Use.cs", "using Shop; class Use { object A => Fixtures.Articles[\"good\"]; }");

        await AssertFixed(project, "using Shop; class Use { object A => Fixtures.Good; }");
    }

    [Theory]
    [InlineData(FixAllScope.Document, "Good", "Articles[\"good\"]")]
    [InlineData(FixAllScope.Project, "Good", "Good")]
    [InlineData(FixAllScope.Solution, "Good", "Good")]
    public async Task All_lookups_are_fixed_at_once(FixAllScope scope, string inFile, string inOther)
    {
        const string Other = "class Other { object A => Shop.Fixtures.Articles[\"good\"]; }";
        TestProject project = Project
            .WithCode("Use.cs", Use("(Fixtures.Articles[\"good\"], Fixtures.Articles[\"good\"].Id + Articles[\"2025-review\"], Fixtures.Articles[\"gone\"])"))
            .WithCode("Use2.cs", Other);

        TestProject all = await new FixHarness(project, new ArticlePropertyFix()).FixAll(scope);

        Assert.Equal(Use($"(Fixtures.{inFile}, Fixtures.{inFile}.Id + _2025Review, Fixtures.Articles[\"gone\"])"), CodeOf(all, "Use.cs"));
        Assert.Equal(Other.Replace("Articles[\"good\"]", inOther, StringComparison.Ordinal), CodeOf(all, "Use2.cs"));
        all.Run().AssertOutputCompiles();
    }

    private static async Task AssertFixed(TestProject project, string expected)
    {
        TestProject changed = await new FixHarness(project, new ArticlePropertyFix()).Fix();

        Assert.Equal(expected, CodeOf(changed, "Use.cs"));
        changed.Run().AssertCompiles();
    }

    private static string CodeOf(TestProject project, string name) => project.Code.Single(x => x.Name == name).Code;

    private static string Use(string expression) =>
        "using NewsDataset;\nusing Shop;\nusing static Shop.Fixtures;\nusing F = Shop.Fixtures;\n\nstatic class Use\n{\n    static object Hidden(object a, object b) => a;\n\n    static object A =>\n        " + expression + ";\n}\n";
}
