using System.Diagnostics;

namespace NewsDataset;

/// <summary>Reported speech in quotation marks.</summary>
/// <param name="Text">The words as they are written, quotation marks included.</param>
/// <param name="Speaker">Who said it, where the text makes that plain; an institution or a place can speak too.</param>
/// <param name="Kind">How it stands in its sentence.</param>
/// <param name="NestedIn">The index in <see cref="Article.Quotes"/> of the quotation that holds this one, or <see langword="null"/>.</param>
/// <param name="PartOf">The index in <see cref="Article.Quotes"/> of the first part of the utterance that this one continues, or <see langword="null"/>.</param>
/// <param name="Range">Where it stands in <see cref="Article.Raw"/>, marks included.</param>
/// <remarks>Immutable, and safe to use from several threads. The indices, not references, keep a serialised article free of cycles.</remarks>
/// <example><code>foreach (Quote quote in article.Quotes)
/// {
///     Console.WriteLine($"{quote.Speaker?.Name ?? "somebody"}: {quote.Text}");
/// }</code></example>
[DebuggerDisplay("{Speaker?.Name,nq}: {Text,nq}")]
public sealed record Quote(string Text, Entity? Speaker, QuoteKind Kind, int? NestedIn, int? PartOf, TextRange Range)
{
    /// <summary>Returns the words.</summary>
    public override string ToString() => Text;
}
