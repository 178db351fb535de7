using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Declarations;

/// <summary>Finds where the globs of a class stand.</summary>
internal static class GlobLocations
{
    /// <summary>Returns a place for each glob: its own, or that of the class where the compiler refuses the arguments.</summary>
    public static EquatableArray<SourceLocation> Of(AttributeData attribute, int globs, SourceLocation ofClass, CancellationToken cancellation)
    {
        List<ExpressionSyntax> written = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList: { } arguments }
            ? [.. arguments.Arguments.Where(static x => x.NameEquals is null).Select(static x => x.Expression)]
            : [];
        if (written.Count == 1 && ElementsOf(written[0]) is { } elements)
        {
            written = elements;
        }

        return written.Count == globs
            ? written.Select(static x => SourceLocation.From(x.GetLocation())).ToEquatableArray()
            : Enumerable.Repeat(ofClass, globs).ToEquatableArray();
    }

    private static List<ExpressionSyntax>? ElementsOf(ExpressionSyntax array) => array switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax created => [.. created.Initializer.Expressions],
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(static x => x.Expression)],
        _ => null,
    };
}
