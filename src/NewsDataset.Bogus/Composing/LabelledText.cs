using System.Collections.Generic;
using System.Text;
using NewsDataset.Writing;

namespace NewsDataset.Bogus.Composing;

/// <summary>A raw text under way, and the labels of what has been written so far.</summary>
internal sealed class LabelledText
{
    private readonly StringBuilder _raw = new();
    private readonly List<FencedLines> _fences = [];
    private readonly List<LabelledRange> _spans = [];
    private int _line;
    private int _opened;
    private BlockKind? _fence;
    private int _fenceLine;

    public int Length => _raw.Length;

    public int Spans => _spans.Count;

    public IReadOnlyList<FencedLines> Fences => _fences;

    public IReadOnlyList<LabelledRange> Labels => _spans;

    public void Append(string text) => _raw.Append(text);

    /// <summary>Begins a span here.</summary>
    public OpenSpan Open() => new(_raw.Length, _opened++);

    /// <summary>Ends a span here.</summary>
    public void Close(OpenSpan span, string attributes) =>
        _spans.Add(new LabelledRange(new TextRange(span.Start, _raw.Length - span.Start), attributes, span.Order));

    /// <summary>Appends a text that is one span.</summary>
    public void Append(string text, string attributes)
    {
        OpenSpan span = Open();
        Append(text);
        Close(span, attributes);
    }

    public void EndLine()
    {
        Append("\n");
        _line++;
    }

    public void OpenFence(BlockKind kind)
    {
        _fence = kind;
        _fenceLine = _line;
    }

    public void CloseFence()
    {
        if (_fence is { } kind)
        {
            _fences.Add(new FencedLines(_fenceLine, _line - 1, kind));
            _fence = null;
        }
    }

    public int Utf8BytesFrom(int start) => Encoding.UTF8.GetByteCount(_raw.ToString(start, _raw.Length - start));

    /// <summary>Returns the text, without line feeds at its end, as scrapes have it.</summary>
    public string ToRaw()
    {
        int end = _raw.Length;
        while (end > 0 && _raw[end - 1] == '\n')
        {
            end--;
        }

        return _raw.ToString(0, end);
    }
}

/// <summary>A span that has begun.</summary>
internal readonly record struct OpenSpan(int Start, int Order);
