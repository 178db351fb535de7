using System;
using Xunit;
using Xunit.Sdk;

namespace NewsDataset;

/// <summary>
/// Makes a method a test of every article of a dataset, one listed test for each: runners show, filter and run again each of them.
/// </summary>
/// <remarks>
/// <para>The method takes an <see cref="Article"/>, and behind it, if it likes, an <see cref="ArticleBlock"/>, a <see cref="Quote"/>, an
/// <see cref="EntityMention"/> or a <see cref="DateMention"/>: then there is a test for each of these.</para>
/// <para>A test is called by the article's id, and found again by it. It has the traits <c>Article</c> and <c>Language</c>, so
/// <c>dotnet test --filter Language=hi</c> runs what is in Hindi. Filters that leave nothing are a test that fails and says so.</para>
/// </remarks>
/// <example><code>[ArticleTheory(typeof(News), Language = "hi")]
/// public void My_extractor_finds_the_headline(Article article) =>
///     Assert.Equal(article.Headline, MyExtractor.Extract(article.Raw).Headline);
///
/// [ArticleTheory(typeof(News))]
/// public void Every_quote_stands_in_the_text(Article article, Quote quote) =>
///     Assert.Contains(quote.Text, article.Raw);</code></example>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NewsDataset." + nameof(ArticleTheoryDiscoverer), "NewsDataset.Xunit")]
public sealed class ArticleTheoryAttribute : FactAttribute
{
    /// <summary>Initialises the attribute.</summary>
    /// <param name="dataset">A class with <see cref="ArticleDatasetAttribute"/>.</param>
    public ArticleTheoryAttribute(Type dataset) => Dataset = dataset;

    /// <summary>Gets the class that has the articles.</summary>
    public Type Dataset { get; }

    /// <summary>Gets or sets the language of the articles to take, as a BCP 47 tag; all if it is not set.</summary>
    public string? Language { get; set; }

    /// <summary>Gets or sets the id of the story that the articles belong to; all if it is not set.</summary>
    public string? Story { get; set; }

    /// <summary>Gets or sets the id of an entity that the articles mention; all if it is not set.</summary>
    public string? Mentions { get; set; }

    /// <summary>Gets or sets the kind of the blocks to take, or of a block that an article must have; all if it is not set.</summary>
    public BlockKind Kind
    {
        get => KindOrNull.GetValueOrDefault();
        set => KindOrNull = value;
    }

    internal BlockKind? KindOrNull { get; private set; }
}
