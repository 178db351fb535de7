using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>The dataset that most people install, as its users see it.</summary>
public sealed class NewsTest
{
    [Fact]
    public void There_are_five_articles_in_five_languages()
    {
        Assert.Equal(
            ["kremlin-details-putin-trump-call", "next-time-in-moscow", "trump-hints-at-putin-call", "trump-says-no-to-putins-iran-offer", "trump-zelensky-phone-call"],
            News.Articles.Select(x => x.Id));
        Assert.Equal(["te", "hi", "vi", "en", "bn"], News.Articles.Select(x => x.Language.Tag));
    }

    [Fact]
    public void A_member_is_the_article_of_the_set_and_of_its_id()
    {
        Assert.Same(News.NextTimeInMoscow, News.Articles[News.Ids.NextTimeInMoscow]);
        Assert.Same(News.KremlinDetailsPutinTrumpCall, News.Articles[0]);
        Assert.Same(News.TrumpHintsAtPutinCall, News.Articles.Single(x => x.Id == News.Ids.TrumpHintsAtPutinCall));
        Assert.Same(News.TrumpZelenskyPhoneCall, News.Articles.InLanguage(Language.Bengali).Single());
        Assert.Same(News.TrumpSaysNoToPutinsIranOffer, News.Articles.FromPublisher("OxBig News Network").Single());
    }

    [Fact]
    public void A_person_is_one_across_scripts()
    {
        Assert.Equal(5, News.Articles.Mentioning(News.People.DonaldTrump).Length);
        Assert.Equal(
            [Language.English, Language.Hindi, Language.Telugu, Language.Vietnamese],
            News.Articles.Mentioning(News.People.VladimirPutin).Select(x => x.Language).Order());
        Assert.False(News.TrumpZelenskyPhoneCall.Mentions(News.People.VladimirPutin));
    }

    [Fact]
    public void A_story_is_told_in_the_order_of_time_and_an_unknown_date_comes_first()
    {
        Assert.Equal(
            [null, "2025-02-09T22:45", "2025-06-25", "2025-07-04T23:38", "2025-08-16T08:05"],
            News.Articles.InStory(News.Stories.UkrainePeaceTalks2025).OrderBy(x => x.Published).Select(x => x.Published?.Value));
    }

    [Fact]
    public void The_day_of_publication_finds_an_article_and_no_other_day_does()
    {
        Assert.Same(News.TrumpZelenskyPhoneCall, News.Articles.PublishedOn(2025, 7, 4).Single());
        Assert.Empty(News.Articles.PublishedOn(2025, 7, 5));
    }

    [Fact]
    public void What_nobody_says_is_unknown()
    {
        Assert.Null(News.NextTimeInMoscow.Publisher);
        Assert.Null(News.KremlinDetailsPutinTrumpCall.Published);
        Assert.All(News.Articles, x => Assert.Null(x.Published?.Offset));
        Assert.All(News.Articles, x => Assert.False(x.Rights!.Redistributable));
    }

    [Fact]
    public void The_Bengali_masthead_shows_two_calendars()
    {
        DateMention[] shown = [.. News.TrumpZelenskyPhoneCall.Dates.Where(x => x.Kind == DateKind.Scraped)];

        Assert.Equal(["2025-07-05", "1432-03-20"], shown.Select(x => x.Value));
        Assert.Equal(DateCalendar.Bangla, shown[1].Calendar);
        Assert.Null(shown[1].Gregorian);
    }

    [Fact]
    public void Every_value_points_at_its_characters()
    {
        Assert.All(News.Articles, DatasetPromises.AssertGrounded);

        // Nothing of the five is said by the front matter alone, and no headline of theirs has several lines.
        Assert.All(News.Articles, x => Assert.Equal(x.Headline, x.HeadlineRange!.Value.Slice(x.Raw)));
        Assert.All(News.Articles.SelectMany(x => x.Dates), x => Assert.NotNull(x.Range));
        Assert.All(News.Articles.SelectMany(x => x.Keywords), x => Assert.NotNull(x.Range));
    }

    [Fact]
    public void Every_quote_has_quotation_marks()
    {
        string marks = "“”‘’\"'";
        Assert.All(News.Articles.SelectMany(x => x.Quotes), x => Assert.True(marks.Contains(x.Text[0], StringComparison.Ordinal) && marks.Contains(x.Text[^1], StringComparison.Ordinal), x.Text));
    }

    [Fact]
    public void Every_entity_is_named_somewhere() => DatasetPromises.AssertNoEntityIsUnused(News.Articles);

    [Fact]
    public void The_generated_dataset_is_what_the_folder_gives_at_run_time() =>
        DatasetPromises.AssertSameAtRunTime(News.Articles, News.Info, Repository.PathOf("data", "articles"));

    [Fact]
    public void A_lookup_by_an_id_that_is_nearly_right_names_the_right_one()
    {
        // No constant: the compiler refuses one.
        string id = "next-time-in-moscow".Replace('c', 'k');
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => News.Articles[id]);

        Assert.Contains("'next-time-in-moscow'", exception.Message, StringComparison.Ordinal);
    }
}
