using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsDataset.Overlay;

// Spans within one block: brackets are matched first, since only what stands behind a closing one makes its opening one markup.
internal ref partial struct OverlayReader
{
    [MethodImpl(HotLoop.Optimize)]
    private void ReadBlock(int start, int end)
    {
        int rawStart = _raw.Length;
        int firstBracket = _file.Slice(start, end - start).IndexOfAny('[', ']', '\\');
        if (firstBracket < 0)
        {
            AppendText(start, end);
        }
        else
        {
            FindMarks(start + firstBracket, end);
            WriteMarked(start, end);
        }

        if (_blocks is not null)
        {
            BlockKind kind = _fence >= 0 ? _fenceKind : BlockKind.Paragraph;
            _blocks.Add(new PeeledBlock(kind, new TextRange(rawStart, _raw.Length - rawStart), _fence, start));
        }
    }

    /// <summary>Finds the pairs of brackets that are markup, and reads their attributes.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private void FindMarks(int start, int end)
    {
        _brackets.Open.Clear();
        _brackets.Marks.Clear();

        int position = start;
        while (position < end)
        {
            int offset = _file.Slice(position, end - position).IndexOfAny('[', ']', '\\');
            if (offset < 0)
            {
                break;
            }

            position += offset;
            switch (_file[position])
            {
                case '\\':
                    position += IsEscape(position, end) ? 2 : 1;
                    break;

                case '[':
                    _brackets.Open.Add(position++);
                    break;

                default:
                    position = ReadClosingBracket(position, end);
                    break;
            }
        }
    }

    [MethodImpl(HotLoop.Optimize)]
    private int ReadClosingBracket(int position, int end)
    {
        List<int> openBrackets = _brackets.Open;
        bool open = openBrackets.Count > 0;
        int opening = open ? openBrackets[openBrackets.Count - 1] : -1;
        if (open)
        {
            openBrackets.RemoveAt(openBrackets.Count - 1);
        }

        if (!IsAttributeStart(position + 1, end))
        {
            return position + 1;
        }

        if (!open)
        {
            Report(OverlayProblem.SpanNotOpened, position, 2, "]{");
            return position + 1;
        }

        SpanAttributes? attributes = null;
        bool closed = TryFindClosingBrace(position + 1, end, out int attributesEnd);
        if (!closed)
        {
            // The rest of the line is text: to look for more brackets in it would read it once for each.
            Report(OverlayProblem.AttributesNotClosed, position + 1, attributesEnd - position - 1, _file.Slice(position + 1, Math.Min(attributesEnd - position - 1, 40)).ToString());
            return attributesEnd;
        }

        if (_spans is not null)
        {
            attributes = ReadAttributes(position + 1, attributesEnd);
        }

        attributesEnd++;
        _brackets.Marks.Add(new Mark(opening, position, attributesEnd, attributes));
        return attributesEnd;
    }

    private readonly bool IsAttributeStart(int position, int end) =>
        position + 1 < end && _file[position] == '{' && _file[position + 1] is '.' or '@' or '#';

    private readonly bool IsEscape(int position, int end) =>
        position + 1 < end && _file[position + 1] is '[' or ']' or '{' or '}' or '\\' or ':';

    /// <summary>Writes a block's text without its marks, and its spans in order of their opening brackets.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private void WriteMarked(int start, int end)
    {
        SortMarks();
        List<Mark> marks = _brackets.Marks;
        Stack<OpenSpan> openSpans = _brackets.OpenSpans;
        openSpans.Clear();
        int firstSpan = _spans?.Count ?? 0;
        int position = start;
        int nextMark = 0;

        while (true)
        {
            int open = nextMark < marks.Count ? marks[nextMark].Open : int.MaxValue;
            int close = openSpans.Count > 0 ? openSpans.Peek().Mark.Close : int.MaxValue;
            if (open == int.MaxValue && close == int.MaxValue)
            {
                break;
            }

            if (open < close)
            {
                AppendUnescaped(position, open);
                OpenMark(marks[nextMark++]);
                position = open + 1;
            }
            else
            {
                AppendUnescaped(position, close);
                OpenSpan closed = openSpans.Pop();
                CloseMark(closed);
                position = closed.Mark.End;
            }
        }

        AppendUnescaped(position, end);

        // What stands behind a cut is known only now.
        var flags = default(GraphemeBoundary.FlagRun);
        for (int i = firstSpan; _errors is not null && i < _spans!.Count; i++)
        {
            CheckEdges(_spans[i], ref flags);
        }
    }

    /// <summary>Sorts the marks by their opening brackets; they were found in the order of the closing ones.</summary>
    private readonly void SortMarks()
    {
        List<Mark> marks = _brackets.Marks;
        for (int i = 1; i < marks.Count; i++)
        {
            if (marks[i].Open < marks[i - 1].Open)
            {
                marks.Sort(static (x, y) => x.Open.CompareTo(y.Open));
                return;
            }
        }
    }

    private void OpenMark(Mark mark)
    {
        Stack<OpenSpan> openSpans = _brackets.OpenSpans;
        int index = -1;
        if (openSpans.Count >= MaxDepth)
        {
            if (openSpans.Count == MaxDepth)
            {
                Report(OverlayProblem.SpanTooDeep, mark.Open, 1, "[");
            }
        }
        else if (_spans is not null)
        {
            index = _spans.Count;
            int parent = openSpans.Count > 0 ? openSpans.Peek().Index : -1;

            // The block itself is added when all its marks are written.
            _spans.Add(new PeeledSpan(new TextRange(_raw.Length, 0), mark.Attributes!, _blocks!.Count, parent, mark.Open));
        }

        openSpans.Push(new OpenSpan(mark, index));
    }

    private readonly void CloseMark(OpenSpan closed)
    {
        if (closed.Index < 0)
        {
            return;
        }

        PeeledSpan span = _spans![closed.Index];
        _spans[closed.Index] = span with { Range = new TextRange(span.Range.Start, _raw.Length - span.Range.Start) };
        if (_raw.Length == span.Range.Start)
        {
            Report(OverlayProblem.EmptySpan, closed.Mark.Open, closed.Mark.End - closed.Mark.Open, _file.Slice(closed.Mark.Open, closed.Mark.End - closed.Mark.Open).ToString());
        }
    }

    private readonly void CheckEdges(PeeledSpan span, ref GraphemeBoundary.FlagRun flags)
    {
        if (span.Range.Length == 0)
        {
            return;
        }

        if (!GraphemeBoundary.IsBoundary(_raw.Characters, span.Range.Start, ref flags)
            || !GraphemeBoundary.IsBoundary(_raw.Characters, span.Range.End, ref flags))
        {
            Report(OverlayProblem.SpanCutsCharacter, span.SourceStart, span.Attributes.SourceStart - span.SourceStart, _raw.Characters.Slice(span.Range.Start, span.Range.Length).ToString());
        }
    }

    [MethodImpl(HotLoop.Optimize)]
    private void AppendUnescaped(int start, int end)
    {
        while (start < end)
        {
            int offset = _file.Slice(start, end - start).IndexOf('\\');
            if (offset < 0)
            {
                break;
            }

            int escape = start + offset;
            AppendText(start, escape);
            if (IsEscape(escape, end))
            {
                AppendText(escape + 1, escape + 2);
                start = escape + 2;
            }
            else
            {
                AppendText(escape, escape + 1);
                start = escape + 1;
            }
        }

        AppendText(start, end);
    }

    /// <summary>Appends characters of the file; within a run of lines the line ends become the raw text's own.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private void AppendText(int start, int end)
    {
        if (_options.BlankLineParagraphs)
        {
            int length;
            while ((length = _file.Slice(start, end - start).IndexOf('\n')) >= 0)
            {
                int feed = start + length;
                int lineEnd = feed > start && _file[feed - 1] == '\r' ? feed - 1 : feed;
                _raw.Append(_file.Slice(start, lineEnd - start));
                AppendNewline();
                start = feed + 1;
            }
        }

        _raw.Append(_file.Slice(start, end - start));
    }

    /// <param name="Open">Where the opening bracket stands in the file.</param>
    /// <param name="Close">Where the closing bracket stands.</param>
    /// <param name="End">Where the attributes end.</param>
    /// <param name="Attributes">The attributes, where labels are wanted.</param>
    private readonly record struct Mark(int Open, int Close, int End, SpanAttributes? Attributes);

    /// <param name="Mark">The pair of brackets.</param>
    /// <param name="Index">The index of the span, or -1 if it lies too deep to be one.</param>
    private readonly record struct OpenSpan(Mark Mark, int Index);

    /// <summary>The brackets of one block while it is read. One for each thread, which reads one body at a time.</summary>
    private sealed class BlockMarks
    {
        [ThreadStatic]
        private static BlockMarks? _ofThisThread;

        public List<int> Open { get; } = [];

        public List<Mark> Marks { get; } = [];

        public Stack<OpenSpan> OpenSpans { get; } = new();

        public static BlockMarks ForThisThread() => _ofThisThread ??= new BlockMarks();
    }
}
