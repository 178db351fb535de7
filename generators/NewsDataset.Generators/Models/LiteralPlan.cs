using System;
using System.Linq;

namespace NewsDataset.Generators.Models;

/// <summary>In which form the datasets of a compilation hold their metadata: in string literals, all that fit into the room that a compiler has for them.</summary>
/// <param name="AsBytes">The full names of the classes whose metadata lies in UTF-8 literals, which have no limit and take the compiler much longer.</param>
/// <param name="TooLarge">The full names of the classes whose metadata fits nowhere.</param>
/// <param name="TooMany">The full names of the classes with whose articles the compilation has more than it can be trusted with.</param>
internal sealed record LiteralPlan(EquatableArray<string> AsBytes, EquatableArray<string> TooLarge, EquatableArray<string> TooMany)
{
    /// <summary>Says whether nothing of a dataset is compiled.</summary>
    public bool LeavesOut(string dataset) => TooLarge.Contains(dataset, StringComparer.Ordinal) || TooMany.Contains(dataset, StringComparer.Ordinal);
}
