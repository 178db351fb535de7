using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsDataset.Tests;

// Nothing vanishes under a user: what an article was called goes on working, and what is gone says why.
public sealed class FormerMembersTest
{
    private const string Renamed = "---\nlanguage: en\naliases: [old-lamp, 2024-lamp]\n---\n::: headline\nThe lamp\n:::\n\nText.\n";
    private const string Gone = "---\nretired: { since: 2.0.0, because: The \"Gazette\" took it back., instead: new-lamp }\naliases: [went]\n---\n";

    private static readonly TestProject Project = TestProject.WithFixtures(
        ("Articles/new-lamp.article.md", Renamed),
        ("Articles/gone.article.md", Gone),
        ("Articles/other.article.md", SampleArticles.Simple("Other")));

    [Fact]
    public Task Former_names_and_retired_articles_read_well() => Snapshot.Verify(Project.Run().AssertCompiles().Code());

    [Fact]
    public void Who_writes_a_former_name_is_warned_there_and_told_the_new_one()
    {
        var code = new MarkedCode("""
            using Shop;

            static class Use
            {
                static object Property => «Fixtures.OldLamp».Headline;
                static string Id => «Fixtures.Ids._2024Lamp»;
                static object New => (Fixtures.NewLamp, Fixtures.Ids.NewLamp, Fixtures.Other);
            }
            """);

        GeneratorRun run = Project.WithCode("Use.cs", code.Text).Run();

        Assert.Empty(run.Said);
        code.AssertSaid(
            DiagnosticsOf(run),
            "Use.cs",
            "Warning CS0618: 'Fixtures.OldLamp' is obsolete: 'The article 'old-lamp' is now 'NewLamp' ('new-lamp').'",
            "Warning CS0618: 'Fixtures.Ids._2024Lamp' is obsolete: 'The article '2024-lamp' is now 'NewLamp' ('new-lamp').'");
    }

    [Fact]
    public void Who_writes_the_name_of_a_retired_article_has_an_error_there_that_says_why_and_what_instead()
    {
        var code = new MarkedCode("static class Use { static object A => («Shop.Fixtures.Gone», «Shop.Fixtures.Ids.Gone», «Shop.Fixtures.Went»); }");

        GeneratorRun run = Project.WithCode("Use.cs", code.Text).Run();

        Assert.Empty(run.Said);
        code.AssertSaid(
            DiagnosticsOf(run),
            "Use.cs",
            "Error CS0619: 'Fixtures.Gone' is obsolete: 'The article 'gone' was retired in 2.0.0: The \"Gazette\" took it back. Use 'NewLamp' ('new-lamp') instead.'",
            "Error CS0619: 'Fixtures.Ids.Gone' is obsolete: 'The article 'gone' was retired in 2.0.0: The \"Gazette\" took it back. Use 'NewLamp' ('new-lamp') instead.'",
            "Error CS0619: 'Fixtures.Went' is obsolete: 'The article 'went' was retired in 2.0.0: The \"Gazette\" took it back. Use 'NewLamp' ('new-lamp') instead.'");
    }

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void At_run_time_a_former_name_and_id_give_the_article_and_a_retired_one_the_reason(LanguageVersion language)
    {
        LoadedProject loaded = (Project with { Language = language })
            .WithCode("Fixtures.cs", "namespace Shop { [NewsDataset.ArticleDataset(\"Articles/**\")] internal static partial class Fixtures { } }")
            .Run().AssertCompiles().Load();
        ArticleSet<Article> articles = loaded.Articles();
        Article article = articles["new-lamp"];

        Assert.Equal(["new-lamp", "other"], articles.Select(static x => x.Id));
        Assert.Equal(["old-lamp", "2024-lamp"], article.Aliases.AsEnumerable());
        Assert.Same(article, articles["old-lamp"]);
        Assert.Same(article, loaded.Get<Article>("Shop.Fixtures", "OldLamp"));
        Assert.Equal(("new-lamp", "old-lamp", "2024-lamp"), (loaded.Get<string>("Shop.Fixtures+Ids", "NewLamp"), loaded.Get<string>("Shop.Fixtures+Ids", "OldLamp"), loaded.Get<string>("Shop.Fixtures+Ids", "_2024Lamp")));
        Assert.Equal("The lamp\n\nText.", articles["2024-lamp"].Raw);

        const string Why = "The article 'gone' was retired in 2.0.0: The \"Gazette\" took it back. Use 'new-lamp' instead.";
        Assert.Equal(Why, Assert.Throws<KeyNotFoundException>(() => articles["gone"]).Message);
        Assert.Equal(Why, Assert.Throws<TargetInvocationException>(() => loaded.Get<Article>("Shop.Fixtures", "Gone")).InnerException!.Message);
        Assert.Equal("gone", loaded.Get<string>("Shop.Fixtures+Ids", "Gone"));
    }

