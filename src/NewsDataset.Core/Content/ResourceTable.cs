using System;
using System.Collections.Generic;
using System.Reflection;
#if !NETSTANDARD2_0
using System.IO;
using System.Reflection.Metadata;
#endif

namespace NewsDataset.Content;

/// <summary>Where the resources of an assembly lie in memory, by their names.</summary>
internal sealed class ResourceTable
{
    private static readonly ResourceTable Empty = new([]);

    private readonly Dictionary<string, Place> _places;

    private ResourceTable(Dictionary<string, Place> places) => _places = places;

    /// <summary>Reads the table of an assembly; an empty one where the runtime does not show it (.NET Framework, native code).</summary>
    public static ResourceTable Read(Assembly assembly)
    {
#if NETSTANDARD2_0
        return Empty;
#else
        return ReadMetadata(assembly) ?? Empty;
#endif
    }

    /// <summary>Finds a resource's bytes, which stay where they are as long as the assembly does.</summary>
    public unsafe bool TryFind(string name, out ReadOnlySpan<byte> bytes)
    {
        bool found = _places.TryGetValue(name, out Place place);
        bytes = found ? new ReadOnlySpan<byte>((void*)place.Start, place.Length) : default;
        return found;
    }

#if !NETSTANDARD2_0
    private static unsafe ResourceTable? ReadMetadata(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out byte* metadata, out int length))
        {
            return null;
        }

        var reader = new MetadataReader(metadata, length);
        var places = new Dictionary<string, Place>(reader.ManifestResources.Count, StringComparer.Ordinal);
        byte* start = null;
        foreach (ManifestResourceHandle handle in reader.ManifestResources)
        {
            ManifestResource resource = reader.GetManifestResource(handle);
            if (!resource.Implementation.IsNil)
            {
                // It lies in another file.
                continue;
            }

            string name = reader.GetString(resource.Name);
            if (start is null && (start = FindStart(assembly, name, resource.Offset)) is null)
            {
                return null;
            }

            // A resource is its length in four bytes, and its bytes.
            byte* data = start + resource.Offset;
            places[name] = new Place((nint)(data + sizeof(int)), *(int*)data);
        }

        return new ResourceTable(places);
    }

    /// <summary>Finds where the resources begin, by one whose place in memory the runtime tells.</summary>
    private static unsafe byte* FindStart(Assembly assembly, string name, long offset) =>
        assembly.GetManifestResourceStream(name) is UnmanagedMemoryStream stream ? stream.PositionPointer - sizeof(int) - offset : null;
#endif

    private readonly record struct Place(nint Start, int Length);
}
