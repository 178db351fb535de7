using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Bogus;
using NewsDataset.Tests;

namespace NewsDataset.Bogus.Tests;

public sealed class ArticleFakerTest
{
    /// <summary>
    /// The SHA-256 of the snapshots of the first fifty articles of seed 42. If it changes, every article that anybody's tests have been
    /// given changes with it: undo what changed it, or wait for a major version.
    /// </summary>
    private const string FirstFiftyArticles = "3ffe4b1614827dd5880bd5a998f9e38b68dcb0e85f4c312750d998c76186c7eb";

    [Fact]
    public void The_articles_of_a_seed_never_change()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Article article in new ArticleFaker().UseSeed(42).Generate(50))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(article.Raw));
            hash.AppendData(Encoding.UTF8.GetBytes(article.ToSnapshot()));
        }

        Assert.Equal(FirstFiftyArticles, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public void Languages_take_turns_unless_one_is_asked_for()
    {
        Assert.Equal(NewsFaker.Languages, new ArticleFaker().UseSeed(1).Generate(NewsFaker.Languages.Length).Select(static x => x.Language));
        Assert.All(new ArticleFaker("bn").UseSeed(1).Generate(5), static x => Assert.Equal(Language.Bengali, x.Language));
    }

    [Fact]
    public void A_seed_begins_the_series_anew()
    {
        var faker = new ArticleFaker();

        Assert.Equal(faker.UseSeed(7).Generate(5), faker.UseSeed(7).Generate(5));
        Assert.NotEqual(faker.UseSeed(7).Generate(5), faker.UseSeed(8).Generate(5));
    }

    [Fact]
    public void Ids_of_a_series_are_unique() =>
        Assert.Equal(500, new ArticleFaker("en").Generate(500).DistinctBy(static x => x.Id).Count());

    [Fact]
    public void Several_threads_get_the_same_articles()
    {
        List<Article> expected = new ArticleFaker().UseSeed(3).Generate(200);
        ArticleFaker faker = new ArticleFaker().UseSeed(3);
        var made = new Article[expected.Count];
        Parallel.For(0, made.Length, x => made[x] = faker.Generate());

        Assert.Equal(expected.OrderBy(static x => x.Id, StringComparer.Ordinal), made.OrderBy(static x => x.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_rule_gives_stands_in_the_text()
    {
        Article article = new ArticleFaker("en").UseSeed(5)
            .RuleFor(static x => x.Id, "my-article")
            .RuleFor(static x => x.Headline, "Brackets [x]{.quote} and ::: fences")
            .RuleFor(static x => x.Kicker, static f => "Kicker " + f.IndexFaker)
            .RuleFor(static x => x.Standfirst, static (f, x) => "Instead of: " + x.Headline)
            .RuleFor(static x => x.Section, "Colons: \"quotes\" \\ and # hashes\u2028\u0085")
            .RuleFor("Story", static f => "our-story")
            .Generate();

        Assert.Equal("my-article", article.Id);
        Assert.Equal("Brackets [x]{.quote} and ::: fences", article.Headline);
        Assert.Equal(article.Headline, article.HeadlineRange!.Value.Slice(article.Raw));
        Assert.Equal("Kicker 0", article.Kicker);
        Assert.StartsWith("Instead of: ", article.Standfirst, StringComparison.Ordinal);
        Assert.DoesNotContain("Brackets", article.Standfirst, StringComparison.Ordinal);
        Assert.Equal("Colons: \"quotes\" \\ and # hashes\u2028\u0085", article.Section);
        Assert.Equal("our-story", article.Story);
        DatasetPromises.AssertGrounded(article);
    }

    [Fact]
    public void What_a_rule_does_not_name_stays_as_it_was()
    {
        Article without = new ArticleFaker("hi").UseSeed(5).Generate();
        Article with = new ArticleFaker("hi").UseSeed(5).RuleFor(static x => x.Section, "खेल").Generate();

        Assert.Equal(without.Raw, with.Raw);
        Assert.Equal("खेल", with.Section);

        Article retitled = new ArticleFaker("hi").UseSeed(5)
            .RuleFor(static x => x.Headline, "नया शीर्षक").RuleFor(static x => x.Kicker, static _ => null).RuleFor(static x => x.Standfirst, "सार").Generate();
        Assert.Equal(without.Body, retitled.Body);
        Assert.Equal(without.Links.Select(static x => x.Text), retitled.Links.Select(static x => x.Text));
    }

    [Fact]
    public void A_rule_that_gives_nothing_leaves_it_out()
    {
        Article article = new ArticleFaker("vi").UseSeed(5)
            .RuleFor(static x => x.Headline, static _ => null)
            .RuleFor(static x => x.Section, static _ => null)
            .Generate();

        Assert.Null(article.Headline);
        Assert.Null(article.Section);
    }

    [Fact]
    public void A_rule_for_the_language_comes_first_and_Bogus_news_follow_it()
    {
        Article article = new ArticleFaker().UseSeed(5)
            .RuleFor(static x => x.Headline, static f => f.News().Headline())
            .RuleFor(static x => x.Language, Language.Telugu)
            .Generate();

        Assert.Equal(Language.Telugu, article.Language);
        Assert.Contains(article.Headline!, static x => x is >= '\u0C00' and <= '\u0C7F');
    }

    [Fact]
    public void Sets_of_rules_are_followed_when_named()
    {
        ArticleFaker faker = new ArticleFaker("en").UseSeed(5);
        faker.RuleSet("sport", static x => x.RuleFor(static y => y.Section, "Sport"));

        Assert.Equal("Sport", faker.Generate("sport").Section);
        Assert.NotEqual("Sport", faker.Generate().Section);
    }

    [Fact]
    public void What_looks_at_the_article_sees_it_finished()
    {
        var seen = new List<string?>();
        ArticleFaker faker = new ArticleFaker("en").UseSeed(5);
        faker.RuleFor(static x => x.Headline, "Mine")
            .Rules((_, x) => seen.Add(x.Headline))
            .FinishWith((_, x) => seen.Add(x.Headline))
            .Generate();

        Assert.Equal(["Mine", "Mine"], seen);
    }

    [Theory]
    [InlineData(nameof(Article.Raw))]
    [InlineData(nameof(Article.Quotes))]
    [InlineData(nameof(Article.RawSha256))]
    [InlineData("Nothing")]
    public void There_is_no_rule_for_what_follows_from_the_text(string property)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new ArticleFaker().RuleFor(property, static _ => "x"));

        Assert.Contains("Article." + property, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Headline", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("two\r\nlines")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("\0")]
    public void What_cannot_stand_in_an_article_is_refused(string headline) =>
        Assert.Throws<ArgumentException>(() => new ArticleFaker("en").UseSeed(1).RuleFor(static x => x.Headline, headline).Generate());

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Throws<ArgumentException>(static () => new ArticleFaker("en").UseSeed(1).RuleFor(static x => x.Headline, "half \uD83D of it").Generate());

    [Theory]
    [InlineData("Not An Id")]
    [InlineData("")]
    [InlineData("../up")]
    public void An_id_that_is_none_is_refused(string id)
    {
        Assert.Throws<ArgumentException>(() => new ArticleFaker("en").RuleFor(static x => x.Id, id).Generate());
        Assert.Throws<ArgumentException>(() => new ArticleFaker("en").RuleFor(static x => x.Story, id).Generate());
    }

    [Fact]
    public void A_clone_makes_the_same_articles_and_goes_its_own_way()
    {
        ArticleFaker faker = new ArticleFaker("ru").UseSeed(5).UseNoise(new ArticleNoise { HasWindowsLineEnds = true });
        faker.RuleFor(static x => x.Section, "Спорт");
        ArticleFaker clone = faker.Clone();
        clone.RuleFor(static x => x.Headline, "Копия");

        Assert.Equal("Спорт", clone.Generate().Section);
        Assert.NotEqual("Копия", faker.Generate().Headline);
        Assert.Equal(faker.UseSeed(6).Generate().Body, clone.UseSeed(6).Generate().Body);
    }

    [Fact]
    public void What_would_go_around_the_rules_is_refused()
    {
        Faker<Article> faker = new ArticleFaker("en");

        Assert.Throws<NotSupportedException>(() => faker.Populate(faker.Generate()));
        Assert.Throws<NotSupportedException>(() => faker.CustomInstantiator(static _ => null!));
        Assert.Throws<InvalidOperationException>(() => faker.Clone().Generate());
    }
}
