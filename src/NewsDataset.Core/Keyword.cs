namespace NewsDataset;

/// <summary>A tag of an article. schema.org: <c>keywords</c>.</summary>
/// <param name="Text">The tag as it is written, without a leading <c>#</c>.</param>
/// <param name="Entity">What it names, where the dataset knows.</param>
/// <param name="Range">Where it stands in <see cref="Article.Raw"/>, or <see langword="null"/> if the front matter gave it.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Keyword(string Text, Entity? Entity, TextRange? Range)
{
    /// <summary>Returns the tag.</summary>
    public override string ToString() => Text;
}
