namespace NewsDataset.Overlay;

/// <summary>What can be wrong with the markup of a body.</summary>
internal enum OverlayProblem
{
    UnknownBlockKind,
    FenceNotClosed,
    FenceInsideFence,
    FenceClosesNothing,
    MalformedFence,
    EmptyFence,
    SpanNotOpened,
    AttributesNotClosed,
    MalformedAttribute,
    UnknownSpanKind,
    UnknownAttributeKey,
    DuplicateAttribute,
    EmptySpan,
    SpanTooDeep,
    SpanCutsCharacter,
}

/// <summary>One thing that is wrong, and where.</summary>
/// <param name="Problem">What.</param>
/// <param name="SourceStart">Where it begins in the file, in UTF-16 code units.</param>
/// <param name="SourceLength">How far it goes.</param>
/// <param name="Value">The offending characters.</param>
/// <param name="SourceRelated">Where the other thing begins that the problem speaks of, or -1.</param>
internal readonly record struct OverlayError(OverlayProblem Problem, int SourceStart, int SourceLength, string Value, int SourceRelated = -1);
