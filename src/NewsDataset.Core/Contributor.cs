using System.Diagnostics;

namespace NewsDataset;

/// <summary>Somebody who made an article, as the text names them.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Role">What they did.</param>
/// <param name="JobTitle">Their position, where the annotation says it (<c>role=</c>), or <see langword="null"/>. schema.org: <c>jobTitle</c>.</param>
/// <param name="Entity">Who it is, where the dataset knows.</param>
/// <param name="Range">Where the name stands in <see cref="Article.Raw"/>.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[DebuggerDisplay("{Role,nq}: {Name}")]
public sealed record Contributor(string Name, ContributorRole Role, string? JobTitle, Entity? Entity, TextRange Range)
{
    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
