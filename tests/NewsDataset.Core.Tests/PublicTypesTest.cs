using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NewsDataset.Tests;

/// <summary>What every public type promises: nobody can change it, or derive a changeable one from it.</summary>
public sealed class PublicTypesTest
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Derived from by <see cref="Article{TFields}"/> alone: its constructors are not public.</summary>
    private static readonly Type[] Open = [typeof(Article)];

    /// <summary>The named arguments of an attribute are its setters.</summary>
    private static readonly Type[] Settable = [typeof(ArticleDatasetAttribute)];

    public static TheoryData<string> Names() => new(Types().Select(static x => x.FullName!));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_is_closed(string name)
    {
        Type type = Find(name);

        Assert.True(type.IsSealed || type.IsAbstract || Open.Contains(type), name + " can be derived from");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_has_no_setters_but_init(string name)
    {
        Type type = Find(name);
        IEnumerable<string> setters = type.GetProperties(Declared)
            .Where(static x => x.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(static x => x.Name);

        Assert.Empty(Settable.Contains(type) ? [] : setters);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_has_no_fields_to_write_to(string name) =>
        Assert.Empty(Find(name).GetFields(Declared).Where(static x => x.IsPublic && !x.IsInitOnly && !x.IsLiteral && !x.IsSpecialName).Select(static x => x.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_struct_is_readonly(string name)
    {
        Type type = Find(name);

        Assert.True(!type.IsValueType || type.IsEnum || type.CustomAttributes.Any(static x => x.AttributeType.Name == "IsReadOnlyAttribute"), name + " is mutable");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_returns_no_arrays_or_lists_to_write_to(string name)
    {
        Type[] mutable = [typeof(List<>), typeof(Dictionary<,>), typeof(IList<>), typeof(IDictionary<,>)];

        IEnumerable<string> properties = Find(name).GetProperties(Declared)
            .Where(static x => x.GetMethod is { IsPublic: true })
            .Where(x => x.PropertyType.IsArray || (x.PropertyType.IsGenericType && mutable.Contains(x.PropertyType.GetGenericTypeDefinition())))
            .Select(static x => x.Name);
        Assert.Empty(properties);
    }

    [Fact]
    public void Nobody_outside_can_make_an_article() =>
        Assert.All(
            new[] { typeof(Article), typeof(Article<>) }.SelectMany(static x => x.GetConstructors(Declared)),
            static x => Assert.False(x.IsPublic));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(static x => x.FullName == "System.Runtime.CompilerServices.IsExternalInit");

    private static Type[] Types() => typeof(Article).Assembly.GetExportedTypes();

    private static Type Find(string name) => typeof(Article).Assembly.GetType(name, throwOnError: true)!;
}
