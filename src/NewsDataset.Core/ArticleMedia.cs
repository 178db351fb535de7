using System.Diagnostics.CodeAnalysis;

namespace NewsDataset;

/// <summary>An image of an article, as far as the text shows it. schema.org: <c>ImageObject</c>.</summary>
/// <param name="Url">Its address, as it is written, or <see langword="null"/> if the text has none.</param>
/// <param name="Alt">Its alternative text, or <see langword="null"/>.</param>
/// <param name="Caption">The words under it, or <see langword="null"/>.</param>
/// <param name="Credit">Whose it is, or <see langword="null"/>.</param>
/// <param name="Range">Where its first block stands in <see cref="Article.Raw"/>; within a line of another kind, its first words.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "An address as a page has it need not be a valid URI.")]
[SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "An address as a page has it need not be a valid URI.")]
public sealed record ArticleMedia(string? Url, string? Alt, string? Caption, string? Credit, TextRange Range);
