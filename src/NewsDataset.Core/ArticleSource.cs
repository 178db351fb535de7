using System.Diagnostics.CodeAnalysis;

namespace NewsDataset;

/// <summary>Where an article's raw text comes from.</summary>
/// <param name="Url">The page's address, as given, or <see langword="null"/>.</param>
/// <param name="Retrieved">When it was read, in the form that <see cref="DateMention.Value"/> has, or <see langword="null"/>.</param>
/// <param name="File">The file of the raw text, relative to the dataset's manifest, or <see langword="null"/>.</param>
/// <param name="Note">Anything else there is to say, or <see langword="null"/>.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "An address as an author has it need not be a valid URI.")]
[SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "An address as an author has it need not be a valid URI.")]
public sealed record ArticleSource(string? Url, string? Retrieved, string? File, string? Note);
