using System.Collections.Generic;
using System.Text;
using NewsDataset.Naming;
using NewsDataset.Writing;

namespace NewsDataset.Bogus.Composing;

/// <summary>A raw text under way, and the labels of what has been written so far.</summary>
/// <param name="lineEnd">What ends a line: LF or CRLF.</param>
/// <param name="decomposed">Whether the text is in Unicode's form NFD.</param>
internal sealed class LabelledText(string lineEnd, bool decomposed)
{
    private readonly StringBuilder _raw = new();
    private readonly List<FencedLines> _fences = [];
    private readonly List<LabelledRange> _spans = [];
    private int _line;
    private int _opened;
    private BlockKind? _fence;
    private int _fenceLine;

    public int Spans => _spans.Count;

    public IReadOnlyList<FencedLines> Fences => _fences;

    public IReadOnlyList<LabelledRange> Labels => _spans;

    /// <summary>Gets how long the text is in UTF-8, as it would be in NFC with lines ended by LF: the noise makes no story longer or shorter.</summary>
    public int Utf8Bytes { get; private set; }

    public void Append(string text)
    {
        _raw.Append(InForm(text));
        Utf8Bytes += Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>Returns a text in the form that this one has.</summary>
    public string InForm(string text) => decomposed ? NormalizationFormC.Decompose(text) : text;

    /// <summary>Gets how far it has come, outside of any fence and span.</summary>
    public TextState State => new(_raw.Length, _line, Utf8Bytes, _spans.Count, _fences.Count);

    /// <summary>Takes back what was written since.</summary>
    public void Return(TextState state)
    {
        _raw.Length = state.Length;
        _line = state.Line;
        Utf8Bytes = state.Utf8Bytes;
        _spans.RemoveRange(state.Spans, _spans.Count - state.Spans);
        _fences.RemoveRange(state.Fences, _fences.Count - state.Fences);
    }

    /// <summary>Begins a span here.</summary>
    public OpenSpan Open() => new(_raw.Length, _opened++);

    /// <summary>Ends a span here.</summary>
    public void Close(OpenSpan span, string attributes) =>
        _spans.Add(new LabelledRange(new TextRange(span.Start, _raw.Length - span.Start), attributes, span.Order));

    /// <summary>Appends a text that is one span, if it has attributes.</summary>
    public void Append(string text, string? attributes)
    {
        OpenSpan span = Open();
        Append(text);
        if (attributes is not null)
        {
            Close(span, attributes);
        }
    }

    public void EndLine()
    {
        _raw.Append(lineEnd);
        Utf8Bytes++;
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

    /// <summary>Returns the text, without line ends behind it, as scrapes have it.</summary>
    public string ToRaw()
    {
        int end = _raw.Length;
        while (end > 0 && _raw[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return _raw.ToString(0, end);
    }
}

/// <summary>A span that has begun.</summary>
internal readonly record struct OpenSpan(int Start, int Order);

/// <summary>How far a text has come.</summary>
internal readonly record struct TextState(int Length, int Line, int Utf8Bytes, int Spans, int Fences);
