using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>A folder of article files, named on the command line.</summary>
internal sealed class DatasetFolder
{
    private readonly string _currentFolder;

    private DatasetFolder(string path, string currentFolder)
    {
        FullPath = path;
        _currentFolder = currentFolder;
    }

    /// <summary>Gets where it is.</summary>
    public string FullPath { get; }

    /// <summary>Gets the folder as messages name it.</summary>
    public string Name => Show(FullPath);

    /// <summary>Finds a folder.</summary>
    /// <param name="named">What was named, or <see langword="null"/> for the current folder.</param>
    /// <param name="currentFolder">The current folder.</param>
    /// <exception cref="ToolException">There is none.</exception>
    public static DatasetFolder Find(string? named, string currentFolder)
    {
        string path = Path.GetFullPath(named is null or "" ? "." : named, currentFolder);
        if (!Directory.Exists(path))
        {
            throw new ToolException(File.Exists(path) ? $"'{named}' is a file. Name the folder that it lies in." : $"There is no folder '{named}'.");
        }

        return new DatasetFolder(path, currentFolder);
    }

    /// <summary>Finds a folder, which may not be there yet.</summary>
    /// <exception cref="ToolException">It is a file.</exception>
    public static DatasetFolder FindOrNew(string named, string currentFolder)
    {
        string path = Path.GetFullPath(named, currentFolder);
        return Directory.Exists(path) || File.Exists(path) ? Find(named, currentFolder) : new DatasetFolder(path, currentFolder);
    }

    /// <summary>Finds its article files, in no order. A folder with a manifest of its own is a dataset without any.</summary>
    /// <exception cref="ToolException">There is none, and no manifest.</exception>
    public IReadOnlyList<string> FindArticles(CancellationToken cancellation)
    {
        IReadOnlyList<string> articles = FindArticlesIfAny(cancellation);
        return articles.Count > 0 || File.Exists(Path.Combine(FullPath, ManifestFile.FileName))
            ? articles
            : throw new ToolException($"There is no article file (*{ArticleFileReader.Extension}) in '{Name}' or below it.");
    }

    /// <summary>Finds its article files, in no order.</summary>
    public IReadOnlyList<string> FindArticlesIfAny(CancellationToken cancellation)
    {
        var articles = new List<string>();
        FindArticles(FullPath, articles, cancellation);
        return articles;
    }

    /// <summary>Returns how an article's front matter names a raw text: from the manifest's folder, or from this one where there is no manifest.</summary>
    /// <returns><see langword="null"/> if no way leads from the one to the other.</returns>
    public string? NameForManifest(string path, ManifestFile? manifest)
    {
        string relative = Path.GetRelativePath(RawFolder(manifest), path);
        return Path.IsPathRooted(relative) ? null : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Returns the folder from which articles name their raw texts.</summary>
    public string RawFolder(ManifestFile? manifest) => manifest is null ? FullPath : Path.GetDirectoryName(Path.GetFullPath(manifest.Path, _currentFolder))!;

    /// <summary>Reads its entities and its manifest alone.</summary>
    public FolderFiles ReadShared() => FolderFiles.ReadShared(FullPath, Show);

    /// <summary>Reads its files, all at once, and shows how far it is.</summary>
    /// <exception cref="ToolException">There is no article file.</exception>
    public FolderFiles Read(ToolConsole console, CancellationToken cancellation)
    {
        IReadOnlyList<string> articles = FindArticles(cancellation);
        return Progress.Run(console, "Reading", articles.Count, done => FolderFiles.Read(FullPath, articles, Show, done, cancellation));
    }

    /// <summary>Opens it, to read its articles one after another.</summary>
    /// <exception cref="ToolException">There is no article file.</exception>
    public ArticleStream Open(CancellationToken cancellation) => Open(FindArticles(cancellation));

    /// <summary>Opens it, to read some of its articles one after another.</summary>
    public ArticleStream Open(IEnumerable<string> articles) => new(ReadShared(), articles, Show);

    /// <summary>Returns how messages name a file: from the current folder.</summary>
    public string Show(string path) => ShownPath.Of(path, _currentFolder);

    // As a project looks for its articles: not in folders that begin with a dot, nor in what a build has written.
    private static void FindArticles(string folder, List<string> articles, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        articles.AddRange(Directory.EnumerateFiles(folder, "*" + ArticleFileReader.Extension).Where(static x => x.EndsWith(ArticleFileReader.Extension, StringComparison.Ordinal)));
        bool isProject = Directory.EnumerateFiles(folder, "*.*proj").Any();
        foreach (string inner in Directory.EnumerateDirectories(folder))
        {
            string name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !(isProject && name is ("bin" or "obj")) && !LeadsUpwards(inner))
            {
                FindArticles(inner, articles, cancellation);
            }
        }
    }

    // A link to a folder above it would be followed until the system refuses.
    private static bool LeadsUpwards(string folder)
    {
        if (new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true) is not { } target)
        {
            return false;
        }

        string above = Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar;
        return folder.StartsWith(above, StringComparison.Ordinal);
    }
}
