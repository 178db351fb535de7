// begin xunit-kit
using NewsDataset;
using Xunit;

public sealed class HeadlineTest
{
    [ArticleTheory(typeof(News))]
    public void Is_one_line(Article article) =>
        Assert.DoesNotContain('\n', article.Headline!);

    [ArticleTheory(typeof(News), Language = "hi")]
    public void Quotes_stand_in_the_text(Article article, Quote quote) =>
        Assert.Equal(quote.Text, quote.Range.Slice(article.Raw));
}
// end
