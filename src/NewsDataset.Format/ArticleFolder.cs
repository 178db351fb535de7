using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using NewsDataset.CompilerServices;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Metadata;
using NewsDataset.Naming;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset;

/// <summary>A folder of annotated article files, read at run time into the same model that the compiler gives.</summary>
/// <remarks>Reads every file once, when it is opened. Immutable afterwards, and safe to use from several threads.</remarks>
/// <example><code>ArticleFolder folder = ArticleFolder.Open("data/articles");
/// foreach (Article article in folder.Articles.InLanguage(Language.Hindi))
/// {
///     Console.WriteLine(article.Headline);
/// }</code></example>
public sealed class ArticleFolder
{
    private ArticleFolder(ArticleSet<Article> articles, DatasetInfo info)
    {
        Articles = articles;
        Info = info;
    }

    /// <summary>Gets the articles, in the order of their ids.</summary>
    public ArticleSet<Article> Articles { get; }

    /// <summary>Gets what the dataset says of itself. Without a <c>dataset.yaml</c> its name is the folder's.</summary>
    public DatasetInfo Info { get; }

    /// <summary>Opens a folder, and does not accept what the compiler would not.</summary>
    /// <param name="path">The folder. <c>*.article.md</c> files in it and below it are read; <c>entities.yaml</c> and <c>dataset.yaml</c> are looked for in it, then in the folders above.</param>
    /// <returns>The folder's articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ArticleFormatException">A file has an error; the exception has all of them.</exception>
    public static ArticleFolder Open(string path)
    {
        ArticleFolder folder = Open(path, out ImmutableArray<ArticleDiagnostic> diagnostics);
        return diagnostics.Any(static x => x.Severity == ArticleDiagnosticSeverity.Error)
            ? throw new ArticleFormatException(diagnostics)
            : folder;
    }

    /// <summary>Opens a folder, and reads articles with errors as far as they can be read.</summary>
    /// <param name="path">The folder, as in <see cref="Open(string)"/>.</param>
    /// <param name="diagnostics">Everything that is wrong, in the order of files and lines: the same as the compiler would report, but for what concerns C# names.</param>
    /// <returns>The folder's articles; of two files with one id, the first by path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ArticleFolder Open(string path, out ImmutableArray<ArticleDiagnostic> diagnostics)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder '{path}'.");
        }

        IEnumerable<string> paths = Directory.EnumerateFiles(path, "*" + ArticleFileReader.Extension, SearchOption.AllDirectories);
        FolderFiles files = FolderFiles.Read(path, paths, static x => x);
        ManifestFile? manifest = files.Manifest;

        // What cannot be read has an error of its own, and takes no id.
        List<FileDiagnostic> found = [.. FolderCheck.CheckContent(files, [])];
        ArticleFile[] kept =
        [
            .. FolderCheck.CheckIds(files.Articles.Where(static x => x.File is not null), new ArticleNames(ownerOf: null, static x => x), found).Select(static x => x.File!),
        ];

        DatasetCatalog catalog = files.ToCatalog(kept.SelectMany(RetiredArticlesOf));
        ImmutableArray<Article> articles = kept
            .Where(static x => x.Retired is null)
            .Select(x => new Article(new ReadArticle(x.Metadata, catalog, x.Text)))
            .ToImmutableArray();

        diagnostics = FolderCheck.Sort(found);
        return new ArticleFolder(
            new ArticleSet<Article>(articles, catalog),
            new DatasetInfo(
                manifest?.Name ?? NameOf(path),
                manifest?.Version,
                PackedWriter.SchemaVersion,
                PackedDataset.HashContent(articles),
                manifest?.Description,
                manifest?.License,
                manifest?.Citation));
    }

    private static IEnumerable<RetiredArticle> RetiredArticlesOf(ArticleFile file) =>
        file.Retired is not { } retired
            ? []
            : new[] { file.Metadata.Id }.Concat(file.Metadata.Aliases).Select(x => new RetiredArticle(x, retired.Since, retired.Because, retired.Instead?.Id));

    private static string NameOf(string path) => new DirectoryInfo(path).Name;
}
