using System;
using System.Runtime.CompilerServices;
using System.Threading;
using NewsDataset.CompilerServices;
using NewsDataset.Content;

namespace NewsDataset;

/// <summary>An article of a dataset that declares front matter of its own, typed in C#: see <see cref="ArticleFieldsAttribute"/>.</summary>
/// <typeparam name="TFields">The type of the dataset's own front matter.</typeparam>
/// <remarks>
/// Immutable if <typeparamref name="TFields"/> is, and then safe to use from several threads. The fields take part in equality through the hash
/// of the annotations, as the file writes them.
/// </remarks>
public sealed record Article<TFields> : Article
{
    private readonly Func<FieldValue, TFields> _read;
    private StrongBox<TFields>? _fields;

    internal Article(IArticleOrigin origin, Func<FieldValue, TFields> read)
        : base(origin)
    {
        _read = read;
    }

    /// <summary>Gets the values of the dataset's own front matter: read on first use, always the same object.</summary>
    public TFields Fields => (Volatile.Read(ref _fields) ?? Once.Keep(ref _fields, new StrongBox<TFields>(_read(new FieldValue(Metadata.Fields))))).Value!;

    /// <inheritdoc/>
    public bool Equals(Article<TFields>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
