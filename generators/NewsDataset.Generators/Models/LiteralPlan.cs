using System;
using System.Linq;

namespace NewsDataset.Generators.Models;

/// <summary>Which datasets of a compilation its string literals have room for.</summary>
/// <param name="TooLarge">The full names of the classes whose metadata has no room, even deflated.</param>
/// <param name="TooMany">The full names of the classes with whose articles the compilation has more than it can be trusted with.</param>
internal sealed record LiteralPlan(EquatableArray<string> TooLarge, EquatableArray<string> TooMany)
{
    /// <summary>Says whether nothing of a dataset is compiled.</summary>
    public bool LeavesOut(string dataset) => TooLarge.Contains(dataset, StringComparer.Ordinal) || TooMany.Contains(dataset, StringComparer.Ordinal);
}
