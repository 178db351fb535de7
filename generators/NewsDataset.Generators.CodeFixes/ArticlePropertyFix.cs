using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Diagnostics;

namespace NewsDataset.Generators.CodeFixes;

/// <summary>Writes <c>News.AnArticle</c> for <c>News.Articles["an-article"]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArticlePropertyFix))]
public sealed class ArticlePropertyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticRules.IdHasProperty.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextFix.All(FindChanges);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(
                CodeAction.Create("Write the article's property", cancellation => TextFix.Apply(context.Document, one, FindChanges, cancellation), equivalenceKey: diagnostic.Id),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<IReadOnlyCollection<TextChange>> FindChanges(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var changes = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is { } lookup
                && Inside(lookup.Expression) is var articles
                && model.GetSymbolInfo(articles, cancellation).Symbol is IPropertySymbol { ContainingType: { } dataset }
                && FindProperty(lookup, dataset, model, cancellation) is { } property)
            {
                changes.Add(new TextChange(articles.Span, Write(articles, property, model)));
                changes.AddRange(Remove(lookup.ArgumentList));

                // A '!' said that the set is not null; behind the article may stand one of its own.
                changes.AddRange(articles.AncestorsAndSelf().TakeWhile(x => x != lookup).OfType<PostfixUnaryExpressionSyntax>().Select(static x => new TextChange(x.OperatorToken.Span, string.Empty)));
            }
        }

        return changes;
    }

    // The set may stand in parentheses or have a '!' behind it.
    private static ExpressionSyntax Inside(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Inside(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Inside(suppressed.Operand),
        _ => expression,
    };

    // An article's constant in 'Ids' and its property have one name.
    private static IPropertySymbol? FindProperty(ElementAccessExpressionSyntax lookup, INamedTypeSymbol dataset, SemanticModel model, CancellationToken cancellation)
    {
        object? id = model.GetConstantValue(lookup.ArgumentList.Arguments[0].Expression, cancellation).Value;
        return dataset.GetTypeMembers("Ids", 0)
            .SelectMany(static x => x.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(x => x.IsConst && Equals(x.ConstantValue, id))
            .SelectMany(x => dataset.GetMembers(x.Name))
            .OfType<IPropertySymbol>()
            .FirstOrDefault();
    }

    /// <summary>Writes the property as the set was written, or, where that name means something else here, with the class's own name.</summary>
    private static string Write(ExpressionSyntax articles, IPropertySymbol property, SemanticModel model)
    {
        string name = SyntaxFacts.GetKeywordKind(property.Name) == SyntaxKind.None ? property.Name : "@" + property.Name;
        string written = articles is MemberAccessExpressionSyntax access
            ? articles.ToString().Substring(0, access.Name.SpanStart - articles.SpanStart) + name
            : name;
        ISymbol? meant = model.GetSpeculativeSymbolInfo(articles.SpanStart, SyntaxFactory.ParseExpression(written), SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(meant, property)
            ? written
            : property.ContainingType.ToMinimalDisplayString(model, articles.SpanStart) + "." + name;
    }

    /// <summary>Removes the argument list, and what stands before it unless somebody wrote something there.</summary>
    private static IEnumerable<TextChange> Remove(BracketedArgumentListSyntax arguments)
    {
        SyntaxToken before = arguments.GetFirstToken().GetPreviousToken();
        var whole = TextSpan.FromBounds(before.Span.End, arguments.Span.End);
        bool says = before.TrailingTrivia
            .Concat(arguments.DescendantTrivia(descendIntoTrivia: false))
            .Any(x => whole.Contains(x.Span) && !x.IsKind(SyntaxKind.WhitespaceTrivia) && !x.IsKind(SyntaxKind.EndOfLineTrivia));
        return says
            ? arguments.DescendantTokens().Select(static x => new TextChange(x.Span, string.Empty))
            : [new TextChange(whole, string.Empty)];
    }
}
