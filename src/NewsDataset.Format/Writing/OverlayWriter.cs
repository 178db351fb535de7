using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Writing;

/// <summary>
/// Lays labels over a raw text: the inverse of <see cref="OverlayReader"/>. What it writes peels back to the text, whatever the text holds.
/// </summary>
internal sealed class OverlayWriter
{
    private readonly string _raw;
    private readonly StringBuilder _body = new();

    private OverlayWriter(string raw) => _raw = raw;

    /// <summary>Writes the body of an article file.</summary>
    /// <param name="raw">The raw text, its lines ended by LF alone or by CRLF alone.</param>
    /// <param name="fences">Which runs of lines have a fence: line numbers from 0, in order, not overlapping.</param>
    /// <param name="spans">The spans, each within one block, properly nested.</param>
    public static string Write(string raw, IReadOnlyList<FencedLines> fences, IReadOnlyList<LabelledRange> spans)
    {
        var writer = new OverlayWriter(raw);
        writer.WriteLines(fences, spans);
        return writer._body.ToString();
    }

    private void WriteLines(IReadOnlyList<FencedLines> fences, IReadOnlyList<LabelledRange> spans)
    {
        List<LabelledRange> ordered = [.. spans.OrderBy(static x => x.Range).ThenBy(static x => x.Order)];
        int nextSpan = 0;
        int nextFence = 0;
        int start = 0;
        for (int line = 0; ; line++)
        {
            if (nextFence < fences.Count && fences[nextFence].First == line)
            {
                _body.Append("::: ").Append(Vocabularies.BlockKinds.WordFor(fences[nextFence].Kind)).Append('\n');
            }

            int firstSpan = nextSpan;
            int feed = FindLine(start, out int end);
            int reach = TakeSpans(ordered, ref nextSpan, feed);
            while (reach > end && feed >= 0)
            {
                // In a hand-wrapped file a span may go on in the next line.
                line++;
                feed = FindLine(feed + 1, out end);
                reach = Math.Max(reach, TakeSpans(ordered, ref nextSpan, feed));
            }

            WriteLine(start, end, ordered.GetRange(firstSpan, nextSpan - firstSpan));

            // Peeling drops one final newline, so the last line gets one, whatever the raw text ends in.
            EndLine(end);
            if (nextFence < fences.Count && fences[nextFence].Last == line)
            {
                _body.Append(":::\n");
                nextFence++;
            }

            if (feed < 0)
            {
                break;
            }

            start = feed + 1;
        }
    }

    /// <summary>Finds the end of a line's characters, and returns the line feed behind it, or -1.</summary>
    private int FindLine(int start, out int end)
    {
        int feed = _raw.IndexOf('\n', start);
        end = feed < 0 ? _raw.Length : feed > start && _raw[feed - 1] == '\r' ? feed - 1 : feed;
        return feed;
    }

    /// <summary>Goes on to the spans behind a line, and returns where the last of those in it ends.</summary>
    private static int TakeSpans(List<LabelledRange> ordered, ref int next, int feed)
    {
        int reach = 0;
        while (next < ordered.Count && ordered[next].Range.Start < (feed < 0 ? int.MaxValue : feed + 1))
        {
            reach = Math.Max(reach, ordered[next++].Range.End);
        }

        return reach;
    }

    // A carriage return that is text would be taken for part of a lone line feed, but not of CRLF.
    private void EndLine(int end) => _body.Append(end > 0 && _raw[end - 1] == '\r' ? "\r\n" : "\n");

    private bool IsLineEnd(int index) => _raw[index] == '\n' || (_raw[index] == '\r' && index + 1 < _raw.Length && _raw[index + 1] == '\n');

