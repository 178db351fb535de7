using NewsDataset.Writing;

namespace NewsDataset.Cli.Making;

/// <summary>The text of an article file that waits for its article.</summary>
internal static class NewArticle
{
    /// <summary>Returns a file that compiles as it is.</summary>
    /// <param name="language">The language.</param>
    /// <param name="headline">The headline, or <see langword="null"/> for words in its place.</param>
    public static string Write(string language, string? headline)
    {
        string head = headline ?? "Headline";
        string body = OverlayWriter.Write(head, [new FencedLines(0, 0, BlockKind.Headline)], []);
        return $"""
            ---
            language: {language}
            # Here stands what the text does not say: publisher, story, rights, source.
            ---
            {body}
            Text.

            """.ReplaceLineEndings("\n");
    }
}
