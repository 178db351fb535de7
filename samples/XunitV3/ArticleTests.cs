using System.Collections.Generic;
using Xunit;

namespace NewsDataset.Samples;

public sealed class ArticleTests
{
    public static IEnumerable<object[]> Ids => News.Articles.ToIdRows();

    [Theory]
    [MemberData(nameof(Ids))]
    public void HeadlineStandsInTheText(string id)
    {
        Article article = News.Articles[id];
        Assert.Contains(article.Headline!, article.Raw);
    }
}
