using System;
using System.Globalization;
using System.Threading.Tasks;
using NewsDataset.Content;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

public sealed class SnapshotWriterTest
{
    private const string Body =
        "::: headline\n\\[Live\\] e\u0301 👩‍🚀\n:::\n"
        + "[[नरेंद्र मोदी]{@narendra-modi} “x”]{.quote #q1 speaker=@narendra-modi} [y]{.quote part-of=#q1 kind=partial} \u00A0\n"
        + "[২০ আষাঢ়]{.date value=1432-03-20 calendar=bangla gregorian=2025-07-04} [10:00 IST]{.modified value=2025-06-25T10:00+05:30 zone=IST} [noon]{.scraped value=2025-06-25T12:00} [Tuesday]{.date zone=\"A\u200Db\"}\n"
        + "[“deal”]{.term note=\"scare \u200D quote\" lang=de} [x](y) [z]{.link url=https://example.org/}\n"
        + "::: image\n![alt \\\\](i.jpg)\n:::\n::: caption\nwords\n:::\n";

    private static readonly Article Example = TestArticles.Create(
        "example",
        Body,
        static x => x with
        {
            Headline = new GroundedText("[Live] e\u0301 👩‍🚀", new TextRange(0, 15)),
            Contributors = [new ContributorMetadata("A \"B\"", ContributorRole.Photographer, "Chief\tI", "nobody", new TextRange(1, 2))],
            Agencies = [new ContributorMetadata("Reuters", ContributorRole.Agency, null, null, new TextRange(3, 4))],
            Published = new DateAnnotation("2025-06-25T10:00", DateCalendar.Gregorian, null, null, null, null),
            Section = "I\u00A0i",
            Keywords = [new KeywordMetadata("İstanbul ı", "india", null)],
            Story = "elections",
            Rights = new ArticleRights("Holder", false, null, "n\no"),
            Source = new ArticleSource("https://example.org/?q=😀", "2025-06-25", null, null),
            Tests = "everything",
        });

    [Fact]
    public async Task An_article_is_written_one_fact_to_a_line() => await Snapshot.Verify(Example.ToSnapshot());

    [Fact]
    public void A_former_id_is_no_annotation()
    {
        Article renamed = TestArticles.Create("a", Body, static x => x with { Aliases = ["old"] });

        Assert.Equal(TestArticles.Create("a", Body).ToSnapshot(), renamed.ToSnapshot());
        Assert.Equal(TestArticles.Create("a", Body), renamed);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("hi-IN")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void The_culture_changes_nothing(string culture)
    {
        string expected = In(CultureInfo.InvariantCulture);

        Assert.Equal(expected, In(ForeignCulture.Of(culture)));
    }

    [Fact]
    public void Lines_end_in_a_line_feed_alone_and_the_last_in_none()
    {
        string snapshot = Example.ToSnapshot();

        Assert.False(snapshot.EndsWith('\n'));
        Assert.DoesNotContain("\r", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public void No_character_of_it_is_invisible()
    {
        foreach (char c in Example.ToSnapshot())
        {
            Assert.True(c == '\n' || (!char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)), $"U+{(int)c:X4}");
            Assert.True(c == ' ' || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.SpaceSeparator, $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void An_empty_article_has_its_sections_all_the_same() =>
        Assert.EndsWith("UTF-16 code units\nblocks\nmentions\nquotes\ndates\nlinks\nmedia\nmarks", TestArticles.Create("empty").ToSnapshot(), StringComparison.Ordinal);

    private static string In(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return Example.ToSnapshot();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
