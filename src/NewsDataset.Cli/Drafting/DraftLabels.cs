using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;
using NewsDataset.Writing;

namespace NewsDataset.Cli.Drafting;

/// <summary>The labels that the rules propose for a text. Of two that exclude each other the first stays.</summary>
internal sealed class DraftLabels(DraftText text)
{
    private const int MaxDepth = 64;

    private readonly BlockKind?[] _kinds = new BlockKind?[text.Lines.Count];
    private readonly List<LabelledRange> _spans = [];

    /// <summary>Says what a line is, unless that is said already.</summary>
    public void Label(int line, BlockKind kind)
    {
        if (!text.IsBlank(line))
        {
            _kinds[line] ??= kind;
        }
    }

    /// <summary>Returns what a line is, as far as a rule has said.</summary>
    public BlockKind? KindOf(int line) => _kinds[line];

    /// <summary>Says what a run of characters is.</summary>
    /// <param name="range">The characters, within one line.</param>
    /// <param name="attributes">What stands between the braces. Of two spans over the same characters the first is the outer one.</param>
    public void Label(TextRange range, string attributes) => _spans.Add(new LabelledRange(range, attributes, _spans.Count));

    /// <summary>Returns the fences: one around all lines of a kind that follow each other, blank ones between them included.</summary>
    public IReadOnlyList<FencedLines> ToFences()
    {
        var fences = new List<FencedLines>();
        int last = -1;
        for (int line = 0; line < _kinds.Length; line++)
        {
            if (text.IsBlank(line))
            {
                continue;
            }

            if (_kinds[line] is { } kind and not BlockKind.Paragraph)
            {
                if (fences.Count > 0 && fences[^1].Kind == kind && fences[^1].Last == last)
                {
                    fences[^1] = fences[^1] with { Last = line };
                }
                else
                {
                    fences.Add(new FencedLines(line, line, kind));
                }
            }

            last = line;
        }

        return fences;
    }

    /// <summary>Returns the spans that can stand in a file together: none empty, none across another, none that cuts what a reader sees as one character.</summary>
    public IReadOnlyList<LabelledRange> ToSpans()
    {
        var kept = new List<LabelledRange>();
        var open = new List<LabelledRange>();
        var flags = default(GraphemeBoundary.FlagRun);
        int line = 0;
        foreach (LabelledRange span in _spans.OrderBy(static x => x.Range).ThenBy(static x => x.Order))
        {
            while (text.Lines[line].End < span.Range.Start)
            {
                line++;
            }

            // An open span that begins where this one does is as long at least, so it is only ever the end that can cross.
            open.RemoveAll(x => x.Range.End <= span.Range.Start);
            if (span.Range.Length > 0
                && text.Lines[line].Contains(span.Range)
                && open.Count < MaxDepth
                && open.TrueForAll(x => x.Range.Contains(span.Range))
                && GraphemeBoundary.IsBoundary(text.Raw, span.Range.Start, ref flags)
                && GraphemeBoundary.IsBoundary(text.Raw, span.Range.End, ref flags))
            {
                open.Add(span);
                kept.Add(span);
            }
        }

        return kept;
    }
}
