using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NewsDataset.Samples;

[TestClass]
public sealed class ArticleTests
{
    // By id: what MSTest can write down it lists one by one.
    public static IEnumerable<object[]> Ids => News.Articles.ToIdRows();

    public static IEnumerable<object[]> HindiQuotes => News.Articles.InLanguage(Language.Hindi).ToQuoteRows();

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public void HeadlineStandsInTheText(string id)
    {
        Article article = News.Articles[id];
        StringAssert.Contains(article.Raw, article.Headline);
    }

    [TestMethod]
    [DynamicData(nameof(HindiQuotes))]
    public void EveryQuoteStandsInTheText(Article article, Quote quote) => StringAssert.Contains(article.Raw, quote.Text);
}
