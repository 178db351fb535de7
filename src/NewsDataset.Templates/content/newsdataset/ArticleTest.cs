using NewsDataset;

namespace Template._1;

public sealed class ArticleTest
{
    [Fact]
    public void What_is_labelled_is_a_value_and_the_text_is_whole()
    {
        Article article = Fixtures.NightFerryBell;

        Assert.Equal("The night ferry to Little Sull gets its bell back", article.Headline);
        Assert.Equal("Ines Halloran", article.Contributors[0].Name);
        Assert.Equal("2025-10-14", article.Published?.Value);
        Assert.Equal(Fixtures.People.MaritOyelaran, article.Quotes[0].Speaker);
        Assert.Contains("without a sound. On Monday evening the Reach Line hung", article.Raw);

        Article inArabic = Assert.Single(Fixtures.Articles.InLanguage(Language.Arabic));
        Assert.True(inArabic.Mentions(Fixtures.Places.TellAlRumman));
    }
}
