using System.Text;

namespace NewsDataset.Generators.Declarations;

/// <summary>Turns the name of a C# member into a key or a word of front matter.</summary>
internal static class KebabCase
{
    /// <summary>Returns a name in kebab-case: <c>WordCount</c> is <c>word-count</c>, <c>RSSFeed</c> is <c>rss-feed</c>, <c>Top10</c> is <c>top10</c>.</summary>
    public static string Of(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c == '_')
            {
                AppendHyphen(kebab);
                continue;
            }

            // A word begins at a capital behind a small letter or a digit, and at the last capital of several before a small letter.
            bool begins = char.IsUpper(c) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins)
            {
                AppendHyphen(kebab);
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        string result = kebab.ToString().TrimEnd('-');
        return result.Length == 0 ? name : result;
    }

    private static void AppendHyphen(StringBuilder kebab)
    {
        if (kebab.Length > 0 && kebab[kebab.Length - 1] != '-')
        {
            kebab.Append('-');
        }
    }
}
