using System;
using System.Linq;
using System.Threading.Tasks;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

public sealed class ArticleTest
{
    [Fact]
    public void Metadata_equality_and_mentions_do_not_read_the_text()
    {
        var origin = new TestArticles.CountingOrigin("[भारत]{@india}\n");
        var article = new Article(origin);

        Assert.Equal(article, TestArticles.Create("a", "[भारत]{@india}\n"));
        Assert.Equal("a", article.ToString());
        Assert.True(article.Mentions(TestArticles.India));
        Assert.Null(article.Headline);
        Assert.Equal(64, article.RawSha256.Length);
        _ = article.GetHashCode();

        Assert.Equal(0, origin.RawReads + origin.Reads);
        Assert.Equal("भारत", article.Raw);
        Assert.Equal(1, origin.RawReads);
        Assert.Equal(0, origin.Reads);
    }

    [Fact]
    public void The_text_is_read_once_by_however_many_threads()
    {
        var origin = new TestArticles.CountingOrigin(string.Concat(Enumerable.Repeat("[भारत]{@india} “[x]{.quote}” 😀\n", 200)));
        var article = new Article(origin);
        string[] raws = new string[64];
        string[] bodies = new string[64];

        Parallel.For(0, raws.Length, i =>
        {
            raws[i] = article.Raw;
            bodies[i] = article.Body;
        });

        Assert.InRange(origin.RawReads, 0, 1);
        Assert.Equal(1, origin.Reads);
        Assert.All(raws, x => Assert.Same(article.Raw, x));
        Assert.All(bodies, x => Assert.Equal(article.Body, x));
    }

    [Fact]
    public void Articles_are_equal_by_id_revision_raw_text_and_annotations()
    {
        Article article = TestArticles.Create("a", "text");

        Assert.Equal(article, TestArticles.Create("a", "text"));
        Assert.Equal(article.GetHashCode(), TestArticles.Create("a", "text").GetHashCode());
        Assert.NotEqual(article, TestArticles.Create("b", "text", x => x with { GoldSha256 = article.GoldSha256 }));
        Assert.NotEqual(article, TestArticles.Create("a", "other text"));
        Assert.NotEqual(article, TestArticles.Create("a", "text", static x => x with { Revision = 2 }));
        Assert.NotEqual(article, TestArticles.Create("a", "text", static x => x with { GoldSha256 = "other" }));
        Assert.False(article.Equals(null));
    }

    [Fact]
    public void An_article_with_fields_is_not_equal_to_one_without()
    {
        PeeledText peeled = OverlayReader.Read("text", 0, default);
        ArticleMetadata metadata = TestArticles.CreateMetadata("a", peeled);
        var plain = new Article(new ReadArticle(metadata, TestArticles.Catalog, peeled));
        var typed = new Article<int>(new ReadArticle(metadata, TestArticles.Catalog, peeled), static _ => 1);

        Assert.False(plain.Equals(typed));
        Assert.False(typed.Equals(plain));
        Assert.Equal(typed, new Article<int>(new ReadArticle(metadata, TestArticles.Catalog, peeled), static _ => 1));
        Assert.Equal("a", typed.ToString());
    }

    [Fact]
    public void An_entity_of_another_dataset_is_found_by_its_wikidata_id()
    {
        Article article = TestArticles.Create("a", "[India]{@india} [Modi]{@narendra-modi}");

        Assert.True(article.Mentions(TestArticles.CreateEntity("bharat", EntityType.Place, "Bharat", "Q668")));
        Assert.True(article.Mentions(TestArticles.Modi));
        Assert.False(article.Mentions(TestArticles.Nobody));
        Assert.Throws<ArgumentNullException>(() => article.Mentions(null!));
    }

    [Fact]
    public void Every_value_of_the_text_points_at_its_characters()
    {
        Article article = TestArticles.Create(
            "a",
            "😀 [e\u0301]{.term}\n::: crosshead\n[[नरेंद्र मोदी]{@narendra-modi} said [‘x’]{.quote #q2 part-of=#q1}]{.quote #q1 speaker=@narendra-modi kind=partial}\n:::\n[2 hours ago]{.date} [১৪৩২]{.published value=1432 calendar=bangla} [http://x.example/😀]{.link} [y]{.link url=z}\n");

        Assert.All(article.EntityMentions, x => Assert.Equal(x.Text, x.Range.Slice(article.Raw)));
        Assert.All(article.Quotes, x => Assert.Equal(x.Text, x.Range.Slice(article.Raw)));
        Assert.All(article.Dates, x => Assert.Equal(x.Text, x.Range!.Value.Slice(article.Raw)));
        Assert.All(article.Links, x => Assert.Equal(x.Text, x.Range.Slice(article.Raw)));
        Assert.All(article.Spans, x => Assert.Equal(x.Text, x.Range.Slice(article.Raw)));
        Assert.Equal(["नरेंद्र मोदी"], article.EntityMentions.Select(static x => x.Text));
        Assert.Equal(["नरेंद्र मोदी said ‘x’", "‘x’"], article.Quotes.Select(static x => x.Text));
        Assert.Equal([(QuoteKind.Partial, null, null), (QuoteKind.Direct, 0, 0)], article.Quotes.Select(static x => (x.Kind, x.NestedIn, x.PartOf)));
        Assert.Same(TestArticles.Modi, article.Quotes[0].Speaker);
        Assert.Equal([(DateKind.Other, null), (DateKind.Published, "1432")], article.Dates.Select(static x => (x.Kind, x.Value)));
        Assert.Equal(["http://x.example/😀", "z"], article.Links.Select(static x => x.Url));
    }

    [Fact]
    public void The_body_is_paragraphs_crossheads_list_items_and_pull_quotes()
    {
        string body = string.Concat(Vocabularies.BlockKinds.Words.Select(static x => "::: " + x + "\n" + x + "\n:::\n"));

        Assert.Equal("paragraph\ncrosshead\nlist-item\npull-quote", TestArticles.Create("a", body).Body);
    }

    [Fact]
    public void What_the_article_does_not_say_the_dataset_does()
    {
        var rights = new ArticleRights("Somebody", true, "CC0-1.0", null);
        var catalog = new DatasetCatalog([], [], "pt-BR", rights);

        Article silent = TestArticles.Create("a", configure: static x => x with { Language = null }, catalog: catalog);
        Article outspoken = TestArticles.Create("a", configure: static x => x with { Rights = new ArticleRights("Me", null, null, null) }, catalog: catalog);

        Assert.Equal(("pt-BR", rights), (silent.Language.Tag, silent.Rights));
        Assert.Equal(("en", "Me"), (outspoken.Language.Tag, outspoken.Rights?.Holder));
    }

    [Fact]
    public void Articles_sort_by_their_dates()
    {
        Article[] articles =
        [
            Dated("none", null), Dated("day", "2025-06-25"), Dated("minute", "2025-06-25T00:00"), Dated("next", "2025-06-26"),
        ];

        Assert.Equal(articles, from x in articles.Reverse() orderby x.Published select x);
    }

    private static Article Dated(string id, string? value) =>
        TestArticles.Create(id, configure: x => x with { Published = value is null ? null : TestArticles.Date(value) });
}
