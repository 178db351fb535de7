namespace NewsDataset.Overlay;

/// <summary>What the front matter says of how a body is read.</summary>
/// <param name="BlankLineParagraphs">Whether a block is a run of lines up to a blank one, not a line.</param>
/// <param name="CarriageReturns">Whether the raw text's line ends are CRLF.</param>
internal readonly record struct OverlayOptions(bool BlankLineParagraphs, bool CarriageReturns);
