using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>What stands in an assembly or in its symbols, read without loading it.</summary>
internal static class AssemblyFile
{
    // The kind that the format of portable symbols has for a source.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Returns the names of the embedded resources, sorted.</summary>
    public static IReadOnlyList<string> ResourceNames(Stream assembly)
    {
        using var file = new PEReader(assembly);
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.ManifestResources.Select(x => reader.GetString(reader.GetManifestResource(x).Name)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc cref="ResourceNames(Stream)"/>
    public static IReadOnlyList<string> ResourceNames(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return ResourceNames(stream);
    }

    /// <summary>Returns what an assembly says of itself with <c>[assembly: AssemblyMetadata]</c>.</summary>
    public static IReadOnlyDictionary<string, string?> MetadataOf(Stream assembly)
    {
        using var file = new PEReader(assembly);
        MetadataReader reader = file.GetMetadataReader();
        var metadata = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (CustomAttribute attribute in reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) == "AssemblyMetadataAttribute")
            {
                BlobReader value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                metadata[value.ReadSerializedString()!] = value.ReadSerializedString();
            }
        }

        return metadata;
    }

    /// <summary>Returns the paths of the sources that symbols name, whether the symbols are a file of their own or lie in the assembly.</summary>
    public static IReadOnlyList<string> SourcesOf(Stream file, bool isAssembly)
    {
        if (!isAssembly)
        {
            using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(file);
            return SourcesOf(symbols.GetMetadataReader());
        }

        using var assembly = new PEReader(file);
        var sources = new List<string>();
        foreach (DebugDirectoryEntry entry in assembly.ReadDebugDirectory().Where(static x => x.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
        {
            using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            sources.AddRange(SourcesOf(symbols.GetMetadataReader()));
        }

        return sources;
    }

    /// <summary>Returns the sources that lie in symbols themselves, one behind another.</summary>
    public static string EmbeddedSourcesOf(string symbols)
    {
        using FileStream stream = File.OpenRead(symbols);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        MetadataReader reader = provider.GetMetadataReader();
        var sources = new StringBuilder();
        foreach (CustomDebugInformationHandle handle in reader.CustomDebugInformation)
        {
            CustomDebugInformation information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) == EmbeddedSource)
            {
                // The length of the text if it is compressed, or 0; and the text.
                byte[] blob = reader.GetBlobBytes(information.Value);
                using var content = new MemoryStream(blob, sizeof(int), blob.Length - sizeof(int));
                using Stream text = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
                using var characters = new StreamReader(text, Encoding.UTF8);
                sources.Append(characters.ReadToEnd());
            }
        }

        return sources.ToString();
    }

    private static List<string> SourcesOf(MetadataReader reader) =>
        [.. reader.Documents.Select(x => reader.GetString(reader.GetDocument(x).Name))];
}
