using Microsoft.CodeAnalysis;

namespace NewsDataset.Generators.Declarations;

/// <summary>Says what a member of a class may show of a type: a member that anybody sees cannot be of a type that they do not (CS0050).</summary>
internal static class Accessibilities
{
    /// <summary>Says whether a public member of a class may be of a type.</summary>
    public static bool AllowUse(INamedTypeSymbol type, INamedTypeSymbol declaring)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            switch (part.DeclaredAccessibility)
            {
                case Accessibility.Public:
                    break;

                case Accessibility.Internal or Accessibility.ProtectedOrInternal:
                    if (IsPublic(declaring))
                    {
                        return false;
                    }

                    break;

                default:
                    // Seen within the type around it alone: the class must stand in it as well, and must not be it.
                    if (!StandsIn(declaring, part.ContainingType))
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsIn(INamedTypeSymbol type, INamedTypeSymbol? outer)
    {
        for (INamedTypeSymbol? part = type.ContainingType; part is not null; part = part.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(part, outer))
            {
                return true;
            }
        }

        return false;
    }
}
