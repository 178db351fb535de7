using System;
using System.Collections.Generic;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Drafting;

/// <summary>A raw text as the rules see it: its lines, and the language that it is taken to be in.</summary>
internal sealed class DraftText
{
    private readonly List<TextRange> _lines = [];

    public DraftText(string raw, string language)
    {
        Raw = raw;
        Language = language;
        int start = 0;
        int feed;
        while ((feed = raw.IndexOf('\n', start)) >= 0)
        {
            int end = feed > start && raw[feed - 1] == '\r' ? feed - 1 : feed;
            _lines.Add(new TextRange(start, end - start));
            start = feed + 1;
        }

        _lines.Add(new TextRange(start, raw.Length - start));
    }

    public string Raw { get; }

    /// <summary>Gets the language: a BCP 47 tag, <c>und</c> if nobody knows.</summary>
    public string Language { get; }

    /// <summary>Gets where the lines stand, without their line ends.</summary>
    public IReadOnlyList<TextRange> Lines => _lines;

    public ReadOnlySpan<char> Line(int line) => Raw.AsSpan(_lines[line].Start, _lines[line].Length);

    /// <summary>Returns a line without the white space, the byte order mark and the marks of direction around it.</summary>
    public ReadOnlySpan<char> Trimmed(int line) => Line(line).Trim().Trim("\uFEFF\u200B\u200E\u200F\u061C").Trim();

    public bool IsBlank(int line) => LineShape.IsBlank(Line(line));
}
