using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Emit;
using NewsDataset.Generators.Models;
using NewsDataset.Reading;

namespace NewsDataset.Generators.Declarations;

/// <summary>Reads a record with <c>[ArticleFields]</c> to its value model, and finds what in it front matter cannot fill.</summary>
internal sealed class FieldsReader
{
    public const string AttributeName = "NewsDataset.ArticleFieldsAttribute";

    private const string Supported = "string, bool, an integer, decimal, double, DateOnly, DateTimeOffset, Guid, Uri, an enum, a record of these, and arrays or immutable arrays of them";

    // As deep as YAML may be nested in an article.
    private const int MaxDepth = 8;

    private static readonly SymbolDisplayFormat WithNullableValues = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly List<SourceDiagnostic> _faults = [];
    private readonly List<INamedTypeSymbol> _open = [];
    private readonly SourceLocation _outermost;

    private FieldsReader(SourceLocation outermost) => _outermost = outermost;

    /// <summary>Reads a record.</summary>
    public static FieldsModel Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var reader = new FieldsReader(new SourceLocation(string.Empty, default, default));
        return reader.ReadRecord(type, isOutermost: true, cancellation);
    }

    /// <summary>Finds what is wrong with a declared record.</summary>
    public static EquatableArray<SourceDiagnostic> FindFaults(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        // One part of a partial record has the attribute; two are the compiler's error.
        var reader = new FieldsReader(SourceLocation.From(((TypeDeclarationSyntax)context.TargetNode).Identifier.GetLocation()));
        reader.ReadRecord((INamedTypeSymbol)context.TargetSymbol, isOutermost: true, cancellation);
        return reader._faults.ToEquatableArray();
    }

    private FieldsModel ReadRecord(INamedTypeSymbol type, bool isOutermost, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string name = type.ToDisplayString(WithNullableValues);
        if (FindFault(type, out IMethodSymbol? constructor) is { } fault)
        {
            Report(type, type, fault);
            return new FieldsModel(name, false, default);
        }

        _open.Add(type);
        var fields = new List<FieldModel>();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IParameterSymbol parameter in constructor!.Parameters)
        {
            FieldModel field = ReadField(parameter, cancellation);
            if (isOutermost && FormatKeys.FrontMatter.Table.Names.Contains(field.Key, StringComparer.Ordinal))
            {
                Report(parameter, type, $"its key '{field.Key}' is one that every article has. Rename '{parameter.Name}'");
            }
            else if (keys.TryGetValue(field.Key, out string? other))
            {
                Report(parameter, type, $"'{other}' and '{parameter.Name}' have one key, '{field.Key}'. Rename one of them");
            }
            else
            {
                keys.Add(field.Key, parameter.Name);
            }

            fields.Add(field);
        }

        _open.RemoveAt(_open.Count - 1);
        return new FieldsModel(name, true, fields.ToEquatableArray());
    }

    /// <summary>Says why a type cannot be constructed from front matter, and else how it can.</summary>
    private static string? FindFault(INamedTypeSymbol type, out IMethodSymbol? constructor)
    {
        constructor = null;
        if (!type.IsRecord)
        {
            return "it is no record. Declare it as 'record'";
        }

        if (type.IsAbstract || type.IsGenericType || IsInGeneric(type))
        {
            return "it is " + (type.IsAbstract ? "abstract" : "generic") + ". Declare an ordinary record";
        }

        IMethodSymbol[] constructors =
        [
            .. type.InstanceConstructors.Where(x => !x.IsImplicitlyDeclared || x.Parameters.Length > 0)
                .Where(x => !(x.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(x.Parameters[0].Type, type)))
                .Where(static x => x.DeclaredAccessibility == Accessibility.Public
                    || (x.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal && x.Locations.Any(static y => y.IsInSource))),
        ];
        if (constructors.Length != 1 || constructors[0].Parameters.Length == 0)
        {
            return "it does not have one constructor whose parameters are the fields. Declare them behind its name";
        }

        if (type.GetMembers().Any(static x => x is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
        {
            return "it has members that are 'required'. Make them parameters of its constructor";
        }

        constructor = constructors[0];
        return null;
    }

    private static bool IsInGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }

    private FieldModel ReadField(IParameterSymbol parameter, CancellationToken cancellation)
    {
        ITypeSymbol type = parameter.Type;
        bool nullable = IsNullable(type);
        FieldListKind list = FieldListKind.None;
        ITypeSymbol item = WithoutNullable(type);
        if (item is IArrayTypeSymbol { Rank: 1 } array)
        {
            list = FieldListKind.Array;
            item = array.ElementType;
        }
        else if (item is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments.Length: 1 } immutable && IsIn(immutable, "System.Collections.Immutable"))
        {
            list = FieldListKind.ImmutableArray;
            item = immutable.TypeArguments[0];
        }

        string typeName = type.ToDisplayString(WithNullableValues);
        FieldValueType? value = parameter.RefKind == RefKind.None ? ReadValue(item, parameter, cancellation) : null;
        if (parameter.RefKind != RefKind.None)
        {
            Report(parameter, parameter.ContainingType, $"'{parameter.Name}' is passed by reference");
        }

        // A list that is left out is an empty one, and nothing else needs to be said of it.
        string? fallback = parameter.HasExplicitDefaultValue ? DefaultOf(parameter) : nullable ? "null" : null;
        bool isRequired = fallback is null && list == FieldListKind.None;
        return new FieldModel(Escape(parameter.Name), KebabCase.Of(parameter.Name), typeName, list, value, isRequired, fallback);
    }

    private FieldValueType? ReadValue(ITypeSymbol declared, IParameterSymbol parameter, CancellationToken cancellation)
    {
        string name = declared.ToDisplayString(WithNullableValues);
        ITypeSymbol type = WithoutNullable(declared);
        FieldValueType Of(FieldShape shape) => new(shape, name);
        FieldValueType Integer(decimal min, decimal max) => new(min < 0 ? FieldShape.Integer : FieldShape.UnsignedInteger, name, min, max);
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return Of(FieldShape.Text);
            case SpecialType.System_Boolean:
                return Of(FieldShape.Boolean);
            case SpecialType.System_SByte:
                return Integer(sbyte.MinValue, sbyte.MaxValue);
            case SpecialType.System_Byte:
                return Integer(0, byte.MaxValue);
            case SpecialType.System_Int16:
                return Integer(short.MinValue, short.MaxValue);
            case SpecialType.System_UInt16:
                return Integer(0, ushort.MaxValue);
            case SpecialType.System_Int32:
                return Integer(int.MinValue, int.MaxValue);
            case SpecialType.System_UInt32:
                return Integer(0, uint.MaxValue);
            case SpecialType.System_Int64:
                return Integer(long.MinValue, long.MaxValue);
            case SpecialType.System_UInt64:
                return Integer(0, ulong.MaxValue);
            case SpecialType.System_Decimal:
                return Of(FieldShape.Decimal);
            case SpecialType.System_Double:
                return Of(FieldShape.Double);
        }

        if (type.TypeKind == TypeKind.Error)
        {
            // The compiler says so itself.
            return null;
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } words)
        {
            return new FieldValueType(FieldShape.Word, name, Words: ReadWords(words, parameter));
        }

        if (type is INamedTypeSymbol { IsRecord: true } record)
        {
            if (_open.Contains(record, SymbolEqualityComparer.Default) || _open.Count == MaxDepth)
            {
                Report(parameter, parameter.ContainingType, $"the records of '{parameter.Name}' hold one another without end");
                return null;
            }

            return new FieldValueType(FieldShape.Record, name, Record: ReadRecord(record, isOutermost: false, cancellation));
        }

        if (IsIn(type, "System"))
        {
            switch (type.Name)
            {
                case "DateOnly":
                    return Of(FieldShape.Date);
                case "DateTimeOffset":
                    return Of(FieldShape.DateTimeOffset);
                case "Guid":
                    return Of(FieldShape.Guid);
                case "Uri":
                    return Of(FieldShape.Uri);
            }
        }

        Report(parameter, parameter.ContainingType, $"'{parameter.Name}' is of the type '{declared.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'. Supported are {Supported}");
        return null;
    }

    private EquatableArray<FieldWord> ReadWords(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        var words = new List<FieldWord>();
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(static x => x.HasConstantValue))
        {
            string word = KebabCase.Of(member.Name);
            if (members.TryGetValue(word, out string? other))
            {
                Report(parameter, parameter.ContainingType, $"'{other}' and '{member.Name}' of the enum '{type.Name}' have one word, '{word}'. Rename one of them");
                continue;
            }

            members.Add(word, member.Name);
            words.Add(new FieldWord(word, type.ToDisplayString(WithNullableValues) + "." + Escape(member.Name)));
        }

        return words.ToEquatableArray();
    }

    private static string DefaultOf(IParameterSymbol parameter)
    {
        ITypeSymbol type = WithoutNullable(parameter.Type);
        object? value = parameter.ExplicitDefaultValue;
        return value switch
        {
            null => "default",
            _ when type.TypeKind == TypeKind.Enum => "(" + type.ToDisplayString(WithNullableValues) + ")(" + Convert.ToString(value, CultureInfo.InvariantCulture) + ")",
            string text => CSharpLiteral.String(text),
            bool flag => flag ? "true" : "false",
            double number when double.IsNaN(number) => "double.NaN",
            double number when double.IsInfinity(number) => number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "default",
        };
    }

    private static bool IsNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsIn(ITypeSymbol type, string containingNamespace) =>
        type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == containingNamespace;

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private void Report(ISymbol where, INamedTypeSymbol type, string fault)
    {
        // A record of another assembly has no place here.
        Location? location = where.Locations.FirstOrDefault(static x => x.IsInSource);
        _faults.Add(new SourceDiagnostic(
            DiagnosticRules.UnsupportedFields,
            location is null ? _outermost : SourceLocation.From(location),
            new[] { type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), fault }.ToEquatableArray()));
    }
}
