using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Overlay;
using NewsDataset.Suggestions;
using NewsDataset.Writing;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Makes fences and spans of the annotations of one text.</summary>
internal sealed class BratOverlay
{
    private readonly string _file;
    private readonly string _raw;
    private readonly bool _blankLineParagraphs;
    private readonly TextOffsets _offsets;
    private readonly List<BratFault> _faults;
    private readonly List<TextRange> _lines = [];

    // Which block annotation each line has.
    private readonly BratTextBound?[] _fenceOfLine;

    private BratOverlay(string file, string raw, bool blankLineParagraphs, List<BratFault> faults)
    {
        _file = file;
        _raw = raw;
        _blankLineParagraphs = blankLineParagraphs;
        _faults = faults;
        _offsets = new TextOffsets(raw, OffsetUnit.CodePoints);
        FindLines();
        _fenceOfLine = new BratTextBound?[_lines.Count];
    }

    /// <summary>Gets the spans, an outer one before what it holds: in the order that a reader of the article file finds them.</summary>
    public IReadOnlyList<(BratTextBound Source, TextRange Range)> Spans { get; private set; } = [];

    /// <summary>Gets the fences, in their order.</summary>
    public IReadOnlyList<FencedLines> Fences { get; private set; } = [];

    /// <summary>Makes the fences and spans, without the spans' attributes.</summary>
    /// <param name="file">The annotation file, as it is shown.</param>
    /// <param name="document">Its annotations.</param>
    /// <param name="raw">The text.</param>
    /// <param name="blankLineParagraphs">Whether blocks are runs of lines.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static BratOverlay Make(string file, BratDocument document, string raw, bool blankLineParagraphs, List<BratFault> faults)
    {
        var overlay = new BratOverlay(file, raw, blankLineParagraphs, faults);
        overlay.MakeFences(document.TextBounds);
        overlay.MakeSpans(document.TextBounds);
        return overlay;
    }

    private void FindLines()
    {
        int start = 0;
        for (int feed = _raw.IndexOf('\n', StringComparison.Ordinal); feed >= 0; feed = _raw.IndexOf('\n', start))
        {
            int end = feed > start && _raw[feed - 1] == '\r' ? feed - 1 : feed;
            _lines.Add(new TextRange(start, end - start));
            start = feed + 1;
        }

        _lines.Add(new TextRange(start, _raw.Length - start));
    }

    private void MakeFences(IEnumerable<BratTextBound> annotations)
    {
        var fences = new List<FencedLines>();
        foreach (BratTextBound block in annotations)
        {
            if (BratTypes.TryGetBlock(block.Type, out BlockKind kind) && TryFindFragments(block, out List<TextRange> fragments)
                && TryFence(block, fragments, out int first, out int last))
            {
                fences.Add(new FencedLines(first, last, kind));
            }
        }

        Fences = [.. fences.OrderBy(static x => x.First)];
    }

    /// <summary>Finds the lines that a block annotation has a visible character of; an annotator need not select them to the last blank.</summary>
    private bool TryFence(BratTextBound block, List<TextRange> fragments, out int first, out int last)
    {
        int[] lines = [.. fragments.SelectMany(LinesOf).Distinct().Order()];
        first = lines.FirstOrDefault(-1);
        last = lines.LastOrDefault(-1);
        if (lines.Length == 0)
        {
            Refuse(block, $"{block.Id} holds no text.");
            return false;
        }

        foreach (int line in lines)
        {
            if (_fenceOfLine[line] is { } other)
            {
                Refuse(block, $"{block.Id} and {other.Id} (line {Number(other.Place.Line)}) both say what the line '{Show(_lines[line])}' is. Remove one of them.");
                return false;
            }

            _fenceOfLine[line] = block;
        }

        for (int line = first; line <= last; line++)
        {
            if (!IsBlank(line) && _fenceOfLine[line] != block)
            {
                Refuse(block, $"{block.Id} leaves out the line '{Show(_lines[line])}'. Make two annotations of it.");
                return false;
            }
        }

        return true;
    }

    private IEnumerable<int> LinesOf(TextRange fragment)
    {
        for (int line = LineAt(fragment.Start); line < _lines.Count && _lines[line].Start < fragment.End; line++)
        {
            int start = Math.Max(fragment.Start, _lines[line].Start);
            int end = Math.Min(fragment.End, _lines[line].End);
            if (end > start && !LineShape.IsBlank(_raw.AsSpan(start, end - start)))
            {
                yield return line;
            }
        }
    }

    private void MakeSpans(IEnumerable<BratTextBound> annotations)
    {
        var spans = new List<(BratTextBound Source, TextRange Range)>();
        foreach (BratTextBound annotation in annotations.Where(static x => !BratTypes.TryGetBlock(x.Type, out _)))
        {
            if (IsKnown(annotation) && TryFindFragments(annotation, out List<TextRange> fragments) && TryJoin(annotation, fragments, out TextRange range))
            {
                spans.Add((annotation, range));
            }
        }

        // Of two over the same characters the first in the file is the outer one.
        Spans = [.. spans.OrderBy(static x => x.Range).ThenBy(static x => x.Source.Place.Line)];
        RefuseOverlaps();
    }

