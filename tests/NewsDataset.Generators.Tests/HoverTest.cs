using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Tests;

/// <summary>What an editor shows who points at a generated member.</summary>
public sealed class HoverTest
{
    [Fact]
    public void Every_public_member_says_what_it_is()
    {
        IReadOnlyList<ISymbol> members = [.. PublicMembers(Dataset(SampleArticles.Project))];

        Assert.All(
            ["Articles", "Info", "Ids", "Ids.SummitEnds", "SummitEnds", "People", "People.AdaLovelace", "Languages.Hindi", "Stories.Summit2025"],
            x => Assert.Contains(x, members.Select(NameOf)));
        Assert.All(members, static x => Assert.True(Shown(x, "summary").Length > 0, $"{NameOf(x)} has no documentation."));
    }

    [Theory]
    [InlineData("SummitEnds", "Summit 👨‍👩‍👧 ends: “no deal” in cafe\u0301 [photo] C:\\temp", "English, 2025-06-25, The Sample", "The talks in Moscow ended.")]
    [InlineData("अगलीबार", "‘अगली बार मॉस्को में मिलें…’", "Hindi", "क्षत्रिय की मुलाकात हुई।")]
    [InlineData("_2025Review", "2025-review", "Portuguese (BR), 2025-01-02", "Um texto sem título, sem marcas.")]
    public void An_article_and_its_id_show_headline_language_date_publisher_and_how_it_begins(string member, string headline, string facts, string firstSentence)
    {
        INamedTypeSymbol dataset = Dataset(SampleArticles.Project);
        ISymbol article = dataset.GetMembers(member).Single();
        ISymbol id = dataset.GetTypeMembers("Ids").Single().GetMembers(member).Single();

        Assert.Equal(headline, Shown(article, "summary"));
        Assert.Equal("The id of “" + headline + "”.", Shown(id, "summary"));
        Assert.Equal([facts, firstSentence], Paragraphs(article).Take(2));
        Assert.Equal([facts, firstSentence], Paragraphs(id));
    }

    [Fact]
    public void The_language_that_the_manifest_gives_is_the_articles_own()
    {
        TestProject project = TestProject.WithFixtures(
            ("Articles/dataset.yaml", "defaults: { language: te }\n"),
            ("Articles/a.article.md", "---\npublished: 2026-03-03\npublisher: The Merrow Gazette\n---\nThe lamp is lit. It was dark.\n"),
            ("Articles/b.article.md", "---\nlanguage: en\n---\nThe lamp is out.\n"));
        GeneratorRun run = project.Run().AssertCompiles();

        Assert.Equal("Telugu, 2026-03-03, The Merrow Gazette", Paragraphs(Member(run, "A"))[0]);
        Assert.Equal("English", Paragraphs(Member(run, "B"))[0]);

        GeneratorRun edited = run.Edit(static x => x.WithFiles(("Articles/dataset.yaml", "defaults: { language: hi }\n")));
        Assert.Equal("Hindi, 2026-03-03, The Merrow Gazette", Paragraphs(Member(edited, "A"))[0]);
    }

    [Fact]
    public void An_entity_shows_its_type_and_ids()
    {
        INamedTypeSymbol dataset = Dataset(SampleArticles.Project);
        ISymbol person = dataset.GetTypeMembers("People").Single().GetMembers("AdaLovelace").Single();
        ISymbol place = dataset.GetTypeMembers("Places").Single().GetMembers("Moscow").Single();

        Assert.Equal(("Ada Lovelace", "person, @ada-lovelace, Wikidata Q7259"), (Shown(person, "summary"), Shown(person, "remarks")));
        Assert.Equal(("Moscow <& \"more\">", "place, @moscow"), (Shown(place, "summary"), Shown(place, "remarks")));
    }

    [Fact]
    public void A_language_shows_its_tag_and_a_story_its_title()
    {
        INamedTypeSymbol dataset = Dataset(SampleArticles.Project);

        Assert.Equal("Portuguese (BR) (pt-BR)", Shown(dataset.GetTypeMembers("Languages").Single().GetMembers("PortugueseBR").Single(), "summary"));
        Assert.Equal("The id of the story “The summit of 2025”.", Shown(dataset.GetTypeMembers("Stories").Single().GetMembers("Summit2025").Single(), "summary"));
    }

    private static INamedTypeSymbol Dataset(TestProject project) => project.Run().AssertCompiles().Output.GetTypeByMetadataName("Shop.Fixtures")!;

    private static ISymbol Member(GeneratorRun run, string name) => run.Output.GetTypeByMetadataName("Shop.Fixtures")!.GetMembers(name).Single();

    private static IEnumerable<ISymbol> PublicMembers(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(static x => x.DeclaredAccessibility == Accessibility.Public && !x.IsImplicitlyDeclared && x is IPropertySymbol or IFieldSymbol or INamedTypeSymbol)
            .SelectMany(static x => x is INamedTypeSymbol nested ? PublicMembers(nested).Prepend(x) : [x]);

    private static string NameOf(ISymbol member) => member.ContainingType.Name == "Fixtures" ? member.Name : member.ContainingType.Name + "." + member.Name;

    private static IReadOnlyList<string> Paragraphs(ISymbol member) => [.. Documentation(member).Descendants("para").Select(static x => x.Value)];

    private static string Shown(ISymbol member, string element) => string.Concat(Documentation(member).Elements(element).Select(static x => x.Value));

    private static XElement Documentation(ISymbol member) =>
        member.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : new XElement("member");
}
