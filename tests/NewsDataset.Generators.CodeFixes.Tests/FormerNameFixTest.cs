using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsDataset.Generators.CodeFixes;

namespace NewsDataset.Tests;

public sealed class FormerNameFixTest
{
    private static readonly TestProject Project = TestProject.WithFixtures(
        ("Articles/new-lamp.article.md", "---\nlanguage: en\naliases: [old-lamp, 2024-lamp]\n---\nText.\n"),
        ("Articles/अगली-बार.article.md", "---\nlanguage: hi\naliases: पिछली-बार\n---\nText.\n"));

    [Theory]
    [InlineData("Fixtures.OldLamp.Headline", "Fixtures.NewLamp.Headline")]
    [InlineData("Fixtures._2024Lamp", "Fixtures.NewLamp")]
    [InlineData("Fixtures.पिछलीबार", "Fixtures.अगलीबार")]
    [InlineData("global::Shop.Fixtures.OldLamp", "global::Shop.Fixtures.NewLamp")]
    [InlineData("F.OldLamp", "F.NewLamp")]
    [InlineData("OldLamp", "NewLamp")]
    [InlineData("OldLamp!.Body.Length", "NewLamp!.Body.Length")]
    [InlineData("((Fixtures.OldLamp))", "((Fixtures.NewLamp))")]
    [InlineData("Hidden(OldLamp, null)", "Hidden(NewLamp, null)")]
    [InlineData("Fixtures.Ids.OldLamp", "Fixtures.Ids.NewLamp")]
    [InlineData("Ids._2024Lamp", "Ids.NewLamp")]
    [InlineData("Fixtures.Articles[Fixtures.Ids.OldLamp]", "Fixtures.Articles[Fixtures.Ids.NewLamp]")]
    [InlineData("/*a*/ Fixtures /*b*/ . /*c*/ OldLamp /*d*/", "/*a*/ Fixtures /*b*/ . /*c*/ NewLamp /*d*/")]
    [InlineData("Fixtures\n        .OldLamp // why\n        .Headline", "Fixtures\n        .NewLamp // why\n        .Headline")]
    [InlineData("$\"{Fixtures.OldLamp.Id}\"", "$\"{Fixtures.NewLamp.Id}\"")]
    [InlineData("Hidden(1, 2) is Fixtures.Ids.OldLamp", "Hidden(1, 2) is Fixtures.Ids.NewLamp")]
    [InlineData("\"a\" switch { Ids.OldLamp => 1, _ => 2 }", "\"a\" switch { Ids.NewLamp => 1, _ => 2 }")]
    public async Task A_former_name_becomes_the_new_one_and_what_stands_around_it_stays(string before, string after)
    {
        TestProject project = Project.WithCode("Use.cs", Use(before));

        Assert.Equal(["Write the article's new name"], await new FixHarness(project, new FormerNameFix()).Offers());
        await AssertFixed(project, Use(after));
    }

    [Theory]
    [InlineData("Fixtures.Articles[\"old-lamp\"]", "Fixtures.Articles[\"new-lamp\"]")]
    [InlineData("Fixtures.Articles[ @\"2024-lamp\" /*a*/ ].Id", "Fixtures.Articles[ \"new-lamp\" /*a*/ ].Id")]
    [InlineData("Articles[\"पिछली-बार\"]", "Articles[\"अगली-बार\"]")]
    [InlineData("Fixtures.Articles.TryGetArticle(article: out _, id: \"old-lamp\")", "Fixtures.Articles.TryGetArticle(article: out _, id: \"new-lamp\")")]
    [InlineData("Fixtures.Articles[Former]", "Fixtures.Articles[Ids.NewLamp]")]
    [InlineData("Fixtures.Articles[\"old-\" + \"lamp\"]", "Fixtures.Articles[Ids.NewLamp]")]
    public async Task A_former_id_of_a_look_up_becomes_the_new_one(string before, string after)
    {
        TestProject project = Project.WithCode("Use.cs", Use(before));

        TestProject changed = await new FixHarness(project, new FormerNameFix()).Fix();

        Assert.Equal(Use(after), CodeOf(changed, "Use.cs"));
        Assert.DoesNotContain(changed.Run().Said, static x => x.Severity > DiagnosticSeverity.Info);
        changed.Run().AssertOutputCompiles();
    }

