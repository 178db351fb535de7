namespace NewsDataset;

/// <summary>
/// Five real news articles, as they were scraped, in Hindi, Telugu, Vietnamese, Bengali and English, with everything in them annotated.
/// </summary>
/// <remarks>
/// The texts belong to their publishers; <see cref="Article.Rights"/> says what is known of each. Within a namespace that ends in
/// <c>News</c>, say <c>using News = NewsDataset.News;</c>. All members are safe to use from several threads.
/// </remarks>
/// <example><code>Article article = News.TrumpSaysNoToPutinsIranOffer;
/// var calls = from x in News.Articles
///             where x.Language == Language.Vietnamese &amp;&amp; x.Mentions(News.People.VladimirPutin)
///             orderby x.Published
///             select x.Headline;</code></example>
[ArticleDataset("../../data/articles/**")]
public static partial class News
{
}
