using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsDataset.Overlay;

/// <summary>
/// Peels the labels from the body of an article file. The one reader of the body: the compiler and the run time both use it,
/// so what the one accepted the other can read.
/// </summary>
/// <remarks>
/// Linear in the body's length, and safe on any text: what is wrong is reported, and read as plain text or as the nearest legal thing.
/// One use reads one body.
/// </remarks>
internal ref partial struct OverlayReader
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _file;
    private readonly OverlayOptions _options;
    private readonly ICollection<OverlayError>? _errors;

    // Null where the verbatim text alone is wanted.
    private readonly List<PeeledBlock>? _blocks;
    private readonly List<PeeledSpan>? _spans;

    private readonly TextBuffer _raw;

    // The fence that is open: where its line begins, and what it says.
    private int _fence = -1;
    private int _fenceStart = -1;
    private int _fenceBlocks;
    private BlockKind _fenceKind;
    private int _fences;

    // Fences that were open when another opened: each may still have a closing line of its own, which then is no second fault.
    private int _interruptedFences;

    // Of the block that is read.
    private readonly BlockMarks _brackets;

    private OverlayReader(ReadOnlySpan<char> file, OverlayOptions options, ICollection<OverlayError>? errors, TextBuffer raw, bool withLabels)
    {
        _file = file;
        _options = options;
        _errors = errors;
        _blocks = withLabels ? new List<PeeledBlock>(64) : null;
        _spans = withLabels ? new List<PeeledSpan>(32) : null;
        _brackets = BlockMarks.ForThisThread();
        _raw = raw;
    }

    /// <summary>Reads a body.</summary>
    /// <param name="file">The whole article file, without a byte order mark.</param>
    /// <param name="bodyStart">The index of the body's first character.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="errors">Takes what is wrong, if somebody wants to know.</param>
    public static PeeledText Read(ReadOnlySpan<char> file, int bodyStart, OverlayOptions options, ICollection<OverlayError>? errors = null)
    {
        using var raw = new TextBuffer(file.Length - bodyStart);
        var reader = new OverlayReader(file, options, errors, raw, withLabels: true);
        return new PeeledText(reader.ReadBody(bodyStart), reader._blocks!, reader._spans!);
    }

    /// <summary>Reads the verbatim text of a body, and none of its labels.</summary>
    /// <param name="file">The whole article file, without a byte order mark.</param>
    /// <param name="bodyStart">The index of the body's first character.</param>
    /// <param name="options">How to read it.</param>
    public static string ReadRaw(ReadOnlySpan<char> file, int bodyStart, OverlayOptions options)
    {
        using var raw = new TextBuffer(file.Length - bodyStart);
        return new OverlayReader(file, options, null, raw, withLabels: false).ReadBody(bodyStart);
    }

    [MethodImpl(HotLoop.Optimize)]
    private string ReadBody(int position)
    {
        bool endsInNewline = false;
        while (position < _file.Length)
        {
            int next = NextLine(position, out int end);
            ReadOnlySpan<char> line = _file.Slice(position, end - position);

            if (LineShape.IsFence(line))
            {
                if (_blocks is not null)
                {
                    ReadFence(position, end);
                }

                position = next;
                continue;
            }

            if (LineShape.IsBlank(line))
            {
                _raw.Append(line);
            }
            else
            {
                if (_options.BlankLineParagraphs)
                {
                    next = EndOfRun(next, ref end);
                }

                ReadBlock(position, end);
            }

            // Only a line feed ends a line; without one this is the last.
            endsInNewline = next > end;
            if (endsInNewline)
            {
                AppendNewline();
            }

            position = next;
        }

        if (_fence >= 0)
        {
            CloseFence();
            Report(OverlayProblem.FenceNotClosed, _fenceStart, LineEnd(_fenceStart) - _fenceStart, OpenFenceWord());
        }

        if (endsInNewline)
        {
            _raw.Length -= _options.CarriageReturns ? 2 : 1;
        }

        return _raw.ToString();
    }

    /// <summary>Finds the end of a line's characters, and the start of the next line.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private readonly int NextLine(int position, out int end)
    {
        int feed = _file.Slice(position).IndexOf('\n');
        if (feed < 0)
        {
            end = _file.Length;
            return end;
        }

        feed += position;
        end = feed > position && _file[feed - 1] == '\r' ? feed - 1 : feed;
        return feed + 1;
    }

    private readonly int LineEnd(int position)
    {
        NextLine(position, out int end);
        return end;
    }

    /// <summary>Goes on over the lines that belong to the same run.</summary>
    private readonly int EndOfRun(int next, ref int end)
    {
        while (next > end && next < _file.Length)
        {
            int after = NextLine(next, out int lineEnd);
            ReadOnlySpan<char> line = _file.Slice(next, lineEnd - next);
            if (LineShape.IsFence(line) || LineShape.IsBlank(line))
            {
                break;
            }

            end = lineEnd;
            next = after;
        }

        return next;
    }

    // As it is written: a kind that is misspelt reads its lines as paragraphs.
    private readonly string OpenFenceWord() =>
        _file.Slice(_fenceStart, LineEnd(_fenceStart) - _fenceStart).Slice(LineShape.Fence.Length).Trim(" \t").ToString();

    private void ReadFence(int start, int end)
    {
        ReadOnlySpan<char> line = _file.Slice(start, end - start);
        ReadOnlySpan<char> word = line.Slice(LineShape.Fence.Length).Trim(" \t");

        if (word.Length == 0)
        {
            if (_fence < 0)
            {
                if (_interruptedFences > 0)
                {
                    _interruptedFences--;
                }
                else
                {
                    Report(OverlayProblem.FenceClosesNothing, start, end - start, line.ToString());
                }

                return;
            }

            if (CloseFence() == 0)
            {
                Report(OverlayProblem.EmptyFence, _fenceStart, LineEnd(_fenceStart) - _fenceStart, OpenFenceWord());
            }

            return;
        }

        BlockKind kind = BlockKind.Paragraph;
        if (line[LineShape.Fence.Length] == ':' || word.IndexOfAny(' ', '\t') >= 0)
        {
            Report(OverlayProblem.MalformedFence, start, end - start, line.ToString());

            // “:::: headline” and “::: headline two” say well enough what they open.
            word = word.TrimStart(':').TrimStart(" \t");
            int length = word.IndexOfAny(' ', '\t');
            if (!Vocabularies.BlockKinds.TryGet(length < 0 ? word : word.Slice(0, length), out kind))
            {
                return;
            }
        }
        else if (!Vocabularies.BlockKinds.TryGet(word, out kind))
        {
            Report(OverlayProblem.UnknownBlockKind, start + line.IndexOf(word), word.Length, word.ToString());
        }

        if (_fence >= 0)
        {
            _interruptedFences++;
            Report(OverlayProblem.FenceInsideFence, start, end - start, OpenFenceWord(), _fenceStart);
        }

        _fence = _fences++;
        _fenceStart = start;
        _fenceKind = kind;
        _fenceBlocks = _blocks!.Count;
    }

    /// <summary>Closes the open fence and returns how many blocks it held.</summary>
    private int CloseFence()
    {
        _fence = -1;
        return _blocks!.Count - _fenceBlocks;
    }

    private readonly void AppendNewline() => _raw.Append(_options.CarriageReturns ? "\r\n" : "\n");

    private readonly void Report(OverlayProblem problem, int start, int length, string value, int related = -1) =>
        _errors?.Add(new OverlayError(problem, start, length, value, related));
}
