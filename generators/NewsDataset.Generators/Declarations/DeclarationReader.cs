using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Models;
using NewsDataset.Naming;

namespace NewsDataset.Generators.Declarations;

/// <summary>Reads a class with <c>[ArticleDataset]</c> to its value model.</summary>
internal static class DeclarationReader
{
    public const string AttributeName = "NewsDataset.ArticleDatasetAttribute";

    public static bool IsCandidate(SyntaxNode node) => node is TypeDeclarationSyntax;

    public static DeclarationSite Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var location = SourceLocation.From(syntax.Identifier.GetLocation());
        string fullName = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

        if (FindFault(syntax, type) is { } fault)
        {
            (DiagnosticRule rule, string detail) = fault;
            string[] arguments = detail.Length == 0 ? [fullName] : [fullName, detail];
            return new DeclarationSite(null, location, default, new SourceDiagnostic(rule, location, arguments.ToEquatableArray()));
        }

        AttributeData attribute = context.Attributes[0];
        if (!attribute.Equals(type.GetAttributes().First(x => SymbolEqualityComparer.Default.Equals(x.AttributeClass, attribute.AttributeClass))))
        {
            // A second one on another part of the class is the compiler's error (CS0579); two files of one name would cost all output.
            return new DeclarationSite(null, location, default, null);
        }

        cancellation.ThrowIfCancellationRequested();
        FieldsModel? fields = ReadFields(attribute, context, type, cancellation, out SourceDiagnostic? fieldsFault);
        var declaration = new DatasetDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : NamespaceOf(type.ContainingNamespace),
            ContainingTypes(syntax).ToEquatableArray(),
            KeywordsOf(syntax),
            syntax.Identifier.Text,
            fullName,
            ReadGlobs(attribute).ToEquatableArray(),
            ReadNamed(attribute, "Entities"),
            ReadNamed(attribute, "Manifest"),
            type.GetMembers().Where(static x => !x.IsImplicitlyDeclared).Select(static x => x.Name).Distinct(StringComparer.Ordinal).OrderBy(static x => x, StringComparer.Ordinal).ToEquatableArray(),
            fields,
            fieldsFault is null);
        return new DeclarationSite(declaration, location, GlobLocations.Of(attribute, declaration.Globs.Count, location, cancellation), fieldsFault);
    }

    /// <summary>Says what keeps a class from being a dataset, with the words that the message wants behind its name.</summary>
    public static (DiagnosticRule Rule, string Detail)? FindFault(TypeDeclarationSyntax syntax, INamedTypeSymbol type)
    {
        for (SyntaxNode? node = syntax; node is TypeDeclarationSyntax declaration; node = node.Parent)
        {
            if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return (DiagnosticRules.DatasetNotPartial, string.Empty);
            }

            if (declaration.TypeParameterList is not null)
            {
                return (DiagnosticRules.DatasetNotSupported, node == syntax ? "generic" : "nested in a generic type");
            }

            if (declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                return (DiagnosticRules.DatasetNotSupported, "local to its file");
            }
        }

        if (type.TypeKind != TypeKind.Class)
        {
            return (DiagnosticRules.DatasetNotSupported, "not a class");
        }

        return ReservedNames.IsOfDataset(type.Name) ? (DiagnosticRules.DatasetNotSupported, "called like one of the members that it gets") : null;
    }

    /// <summary>Reads the record that the attribute names, if generated code can use it.</summary>
    private static FieldsModel? ReadFields(
        AttributeData attribute,
        GeneratorAttributeSyntaxContext context,
        INamedTypeSymbol dataset,
        CancellationToken cancellation,
        out SourceDiagnostic? fault)
    {
        fault = null;
        TypedConstant named = attribute.NamedArguments.FirstOrDefault(static x => string.Equals(x.Key, "Fields", StringComparison.Ordinal)).Value;
        if (named.Kind != TypedConstantKind.Type || named.Value is not ITypeSymbol { TypeKind: not TypeKind.Error } symbol)
        {
            return null;
        }

        string? reason = symbol is not INamedTypeSymbol { IsUnboundGenericType: false } fields || !HasFieldsAttribute(fields) ? "it has no [ArticleFields]. Put it on a record of your own"
            : !context.SemanticModel.Compilation.IsSymbolAccessibleWithin(fields, dataset) || !Accessibilities.AllowUse(fields, dataset) ? "it is less accessible than the dataset class. Make it as accessible"
            : null;
        if (reason is null)
        {
            return FieldsReader.Read((INamedTypeSymbol)symbol, cancellation);
        }

        var syntax = (AttributeSyntax?)attribute.ApplicationSyntaxReference?.GetSyntax(cancellation);
        AttributeArgumentSyntax? argument = syntax?.ArgumentList?.Arguments.FirstOrDefault(static x => x.NameEquals?.Name.Identifier.ValueText == "Fields");
        fault = new SourceDiagnostic(
            DiagnosticRules.FieldsNotUsable,
            SourceLocation.From((argument?.Expression ?? context.TargetNode).GetLocation()),
            new[] { symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), dataset.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), reason }.ToEquatableArray());
        return null;
    }

    private static bool HasFieldsAttribute(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static x => x.AttributeClass?.ToDisplayString() == FieldsReader.AttributeName);

    private static string NamespaceOf(INamespaceSymbol symbol)
    {
        var names = new Stack<string>();
        for (INamespaceSymbol current = symbol; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            names.Push(Escape(current.Name));
        }

        return string.Join(".", names);
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static Stack<string> ContainingTypes(TypeDeclarationSyntax syntax)
    {
        var types = new Stack<string>();
        for (SyntaxNode? node = syntax.Parent; node is TypeDeclarationSyntax outer; node = node.Parent)
        {
            types.Push(KeywordsOf(outer) + " " + outer.Identifier.Text);
        }

        return types;
    }

    private static string KeywordsOf(TypeDeclarationSyntax syntax) =>
        syntax is RecordDeclarationSyntax record && !record.ClassOrStructKeyword.IsKind(SyntaxKind.None)
            ? "record " + record.ClassOrStructKeyword.Text
            : syntax.Keyword.Text;

    private static IEnumerable<string> ReadGlobs(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Kind != TypedConstantKind.Array
            || attribute.ConstructorArguments[0].IsNull)
        {
            return [];
        }

        return attribute.ConstructorArguments[0].Values.Select(static x => x.Value as string ?? string.Empty);
    }

    private static string? ReadNamed(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal))
            {
                return argument.Value.Value as string;
            }
        }

        return null;
    }
}
