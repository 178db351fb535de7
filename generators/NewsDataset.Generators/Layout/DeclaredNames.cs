using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>The names that a dataset class has taken by how it is declared.</summary>
internal static class DeclaredNames
{
    private static readonly HashSet<string> OfObject = new(
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> OfRecord = new(
        ["Clone", "Deconstruct", "EqualityContract", "Equals", "GetHashCode", "PrintMembers", "ToString"],
        StringComparer.Ordinal);

    /// <summary>Says what has a name already, in words for a message, or <see langword="null"/>.</summary>
    public static string? OwnerOf(string memberName, DatasetDeclaration declaration)
    {
        if (declaration.Keyword.StartsWith("record", StringComparison.Ordinal) && OfRecord.Contains(memberName))
        {
            return "a member that every record has";
        }

        if (string.Equals(memberName, declaration.Name.TrimStart('@'), StringComparison.Ordinal))
        {
            return "the dataset class itself";
        }

        return declaration.MemberNames.Contains(memberName, StringComparer.Ordinal) ? "a member that you wrote in '" + declaration.FullName + "'" : null;
    }

    /// <summary>Says whether a member hides one that every class has, and needs <c>new</c>.</summary>
    public static bool HidesMemberOfObject(string memberName) => OfObject.Contains(memberName);
}
