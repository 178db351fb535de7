using System.Collections.Generic;

namespace NewsDataset.Overlay;

/// <summary>What is left when the labels are peeled from an article file's body, and the labels.</summary>
/// <param name="Raw">The verbatim text.</param>
/// <param name="Blocks">Its non-blank blocks, in order.</param>
/// <param name="Spans">Its spans, in order of their opening brackets: an outer one before what it holds.</param>
internal sealed record PeeledText(string Raw, IReadOnlyList<PeeledBlock> Blocks, IReadOnlyList<PeeledSpan> Spans);

/// <summary>A block of the raw text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Range">Where it stands in the raw text.</param>
/// <param name="Fence">The number of the fence around it, from 0, or -1.</param>
/// <param name="SourceStart">Where it begins in the file.</param>
internal readonly record struct PeeledBlock(BlockKind Kind, TextRange Range, int Fence, int SourceStart);

/// <summary>A span of the raw text.</summary>
/// <param name="Range">Where it stands in the raw text.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Parent">The index of the innermost span around it, or -1.</param>
/// <param name="SourceStart">Where its opening bracket stands in the file.</param>
internal sealed record PeeledSpan(TextRange Range, SpanAttributes Attributes, int Block, int Parent, int SourceStart)
{
    public SpanKind Kind => Attributes.Kind;
}
