using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>Watches a dataset's folder, and the folders above it for the files that articles share.</summary>
internal sealed class FolderWatcher : IChangeSource, IDisposable
{
    // Editors save in several steps, and git changes many files: what comes within this time is one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly string[] Shared = [EntitiesFile.FileName, ManifestFile.FileName, LockFile.FileName];

    private readonly BlockingCollection<string> _changed = [];
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string _folder;

    public FolderWatcher(string folder)
    {
        _folder = folder;
        Watch(folder, withFolders: true);
        for (DirectoryInfo? above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            Watch(above.FullName, withFolders: false);
        }
    }

    public IReadOnlySet<string> Wait(CancellationToken cancellation)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal) { _changed.Take(cancellation) };
        DateTime end = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < end && _changed.TryTake(out string? next, (int)Quiet.TotalMilliseconds, cancellation))
        {
            changed.Add(next);
        }

        return changed;
    }

    public void Dispose()
    {
        _watchers.ForEach(static x => x.Dispose());
        _changed.Dispose();
    }

    private void Watch(string folder, bool withFolders)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = withFolders,
            InternalBufferSize = 1 << 16,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | (withFolders ? NotifyFilters.DirectoryName : 0),
        };
        foreach (string name in withFolders ? [] : Shared)
        {
            watcher.Filters.Add(name);
        }

        watcher.Changed += (_, e) => Add(e.FullPath, isName: false);
        watcher.Created += (_, e) => Add(e.FullPath, isName: true);
        watcher.Deleted += (_, e) => Add(e.FullPath, isName: true);
        watcher.Renamed += (_, e) =>
        {
            Add(e.OldFullPath, isName: true);
            Add(e.FullPath, isName: true);
        };

        // More has happened than could be told.
        watcher.Error += (_, _) => _changed.Add(folder);
        try
        {
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (!withFolders && e is IOException or UnauthorizedAccessException)
        {
            // Above the dataset somebody else's folders may begin.
            watcher.Dispose();
        }
    }

    private void Add(string path, bool isName)
    {
        string name = Path.GetFileName(path);
        bool isOfDataset = name.EndsWith(ArticleFileReader.Extension, StringComparison.Ordinal) || Array.IndexOf(Shared, name) >= 0;

        // A folder that comes or goes takes its files with it, without a word of them; of one that has gone only the name is known.
        bool isFolder = isName && (Directory.Exists(path) || !name.Contains('.', StringComparison.Ordinal));
        bool isHidden = Path.GetRelativePath(_folder, path).Split(Path.DirectorySeparatorChar).Any(static x => x.StartsWith('.') && x != "..");
        if ((isOfDataset || isFolder) && !isHidden)
        {
            _changed.Add(path);
        }
    }
}
