using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>The files of a dataset while somebody edits them: of its articles only those are read again that have changed.</summary>
internal sealed class WatchedFiles
{
    private readonly DatasetFolder _folder;
    private Dictionary<string, Stamp> _stamps;

    public WatchedFiles(DatasetFolder folder, Func<FolderFiles> read)
    {
        _folder = folder;

        // Stamped before they are read: what changes meanwhile is read once more.
        _stamps = folder.FindArticlesIfAny(CancellationToken.None).ToDictionary(static x => x, Stamp.Of, StringComparer.Ordinal);
        Files = read();
    }

    public FolderFiles Files { get; private set; }

    /// <summary>Reads what has changed.</summary>
    /// <param name="changed">The files that have changed for certain.</param>
    /// <param name="cancellation">Says that nobody waits any more.</param>
    /// <returns>The number of articles that were read.</returns>
    public int Refresh(IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        string[] paths = [.. _folder.FindArticlesIfAny(cancellation).OrderBy(static x => x, StringComparer.Ordinal)];
        var stamps = paths.ToDictionary(static x => x, Stamp.Of, StringComparer.Ordinal);
        var known = Files.Articles.ToDictionary(static x => x.Path, StringComparer.Ordinal);
        var articles = new FolderArticle[paths.Length];
        int read = 0;
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            string path = paths[i];
            if (known.TryGetValue(path, out FolderArticle? article) && !changed.Contains(path) && _stamps.TryGetValue(path, out Stamp stamp) && stamp == stamps[path])
            {
                articles[i] = article;
                return;
            }

            articles[i] = FolderFiles.ReadArticle(path, _folder.Show);
            Interlocked.Increment(ref read);
        });

        _stamps = stamps;
        Files = _folder.ReadShared() with { Articles = articles };
        return read;
    }

    private readonly record struct Stamp(DateTime Written, long Length)
    {
        public static Stamp Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new Stamp(file.LastWriteTimeUtc, file.Length) : default;
        }
    }
}
