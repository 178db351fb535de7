using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Generators.Analyzers;

/// <summary>Tells the generated members that nobody should write any more, in whatever assembly they are.</summary>
internal static class FormerName
{
    private const string Alias = "NewsDataset.CompilerServices.ArticleAliasAttribute";
    private const string Obsolete = "System.ObsoleteAttribute";

    /// <summary>Returns the name that a member has now; <see langword="null"/> if it is no former one.</summary>
    public static string? Find(ISymbol member) => ArgumentsOf(member, Alias).FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;

    /// <summary>Returns what the compiler says of a member whose use is an error; <see langword="null"/> if it is none.</summary>
    public static string? FindError(ISymbol member) =>
        ArgumentsOf(member, Obsolete) is { Length: 2 } arguments && arguments[0].Value is string message && arguments[1].Value is true ? message : null;

    private static ImmutableArray<TypedConstant> ArgumentsOf(ISymbol member, string attribute) => member
        .GetAttributes()
        .FirstOrDefault(x => string.Equals(x.AttributeClass?.ToDisplayString(), attribute, StringComparison.Ordinal))?
        .ConstructorArguments ?? ImmutableArray<TypedConstant>.Empty;
}
