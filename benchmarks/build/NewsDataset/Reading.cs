using System;
using System.Linq;
using NewsDataset;

[ArticleDataset("articles/**")]
internal static partial class Fixtures;

internal static class Reading
{
    public static string? Headline() => Choice.Article.Headline;

    public static long Text()
    {
        long length = 0;
        foreach (Article article in Fixtures.Articles)
        {
            length += article.Raw.Length;
        }

        return length;
    }

    public static int Query() =>
        (from x in Fixtures.Articles
         where x.Language == Language.Hindi && x.Mentions(Choice.Entity) && x.Published?.Gregorian > new DateTime(2024, 6, 1)
         select x).Count();
}
