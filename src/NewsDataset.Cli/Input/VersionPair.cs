using System.IO;
using System.Threading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>Two versions of a dataset to be compared.</summary>
/// <param name="Older">The older one.</param>
/// <param name="Newer">The newer one.</param>
internal sealed record VersionPair(DatasetVersion Older, DatasetVersion Newer)
{
    /// <summary>Gets whether both say what their articles share.</summary>
    public bool ComparesShared => Older.KnowsShared && Newer.KnowsShared;

    /// <summary>Reads two versions.</summary>
    /// <param name="older">The older one. A folder alone is the newer one, and <see langword="null"/> the current folder: either is compared with its lock.</param>
    /// <param name="newer">The newer one, or <see langword="null"/> for the current folder.</param>
    /// <param name="console">Where the tool runs.</param>
    /// <param name="cancellation">Says that nobody waits any more.</param>
    /// <exception cref="ToolException">One of them cannot be read.</exception>
    public static VersionPair Read(string? older, string? newer, ToolConsole console, CancellationToken cancellation)
    {
        bool isAlone = older is null || (newer is null && Directory.Exists(Path.GetFullPath(older, console.Folder)));
        if (!isAlone)
        {
            return new VersionPair(VersionSource.Read(older!, console, cancellation), VersionSource.Read(newer ?? ".", console, cancellation));
        }

        DatasetFolder folder = DatasetFolder.Find(newer ?? older, console.Folder);
        FolderVersion current = FolderVersion.Read(folder, console, cancellation);
        VersionSource.RefuseErrors(current);
        return current.Files.Lock is { } locked
            ? new VersionPair(VersionSource.RequireReadable(locked), current.Version)
            : throw new ToolException($"There is no {LockFile.FileName} beside the manifest of '{folder.Name}'. Write one with '{NewsDatasetTool.Name} lock', or name what to compare with.");
    }
}
