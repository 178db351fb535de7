using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Bogus;
using Bogus.DataSets;
using NewsDataset.Tests;

namespace NewsDataset.Bogus.Tests;

public sealed class NewsFakerTest
{
    public static TheoryData<string> Tags => [.. NewsFaker.Languages.Select(static x => x.Tag)];

    [Fact]
    public void The_languages_are_these() =>
        Assert.Equal(["ar", "bn", "en", "es", "hi", "ja", "ru", "te", "vi", "zh"], NewsFaker.Languages.Select(static x => x.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task What_a_seed_gives_never_changes(string language)
    {
        NewsFaker news = Seeded(42);
        var text = new StringBuilder();
        for (int i = 0; i < 3; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                headline: {news.Headline(language)}
                kicker: {news.Kicker(language)}
                standfirst: {news.Standfirst(language)}
                byline: {news.Byline(language)}
                dateline: {news.Dateline(language)}
                quote: {news.Quote(null, language)}
                quote: {news.Quote("Noor Lind", language, Name.Gender.Female)}
                quote: {news.Quote("Noor Lind", language, Name.Gender.Male)}
                paragraph: {news.Paragraph(language)}


                """);
        }

        await Snapshot.Verify(text.ToString().TrimEnd(), "language=" + language);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_piece_is_one_line_in_the_language_asked_for(string language)
    {
        NewsFaker news = Seeded(7);
        string[] pieces = [.. Enumerable.Range(0, 200).SelectMany(_ => new[]
        {
            news.Headline(language), news.Kicker(language), news.Standfirst(language), news.Byline(language),
            news.Dateline(language), news.Quote(null, language), news.Paragraph(language),
        })];

        Assert.All(pieces, static x => Assert.False(string.IsNullOrWhiteSpace(x)));
        Assert.All(pieces, static x => Assert.DoesNotContain('\n', x));
        Assert.All(pieces, static x => Assert.Equal(x.Trim(), x));
        Assert.True(ShareOfScript(string.Concat(pieces), language) > 0.9);
    }

    [Fact]
    public void A_quote_names_its_speaker_and_nobody_else()
    {
        NewsFaker news = Seeded(1);

        Assert.All(NewsFaker.Languages, x => Assert.Contains("Noor Lind", news.Quote("Noor Lind", x.Tag), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pa")]
    [InlineData("zh-Hant")]
    [InlineData("")]
    public void A_language_without_material_is_refused_and_never_becomes_English(string language)
    {
        NewsFaker news = Seeded(1);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => news.Headline(language));
        Assert.Contains($"'{language}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ar, bn, en, es, hi, ja, ru, te, vi, zh", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => news.Article(language));
        Assert.Throws<ArgumentException>(() => new ArticleFaker(language));
    }

    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("es_MX", "es")]
    [InlineData("en_IND", "en")]
    [InlineData("zh_CN", "zh")]
    public void Without_a_language_the_locale_decides(string locale, string language)
    {
        var faker = new Faker(locale) { Random = new Randomizer(5) };

        Assert.Equal(language, faker.News().Article().Language.Tag);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("zh_TW")]
    public void A_locale_without_material_is_refused(string locale) =>
        Assert.Throws<ArgumentException>(() => new Faker(locale).News().Headline());

    [Fact]
    public void A_faker_has_one_news_that_follows_its_randomizer()
    {
        var faker = new Faker { Random = new Randomizer(5) };
        string first = faker.News().Headline("hi");
        Assert.Same(faker.News(), faker.News());

        faker.Random = new Randomizer(5);
        Assert.Equal(first, faker.News().Headline("hi"));
    }

    [Fact]
    public void Fakers_do_not_disturb_each_other()
    {
        NewsFaker alone = Seeded(9);
        string[] expected = [.. Enumerable.Range(0, 20).Select(_ => alone.Headline("te"))];

        NewsFaker one = Seeded(9);
        NewsFaker other = Seeded(10);
        string[] headlines = [.. Enumerable.Range(0, 20).Select(_ =>
        {
            other.Article("ar");
            return one.Headline("te");
        })];

        Assert.Equal(expected, headlines);
    }

    [Fact]
    public void Several_threads_get_what_one_would_get()
    {
        NewsFaker alone = Seeded(3);
        string[] expected = [.. Enumerable.Range(0, 400).Select(_ => alone.Paragraph("ja")).Order(StringComparer.Ordinal)];

        var faker = new Faker { Random = new Randomizer(3) };
        string[] made = new string[expected.Length];
        Parallel.For(0, made.Length, x => made[x] = faker.News().Paragraph("ja"));

        Assert.Equal(expected, made.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void An_article_file_is_valid_and_holds_what_the_article_does(string language)
    {
        using var folder = new TemporaryFolder();
        NewsFaker files = Seeded(11);
        for (int i = 0; i < 20; i++)
        {
            folder.Write($"made-{i:D2}.article.md", files.ArticleFile(language));
        }

        folder.Write("entities.yaml", NewsFaker.EntitiesFile());
        ArticleSet<Article> opened = ArticleFolder.Open(folder.Path, out ImmutableArray<ArticleDiagnostic> diagnostics).Articles;

        Assert.Empty(diagnostics);
        NewsFaker articles = Seeded(11);
        Assert.Equal(Enumerable.Range(0, 20).Select(_ => articles.Article(language).RawSha256), opened.Select(static x => x.RawSha256));
    }

    [Fact]
    public void A_written_dataset_opens_without_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        Seeded(12).WriteDataset(folder.Path, 300);
        ArticleFolder opened = ArticleFolder.Open(folder.Path, out ImmutableArray<ArticleDiagnostic> diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(300, opened.Articles.Count);
        Assert.Equal(NewsFaker.Languages, opened.Articles.Select(static x => x.Language).Distinct().Order());
        Assert.Equal("Synthetic news", opened.Info.Name);
        Assert.All(opened.Articles, DatasetPromises.AssertGrounded);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void An_article_is_whole(string language)
    {
        NewsFaker news = Seeded(13);
        List<Article> articles = [.. Enumerable.Range(0, 100).Select(_ => news.Article(language))];

        Assert.All(articles, DatasetPromises.AssertGrounded);
        Assert.All(articles, x => Assert.Equal(language, x.Language.Tag));
        Assert.All(articles, static x => Assert.NotNull(x.Headline));
        Assert.All(articles, static x => Assert.NotNull(x.Published?.Value));
        Assert.All(articles, static x => Assert.NotNull(x.Publisher));
        Assert.All(articles, static x => Assert.True(x.Quotes.Count(static y => y.Speaker is not null) >= 3));
        Assert.All(articles, x => Assert.True(ShareOfScript(x.Raw, language) > 0.75, x.Raw));

        // What pages of news have around a story, and what scrapes make of it.
        foreach (BlockKind kind in new[]
        {
            BlockKind.Navigation, BlockKind.Related, BlockKind.Advertisement, BlockKind.Share, BlockKind.Tags, BlockKind.Newsletter,
            BlockKind.Endmatter, BlockKind.Caption, BlockKind.Credit, BlockKind.Image, BlockKind.Placeholder, BlockKind.Error, BlockKind.Kicker,
            BlockKind.Standfirst, BlockKind.Byline, BlockKind.Dateline, BlockKind.Crosshead, BlockKind.ListItem,
        })
        {
            Assert.Contains(articles, x => x.Blocks.Any(y => y.Kind == kind));
        }

        Assert.Contains(articles, static x => x.Byline is { } byline && x.Published is { Range: { } date } && x.BylineRange!.Value.Contains(date) && byline.Length > date.Length);
        Assert.Contains(articles, static x => x.Spans.Any(y => y.Kind == SpanKind.Credit && y.Range.Start > 0 && x.Raw[y.Range.Start - 1] != '\n'));
    }

    [Fact]
    public void Dates_are_in_native_digits_here_and_there()
    {
        NewsFaker news = Seeded(14);
        foreach ((string language, char zero) in new[] { ("ar", '\u0660'), ("bn", '\u09E6'), ("hi", '\u0966'), ("te", '\u0C66') })
        {
            string[] datelines = [.. Enumerable.Range(0, 100).Select(_ => news.Dateline(language))];

            Assert.Contains(datelines, x => x.Any(y => y >= zero && y <= zero + 9));
            Assert.Contains(datelines, static x => x.Any(char.IsAsciiDigit));
        }
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void No_culture_shows(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = Files();
        try
        {
            CultureInfo.CurrentCulture = ForeignCulture.Of(culture);
            Assert.Equal(expected, Files());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string[] Files()
        {
            NewsFaker news = Seeded(15);
            return [.. NewsFaker.Languages.Select(x => news.ArticleFile(x.Tag))];
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_headline_that_the_page_shows_is_this_one(string language) =>
        Assert.Contains($"| `{language}` | {Seeded(1).Headline(language)} |\n", File.ReadAllText(Repository.PathOf("docs", "bogus.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static NewsFaker Seeded(int seed) => new Faker { Random = new Randomizer(seed) }.News();

    /// <summary>Says how many of a text's letters are of the scripts that its language is written in.</summary>
    private static double ShareOfScript(string text, string language)
    {
        Func<char, bool> isOwn = language switch
        {
            "ar" => static x => x is >= '\u0600' and <= '\u06FF',
            "bn" => static x => x is >= '\u0980' and <= '\u09FF',
            "hi" => static x => x is >= '\u0900' and <= '\u097F',
            "te" => static x => x is >= '\u0C00' and <= '\u0C7F',
            "ru" => static x => x is >= '\u0400' and <= '\u04FF',
            "zh" => static x => x is >= '\u4E00' and <= '\u9FFF',
            "ja" => static x => x is (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF'),
            _ => static x => x is < '\u0250' or (>= '\u1E00' and <= '\u1EFF'),
        };
        char[] letters = [.. text.Where(char.IsLetter)];
        return (double)letters.Count(isOwn) / letters.Length;
    }
}
