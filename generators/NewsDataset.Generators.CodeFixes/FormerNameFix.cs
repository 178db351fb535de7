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

/// <summary>Writes the name that an article has now: <c>News.NewName</c> for <c>News.OldName</c>, and <c>"new-name"</c> for <c>"old-name"</c> in a look-up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormerNameFix))]
public sealed class FormerNameFix : CodeFixProvider
{
    private const string AliasAttribute = "NewsDataset.CompilerServices.ArticleAliasAttribute";

    // The compiler's own, which every use of any obsolete member has.
    private const string ObsoleteMember = "CS0618";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ObsoleteMember, DiagnosticRules.FormerId.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextFix.All(FindChanges);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            if ((await FindChanges(context.Document, one, context.CancellationToken).ConfigureAwait(false)).Count > 0)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Write the article's new name", cancellation => TextFix.Apply(context.Document, one, FindChanges, cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static async Task<IReadOnlyCollection<TextChange>> FindChanges(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var changes = new HashSet<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            TextChange? change = diagnostic.Id == ObsoleteMember ? RenameMember(node, model, cancellation) : ReplaceId(node, model, cancellation);
            if (change is { } some)
            {
                changes.Add(some);
            }
        }

        return changes;
    }

    private static TextChange? RenameMember(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        SimpleNameSyntax? name = node switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            QualifiedNameSyntax qualified => qualified.Right,
            _ => node as SimpleNameSyntax,
        };
        if (name is null || model.GetSymbolInfo(name, cancellation).Symbol is not { } former || FindNow(former) is not { } now)
        {
            return null;
        }

        // Where the new name means something else here, the class says which is meant.
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax ? name.Parent : name;
        string written = whole.ToString().Substring(0, name.SpanStart - whole.SpanStart) + Escape(now.Name);
        ISymbol? meant = model.GetSpeculativeSymbolInfo(whole.SpanStart, SyntaxFactory.ParseExpression(written), SpeculativeBindingOption.BindAsExpression).Symbol;
        return meant is null || SymbolEqualityComparer.Default.Equals(meant, now)
            ? new TextChange(name.Span, Escape(now.Name))
            : new TextChange(whole.Span, Write(now, model, whole.SpanStart));
    }

    /// <summary>Writes the id that an article has now for one that a look-up names, as a text where it was one, else as the constant.</summary>
    private static TextChange? ReplaceId(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        // An argument and what stands in it may have the same characters.
        ExpressionSyntax? argument = node is ArgumentSyntax { Expression: var inner } ? inner : node as ExpressionSyntax;
        if (argument?.FirstAncestorOrSelf<BaseArgumentListSyntax>()?.Parent is not ExpressionSyntax lookup
            || DatasetOf(lookup, model, cancellation) is not { } dataset
            || model.GetConstantValue(argument, cancellation).Value is not string id)
        {
            return null;
        }

        IFieldSymbol? now = dataset.GetTypeMembers("Ids", 0)
            .SelectMany(static x => x.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(x => x.IsConst && Equals(x.ConstantValue, id))
            .Select(FindNow)
            .OfType<IFieldSymbol>()
            .FirstOrDefault();
        return now?.ConstantValue is not string newId ? null
            : new TextChange(argument.Span, argument is LiteralExpressionSyntax ? "\"" + newId + "\"" : Write(now, model, argument.SpanStart));
    }

    // 'News.Articles[…]' or 'News.Articles.TryGetArticle(…)'.
    private static INamedTypeSymbol? DatasetOf(ExpressionSyntax lookup, SemanticModel model, CancellationToken cancellation) => lookup
        .DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Where(x => x.Identifier.ValueText == "Articles")
        .Select(x => model.GetSymbolInfo(x, cancellation).Symbol)
        .OfType<IPropertySymbol>()
        .FirstOrDefault(static x => x.IsStatic)?
        .ContainingType;

    /// <summary>Finds the member beside a former one that is meant now.</summary>
    private static ISymbol? FindNow(ISymbol former) => former
        .GetAttributes()
        .Where(static x => x.AttributeClass?.ToDisplayString() == AliasAttribute)
        .SelectMany(static x => x.ConstructorArguments)
        .Select(static x => x.Kind == TypedConstantKind.Primitive ? x.Value : null)
        .OfType<string>()
        .SelectMany(x => former.ContainingType.GetMembers(x))
        .FirstOrDefault();

    private static string Write(ISymbol member, SemanticModel model, int position) =>
        member.ContainingType.ToMinimalDisplayString(model, position) + "." + Escape(member.Name);

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
