using System;
using System.Globalization;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>A line that is nothing but a mark of the end, or initials between slashes, is endmatter.</summary>
internal sealed class EndRule : IDraftRule
{
    private const int MaxInitials = 12;

    public void Apply(DraftText text, DraftLabels labels)
    {
        for (int i = 0; i < text.Lines.Count; i++)
        {
            ReadOnlySpan<char> line = text.Trimmed(i);
            if (line.Length is > 0 and <= MaxInitials && (IsEndMark(line) || IsInitials(line)))
            {
                labels.Label(i, BlockKind.Endmatter);
            }
        }
    }

    private static bool IsEndMark(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = line.Trim(" -–—()[]*");
        bool hasMarks = word.Length < line.Length;
        return line is "###" or "■" or "∎" or "◼" or "（完）" or "(完)" or "(끝)" or "【完】"
            || (hasMarks && (word.Equals("ends", StringComparison.OrdinalIgnoreCase) || word.Equals("end", StringComparison.OrdinalIgnoreCase) || word is "30"));
    }

    // “/এএ/”: letters with their marks, and full stops.
    private static bool IsInitials(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '/' || line[^1] != '/')
        {
            return false;
        }

        foreach (char c in line[1..^1])
        {
            if (!char.IsLetter(c) && c != '.' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                return false;
            }
        }

        return true;
    }
}
