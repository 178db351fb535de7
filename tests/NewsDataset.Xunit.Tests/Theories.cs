using System.Threading.Tasks;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>Theories as users write them. They run as tests of this project, and <see cref="ArticleTheoryTest"/> looks at how they are listed.</summary>
public sealed class Theories
{
    [ArticleTheory(typeof(News))]
    public void Every_article(Article article) => Assert.Same(News.Articles[article.Id], article);

    [ArticleTheory(typeof(News), Language = "hi")]
    public void In_Hindi(Article article) => Assert.Equal(Language.Hindi, article.Language);

    [ArticleTheory(typeof(News), Story = News.Stories.UkrainePeaceTalks2025, Mentions = "vladimir-putin")]
    public void Of_a_story_and_mentioning(Article article) => Assert.True(article.Mentions(News.People.VladimirPutin));

    [ArticleTheory(typeof(News), Kind = BlockKind.Kicker)]
    public void With_a_kicker(Article article) => Assert.NotNull(article.Kicker);

    [ArticleTheory(typeof(News))]
    public async Task Every_quote(Article article, Quote quote)
    {
        await Task.Yield();
        Assert.Equal(quote.Text, quote.Range.Slice(article.Raw));
    }

    [ArticleTheory(typeof(News), Language = "te", Kind = BlockKind.Standfirst)]
    public void Blocks_of_a_kind(Article article, ArticleBlock block) => Assert.Equal(article.Standfirst, block.Text);

    [ArticleTheory(typeof(InventedNews), Language = "he")]
    public void Every_mention(Article article, EntityMention mention) => Assert.Equal(mention.Text, mention.Range.Slice(article.Raw));

    [ArticleTheory(typeof(InventedNews), Language = "th")]
    public void Every_date(Article article, DateMention date) => Assert.Contains(date, article.Dates);
}

/// <summary>Theories that nothing can come of. They are not run: a runner makes no abstract class.</summary>
public abstract class TheoriesWithoutRows
{
    [ArticleTheory(typeof(News), Language = "fr", Story = "nothing")]
    public void Filters_that_leave_nothing(Article article) => throw new XunitException(article.Id);

    [ArticleTheory(typeof(News), Kind = BlockKind.Newsletter)]
    public void A_kind_that_no_block_is_of(Article article, ArticleBlock block) => throw new XunitException(article.Id + block);

    [ArticleTheory(typeof(News))]
    public void Without_parameters() => throw new XunitException("run");

    [ArticleTheory(typeof(News))]
    public void With_a_parameter_that_is_no_part(Article article, string text) => throw new XunitException(article.Id + text);

    [ArticleTheory(typeof(string))]
    public void Over_no_dataset(Article article) => throw new XunitException(article.Id);

    [ArticleTheory(typeof(News), Skip = "Not today.")]
    public void Skipped(Article article) => throw new XunitException(article.Id);
}
