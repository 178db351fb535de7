namespace NewsDataset.Cli.Drafting;

/// <summary>What somebody wants of a draft.</summary>
/// <param name="Id">The id, or <see langword="null"/> for one of the headline's words.</param>
/// <param name="Language">The language, or <see langword="null"/> to tell it by the text.</param>
/// <param name="Force">Whether a file that is there may be written over.</param>
internal sealed record DraftOptions(string? Id, string? Language, bool Force);
