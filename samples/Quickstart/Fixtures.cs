using NewsDataset;

namespace Quickstart;

/// <summary>Every <c>*.article.md</c> file in the folder Articles becomes a member of this class.</summary>
[ArticleDataset("Articles/**")]
internal static partial class Fixtures;
