using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>The articles of a folder, read one after another, so that a large dataset takes no more memory than a small one.</summary>
internal sealed class ArticleStream
{
    // Enough for all cores to have something to do, and little enough to be held at once.
    private const int ReadAhead = 64;

    private readonly IReadOnlyList<string> _paths;
    private readonly Func<string, string> _show;
    private readonly List<FileDiagnostic> _faults = [];
    private readonly List<ArticleFile> _retired = [];

    /// <param name="shared">What the articles share.</param>
    /// <param name="paths">The article files.</param>
    /// <param name="show">Returns how messages name a file.</param>
    public ArticleStream(FolderFiles shared, IEnumerable<string> paths, Func<string, string> show)
    {
        Shared = shared;
        Catalog = shared.ToCatalog();
        _paths = [.. paths.OrderBy(ArticleFileReader.IdOf, StringComparer.Ordinal).ThenBy(static x => x, StringComparer.Ordinal)];
        _show = show;
    }

    /// <summary>Gets the entities' file and the manifest.</summary>
    public FolderFiles Shared { get; }

    /// <summary>Gets what they say, as the model has it.</summary>
    public DatasetCatalog Catalog { get; }

    /// <summary>Gets how many article files there are.</summary>
    public int Count => _paths.Count;

    /// <summary>Gets the article files that could not be read at all, of those that were asked for so far.</summary>
    public IReadOnlyList<FileDiagnostic> Faults => _faults;

    /// <summary>Gets the files of articles that are retired, of those that were asked for so far.</summary>
    public IReadOnlyList<ArticleFile> Retired => _retired;

    /// <summary>Reads the articles in the order of their ids, on all cores. Of two files with one id it takes the first by path, and none of those that are retired.</summary>
    public IEnumerable<StreamedArticle> Read(CancellationToken cancellation)
    {
        string? last = null;
        foreach (string[] paths in _paths.Chunk(ReadAhead))
        {
            var read = new FolderArticle[paths.Length];
            Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i => read[i] = FolderFiles.ReadArticle(paths[i], _show));
            foreach (FolderArticle article in read)
            {
                if (article.File is not { } file)
                {
                    _faults.Add(article.Fault!);
                }
                else if (file.Retired is not null)
                {
                    _retired.Add(file);
                }
                else if (!string.Equals(article.Id, last, StringComparison.OrdinalIgnoreCase))
                {
                    last = article.Id;
                    yield return new StreamedArticle(new Article(new ReadArticle(file.Metadata, Catalog, file.Text)), file, article.Path, article.ShownPath);
                }
            }
        }
    }
}

/// <summary>An article of a folder, as it was read.</summary>
/// <param name="Article">The article, as far as its file could be read.</param>
/// <param name="File">What its file says, and what is wrong in it.</param>
/// <param name="Path">The file.</param>
/// <param name="ShownPath">The file, as messages name it.</param>
internal sealed record StreamedArticle(Article Article, ArticleFile File, string Path, string ShownPath)
{
    /// <summary>Gets whether the file has an error, whatever the rest of its dataset says.</summary>
    public bool HasErrors => File.Diagnostics.Any(static x => x.IsError);
}
