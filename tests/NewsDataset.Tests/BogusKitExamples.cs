// begin bogus-kit
using Bogus;
using NewsDataset;
using NewsDataset.Bogus;
using Xunit;

public sealed class MadeUpNewsTest
{
    private readonly Faker _faker = new() { Random = new Randomizer(42) };

    [Fact]
    public void A_headline_is_in_Bengali() => Assert.Matches(@"\p{IsBengali}", _faker.News().Headline("bn"));

    [Fact]
    public void An_article_is_whole() =>
        Assert.All(_faker.News().Article("hi").Quotes, x => Assert.NotNull(x.Speaker));
}
// end
