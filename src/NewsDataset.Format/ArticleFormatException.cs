using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace NewsDataset;

/// <summary>Thrown when a folder holds files that the compiler would not accept.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has diagnostics.")]
public sealed class ArticleFormatException : FormatException
{
    internal ArticleFormatException(ImmutableArray<ArticleDiagnostic> diagnostics)
        : base(string.Join("\n", diagnostics.Where(static x => x.Severity == ArticleDiagnosticSeverity.Error)))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Gets everything that was found, warnings too, in the order of files and lines.</summary>
    public ImmutableArray<ArticleDiagnostic> Diagnostics { get; }
}
