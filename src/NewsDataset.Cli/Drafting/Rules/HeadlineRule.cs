using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>The first line that looks like a title, before the first that looks like the article's text, is the headline; unless one behind it is far longer.</summary>
internal sealed class HeadlineRule : IDraftRule
{
    private const int MaxLength = 120;
    private const int BodyLength = 160;
    private const int MaxLinesBefore = 20;

    // What a sentence ends in, and no title.
    private const string Stops = ".。।॥።။؛;:：,،、";

    private const string Openers = "#*-–—•▪►|/@<{";

    public void Apply(DraftText text, DraftLabels labels)
    {
        // What stands above a title is shorter by far: the name of the paper, of a section, a kicker.
        List<int> titles = FindTitles(text, labels);
        if (titles.Count > 0)
        {
            int longest = titles.Max(x => text.Trimmed(x).Length);
            labels.Label(titles.Find(x => text.Trimmed(x).Length * 2 >= longest), BlockKind.Headline);
        }
    }

    /// <summary>Finds the lines that look like titles before the first that looks like the article's text.</summary>
    private static List<int> FindTitles(DraftText text, DraftLabels labels)
    {
        var titles = new List<int>();
        int seen = 0;
        for (int i = 0; i < text.Lines.Count && seen < MaxLinesBefore; i++)
        {
            ReadOnlySpan<char> line = text.Trimmed(i);
            if (line.IsEmpty || labels.KindOf(i) is not null)
            {
                continue;
            }

            seen++;
            var shape = TitleShape.Of(line);
            bool isSentence = Stops.Contains(line[^1], StringComparison.Ordinal) && (shape.IsUnspaced ? shape.Letters >= 40 : shape.Words >= 10);
            if (line.Length > BodyLength || isSentence)
            {
                break;
            }

            if (line.Length <= MaxLength && LooksLikeTitle(line, shape))
            {
                titles.Add(i);
            }
        }

        return titles;
    }

    private static bool LooksLikeTitle(ReadOnlySpan<char> line, TitleShape shape)
    {
        bool ellipsis = line.EndsWith("...", StringComparison.Ordinal);
        return (shape.Words >= 2 || (shape.IsUnspaced && shape.Letters >= 6))
            && shape.Letters > 4 * shape.Digits
            && shape.Separators < 2
            && (ellipsis || !Stops.Contains(line[^1], StringComparison.Ordinal))
            && !Openers.Contains(line[0], StringComparison.Ordinal)
            && !line.StartsWith("![", StringComparison.Ordinal)
            && !line.Contains("://", StringComparison.Ordinal)
            && !line.Contains('\t')
            && !line.StartsWith("By ", StringComparison.Ordinal);
    }

    /// <summary>What a line is made of.</summary>
    private readonly record struct TitleShape(int Words, int Letters, int Digits, int Separators, bool IsUnspaced)
    {
        public static TitleShape Of(ReadOnlySpan<char> line)
        {
            int words = 0;
            int letters = 0;
            int digits = 0;
            int separators = 0;
            int unspaced = 0;
            bool inWord = false;
            foreach (char c in line)
            {
                bool isLetter = char.IsLetter(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark;
                letters += isLetter ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
                separators += c is '|' or '›' or '»' or '>' or '｜' or '·' ? 1 : 0;
                unspaced += Script.IsUnspaced(c) ? 1 : 0;
                words += isLetter && !inWord ? 1 : 0;
                inWord = !char.IsWhiteSpace(c) && (inWord || isLetter);
            }

            return new TitleShape(words, letters, digits, separators, unspaced * 2 > letters);
        }
    }
}
