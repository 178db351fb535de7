using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using NewsDataset.Naming;

namespace NewsDataset.Cli.Drafting;

/// <summary>Makes an id of words in any script: lower-case, with hyphens between, as many as an id needs to be told from others.</summary>
internal static class DraftId
{
    private const int MaxWords = 8;
    private const int MaxLength = 60;

    // Within a word they are no end of it: “Putin’s” is “putins”.
    private const string Apostrophes = "'’ʼ\u200C\u200D\u00AD";

    /// <summary>Returns an id, or <see langword="null"/> if the words have no letter that an id can have.</summary>
    public static string? Of(string words)
    {
        var id = new StringBuilder();
        int count = 0;
        foreach (string word in Words(NormalizationFormC.Normalize(words.ToLowerInvariant())))
        {
            int length = id.Length + (id.Length > 0 ? 1 : 0) + word.Length;
            if (count == MaxWords || (length > MaxLength && count > 0))
            {
                break;
            }

            id.Append(count++ > 0 ? "-" : string.Empty).Append(word.Length > MaxLength ? Cut(word) : word);
        }

        string made = id.ToString();
        return ArticleId.FindFault(made) is null ? made : null;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (char c in text)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            bool isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (category is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber
                || (isMark && word.Length > 0))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && !Apostrophes.Contains(c, StringComparison.Ordinal))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // Of a script without blanks a whole line is one word.
    private static string Cut(string word)
    {
        int end = MaxLength;
        while (end > 1 && !Overlay.GraphemeBoundary.IsBoundary(word, end))
        {
            end--;
        }

        return word[..end];
    }
}
