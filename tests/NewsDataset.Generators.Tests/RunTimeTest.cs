using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

// The generated code runs, and says what the format's own reader says.
public sealed class RunTimeTest
{
    private static readonly TestProject Project = SampleArticles.Project.WithCode("Fixtures.cs", """
        namespace Shop
        {
            [NewsDataset.ArticleDataset("Articles/**")]
            internal static partial class Fixtures
            {
            }
        }
        """);

    public static TheoryData<LanguageVersion> LiteralForms => [LanguageVersion.CSharp12, LanguageVersion.CSharp11, LanguageVersion.CSharp10, LanguageVersion.CSharp7_3];

    [Theory]
    [MemberData(nameof(LiteralForms))]
    public void The_articles_are_there_in_the_order_of_their_ids(LanguageVersion language)
    {
        LoadedProject loaded = Load(language);
        Assert.Equal(["2025-review", "summit-ends", "अगली-बार"], loaded.Articles().Select(static x => x.Id));
        Assert.Equal("summit-ends", loaded.Get<string>("Shop.Fixtures+Ids", "SummitEnds"));
        Assert.Equal("summit-2025", loaded.Get<string>("Shop.Fixtures+Stories", "Summit2025"));
        Assert.Equal(Language.Parse("pt-BR"), loaded.Get<Language>("Shop.Fixtures+Languages", "PortugueseBR"));
    }

