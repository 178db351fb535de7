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

namespace NewsDataset.Reading;

/// <summary>The files of a dataset in a folder, each read on its own.</summary>
/// <param name="Articles">The article files, sorted by path, ordinally.</param>
/// <param name="Entities">The entities' file, or <see langword="null"/> if there is none or it cannot be read.</param>
/// <param name="EntitiesKnown">Whether the entities are known: false if there is a file that cannot be read.</param>
/// <param name="Manifest">The manifest, or <see langword="null"/> if there is none or it cannot be read.</param>
/// <param name="ManifestKnown">Whether the same is true of the manifest.</param>
/// <param name="Faults">The entities' file and the manifest, where they cannot be read.</param>
internal sealed record FolderFiles(
    IReadOnlyList<FolderArticle> Articles,
    EntitiesFile? Entities,
    bool EntitiesKnown,
    ManifestFile? Manifest,
    bool ManifestKnown,
    IReadOnlyList<FileDiagnostic> Faults)
{
    /// <summary>Reads the files, on all cores.</summary>
    /// <param name="folder">The folder; entities and manifest are looked for in it, then in the folders above.</param>
    /// <param name="articles">The article files.</param>
    /// <param name="show">Returns how diagnostics name a file.</param>
    /// <param name="cancellation">Says that nobody waits any more.</param>
    public static FolderFiles Read(string folder, IEnumerable<string> articles, Func<string, string> show, CancellationToken cancellation = default)
    {
        string[] paths = [.. articles.OrderBy(static x => x, StringComparer.Ordinal)];
        var read = new FolderArticle[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i => read[i] = ReadArticle(paths[i], show));
        return ReadShared(folder, show) with { Articles = read };
    }

    /// <summary>Reads what all articles share, and none of them.</summary>
    public static FolderFiles ReadShared(string folder, Func<string, string> show)
    {
        var faults = new List<FileDiagnostic>();
        EntitiesFile? entities = ReadNearest(folder, EntitiesFile.FileName, show, EntitiesFile.Read, faults, out bool entitiesKnown);
        ManifestFile? manifest = ReadNearest(folder, ManifestFile.FileName, show, ManifestFile.Read, faults, out bool manifestKnown);
        return new FolderFiles(
            [],
            entities,
            entitiesKnown && entities is not { IsReadable: false },
            manifest,
            manifestKnown && manifest is not { IsReadable: false },
            faults);
    }

    /// <summary>Reads one article file.</summary>
    public static FolderArticle ReadArticle(string path, Func<string, string> show)
    {
        ArticleFile? file = Read(path, show, ArticleFileReader.Read, out FileDiagnostic? fault);
        return new FolderArticle(path, show(path), file, fault);
    }

    /// <summary>Returns what the articles have in common, as the model has it.</summary>
    public DatasetCatalog ToCatalog() => new(
        Entities?.Entities ?? ImmutableArray<Entity>.Empty,
        Manifest?.Stories ?? ImmutableArray<Story>.Empty,
        Manifest?.DefaultLanguage,
        Manifest?.DefaultRights);

    /// <summary>Reads the nearest file of a name in a folder and those above it.</summary>
    private static T? ReadNearest<T>(string folder, string name, Func<string, string> show, Func<string, string, T> read, List<FileDiagnostic> faults, out bool known)
        where T : class
    {
        known = true;
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                T? nearest = Read(path, show, read, out FileDiagnostic? fault);
                if (fault is not null)
                {
                    known = false;
                    faults.Add(fault);
                }

                return nearest;
            }
        }

        return null;
    }

    private static T? Read<T>(string path, Func<string, string> show, Func<string, string, T> read, out FileDiagnostic? fault)
        where T : class
    {
        string shown = show(path);
        var start = new FileLocation(shown, 0, 0, 0, 0, 0, 0);
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
