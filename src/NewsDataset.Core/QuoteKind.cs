namespace NewsDataset;

/// <summary>How a quotation stands in its sentence.</summary>
public enum QuoteKind
{
    /// <summary>A whole utterance.</summary>
    Direct = 0,

    /// <summary>A fragment of the speaker's words within the reporter's own sentence.</summary>
    Partial,

    /// <summary>The translation of another quotation that stands beside it.</summary>
    Translation,
}
