using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Tests;

namespace NewsDataset.Bogus.Tests;

public sealed class ArticleNoiseTest
{
    [Fact]
    public void Whatever_the_noise_the_labels_are_true()
    {
        Gen<double> share = Gen.Elements(0, 0.01, 0.1, 0.5, 1.0);
        Gen<(int Seed, ArticleNoise Noise)> cases =
            from seed in Gen.Choose(0, int.MaxValue)
            from chrome in share
            from missing in share
            from typos in share
            from invisible in share
            from decomposed in Gen.Elements(true, false)
            from windows in Gen.Elements(true, false)
            select (seed, new ArticleNoise
            {
                ChromeShare = chrome,
                MissingShare = missing,
                TypoRate = typos,
                InvisibleRate = invisible,
                IsDecomposed = decomposed,
                HasWindowsLineEnds = windows,
            });

        Prop.ForAll(cases.ToArbitrary(), static x =>
        {
            foreach (Article article in new ArticleFaker().UseSeed(x.Seed).UseNoise(x.Noise).Generate(NewsFaker.Languages.Length))
            {
                DatasetPromises.AssertGrounded(article);
                Assert.Equal(x.Noise.HasWindowsLineEnds, article.Raw.Contains('\r', StringComparison.Ordinal));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Without_chrome_the_story_is_left()
    {
        BlockKind[] left =
        [
            BlockKind.Kicker, BlockKind.Headline, BlockKind.Standfirst, BlockKind.Byline, BlockKind.Dateline,
            BlockKind.Paragraph, BlockKind.Crosshead, BlockKind.ListItem,
        ];

        Assert.All(Articles(new ArticleNoise { ChromeShare = 0 }), x => Assert.All(x.Blocks, y => Assert.Contains(y.Kind, left)));
    }

    [Fact]
    public void Half_of_the_chrome_lies_between_none_and_all()
    {
        double[] lines = [.. new[] { 0, 0.5, 1 }.Select(static x => Articles(new ArticleNoise { ChromeShare = x }).Average(static y => y.Blocks.Length))];

        Assert.InRange(lines[1], lines[0] + (0.3 * (lines[2] - lines[0])), lines[0] + (0.7 * (lines[2] - lines[0])));
    }

    [Fact]
    public void What_is_missing_is_missing_in_the_labels_too()
    {
        Assert.All(Articles(new ArticleNoise { MissingShare = 1 }), static x =>
        {
            Assert.Null(x.Headline);
            Assert.Null(x.Byline);
            Assert.Null(x.Published);
            Assert.Null(x.Publisher);
        });
        Article[] half = Articles(new ArticleNoise { MissingShare = 0.5 });
        Assert.InRange(half.Count(static x => x.Headline is null), 0.35 * half.Length, 0.65 * half.Length);
    }

    [Fact]
    public void Typing_errors_are_in_the_story_and_leave_names_and_dates_alone()
    {
        Article[] articles = Articles(new ArticleNoise { TypoRate = 0.05 });
        HashSet<string> names = [.. articles.SelectMany(static x => x.EntityMentions).Select(static x => x.Entity)
            .Distinct().SelectMany(static x => x.Names.Values.SelectMany(static y => y.Split(' ').Append(y)))];

        // A short name is the last word of the whole, or the family name that stands before it.
        Assert.All(articles.SelectMany(static x => x.EntityMentions), x => Assert.True(
            names.Contains(x.Text) || x.Entity.Names.Values.Any(y => y.StartsWith(x.Text, StringComparison.Ordinal)), x.Text));
        Assert.NotEqual(Articles(ArticleNoise.None).Select(static x => x.Body), articles.Select(static x => x.Body));
    }

    [Fact]
    public void Invisible_characters_are_as_many_as_asked_for()
    {
        string[] bodies = [.. Articles(new ArticleNoise { InvisibleRate = 0.02 }).Where(static x => x.Language == Language.English).Select(static x => x.Body)];
        double rate = (double)bodies.Sum(static x => x.Count(static y => "\u200B\u00AD\u2060\uFEFF\u200E\u200F".Contains(y, StringComparison.Ordinal))) / bodies.Sum(static x => x.Length);

        Assert.InRange(rate, 0.01, 0.02);
    }

    [Fact]
    public void Decomposed_text_is_the_same_text_in_another_form()
    {
        Article[] plain = Articles(ArticleNoise.None);
        Article[] decomposed = Articles(new ArticleNoise { IsDecomposed = true });

        Assert.All(decomposed, static x => Assert.DoesNotContain(x.Raw, static y => y is 'ê' or 'é' or 'ñ' or 'й' or 'が' or 'أ'));
        Assert.Equal(plain.Select(static x => x.Blocks.Length), decomposed.Select(static x => x.Blocks.Length));

        // With invariant globalization the host knows no forms, and cannot be asked.
        if ("\u00E9".Normalize(NormalizationForm.FormD).Length > 1)
        {
            Assert.All(plain, static x => Assert.True(x.Raw.IsNormalized(NormalizationForm.FormC), x.Id));
            Assert.Equal(plain.Select(static x => x.Raw.Normalize(NormalizationForm.FormD).Length), decomposed.Select(static x => x.Raw.Length));
            Assert.All(decomposed, static x => Assert.True(x.Raw.IsNormalized(NormalizationForm.FormD), x.Id));
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_is_from_0_to_1(double share)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleNoise { ChromeShare = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleNoise { MissingShare = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleNoise { TypoRate = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleNoise { InvisibleRate = share });
    }

    private static Article[] Articles(ArticleNoise noise) => [.. new ArticleFaker().UseSeed(42).UseNoise(noise).Generate(100)];
}
