using System;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

/// <summary>A dataset whose articles have front matter of their own is a dataset like any other.</summary>
public sealed class TypedFieldsTest
{
    [ArticleTheory(typeof(TypedFixtures))]
    public void A_theory_takes_the_articles_with_their_fields(Article<int> article) => Assert.Equal(article.Id.Length, article.Fields);

    [ArticleTheory(typeof(TypedFixtures), Mentions = "india")]
    public void A_theory_takes_them_without(Article article, EntityMention mention) => Assert.Equal(mention.Text, mention.Range.Slice(article.Raw));

    [Fact]
    public void Other_fields_than_the_dataset_has_are_refused_with_both_names()
    {
        var theory = new ArticleTheoryAttribute(typeof(TypedFixtures));

        ArgumentException refused = Assert.Throws<ArgumentException>(() => new TheoryRows(theory, [typeof(Article<string>)]).Find().ToList());

        Assert.Equal("The method takes Article<String>, but the articles of TypedFixtures are Article<Int32>.", refused.Message);
    }
}

internal static class TypedFixtures
{
    public static ArticleSet<Article<int>> Articles { get; } = new([Create("first"), Create("second")], TestArticles.Catalog);

    private static Article<int> Create(string id)
    {
        PeeledText text = OverlayReader.Read("[India]{@india}\n", 0, default);
        return new Article<int>(new ReadArticle(TestArticles.CreateMetadata(id, text), TestArticles.Catalog, text), _ => id.Length);
    }
}
