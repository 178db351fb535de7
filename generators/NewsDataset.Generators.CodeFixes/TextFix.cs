using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Generators.CodeFixes;

/// <summary>Finds what to write where, for one diagnostic of a file or for all.</summary>
internal delegate Task<IReadOnlyCollection<TextChange>> FindChanges(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation);

/// <summary>Fixes by changing the few characters that are wrong: every blank, comment and line end beside them stays.</summary>
internal static class TextFix
{
    public static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, FindChanges find, CancellationToken cancellation)
    {
        IReadOnlyCollection<TextChange> changes = await find(document, diagnostics, cancellation).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(static x => x.Span.Start).ThenBy(static x => x.Span.End)));
    }

    /// <summary>Fixes all diagnostics of a file at once, so that what two of them want is done once.</summary>
    public static FixAllProvider All(FindChanges find) =>
        FixAllProvider.Create(async (context, document, diagnostics) => await Apply(document, diagnostics, find, context.CancellationToken).ConfigureAwait(false));
}
