using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

// What all aspects share: a body is read, and what was found is written down as it reads in an expectation.
public sealed partial class OverlayReaderTest
{
    private static readonly OverlayOptions BlankLines = new(BlankLineParagraphs: true, CarriageReturns: false);
    private static readonly OverlayOptions Crlf = new(BlankLineParagraphs: false, CarriageReturns: true);

    /// <summary>Reads a body that must have no faults.</summary>
    private static PeeledText Peel(string body, OverlayOptions options = default)
    {
        PeeledText peeled = Peel(body, out List<OverlayError> errors, options);
        Assert.Empty(errors);
        return peeled;
    }

    private static PeeledText Peel(string body, out List<OverlayError> errors, OverlayOptions options = default)
    {
        errors = [];
        return OverlayReader.Read(body, 0, options, errors);
    }

    /// <summary>Reads a body and returns its faults as <c>Problem@start+length</c>, in the order of the file.</summary>
    private static string[] Faults(string body, OverlayOptions options = default)
    {
        Peel(body, out List<OverlayError> errors, options);
        return [.. errors.OrderBy(static x => x.SourceStart).Select(static x => FormattableString.Invariant($"{x.Problem}@{x.SourceStart}+{x.SourceLength}"))];
    }

    private static string[] Blocks(PeeledText peeled) =>
        [.. peeled.Blocks.Select(x => Vocabularies.BlockKinds.WordFor(x.Kind) + ": " + x.Range.Slice(peeled.Raw))];

    private static string[] Spans(PeeledText peeled) =>
        [.. peeled.Spans.Select(x => x.Kind + ": " + x.Range.Slice(peeled.Raw))];
}
