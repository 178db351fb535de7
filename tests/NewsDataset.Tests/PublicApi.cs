using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>Writes what an assembly shows to its users, one member to a line, in a fixed order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetTypes().Where(IsVisible).OrderBy(x => x.FullName, StringComparer.Ordinal))
        {
            text.Append(DescribeType(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static bool IsVisible(Type type) => type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType!));

    private static string DescribeType(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? "struct"
            : "class";
        string modifiers = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : type is { IsSealed: true, IsValueType: false } ? "sealed " : string.Empty;
        IEnumerable<string> bases = type.GetInterfaces().Where(x => x.IsPublic).Select(Name).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && kind != "delegate")
        {
            bases = bases.Prepend(Name(parent));
        }

        string inherited = type.IsEnum || kind == "delegate" ? string.Empty : string.Join(", ", bases);
        return modifiers + kind + " " + type.Namespace + "." + Name(type) + (inherited.Length > 0 ? " : " + inherited : string.Empty);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(x => x + " = " + Convert.ToInt64(Enum.Parse(type, x), null));
        }

        // A record's own machinery (printing, cloning) has names that no C# can write, or is the same for all.
        return type.GetMembers(Declared)
            .Where(x => !x.Name.Contains('<', StringComparison.Ordinal) && x.Name is not ("PrintMembers" or "EqualityContract" or "get_EqualityContract" or "Finalize"))
            .Select(Describe)
            .OfType<string>();
    }

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo field when IsShown(field.Attributes) => (field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : string.Empty) + Name(field.FieldType) + " " + field.Name,
        PropertyInfo property when property.GetMethod is { } get && IsShown(get) => Static(get) + Name(property) + " " + property.Name + Parameters(property.GetIndexParameters(), '[', ']') + " { get;" + (property.SetMethod is { } set && IsShown(set) ? IsInit(set) ? " init;" : " set;" : string.Empty) + " }",
        ConstructorInfo constructor when IsShown(constructor) => "new" + Parameters(constructor.GetParameters(), '(', ')'),
        MethodInfo method when IsShown(method) && !(method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)))
            => Static(method) + Name(method.ReturnParameter) + " " + method.Name + Parameters(method.GetParameters(), '(', ')'),
        _ => null,
    };

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(x => x.Name == "IsExternalInit");

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsShown(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Static(MethodBase method) => method.IsStatic ? "static " : string.Empty;

    private static string Parameters(ParameterInfo[] parameters, char open, char close) =>
        parameters.Length == 0 && open == '[' ? string.Empty : open + string.Join(", ", parameters.Select(x => Name(x) + " " + x.Name)) + close;

    private static string Name(ParameterInfo parameter) =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty) + Name(parameter.ParameterType) + Mark(Nullability.Create(parameter).ReadState, parameter.ParameterType);

    private static string Name(PropertyInfo property) => Name(property.PropertyType) + Mark(Nullability.Create(property).ReadState, property.PropertyType);

    private static string Mark(NullabilityState state, Type type) => state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type.IsByRef ? type.GetElementType()! : type) is null ? "?" : string.Empty;

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
