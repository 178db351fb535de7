namespace NewsDataset;

/// <summary>Whose an article's text is. Follows IPTC RightsML in its terms.</summary>
/// <param name="Holder">Who holds the rights, or <see langword="null"/> if that is unknown.</param>
/// <param name="Redistributable">Whether the text may be passed on, as far as is known; <see langword="null"/> if nobody said.</param>
/// <param name="License">The licence, as an SPDX identifier where there is one, or <see langword="null"/>.</param>
/// <param name="Note">Anything else there is to say, or <see langword="null"/>.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record ArticleRights(string? Holder, bool? Redistributable, string? License, string? Note);
