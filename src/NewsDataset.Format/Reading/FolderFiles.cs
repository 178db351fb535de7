using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Versioning;

namespace NewsDataset.Reading;

/// <summary>The files of a dataset in a folder, each read on its own.</summary>
/// <param name="Articles">The article files, sorted by path, ordinally.</param>
/// <param name="Entities">The entities' file, or <see langword="null"/> if there is none or it cannot be read.</param>
/// <param name="EntitiesKnown">Whether the entities are known: false if there is a file that cannot be read.</param>
/// <param name="Manifest">The manifest, or <see langword="null"/> if there is none or it cannot be read.</param>
/// <param name="ManifestKnown">Whether the same is true of the manifest.</param>
/// <param name="Lock">The lock beside the manifest, or <see langword="null"/> if there is none or it cannot be read.</param>
/// <param name="ManifestPath">Where the manifest is, or <see langword="null"/> if there is none.</param>
/// <param name="Faults">The entities' file, the manifest and the lock, where they cannot be read.</param>
internal sealed record FolderFiles(
    IReadOnlyList<FolderArticle> Articles,
    EntitiesFile? Entities,
    bool EntitiesKnown,
    ManifestFile? Manifest,
    bool ManifestKnown,
    LockFile? Lock,
    string? ManifestPath,
    IReadOnlyList<FileDiagnostic> Faults)
{
    /// <summary>Reads the files, on all cores.</summary>
    /// <param name="folder">The folder; entities and manifest are looked for in it, then in the folders above.</param>
    /// <param name="articles">The article files.</param>
    /// <param name="show">Returns how diagnostics name a file.</param>
    /// <param name="done">Is told of each article that was read, on whichever core, if somebody wants to know.</param>
    /// <param name="cancellation">Says that nobody waits any more.</param>
    public static FolderFiles Read(string folder, IEnumerable<string> articles, Func<string, string> show, Action? done = null, CancellationToken cancellation = default)
    {
        string[] paths = [.. articles.OrderBy(static x => x, StringComparer.Ordinal)];
        var read = new FolderArticle[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            read[i] = ReadArticle(paths[i], show);
            done?.Invoke();
        });
        return ReadShared(folder, show) with { Articles = read };
    }

    /// <summary>Reads what all articles share, and none of them.</summary>
    public static FolderFiles ReadShared(string folder, Func<string, string> show)
    {
        var faults = new List<FileDiagnostic>();
        EntitiesFile? entities = ReadNearest(FindNearest(folder, EntitiesFile.FileName), EntitiesFile.Read, out bool entitiesKnown);
        string? manifestPath = FindNearest(folder, ManifestFile.FileName);
        ManifestFile? manifest = ReadNearest(manifestPath, ManifestFile.Read, out bool manifestKnown);

        // The lock belongs to the manifest: one further up is another dataset's.
        string? lockPath = manifestPath is null ? null : Path.Combine(Path.GetDirectoryName(manifestPath)!, LockFile.FileName);
        return new FolderFiles(
            [],
            entities,
            entitiesKnown && entities is not { IsReadable: false },
            manifest,
            manifestKnown && manifest is not { IsReadable: false },
            ReadNearest(File.Exists(lockPath) ? lockPath : null, LockFile.Read, out _),
            manifestPath,
            faults);

        T? ReadNearest<T>(string? path, Func<string, string, T> read, out bool known)
            where T : class
        {
            FileDiagnostic? fault = null;
            T? file = path is null ? null : Read(path, show, read, out fault);
            known = fault is null;
            if (fault is not null)
            {
                faults.Add(fault);
            }

            return file;
        }
    }

    /// <summary>Reads one article file.</summary>
    public static FolderArticle ReadArticle(string path, Func<string, string> show)
    {
        ArticleFile? file = Read(path, show, ArticleFileReader.Read, out FileDiagnostic? fault);
        return new FolderArticle(path, show(path), file, fault);
    }

    /// <summary>Returns what the articles have in common, as the model has it.</summary>
    /// <param name="retired">The articles that it does not hold any longer.</param>
    public DatasetCatalog ToCatalog(IEnumerable<RetiredArticle>? retired = null) => new(
        Entities?.Entities ?? ImmutableArray<Entity>.Empty,
        Manifest?.Stories ?? ImmutableArray<Story>.Empty,
        Manifest?.DefaultLanguage,
        Manifest?.DefaultRights)
    {
        Retired = (retired ?? []).ToImmutableArray(),
    };

    /// <summary>Finds the nearest file of a name in a folder and those above it.</summary>
    public static string? FindNearest(string folder, string name)
    {
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    private static T? Read<T>(string path, Func<string, string> show, Func<string, string, T> read, out FileDiagnostic? fault)
        where T : class
    {
        string shown = show(path);
        var start = FileLocation.StartOf(shown);
        fault = null;
        string reason;
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            Encoding? other = bytes.Length < 2 ? null : (bytes[0], bytes[1]) switch
            {
                (0xFF, 0xFE) => Encoding.Unicode,
                (0xFE, 0xFF) => Encoding.BigEndianUnicode,
                _ => null,
            };
            if (other is null)
            {
                // A wrong byte becomes U+FFFD, which is reported at its place.
                return read(shown, Encoding.UTF8.GetString(bytes));
            }

            reason = "it is in the encoding " + other.WebName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = e.Message.TrimEnd('.');
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One file must not cost the others, as in the compiler.
            fault = new FileDiagnostic(DiagnosticRules.InternalError, start, e.GetType().Name + ": " + e.Message);
            return null;
        }

        fault = new FileDiagnostic(DiagnosticRules.UnreadableFile, start, shown, reason);
        return null;
    }
}

/// <summary>An article file of a folder.</summary>
/// <param name="Path">The file.</param>
/// <param name="ShownPath">The file, as its diagnostics name it.</param>
/// <param name="File">What it says, or <see langword="null"/> if it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, or <see langword="null"/>.</param>
internal sealed record FolderArticle(string Path, string ShownPath, ArticleFile? File, FileDiagnostic? Fault)
{
    public string Id => File?.Metadata.Id ?? ArticleFileReader.IdOf(Path);
}