    [Fact]
    public async Task Where_the_new_name_means_something_else_the_class_is_named()
    {
        const string Code = """
            using static Shop.Fixtures;

            static class Use
            {
                static object A(int NewLamp) => OldLamp;
            }
            """;

        await AssertFixed(Project.WithCode("Use.cs", Code), Code.Replace("=> OldLamp", "=> Shop.Fixtures.NewLamp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_an_attribute_the_constant_is_renamed()
    {
        const string Code = "using Shop; [System.ComponentModel.Description(Fixtures.Ids.OldLamp)] class Use { }";

        await AssertFixed(Project.WithCode("Use.cs", Code), Code.Replace("OldLamp", "NewLamp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_obsolete_for_another_reason_has_no_fix()
    {
        FixHarness harness = new(
            Project.WithCode("Use.cs", "class Use { [System.Obsolete(\"The article 'a' is now 'B' ('b').\")] static int A => 1; class Other { int B => A; } }"),
            new FormerNameFix());

        Assert.Equal(1, harness.Count);
        Assert.Empty(await harness.Offers());
    }

    [Fact]
    public async Task A_dataset_of_a_referenced_assembly_is_fixed_as_well()
    {
        MetadataReference reference = Project
            .WithCode("Fixtures.cs", "namespace Shop { /// <summary>Articles.</summary>\n [NewsDataset.ArticleDataset(\"Articles/**\")] public static partial class Fixtures { } }")
            .Run().AssertCompiles().ToReference();
        const string Code = "using Shop; class Use { object A => (Fixtures.OldLamp, Fixtures.Ids._2024Lamp, Fixtures.Articles[\"old-lamp\"]); }";
        TestProject project = new TestProject { MoreReferences = [reference] }.WithCode("Use.cs", Code);

        TestProject members = await new FixHarness(project, new FormerNameFix()).FixAll();
        TestProject ids = await new FixHarness(members, new FormerNameFix()).FixAll();

        Assert.Equal("using Shop; class Use { object A => (Fixtures.NewLamp, Fixtures.Ids.NewLamp, Fixtures.Articles[\"new-lamp\"]); }", CodeOf(ids, "Use.cs"));
        ids.Run().AssertOutputCompiles();
    }

    [Theory]
    [InlineData(FixAllScope.Document, "NewLamp", "OldLamp")]
    [InlineData(FixAllScope.Project, "NewLamp", "NewLamp")]
    [InlineData(FixAllScope.Solution, "NewLamp", "NewLamp")]
    public async Task All_former_names_are_fixed_at_once(FixAllScope scope, string inFile, string inOther)
    {
        const string Other = "class Other { object A => Shop.Fixtures.OldLamp; }";
        TestProject project = Project
            .WithCode("Use.cs", Use("(Fixtures.OldLamp, Fixtures._2024Lamp.Id + OldLamp + Ids.OldLamp, Obsolete())"))
            .WithCode("Use2.cs", Other);

        TestProject all = await new FixHarness(project, new FormerNameFix()).FixAll(scope);

        Assert.Equal(Use($"(Fixtures.{inFile}, Fixtures.{inFile}.Id + {inFile} + Ids.{inFile}, Obsolete())"), CodeOf(all, "Use.cs"));
        Assert.Equal(Other.Replace("OldLamp", inOther, StringComparison.Ordinal), CodeOf(all, "Use2.cs"));
    }

    private static async Task AssertFixed(TestProject project, string expected)
    {
        TestProject changed = await new FixHarness(project, new FormerNameFix()).Fix();

        Assert.Equal(expected, CodeOf(changed, "Use.cs"));
        changed.Run().AssertOutputCompiles();
    }

    private static string CodeOf(TestProject project, string name) => project.Code.Single(x => x.Name == name).Code;

    private static string Use(string expression) =>
        "using NewsDataset;\nusing Shop;\nusing static Shop.Fixtures;\nusing F = Shop.Fixtures;\n\nstatic class Use\n{\n    const string Former = \"old-lamp\";\n\n"
        + "    static object Hidden(object a, object b) => a;\n\n    [System.Obsolete(\"Not an article.\")]\n    static object Obsolete() => Former;\n\n    static object A =>\n        " + expression + ";\n}\n";
}
