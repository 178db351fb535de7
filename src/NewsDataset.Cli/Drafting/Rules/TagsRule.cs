using System;
using System.Buffers;
using System.Collections.Generic;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>A line of nothing but words with <c>#</c> before them is the article's tags.</summary>
internal sealed class TagsRule : IDraftRule
{
    private static readonly SearchValues<char> OutsideTag = SearchValues.Create("#[]{}\\");

    public void Apply(DraftText text, DraftLabels labels)
    {
        for (int i = 0; i < text.Lines.Count; i++)
        {
            if (FindTags(text.Line(i)) is { Count: > 1 } tags)
            {
                labels.Label(i, BlockKind.Tags);
                int start = text.Lines[i].Start;
                tags.ForEach(x => labels.Label(new TextRange(start + x.Start, x.Length), ".keyword"));
            }
        }
    }

    private static List<TextRange>? FindTags(ReadOnlySpan<char> line)
    {
        var tags = new List<TextRange>();
        int position = 0;
        while (position < line.Length)
        {
            if (char.IsWhiteSpace(line[position]) || line[position] == ',')
            {
                position++;
                continue;
            }

            int end = position;
            while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] != ',')
            {
                end++;
            }

            ReadOnlySpan<char> word = line[(position + 1)..end];
            if (line[position] != '#' || word.Length == 0 || word.IndexOfAny(OutsideTag) >= 0)
            {
                return null;
            }

            tags.Add(new TextRange(position + 1, word.Length));
            position = end;
        }

        return tags;
    }
}
