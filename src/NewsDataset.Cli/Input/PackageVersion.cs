using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>The version of a dataset that lies in a package: its articles are in the assembly, and its entities and its manifest in the folder <c>dataset</c>.</summary>
/// <remarks>Nothing of the package is run. Its assembly is read as a file.</remarks>
internal static class PackageVersion
{
    private const string SharedFolder = "dataset/";
    private const string LibraryFolder = "lib/";

    /// <summary>Reads a package.</summary>
    /// <exception cref="ToolException">It is none, or there is no article in it.</exception>
    public static DatasetVersion Read(string path, string named, CancellationToken cancellation)
    {
        try
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            Library library = ReadLibrary(package, cancellation) ?? throw new ToolException($"There is no article in '{named}'.");

            EntitiesFile? entities = ReadShared(package, EntitiesFile.FileName, EntitiesFile.Read);
            ManifestFile? manifest = ReadShared(package, ManifestFile.FileName, ManifestFile.Read);
            return new DatasetVersion(
                manifest?.Name,
                SemanticVersion.TryParse(manifest?.Version ?? VersionOf(package)),
                KnowsShared: manifest is not null,
                KnowsFields: true,
                [
                    DatasetItem.Of(manifest),
                    .. library.Articles.OrderBy(static x => x.Metadata.Id, StringComparer.Ordinal).Select(DatasetItem.Of),
                    .. (entities?.Entities ?? ImmutableArray<Entity>.Empty).Select(DatasetItem.Of),
                    .. (manifest?.Stories ?? ImmutableArray<Story>.Empty).Select(DatasetItem.Of),
                    .. library.Fields,
                ]);
        }
        catch (Exception e) when (e is InvalidDataException or BadImageFormatException or XmlException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new ToolException($"'{named}' cannot be read as a package: {e.Message}");
        }
    }

    // A package has the same articles for every framework: the first library that has some is as good as any.
    private static Library? ReadLibrary(ZipArchive package, CancellationToken cancellation)
    {
        IEnumerable<ZipArchiveEntry> libraries = package.Entries
            .Where(static x => x.FullName.StartsWith(LibraryFolder, StringComparison.OrdinalIgnoreCase) && x.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .OrderBy(static x => x.FullName, StringComparer.Ordinal);
        foreach (ZipArchiveEntry library in libraries)
        {
            cancellation.ThrowIfCancellationRequested();
            using var assembly = new PEReader([.. ReadAll(library)]);
            if (!assembly.HasMetadata || assembly.PEHeaders.CorHeader is not { } header)
            {
                continue;
            }

            System.Reflection.Metadata.MetadataReader metadata = assembly.GetMetadataReader();
            List<ArticleFile> articles = ReadArticles(metadata, assembly.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress), cancellation);
            if (articles.Count > 0)
            {
                return new Library(articles, [.. PackageFields.Find(metadata)]);
            }
        }

        return null;
    }

    private static List<ArticleFile> ReadArticles(System.Reflection.Metadata.MetadataReader metadata, PEMemoryBlock resources, CancellationToken cancellation)
    {
        var articles = new List<ArticleFile>();
        foreach (ManifestResource resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            cancellation.ThrowIfCancellationRequested();
            string name = metadata.GetString(resource.Name);
            if (resource.Implementation.IsNil && name.EndsWith(ArticleFileReader.Extension, StringComparison.Ordinal))
            {
                BlobReader reader = resources.GetReader((int)resource.Offset, resources.Length - (int)resource.Offset);
                articles.Add(ArticleFileReader.Read(name, Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32()))));
            }
        }

        return articles;
    }

    private static T? ReadShared<T>(ZipArchive package, string fileName, Func<string, string, T> read)
        where T : class =>
        package.GetEntry(SharedFolder + fileName) is { } entry ? read(entry.FullName, Encoding.UTF8.GetString(ReadAll(entry))) : null;

    private static string? VersionOf(ZipArchive package)
    {
        ZipArchiveEntry? nuspec = package.Entries.FirstOrDefault(static x => x.FullName == x.Name && x.Name.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
        if (nuspec is null)
        {
            return null;
        }

        using Stream stream = nuspec.Open();
        return XDocument.Load(stream).Descendants().FirstOrDefault(static x => x.Name.LocalName == "version")?.Value;
    }

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private sealed record Library(IReadOnlyList<ArticleFile> Articles, IReadOnlyList<DatasetItem> Fields);
}
