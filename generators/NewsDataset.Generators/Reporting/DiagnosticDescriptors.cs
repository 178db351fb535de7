using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Reporting;

/// <summary>Gives each rule of the format the form that Roslyn reports. The rules themselves are in <see cref="DiagnosticRules"/>.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "NewsDataset";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        DiagnosticRules.All.ToDictionary(static x => x.Id, ToDescriptor, StringComparer.Ordinal);

    public static Diagnostic ToDiagnostic(this FileDiagnostic diagnostic)
    {
        FileLocation place = diagnostic.Location;
        var lines = new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.EndLine, place.EndColumn));
        return Diagnostic.Create(
            ById[diagnostic.Rule.Id],
            Location.Create(place.Path, new TextSpan(place.Start, place.Length), lines),
            Format([.. diagnostic.Arguments]));
    }

    public static Diagnostic ToDiagnostic(this SourceDiagnostic diagnostic) =>
        Diagnostic.Create(ById[diagnostic.Rule.Id], diagnostic.Location.ToLocation(), Format([.. diagnostic.Arguments]));

    public static Diagnostic Create(DiagnosticRule rule, Location? location, params string[] arguments) =>
        Diagnostic.Create(ById[rule.Id], location ?? Location.None, Format([.. arguments]));

    // Without arguments Roslyn prints the format itself, doubled braces and all.
    private static object[] Format(object[] arguments) => arguments.Length == 0 ? [string.Empty] : arguments;

    private static DiagnosticDescriptor ToDescriptor(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity == ArticleDiagnosticSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
