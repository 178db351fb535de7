using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsDataset.Tests;

/// <summary>What stands in an assembly or in its symbols, read without loading it.</summary>
internal static class AssemblyFile
{
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

    private static List<string> SourcesOf(MetadataReader reader) =>
        [.. reader.Documents.Select(x => reader.GetString(reader.GetDocument(x).Name))];
}
