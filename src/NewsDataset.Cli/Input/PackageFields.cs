using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>The records of typed fields in an assembly, which no article file knows the types of.</summary>
internal static class PackageFields
{
    private const string AttributeName = "ArticleFieldsAttribute";

    /// <summary>Finds the public ones, each as an item whose layers are its properties.</summary>
    public static IEnumerable<DatasetItem> Find(MetadataReader metadata)
    {
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            if (IsVisible(metadata, type) && type.GetCustomAttributes().Any(x => IsOfFields(metadata, metadata.GetCustomAttribute(x))))
            {
                yield return DatasetItem.OfFields(TypeNames.NameOf(metadata, type), ReadProperties(metadata, type));
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadProperties(MetadataReader metadata, TypeDefinition type)
    {
        foreach (PropertyDefinition property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            MethodDefinitionHandle getter = property.GetAccessors().Getter;
            if (!getter.IsNil && (metadata.GetMethodDefinition(getter).Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public)
            {
                yield return new(metadata.GetString(property.Name), property.DecodeSignature(TypeNames.Instance, genericContext: null).ReturnType);
            }
        }
    }

    private static bool IsVisible(MetadataReader metadata, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsVisible(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsOfFields(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, AttributeName);

    /// <summary>Names types as C# does.</summary>
    private sealed class TypeNames : ISignatureTypeProvider<string, object?>
    {
        public static readonly TypeNames Instance = new();

        public static string NameOf(MetadataReader metadata, TypeDefinition type)
        {
            string name = metadata.GetString(type.Name);
            return type.GetDeclaringType() is { IsNil: false } outer ? NameOf(metadata, metadata.GetTypeDefinition(outer)) + "." + name : Qualify(metadata, type.Namespace, name);
        }

        public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[" + new string(',', shape.Rank - 1) + "]";

        public string GetByReferenceType(string elementType) => "ref " + elementType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "delegate*";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
            genericType == "System.Nullable`1" ? typeArguments[0] + "?" : genericType.Split('`')[0] + "<" + string.Join(", ", typeArguments) + ">";

        public string GetGenericMethodParameter(object? genericContext, int index) => "!!" + index;

        public string GetGenericTypeParameter(object? genericContext, int index) => "!" + index;

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
        {
            PrimitiveTypeCode.Boolean => "bool",
            PrimitiveTypeCode.Int16 => "short",
            PrimitiveTypeCode.Int32 => "int",
            PrimitiveTypeCode.Int64 => "long",
            PrimitiveTypeCode.Single => "float",
            _ => typeCode.ToString().ToLowerInvariant(),
        };

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => NameOf(reader, reader.GetTypeDefinition(handle));

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            TypeReference type = reader.GetTypeReference(handle);
            string name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind) + "." + name
                : Qualify(reader, type.Namespace, name);
        }

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        private static string Qualify(MetadataReader metadata, StringHandle @namespace, string name) => @namespace.IsNil ? name : metadata.GetString(@namespace) + "." + name;
    }
}
