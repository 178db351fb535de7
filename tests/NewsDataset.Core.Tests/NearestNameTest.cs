using NewsDataset.Suggestions;

namespace NewsDataset.Tests;

public sealed class NearestNameTest
{
    private static readonly string[] Names = ["published", "publisher", "language", "headline", "raw"];

    [Theory]
    [InlineData("langauge", "language")]
    [InlineData("languag", "language")]
    [InlineData("languagee", "language")]
    [InlineData("lamguage", "language")]
    [InlineData("Headline", "headline")]
    [InlineData("row", "raw")]
    [InlineData("HEADLINE", "headline")]
    public void A_slip_of_the_finger_has_a_nearest_name(string typed, string expected) => Assert.Equal(expected, NearestName.Find(typed, Names));

    [Theory]
    [InlineData("")]
    [InlineData("colour")]
    [InlineData("sha")]
    public void Another_word_has_none(string typed)
    {
        Assert.Null(NearestName.Find(typed, Names));
        Assert.Equal(string.Empty, NearestName.Suggest(typed, Names));
    }

    [Fact]
    public void Of_several_as_near_the_ordinally_first_is_taken_whatever_their_order()
    {
        Assert.Equal("publishea", NearestName.Find("publishe", ["publisher", "publishea", "published"]));
        Assert.Equal("publishea", NearestName.Find("publishe", ["published", "publisher", "publishea"]));
    }

    [Fact]
    public void The_nearer_wins_over_the_first() => Assert.Equal("headline", NearestName.Find("headlines", ["headlands", "headline"]));

    [Fact]
    public void A_suggestion_is_a_question_with_the_sign_of_its_place() =>
        Assert.Equal(" Did you mean '@language'?", NearestName.Suggest("langauge", Names, "@"));

    [Fact]
    public void A_monstrous_word_is_not_compared() => Assert.Null(NearestName.Find(new string('x', 100_000), [new string('x', 100_000)]));
}
