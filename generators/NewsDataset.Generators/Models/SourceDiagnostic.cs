using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Diagnostics;

namespace NewsDataset.Generators.Models;

/// <summary>A broken rule at a place in C#.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The place.</param>
/// <param name="Arguments">What the message speaks of.</param>
internal sealed record SourceDiagnostic(DiagnosticRule Rule, SourceLocation Location, EquatableArray<string> Arguments);

/// <summary>A place in C#, without the syntax tree that a <see cref="Microsoft.CodeAnalysis.Location"/> would keep alive.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">Their lines and columns.</param>
internal sealed record SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation From(Location location) =>
        new(location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
