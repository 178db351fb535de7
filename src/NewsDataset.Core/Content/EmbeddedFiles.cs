using System;
using System.IO;
using System.Reflection;
using System.Threading;

namespace NewsDataset.Content;

/// <summary>The article files that lie in an assembly as resources.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class EmbeddedFiles(Assembly assembly)
{
    // The runtime finds a resource by comparing one name after another: nothing for a few, seconds for all of 50,000.
    private const int LookupsByName = 256;

    private int _lookups;
    private ResourceTable? _table;

    /// <summary>Reads a file.</summary>
    /// <param name="name">The resource's name.</param>
    /// <exception cref="InvalidOperationException">There is no such resource.</exception>
    public EmbeddedFile Open(string name)
    {
        ResourceTable? table = Volatile.Read(ref _table);
        if (table is null && Interlocked.Increment(ref _lookups) > LookupsByName)
        {
            table = ResourceTable.Read(assembly);
            Volatile.Write(ref _table, table);
        }

        if (table is not null && table.TryFind(name, out ReadOnlySpan<byte> bytes))
        {
            return new EmbeddedFile(bytes);
        }

        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            throw new InvalidOperationException(
                $"The assembly '{assembly.GetName().Name}' has no embedded resource '{name}'. An article file is embedded by the build targets of the package NewsDataset.Generators; does the project name it as <Article Include=\"…\" />?");
        }

        return stream is UnmanagedMemoryStream mapped ? OpenMapped(mapped) : OpenCopy(stream);
    }

    private static unsafe EmbeddedFile OpenMapped(UnmanagedMemoryStream stream) =>
        new(new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length));

    private static EmbeddedFile OpenCopy(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new EmbeddedFile(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }
}
