using NewsDataset;

namespace Template._1;

/// <summary>The articles in the folder Articles, each a property.</summary>
[ArticleDataset("Articles/**")]
internal static partial class Fixtures;
