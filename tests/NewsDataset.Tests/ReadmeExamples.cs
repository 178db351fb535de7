using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace NewsDataset.Tests.ReadmeExamples;

// Each region between “begin” and “end” stands in README.md, word for word; ReadmeTest compares them.

// begin own-dataset
[ArticleDataset("Articles/**")]
internal static partial class Fixtures;
// end

public sealed class Examples
{
    [Fact]
    public void An_article_has_a_name()
    {
        // begin name-an-article
        Article article = News.TrumpSaysNoToPutinsIranOffer;   // a typo here does not compile

        Console.WriteLine(article.Headline);
        Console.WriteLine($"{article.Published} (to the {article.Published?.Precision})");
        Console.WriteLine($"{article.Quotes[0].Speaker}: {article.Quotes[0].Text}");
        // end

        Assert.Equal("2025-06-25 (to the Day)", $"{article.Published} (to the {article.Published?.Precision})");
        Assert.Equal("Donald Trump", $"{article.Quotes[0].Speaker}");
    }

    [Fact]
    public void Invented_articles_say_what_they_break()
    {
        // begin invented
        foreach (Article article in InventedNews.Articles.InLanguage(Language.Arabic))
        {
            Console.WriteLine($"{article.Headline}: {article.Tests}");
        }
        // end

        Assert.NotEmpty(InventedNews.Articles.InLanguage(Language.Arabic));
    }

    [Fact]
    public void Mentions_are_asked_with_linq()
    {
        // begin linq-mentions
        var calls = from x in News.Articles
                    where x.Language == Language.Vietnamese && x.Mentions(News.People.VladimirPutin)
                    orderby x.Published
                    select x.Headline;
        // end

        Assert.Equal(["Ông Trump hé lộ cuộc điện đàm với Tổng thống Putin về tương lai xung đột ở Ukraine"], calls);
    }

    [Fact]
    public void Quotes_are_asked_with_linq()
    {
        // begin linq-quotes
        var quotes = from x in News.Articles
                     from quote in x.Quotes
                     where quote.Speaker == News.People.VladimirPutin
                     select (x.Language.Name, quote.Text);
        // end

        Assert.Equal([("Hindi", "‘अगली बार मॉस्को में मिलें…’"), ("Hindi", "“नेक्स्ट टाइम इन मॉस्को,”"), ("English", "‘Can I help you with Iran?’")], quotes);
    }

    [Fact]
    public void Lookups_read_dictionaries()
    {
        // begin lookups
        Article byId = News.Articles["next-time-in-moscow"];
        ImmutableArray<Article> hindi = News.Articles.InLanguage(Language.Hindi);
        ImmutableArray<Article> aboutTrump = News.Articles.Mentioning(News.People.DonaldTrump);
        ImmutableArray<Article> story = News.Articles.InStory(News.Stories.UkrainePeaceTalks2025);
        ImmutableArray<Article> thatDay = News.Articles.PublishedOn(2025, 7, 4);
        // end

        Assert.Same(byId, hindi.Single());
        Assert.Equal(5, aboutTrump.Length);
        Assert.Equal(5, story.Length);
        Assert.Same(News.TrumpZelenskyPhoneCall, thatDay.Single());
    }

    [Fact]
    public void A_folder_opens_at_run_time()
    {
        Assert.Throws<System.IO.DirectoryNotFoundException>(() =>
        {
            // begin article-folder
            ArticleFolder folder = ArticleFolder.Open("data/articles");
            // end
            return folder;
        });
    }

    // begin extractor-theory
    public static IEnumerable<object[]> Ids => News.Articles.Select(x => new object[] { x.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void My_extractor_finds_the_headline(string id)
    {
        Article article = News.Articles[id];

        Assert.Equal(article.Headline, MyExtractor.Extract(article.Raw).Headline);
    }
    // end

    [Fact]
    public void Own_articles_become_members() => Assert.Equal("2026-03-03", Fixtures.TheLighthouseOfMerrowPoint.Published?.Value);
}

// begin article-theory
public sealed class MyExtractorTheories
{
    [ArticleTheory(typeof(News), Language = "hi")]
    public void Finds_the_headline(Article article) =>
        Assert.Equal(article.Headline, MyExtractor.Extract(article.Raw).Headline);

    [ArticleTheory(typeof(News))]
    public void Every_quote_stands_in_the_text(Article article, Quote quote) =>
        Assert.Contains(quote.Text, article.Raw, StringComparison.Ordinal);
}
// end

/// <summary>Stands for the reader's own extractor: it finds every headline, by looking it up.</summary>
internal static class MyExtractor
{
    public static Article Extract(string raw) => News.Articles.Single(x => x.Raw == raw);
}