    [Theory]
    [MemberData(nameof(LiteralForms))]
    public void A_member_is_the_article_of_the_set(LanguageVersion language)
    {
        LoadedProject loaded = Load(language);
        Article article = loaded.Get<Article>("Shop.Fixtures", "SummitEnds");
        Assert.Same(article, loaded.Articles()["summit-ends"]);
        Assert.Same(article, loaded.Get<Article>("Shop.Fixtures", "SummitEnds"));
        Assert.Equal("Summit 👨‍👩‍👧 ends: “no deal” in cafe\u0301 [photo] C:\\temp", article.Headline);
        Assert.Equal(article.Headline, article.HeadlineRange!.Value.Slice(article.Raw));
        Assert.Equal("“We will meet again,”", Assert.Single(article.Quotes).Text);
        Assert.Equal("Ada Lovelace", Assert.Single(article.Contributors).Name);
        Assert.Contains("surprised 😀.", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LiteralForms))]
    public void An_entity_is_one_object(LanguageVersion language)
    {
        LoadedProject loaded = Load(language);
        Entity ada = loaded.Get<Entity>("Shop.Fixtures+People", "AdaLovelace");
        Assert.Same(ada, loaded.Get<Entity>("Shop.Fixtures+People", "AdaLovelace"));
        Assert.Same(ada, loaded.Articles()["summit-ends"].Quotes[0].Speaker);
        Assert.Equal("Q7259", ada.WikidataId);
        Assert.Equal("एडा लवलेस", ada.Names["hi"]);
        Assert.Equal("Moscow <& \"more\">", loaded.Get<Entity>("Shop.Fixtures+Places", "Moscow").Name);
        Assert.Equal(["reuters"], new[] { loaded.Get<Entity>("Shop.Fixtures+Organizations", "Reuters").Id });
    }

    [Theory]
    [MemberData(nameof(LiteralForms))]
    public void Info_says_what_the_manifest_says(LanguageVersion language)
    {
        DatasetInfo info = Load(language).Get<DatasetInfo>("Shop.Fixtures", "Info");
        Assert.Equal("Samples", info.Name);
        Assert.Equal("1.2.0", info.Version);
        Assert.Equal("A few invented articles.", info.Description);
        Assert.Equal("CC0-1.0", info.License);
        Assert.Equal("Samples, 1.2.0.", info.Citation);
        Assert.Equal(PackedWriter.SchemaVersion, info.SchemaVersion);
        Assert.Equal(Load(LanguageVersion.Latest).Get<DatasetInfo>("Shop.Fixtures", "Info").ContentHash, info.ContentHash);
    }

    [Theory]
    [MemberData(nameof(LiteralForms))]
    public void The_snapshots_are_those_of_the_formats_own_reader(LanguageVersion language)
    {
        EntitiesFile entities = EntitiesFile.Read("entities.yaml", SampleArticles.Entities);
        var catalog = new DatasetCatalog(entities.Entities, ManifestFile.Read("dataset.yaml", SampleArticles.Manifest).Stories);
        Assert.All(Load(language).Articles(), article =>
        {
            TestFile file = Project.Files.Single(x => x.Path.EndsWith("/" + article.Id + ".article.md", StringComparison.Ordinal));
            ArticleFile read = ArticleFileReader.Read(file.Path, Encoding.UTF8.GetString(file.Bytes));
            var expected = new Article(new ReadArticle(read.Metadata, catalog, read.Text));
            Assert.Equal(expected.ToSnapshot(), article.ToSnapshot());
            Assert.Equal(expected, article);
            Assert.Equal(expected.Raw, article.Raw);
        });
    }

    [Fact]
    public void Metadata_that_has_no_room_in_string_literals_is_deflated()
    {
        GeneratorRun run = DiagnosticCases.WithLargeSections(15, new string('x', 1 << 20)).Run().AssertCompiles();
        Assert.All(run.Sources.Values, static x => Assert.InRange(x.Length, 1, 100_000));
        ArticleSet<Article> articles = run.Load().Articles();
        Assert.Equal("Text.", articles["large-7"].Raw);
        Assert.Equal((1 << 20) + 1, articles["large-7"].Section!.Length);
        Assert.Same(articles["large-7"], Assert.Single(articles, static x => x.Id == "large-7"));
    }

    [Fact]
    public void Defaults_of_the_manifest_hold_where_an_article_says_nothing()
    {
        Article article = TestProject.WithFixtures(
            ("dataset.yaml", "defaults: { language: te, rights: { holder: Us, redistributable: true } }"),
            ("Articles/a.article.md", "---\n---\nText.\n"))
            .Run().AssertCompiles().Load().Articles().Single();
        Assert.Equal("te", article.Language.Tag);
        Assert.Equal("Us", article.Rights!.Holder);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SampleArticles.Simple())];
        Article article = TestProject.WithFixtures().WithFile(TestFile.Of("Articles/a.article.md", marked)).Run().AssertCompiles().Load().Articles().Single();
        Assert.Equal("A headline\n\nSome text.", article.Raw);
    }

    [Fact]
    public void Files_outside_the_project_are_embedded_by_their_relative_path()
    {
        TestProject project = new TestProject()
            .WithCode("Fixtures.cs", TestProject.Fixtures.Replace("Articles/**", "../data/articles/**", StringComparison.Ordinal))
            .WithFiles(
                ("/project/../data/articles/a.article.md", SampleArticles.Simple()),
                ("/data/entities.yaml", SampleArticles.Entities));
        LoadedProject loaded = project.Run().AssertCompiles().Load();
        Assert.Equal("A headline\n\nSome text.", loaded.Articles().Single().Raw);
        Assert.Equal("Ada Lovelace", loaded.Get<Entity>("Shop.Fixtures+People", "AdaLovelace").Name);
    }

    [Fact]
    public void Many_articles_in_many_shards_are_all_there()
    {
        string[] ids = [.. Enumerable.Range(0, 333).Select(static x => "story-" + x.ToString("D3", System.Globalization.CultureInfo.InvariantCulture))];
        GeneratorRun run = TestProject.WithFixtures([.. ids.Reverse().Select(static x => ("Articles/" + x + ".article.md", SampleArticles.Simple(x)))]).Run().AssertCompiles();
        Assert.Equal(9, run.Sources.Count);
        ArticleSet<Article> articles = run.Load().Articles();
        Assert.Equal(ids, articles.Select(static x => x.Headline!));
        Assert.All(articles, static x => Assert.Equal(x.Headline + "\n\nSome text.", x.Raw));
    }

    [Fact]
    public void Metadata_is_queried_and_looked_up_without_any_text()
    {
        // Nothing is embedded, so whoever reads a text fails.
        ArticleSet<Article> articles = SampleArticles.Project.Run().AssertCompiles().Load(embed: false).Articles();
        Entity ada = articles.Entities.Single(static x => x.Id == "ada-lovelace");
        Assert.Equal(
            ["summit-ends"],
            from x in articles
            where x.Mentions(ada) && x.Language == Language.English && x.Published!.Precision == DatePrecision.Day
            orderby x.Published
            select x.Id);
        Assert.Equal(["summit-ends"], articles.Mentioning(ada).Select(static x => x.Id));
        Assert.Equal(3, articles.Select(static x => (x.HeadlineRange, x.Contributors, x.Keywords, x.Rights, x.GoldSha256)).Count());
        Assert.Throws<InvalidOperationException>(() => articles[0].Raw);
    }

    [Fact]
    public void Reading_all_raw_texts_allocates_little_beside_the_texts()
    {
        string text = string.Concat(Enumerable.Repeat("[“Nobody knows,”]{.quote} said [Ada]{@ada-lovelace} in the evening, and went home through the rain.\n", 60));
        ArticleSet<Article> articles = TestProject.WithFixtures(
            [
                ("entities.yaml", SampleArticles.Entities),
                .. Enumerable.Range(0, 500).Select(x => ("Articles/story-" + x.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".article.md", SampleArticles.Simple(text: text))),
            ]).Run().AssertCompiles().Load().Articles();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long characters = articles.Sum(static x => (long)x.Raw.Length);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, characters * sizeof(char), characters * sizeof(char) * 13 / 10);
    }

    private static LoadedProject Load(LanguageVersion language) => (Project with { Language = language }).Run().AssertCompiles().Load();
}