    [Fact]
    public void Who_was_compiled_against_the_names_of_before_goes_on_working()
    {
        const string Public = "namespace Shop { /// <summary>Articles.</summary>\n [NewsDataset.ArticleDataset(\"Articles/**\")] public static partial class Fixtures { } }";
        TestProject before = TestProject.WithFixtures(("Articles/old-lamp.article.md", SampleArticles.Simple())).WithCode("Fixtures.cs", Public);
        const string Use = "public static class Use { public static string A => Shop.Fixtures.OldLamp.Id + \" \" + Shop.Fixtures.Articles[Shop.Fixtures.Ids.OldLamp].Id; }";
        Compilation user = new TestProject().WithCode("Use.cs", Use).Compile()
            .WithAssemblyName("User")
            .AddReferences(MetadataReference.CreateFromImage(Emit(before.Run().AssertCompiles().Output).ToArray()));

        var context = new AssemblyLoadContext(name: null);
        context.LoadFromStream(Emit(Project.WithCode("Fixtures.cs", Public).Run().AssertCompiles().Output));
        Type use = context.LoadFromStream(Emit(user)).GetType("Use", throwOnError: true)!;

        Assert.Equal("new-lamp new-lamp", use.GetProperty("A")!.GetValue(null));
    }

    [Fact]
    public void The_page_on_versions_tells_what_the_compiler_says()
    {
        DocumentationPage page = DocumentationPage.Read("versioning.md");
        TestProject project = TestProject.WithFixtures([.. page.Examples.Where(static x => x.Words[0] == "article").Select(static x => (x.Words[1], x.Content))]);
        IEnumerable<string> code = page.Examples.Where(static x => x.Words[0] == "code").Select(static x => x.Content);

        GeneratorRun run = project.WithCode("Use.cs", "using NewsDataset; using Shop; class Use { void M() {\n" + string.Concat(code) + "}\n}\n").Run();

        Assert.Empty(run.Said);
        Assert.Equal(
            page.Examples.Where(static x => x.Words[0] == "said").Select(static x => x.Content.TrimEnd('\n')),
            DiagnosticsOf(run).OrderBy(static x => x.Location.SourceSpan.Start).Select(static x => x.Severity.ToString().ToLowerInvariant() + " " + x.Id + ": " + x.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Editors_offer_neither()
    {
        INamedTypeSymbol fixtures = Project.Run().Output.GetTypeByMetadataName("Shop.Fixtures")!;
        IEnumerable<ISymbol> hidden = fixtures.GetMembers().Concat(fixtures.GetTypeMembers("Ids").Single().GetMembers())
            .Where(static x => x.GetAttributes().Any(static y => y.AttributeClass!.Name == "EditorBrowsableAttribute" && y.ConstructorArguments[0].Value is 1));

        Assert.Equal(
            ["Gone", "Gone", "OldLamp", "OldLamp", "Went", "Went", "_2024Lamp", "_2024Lamp"],
            hidden.Select(static x => x.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Articles_with_typed_fields_have_them_too_and_a_retired_one_needs_no_field()
    {
        GeneratorRun run = Project
            .WithCode("Fixtures.cs", "namespace Shop; [NewsDataset.ArticleFields] internal sealed record Desk(string Name); [NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(Desk))] internal static partial class Fixtures { }")
            .WithFiles(
                ("Articles/new-lamp.article.md", Renamed.Replace("language: en\n", "language: en\nname: city\n", StringComparison.Ordinal)),
                ("Articles/other.article.md", "---\nlanguage: en\nname: sport\n---\nText.\n"))
            .WithCode("Use.cs", """
                #pragma warning disable CS0618
                class Use { string A => Shop.Fixtures.OldLamp.Fields.Name; }
                """)
            .Run().AssertCompiles();

        Assert.Equal("new-lamp", run.Load().Get<Article>("Shop.Fixtures", "OldLamp").Id);
    }

    [Fact]
    public void In_a_retired_article_a_field_that_nobody_knows_is_still_an_error()
    {
        GeneratorRun run = Project
            .WithCode("Fixtures.cs", "namespace Shop; [NewsDataset.ArticleFields] internal sealed record Desk(string Name = \"\"); [NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(Desk))] internal static partial class Fixtures { }")
            .WithFiles(("Articles/gone.article.md", "---\nnaem: x\nretired: { since: 2.0.0, because: x }\n---\n"))
            .Run();

        Assert.Equal(["NEWS0004"], run.Said.Select(static x => x.Id));
    }

    [Fact]
    public void A_dataset_of_retired_articles_alone_is_one()
    {
        GeneratorRun run = TestProject.WithFixtures(("Articles/gone.article.md", "---\nretired: { since: 2.0.0, because: x }\n---\n")).Run().AssertCompiles();

        Assert.Empty(run.Load().Articles());
    }

    [Fact]
    public void A_former_id_that_cannot_be_a_member_costs_the_others_nothing()
    {
        GeneratorRun run = Project.WithFiles(("Articles/new-lamp.article.md", Renamed.Replace("2024-lamp", "other", StringComparison.Ordinal))).Run().AssertOutputCompiles();

        Assert.Equal(["NEWS4002"], run.Said.Select(static x => x.Id));
        LoadedProject loaded = run.Load();
        Assert.Equal("new-lamp", loaded.Get<Article>("Shop.Fixtures", "OldLamp").Id);
        Assert.Equal("other", loaded.Get<Article>("Shop.Fixtures", "Other").Id);
    }

    [Fact]
    public void Where_a_dataset_has_no_room_its_former_names_have_none_either()
    {
        GeneratorRun run = DiagnosticCases.WithLargeSections(10, DiagnosticCases.NoiseOf(1 << 20)).WithFiles(("Articles/new-lamp.article.md", Renamed)).Run();

        Assert.Equal(["NEWS4004"], run.Said.Select(static x => x.Id));
        run.AssertOutputCompiles();
    }

    [Fact]
    public void Whatever_the_reason_says_stands_in_one_line_of_the_message()
    {
        GeneratorRun run = Project
            .WithFiles(("Articles/gone.article.md", "---\nretired:\n  since: 2.0.0\n  because: |\n    It's \"wrong\" \\ <b>&\u2028 {0}\n    😀 twice.\n---\n"))
            .Run().AssertCompiles();

        Assert.Equal(
            "The article 'gone' was retired in 2.0.0: It's \"wrong\" \\ <b>&\u2028 {0} 😀 twice.",
            Assert.Throws<KeyNotFoundException>(() => run.Load().Articles()["gone"]).Message);
    }

    private static IEnumerable<Diagnostic> DiagnosticsOf(GeneratorRun run) => run.Output.GetDiagnostics().Where(static x => x.Severity > DiagnosticSeverity.Hidden);

    private static MemoryStream Emit(Compilation compilation)
    {
        var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static x => x.Severity == DiagnosticSeverity.Error).Select(static x => x.ToString()));
        image.Position = 0;
        return image;
    }
}
