using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class ArticleRowsTest
{
    private static readonly Article Quoting = TestArticles.Create("quoting", "[“Hello,”]{.quote} said [Modi]{@narendra-modi}.\nMore.");
    private static readonly Article Plain = TestArticles.Create("plain", "Text.");

    [Fact]
    public void A_row_is_an_article_or_its_id()
    {
        Assert.Equal([[Quoting], [Plain]], new[] { Quoting, Plain }.ToRows());
        Assert.Equal([["quoting"], ["plain"]], new[] { Quoting, Plain }.ToIdRows());
    }

    [Fact]
    public void A_row_is_a_part_behind_its_article()
    {
        Article[] both = [Quoting, Plain];
        Assert.Equal([[Quoting, Quoting.Quotes[0]]], both.ToQuoteRows());
        Assert.Equal([[Quoting, Quoting.EntityMentions[0]]], both.ToMentionRows());
        Assert.Equal([[Quoting, Quoting.Blocks[0]], [Quoting, Quoting.Blocks[1]], [Plain, Plain.Blocks[0]]], both.ToBlockRows());
    }

    [Fact]
    public void Nothing_is_a_failure_that_says_so()
    {
        IEnumerable<Article> none = new[] { Plain }.Where(static x => x.Language == Language.Hindi);
        Assert.Equal("No article is left for a test: a filter before it matches nothing.", Assert.Throws<InvalidOperationException>(none.ToRows).Message);
        Assert.Equal("None of the 1 articles has a quote to test.", Assert.Throws<InvalidOperationException>(() => new[] { Plain }.ToQuoteRows()).Message);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Article>)null!).ToIdRows());
    }
}
