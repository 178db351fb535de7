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

    /// <summary>Gets what an analyzer reports a rule with.</summary>
    public static DiagnosticDescriptor Of(DiagnosticRule rule) => ById[rule.Id];

    /// <summary>Makes a descriptor for what the generator reports already: it is not said again, and an editor has something to offer a fix for.</summary>
    public static DiagnosticDescriptor HiddenTwinOf(DiagnosticRule rule) => ToDescriptor(rule, DiagnosticSeverity.Hidden, WellKnownDiagnosticTags.NotConfigurable);

    // Without arguments Roslyn prints the format itself, doubled braces and all.
    private static object[] Format(object[] arguments) => arguments.Length == 0 ? [string.Empty] : arguments;

    private static DiagnosticDescriptor ToDescriptor(DiagnosticRule rule) => ToDescriptor(rule, SeverityOf(rule));

    private static DiagnosticDescriptor ToDescriptor(DiagnosticRule rule, DiagnosticSeverity severity, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: tags);

    private static DiagnosticSeverity SeverityOf(DiagnosticRule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
