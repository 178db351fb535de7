using System.Diagnostics.CodeAnalysis;

namespace NewsDataset;

/// <summary>A link in the text: the words of a related headline, or an address that stands there.</summary>
/// <param name="Text">The characters of the link.</param>
/// <param name="Url">Where it leads, if the text or the annotation says so; as it is written, not validated.</param>
/// <param name="Range">Where it stands in <see cref="Article.Raw"/>.</param>
/// <remarks>Immutable, and safe to use from several threads. A scrape often keeps a link's words and loses its address.</remarks>
[SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "An address as a page has it need not be a valid URI.")]
[SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "An address as a page has it need not be a valid URI.")]
public sealed record ArticleLink(string Text, string? Url, TextRange Range)
{
    /// <summary>Returns the characters of the link.</summary>
    public override string ToString() => Text;
}
