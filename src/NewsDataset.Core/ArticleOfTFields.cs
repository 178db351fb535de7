using NewsDataset.Content;

namespace NewsDataset;

/// <summary>An article of a dataset that declares front matter of its own, typed in C#.</summary>
/// <typeparam name="TFields">The type of the dataset's own front matter.</typeparam>
/// <remarks>Immutable if <typeparamref name="TFields"/> is, and then safe to use from several threads. The fields take no part in equality beyond the hash of the annotations.</remarks>
public sealed record Article<TFields> : Article
{
    internal Article(IArticleOrigin origin, TFields fields)
        : base(origin)
    {
        Fields = fields;
    }

    /// <summary>Gets the values of the dataset's own front matter.</summary>
    public TFields Fields { get; }

    /// <inheritdoc/>
    public bool Equals(Article<TFields>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