    private void WriteLine(int start, int end, List<LabelledRange> spans)
    {
        HashSet<int> escapedBrackets = FindBracketsToEscape(start, end, spans);
        var open = new Stack<LabelledRange>();
        int next = 0;
        for (int i = start; i <= end; i++)
        {
            while (open.Count > 0 && open.Peek().Range.End == i)
            {
                _body.Append("]{").Append(open.Pop().Attributes).Append('}');
            }

            while (next < spans.Count && spans[next].Range.Start == i)
            {
                _body.Append('[');
                open.Push(spans[next++]);
            }

            if (i == end)
            {
                break;
            }

            if (IsLineEnd(i))
            {
                EndLine(i);
                i += _raw[i] == '\r' ? 1 : 0;
                start = i + 1;
                continue;
            }

            // Spans that begin or end here are written; the next mark of ours is the innermost open span's end or the next one's beginning.
            bool markBefore = open.Count > 0 && open.Peek().Range.Start == i;
            bool markBehind = (open.Count > 0 && open.Peek().Range.End == i + 1) || (next < spans.Count && spans[next].Range.Start == i + 1);
            if (NeedsEscape(i, start, end, markBefore, markBehind, escapedBrackets))
            {
                _body.Append('\\');
            }

            _body.Append(_raw[i]);
        }
    }

    private bool NeedsEscape(int index, int start, int end, bool markBefore, bool markBehind, HashSet<int> escapedBrackets)
    {
        char c = _raw[index];
        switch (c)
        {
            case '[' or ']':
                return escapedBrackets.Contains(index);

            case '\\':
                // Behind it comes a character that it would escape, in the text or as a mark of ours.
                return (index + 1 < end && _raw[index + 1] is '[' or ']' or '{' or '}' or '\\' or ':') || markBehind;

            case ':':
                return index == start && string.CompareOrdinal(_raw, index, LineShape.Fence, 0, LineShape.Fence.Length) == 0 && !markBefore;

            default:
                return false;
        }
    }

    /// <summary>Finds the brackets of the text that would be read as ours.</summary>
    private HashSet<int> FindBracketsToEscape(int start, int end, List<LabelledRange> spans)
    {
        var escaped = new HashSet<int>();
        var open = new Stack<int>();
        var openSpans = new Stack<(LabelledRange Span, int Depth)>();
        int next = 0;
        for (int i = start; i <= end; i++)
        {
            while (openSpans.Count > 0 && openSpans.Peek().Span.Range.End == i)
            {
                // A bracket that opens in a span and does not close there would take the span's own closing one.
                int depth = openSpans.Pop().Depth;
                while (open.Count > depth)
                {
                    escaped.Add(open.Pop());
                }
            }

            while (next < spans.Count && spans[next].Range.Start == i)
            {
                openSpans.Push((spans[next++], open.Count));
            }

            if (i == end)
            {
                break;
            }

            if (_raw[i] == '[')
            {
                open.Push(i);
            }
            else if (_raw[i] == ']')
            {
                bool balanced = open.Count > (openSpans.Count > 0 ? openSpans.Peek().Depth : 0);
                int opening = balanced ? open.Pop() : -1;
                bool looksLikeMarkup = i + 2 < end && _raw[i + 1] == '{' && _raw[i + 2] is '.' or '@' or '#';
                if (looksLikeMarkup || !balanced)
                {
                    escaped.Add(i);
                    if (balanced)
                    {
                        escaped.Add(opening);
                    }
                }
            }
        }

        return escaped;
    }
}

/// <summary>A run of lines with a fence around them.</summary>
/// <param name="First">The first line, from 0.</param>
/// <param name="Last">The last line.</param>
/// <param name="Kind">Their kind.</param>
internal readonly record struct FencedLines(int First, int Last, BlockKind Kind);

/// <summary>A range with the attributes that it gets.</summary>
/// <param name="Range">The range in the raw text.</param>
/// <param name="Attributes">The attributes, as they stand between the braces.</param>
/// <param name="Order">Of two spans over the same characters, the lower is the outer one.</param>
internal readonly record struct LabelledRange(TextRange Range, string Attributes, int Order = 0);
