namespace NewsDataset;

/// <summary>
/// Invented news articles in many languages and scripts, free to redistribute (CC0): people, places, papers and agencies in them do not exist.
/// </summary>
/// <remarks>
/// Each is written to break software in a way that real pages do; <see cref="Article.Tests"/> says how, and docs/invented.md lists them all. They
/// are annotated as completely as the real articles of <c>NewsDataset.News</c>. All members are safe to use from several threads.
/// </remarks>
/// <example><code>var rightToLeft = from x in InventedNews.Articles
///                   where x.Language == Language.Arabic || x.Language == Language.Hebrew
///                   select x.Headline;</code></example>
[ArticleDataset("../../data/invented/**")]
public static partial class InventedNews
{
}
