using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>The names of members that a dataset class has already when its articles come.</summary>
internal static class ReservedNames
{
    public const string Ids = nameof(Ids);
    public const string Articles = nameof(Articles);
    public const string Languages = nameof(Languages);
    public const string Stories = nameof(Stories);
    public const string Info = nameof(Info);

    private static readonly HashSet<string> OfObject = new(
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> OfRecord = new(
        ["Clone", "Deconstruct", "EqualityContract", "Equals", "GetHashCode", "PrintMembers", "ToString"],
        StringComparer.Ordinal);

    public static string ClassOf(EntityType type) => type switch
    {
        EntityType.Person => "People",
        EntityType.Organization => "Organizations",
        EntityType.Place => "Places",
        EntityType.Event => "Events",
        _ => "Works",
    };

    /// <summary>Says what has a name already, in words for a message, or <see langword="null"/>.</summary>
    public static string? OwnerOf(string memberName, DatasetDeclaration declaration)
    {
        if (IsOfDataset(memberName))
        {
            return "a member that every dataset has";
        }

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

    /// <summary>Says whether every dataset class has a member of this name.</summary>
    public static bool IsOfDataset(string name) =>
        name is Ids or Articles or Languages or Stories or Info or "People" or "Organizations" or "Places" or "Events" or "Works";

    /// <summary>Says whether a member hides one that every class has, and needs <c>new</c>.</summary>
    public static bool HidesMemberOfObject(string memberName) => OfObject.Contains(memberName);
}
