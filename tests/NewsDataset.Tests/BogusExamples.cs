using System;
using System.Collections.Generic;
using System.Linq;
using Bogus;
using NewsDataset.Bogus;

namespace NewsDataset.Tests;

public sealed class BogusExamples
{
    [Fact]
    public void Lines_and_paragraphs()
    {
        // begin bogus-lines
        var faker = new Faker("ru") { Random = new Randomizer(42) };

        Console.WriteLine(faker.News().Headline());                  // in the language of the locale
        Console.WriteLine(faker.News().Dateline("hi"));              // in Hindi, now and then with Devanagari digits
        Console.WriteLine(faker.News().Quote("Mina Roy", "en"));     // “…,” said Mina Roy, head of the planning office.
        Console.WriteLine(faker.News().Paragraph("ja"));
        // end
    }

    [Fact]
    public void Rules_say_what_is_written()
    {
        // begin bogus-rules
        List<Article> articles = new ArticleFaker("es")
            .UseSeed(42)
            .RuleFor(x => x.Section, f => f.PickRandom("Deportes", "Economía"))
            .RuleFor(x => x.Headline, f => "Última hora: " + f.News().Headline())
            .Generate(100);
        // end

        Assert.Equal(["Deportes", "Economía"], articles.Select(x => x.Section!).Distinct().Order());
        Assert.All(articles, x => Assert.Equal(x.Headline, x.HeadlineRange!.Value.Slice(x.Raw)));
    }

    [Fact]
    public void Noise_makes_it_hard()
    {
        // begin bogus-noise
        var noise = new ArticleNoise { ChromeShare = 0.5, MissingShare = 0.1, TypoRate = 0.01, IsDecomposed = true };
        List<Article> articles = new ArticleFaker("vi").UseSeed(42).UseNoise(noise).Generate(100);
        // end

        Assert.All(articles, x => Assert.Equal(Language.Vietnamese, x.Language));
    }

    [Fact]
    public void A_dataset_is_written_and_opened()
    {
        using var temporary = new TemporaryFolder();
        string folder = temporary.Path;
        var faker = new Faker { Random = new Randomizer(42) };

        // begin bogus-dataset
        faker.News().WriteDataset(folder, count: 50);
        ArticleSet<Article> articles = ArticleFolder.Open(folder).Articles;
        // end

        Assert.Equal(50, articles.Count);
    }
}
