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

/// <summary>Makes a class with <c>[ArticleDataset]</c> one that articles can become members of: adds <c>partial</c>, removes <c>file</c>.</summary>
/// <remarks>What is generic, not a class, or called like one of its members has no fix: only its author knows what it should be.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DatasetClassFix))]
public sealed class DatasetClassFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticRules.DatasetNotPartial.Id, DiagnosticRules.DatasetNotSupported.Id);

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
                string title = diagnostic.Id == DiagnosticRules.DatasetNotPartial.Id ? "Make the class partial" : "Remove 'file'";
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => TextFix.Apply(context.Document, one, FindChanges, cancellation), equivalenceKey: diagnostic.Id),
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
            TypeDeclarationSyntax[] types = [.. root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>()];
            if (diagnostic.Id == DiagnosticRules.DatasetNotPartial.Id)
            {
                changes.UnionWith(types.SelectMany(AddPartial));
            }
            else if (types.All(static x => x.TypeParameterList is null))
            {
                changes.UnionWith(types.SelectMany(x => RemoveFile(x, model, cancellation)));
            }
        }

        return changes;
    }

    // 'partial' stands right before the keyword, whatever stands before it.
    private static IEnumerable<TextChange> AddPartial(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? []
            : [new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial ")];

    // All parts of a class that is local to its file say so, and all lie in it.
    private static IEnumerable<TextChange> RemoveFile(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        from part in model.GetDeclaredSymbol(type, cancellation)?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty
        from modifier in ((TypeDeclarationSyntax)part.GetSyntax(cancellation)).Modifiers
        where modifier.IsKind(SyntaxKind.FileKeyword)
        let blanks = modifier.TrailingTrivia.TakeWhile(static x => x.IsKind(SyntaxKind.WhitespaceTrivia)).Sum(static x => x.Span.Length)
        select new TextChange(new TextSpan(modifier.SpanStart, modifier.Span.Length + blanks), string.Empty);
}
