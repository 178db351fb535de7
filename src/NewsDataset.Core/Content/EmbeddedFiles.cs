using System;
using System.Collections.Generic;
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

        byte[] copy = new byte[stream.Length];
        int length = 0;
        while (length < copy.Length && stream.Read(copy, length, copy.Length - length) is > 0 and int read)
        {
            length += read;
        }

        return new EmbeddedFile(copy.AsSpan(0, length));
    }
}
