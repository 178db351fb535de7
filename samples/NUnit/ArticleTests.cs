using System.Collections.Generic;
using NUnit.Framework;

namespace NewsDataset.Samples;

[TestFixture]
public sealed class ArticleTests
{
    public static IEnumerable<object[]> Rows => News.Articles.ToRows();

    public static IEnumerable<object[]> HindiQuotes => News.Articles.InLanguage(Language.Hindi).ToQuoteRows();

    [TestCaseSource(nameof(Rows))]
    public void HeadlineStandsInTheText(Article article) => Assert.That(article.Raw, Does.Contain(article.Headline));

    [TestCaseSource(nameof(HindiQuotes))]
    public void EveryQuoteStandsInTheText(Article article, Quote quote) => Assert.That(article.Raw, Does.Contain(quote.Text));
}
