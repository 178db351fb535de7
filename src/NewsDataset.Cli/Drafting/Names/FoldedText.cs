using System;
using System.Collections.Generic;
using NewsDataset.Naming;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Drafting.Names;

/// <summary>
/// A text in which names can be looked for: its letters taken apart (NFD), its blanks made one kind, and without the characters that nobody sees; each
/// character knows where it comes from.
/// </summary>
internal sealed class FoldedText
{
    // A letter with more marks than any writing has is taken as it stands: to put its marks into order would take too long.
    private const int MaxMarks = 16;

    private readonly List<char> _characters;
    private readonly List<int> _starts;
    private readonly List<int> _ends;

    private FoldedText(int capacity)
    {
        _characters = new List<char>(capacity);
        _starts = new List<int>(capacity);
        _ends = new List<int>(capacity);
    }

    public int Length => _characters.Count;

    public char this[int index] => _characters[index];

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            char c = text[position];
            int end = position + 1;
            if (c is '\u200C' or '\u200D' or '\u00AD' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C')
            {
                position = end;
                continue;
            }

            while (end < text.Length && CombiningMarks.Contains(text[end]))
            {
                end++;
            }

            folded.Add(text, position, end);
            position = end;
        }

        return folded;
    }

    /// <summary>Returns where the letter of a character begins in the text.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Returns where the letter of a character ends in the text.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>Says whether a letter of the text begins at a character.</summary>
    public bool IsStart(int index) => index == 0 || index == Length || _starts[index] != _starts[index - 1];

    public override string ToString() => new([.. _characters]);

    private void Add(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> letter = text[start..end];
        if (letter is ['\u00A0' or '\u202F' or '\u2007' or '\u2009'])
        {
            Add(' ', start, end);
        }
        else if (letter is [< '\u00C0'] || letter.Length > MaxMarks)
        {
            foreach (char c in letter)
            {
                Add(c, start, end);
            }
        }
        else
        {
            foreach (char c in NormalizationFormC.Decompose(letter.ToString()))
            {
                Add(c, start, end);
            }
        }
    }

    private void Add(char c, int start, int end)
    {
        _characters.Add(c);
        _starts.Add(start);
        _ends.Add(end);
    }
}
