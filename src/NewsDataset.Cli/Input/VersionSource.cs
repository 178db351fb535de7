using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Output;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>A version of a dataset, named on the command line: a folder, a lock or a package.</summary>
internal static class VersionSource
{
    private const string PackageExtension = ".nupkg";

    /// <summary>Reads a version.</summary>
    /// <param name="named">What was named.</param>
    /// <param name="console">Where the tool runs.</param>
    /// <param name="cancellation">Says that nobody waits any more.</param>
    /// <exception cref="ToolException">There is none, or it has errors.</exception>
    public static DatasetVersion Read(string named, ToolConsole console, CancellationToken cancellation)
    {
        string path = Path.GetFullPath(named, console.Folder);
        if (File.Exists(path))
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".NUPKG" => PackageVersion.Read(path, named, cancellation),
                ".JSON" => RequireReadable(LockFile.Read(named, File.ReadAllText(path))),
                _ => throw new ToolException($"'{named}' is no version of a dataset. Name a folder of articles, a {LockFile.FileName} or a {PackageExtension}."),
            };
        }

        FolderVersion folder = FolderVersion.Read(DatasetFolder.Find(named, console.Folder), console, cancellation);
        RefuseErrors(folder);
        return folder.Version;
    }

    /// <summary>Refuses a dataset with errors: what it says cannot be compared.</summary>
    public static void RefuseErrors(FolderVersion version)
    {
        ImmutableArray<ArticleDiagnostic> errors = version.Errors;
        if (errors.FirstOrDefault() is { } first)
        {
            throw new ToolException($"The dataset has {(errors.Length == 1 ? "an error" : errors.Length + " errors")}, which must be mended first ('{ShownCommand.On("check", version.Folder)}' shows all): {first}", ExitCode.Errors);
        }
    }

    /// <summary>Returns what a lock says, which must be readable.</summary>
    /// <exception cref="ToolException">It has errors.</exception>
    public static DatasetVersion RequireReadable(LockFile file) => file.IsReadable
        ? file.ToDatasetVersion()
        : throw new ToolException(file.Diagnostics[0].ToPublic().ToString(), ExitCode.Errors);
}
