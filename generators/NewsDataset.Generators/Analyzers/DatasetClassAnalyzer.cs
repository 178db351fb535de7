using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Declarations;
using NewsDataset.Generators.Reporting;

namespace NewsDataset.Generators.Analyzers;

/// <summary>Marks dataset classes that cannot be one, so that an editor offers to mend them.</summary>
/// <remarks>
/// The generator reports them, since it speaks in every build: analyzers can be switched off, and a compiler that finds an error in a declaration,
/// such as an attribute with a constant of the missing <c>Ids</c>, never asks them. But editors offer fixes dependably only for what an analyzer
/// reports; so it is reported here once more, hidden.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DatasetClassAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Hidden = new[] { DiagnosticRules.DatasetNotPartial, DiagnosticRules.DatasetNotSupported }
        .ToImmutableDictionary(static x => x.Id, DiagnosticDescriptors.HiddenTwinOf, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Hidden.Values.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(DeclarationReader.AttributeName) is { } marker)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, marker), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol marker)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } syntax
                && DeclarationReader.FindFault(syntax, type) is { } fault)
            {
                string name = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
                context.ReportDiagnostic(Diagnostic.Create(Hidden[fault.Rule.Id], syntax.Identifier.GetLocation(), name, fault.Detail));
            }
        }
    }
}
