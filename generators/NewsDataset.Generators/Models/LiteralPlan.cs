namespace NewsDataset.Generators.Models;

/// <summary>In which form the datasets of a compilation hold their metadata: in string literals, all that fit into the room that a compiler has for them.</summary>
/// <param name="AsBytes">The full names of the classes whose metadata lies in UTF-8 literals, which have no limit and take the compiler much longer.</param>
/// <param name="TooLarge">The full names of the classes whose metadata fits nowhere.</param>
internal sealed record LiteralPlan(EquatableArray<string> AsBytes, EquatableArray<string> TooLarge);
