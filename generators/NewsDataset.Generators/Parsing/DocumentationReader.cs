using System.Collections.Generic;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Reading;

namespace NewsDataset.Generators.Parsing;

/// <summary>Takes from an article what somebody should see who points at its member.</summary>
internal static class DocumentationReader
{
    private const int MaxSentence = 200;

    public static ArticleDocumentation Read(ArticleFile article)
    {
        ArticleMetadata metadata = article.Metadata;
        var facts = new List<string>();
        if (metadata.Published?.Value is { } published)
        {
            facts.Add(published);
        }

        if (metadata.Publisher.Text is { } publisher)
        {
            facts.Add(publisher);
        }

        return new ArticleDocumentation(metadata.Headline.Text ?? metadata.Id, string.Join(", ", facts), FirstSentence(article.Text));
    }

    private static string? FirstSentence(PeeledText text)
    {
        foreach (PeeledBlock block in text.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
            {
                return CutSentence(block.Range.Slice(text.Raw).Trim());
            }
        }

        return null;
    }

    private static string CutSentence(string paragraph)
    {
        for (int i = 0; i < paragraph.Length && i < MaxSentence; i++)
        {
            // A full stop ends a sentence where a blank follows; those of other scripts need none.
            bool ends = paragraph[i] is '।' or '॥' or '。' or '！' or '？' or '؟' or '۔' or '።' or '။'
                || (paragraph[i] is '.' or '!' or '?' && (i + 1 == paragraph.Length || char.IsWhiteSpace(paragraph[i + 1])));
            if (ends)
            {
                return paragraph.Substring(0, i + 1);
            }
        }

        if (paragraph.Length <= MaxSentence)
        {
            return paragraph;
        }

        int cut = paragraph.LastIndexOf(' ', MaxSentence);
        cut = cut > 0 ? cut : char.IsHighSurrogate(paragraph[MaxSentence - 1]) ? MaxSentence - 1 : MaxSentence;
        return paragraph.Substring(0, cut) + "…";
    }
}