    private bool IsKnown(BratTextBound annotation)
    {
        if (annotation.Type == BratTypes.Mark || Vocabularies.SpanKinds.TryGet(annotation.Type, out _) || Vocabularies.EntityTypes.TryGet(annotation.Type, out _))
        {
            return true;
        }

        string[] types = [.. Vocabularies.EntityTypes.Words, .. Vocabularies.SpanKinds.Words, BratTypes.Mark, .. BratTypes.Blocks];
        string nearest = NearestName.Suggest(annotation.Type, types);
        _faults.Add(new BratFault(
            _file,
            annotation.Place.Line,
            annotation.Place.Column,
            $"There is no type '{annotation.Type}'." + (nearest.Length > 0 ? nearest : " annotation.conf has all types.")));
        return false;
    }

    /// <summary>Finds the characters of an annotation, and holds them against those that the file repeats.</summary>
    private bool TryFindFragments(BratTextBound annotation, out List<TextRange> fragments)
    {
        fragments = [];
        foreach (TextRange fragment in annotation.Fragments)
        {
            int start = _offsets.IndexOf(fragment.Start, _raw.Length);
            int end = _offsets.IndexOf(fragment.End, _raw.Length);
            if (start < 0 || end < 0)
            {
                Refuse(annotation, $"{annotation.Id} reaches behind the end of the text. Offsets count Unicode code points.");
                return false;
            }

            fragments.Add(new TextRange(start, end - start));
        }

        string text = string.Join(' ', fragments.Select(x => BratText.OnOneLine(_raw.AsSpan(x.Start, x.Length))));
        if (!string.Equals(text, annotation.Text, StringComparison.Ordinal))
        {
            Refuse(annotation, $"{annotation.Id} says '{Show(annotation.Text)}', but the text has '{Show(text)}' there. Offsets count Unicode code points, and the text must not be edited.");
            return false;
        }

        return true;
    }

    /// <summary>Joins the fragments of a span, between which nothing stands but line ends, and looks whether it may be one.</summary>
    private bool TryJoin(BratTextBound annotation, List<TextRange> fragments, out TextRange range)
    {
        range = new TextRange(fragments[0].Start, fragments[^1].End - fragments[0].Start);
        for (int i = 1; i < fragments.Count; i++)
        {
            int gap = fragments[i - 1].End;
            if (gap >= fragments[i].Start || _raw[gap..fragments[i].Start].Any(static x => !BratText.IsLineEnd(x)))
            {
                Refuse(annotation, $"{annotation.Id} is in several pieces. An article file has no such spans: make one annotation of each.");
                return false;
            }
        }

        string? fault = range.Length == 0 ? "is empty"
            : !GraphemeBoundary.IsBoundary(_raw, range.Start) || !GraphemeBoundary.IsBoundary(_raw, range.End) ? "cuts what a reader sees as one character"
            : FindBlockFault(range);
        if (fault is not null)
        {
            Refuse(annotation, $"{annotation.Id} '{Show(range)}' {fault}.");
        }

        return fault is null;
    }

    private string? FindBlockFault(TextRange range)
    {
        int first = LineAt(range.Start);
        int last = LineAt(range.End);
        if (IsBlank(first) || IsBlank(last))
        {
            return "does not lie in a line of text";
        }

        if (first < last && !_blankLineParagraphs)
        {
            return "goes beyond its line";
        }

        for (int line = first + 1; line <= last; line++)
        {
            if (IsBlank(line) || _fenceOfLine[line] != _fenceOfLine[first])
            {
                return "goes beyond its block";
            }
        }

        return null;
    }

    private void RefuseOverlaps()
    {
        var open = new Stack<(BratTextBound Source, TextRange Range)>();
        foreach ((BratTextBound source, TextRange range) in Spans)
        {
            while (open.Count > 0 && open.Peek().Range.End <= range.Start)
            {
                open.Pop();
            }

            if (open.Count > 0 && open.Peek().Range.End < range.End)
            {
                (BratTextBound other, TextRange around) = open.Peek();
                bool isLater = source.Place.Line > other.Place.Line;
                Refuse(
                    isLater ? source : other,
                    isLater
                        ? $"{source.Id} '{Show(range)}' and {other.Id} '{Show(around)}' (line {Number(other.Place.Line)}) overlap. One must hold the other."
                        : $"{other.Id} '{Show(around)}' and {source.Id} '{Show(range)}' (line {Number(source.Place.Line)}) overlap. One must hold the other.");
            }
            else
            {
                open.Push((source, range));
            }
        }
    }

    private int LineAt(int index)
    {
        int line = _lines.BinarySearch(new TextRange(index, 0), Comparer<TextRange>.Create(static (x, y) => x.Start.CompareTo(y.Start)));
        return line >= 0 ? line : ~line - 1;
    }

    private bool IsBlank(int line) => LineShape.IsBlank(_raw.AsSpan(_lines[line].Start, _lines[line].Length));

    private string Show(TextRange range) => Show(range.Slice(_raw));

    // Enough to know it by.
    private static string Show(string text)
    {
        const int Most = 40;
        if (text.Length <= Most)
        {
            return BratText.OnOneLine(text);
        }

        int length = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return BratText.OnOneLine(text.AsSpan(0, length)) + "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Refuse(BratTextBound annotation, string message) =>
        _faults.Add(new BratFault(_file, annotation.OffsetsPlace.Line, annotation.OffsetsPlace.Column, message));
}
