using System.Collections.Generic;
using System.Threading.Tasks;
using Bogus;
using NewsDataset.Bogus;
using NewsDataset.Tests;
using Xunit;

namespace NewsDataset.Samples;

public sealed class SearchTest
{
    // Real articles: does it work on what is really out there? One listed test for each.
    [ArticleTheory(typeof(News))]
    public void A_real_article_is_found_by_its_headline(Article article) =>
        Assert.Equal([article.Id], IndexOf(News.Articles).Find(article.Headline!));

    [ArticleTheory(typeof(News))]
    public void Whoever_is_quoted_finds_the_article(Article article, Quote quote) =>
        Assert.Contains(article.Id, IndexOf(News.Articles).Find(quote.Text));

    // Invented articles: what are the hard cases?
    [ArticleTheory(typeof(InventedNews))]
    public void An_invented_article_is_found_by_its_headline(Article article) =>
        Assert.Contains(article.Id, IndexOf(InventedNews.Articles).Find(article.Headline ?? article.Id));

    // Made-up articles: does it still work with hundreds, in each of ten languages, and with dirt in them?
    [Fact]
    public void Dirt_hides_no_article()
    {
        List<Article> articles = new ArticleFaker()
            .UseSeed(42)
            .UseNoise(new ArticleNoise { InvisibleRate = 0.05, IsDecomposed = true, HasWindowsLineEnds = true })
            .Generate(500);
        SearchIndex index = IndexOf(articles);

        Assert.All(articles, x => Assert.Contains(x.Id, index.Find(x.Headline!)));
    }

    [Fact]
    public void A_word_that_no_article_has_finds_none()
    {
        var faker = new Faker { Random = new Randomizer(42) };
        var index = new SearchIndex();
        for (int i = 0; i < 100; i++)
        {
            index.Add("made-up", faker.News().Paragraph("ja"));
        }

        Assert.Empty(index.Find(faker.News().Byline("ru")));
    }

    // A snapshot: what exactly does it find?
    [Fact]
    public Task Names_find_these_articles()
    {
        SearchIndex index = IndexOf(News.Articles);
        var lines = new List<string>();
        foreach (Entity entity in News.Articles.Entities)
        {
            foreach ((string language, string name) in entity.Names)
            {
                lines.Add($"{language} {name}: {string.Join(", ", index.Find(name))}");
            }
        }

        return Snapshot.Verify(string.Join('\n', lines));
    }

    private static SearchIndex IndexOf(IEnumerable<Article> articles)
    {
        var index = new SearchIndex();
        foreach (Article article in articles)
        {
            index.Add(article.Id, article.Raw);
        }

        return index;
    }
}
