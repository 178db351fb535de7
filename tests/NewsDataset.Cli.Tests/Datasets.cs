using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>The articles of the repository, real and invented.</summary>
internal static class Datasets
{
    public static IReadOnlyList<Article> All { get; } =
        [.. new[] { "articles", "invented" }.SelectMany(static x => ArticleFolder.Open(Repository.PathOf("data", x)).Articles)];
}
