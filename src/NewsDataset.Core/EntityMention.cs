using System.Diagnostics;

namespace NewsDataset;

/// <summary>One place where an article names an entity, in whichever script and inflection.</summary>
/// <param name="Entity">What is named.</param>
/// <param name="Text">The characters that name it: “ट्रंप”, “ট্রাম্পের”, “Putin”.</param>
/// <param name="Range">Where they stand in <see cref="Article.Raw"/>.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[DebuggerDisplay("{Text} @{Entity.Id,nq} {Range,nq}")]
public sealed record EntityMention(Entity Entity, string Text, TextRange Range)
{
    /// <summary>Returns the characters.</summary>
    public override string ToString() => Text;
}
