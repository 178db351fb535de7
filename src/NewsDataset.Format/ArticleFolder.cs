using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
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

        var found = new List<FileDiagnostic>();
        bool entitiesKnown = TryReadNearest(path, EntitiesFile.FileName, EntitiesFile.Read, found, out EntitiesFile? entities) && entities is not { IsReadable: false };
        bool manifestKnown = TryReadNearest(path, ManifestFile.FileName, ManifestFile.Read, found, out ManifestFile? manifest) && manifest is not { IsReadable: false };
        found.AddRange(entities?.Diagnostics ?? []);
        found.AddRange(manifest?.Diagnostics ?? []);

        var catalog = new DatasetCatalog(
            entities?.Entities ?? ImmutableArray<Entity>.Empty,
            manifest?.Stories ?? ImmutableArray<Story>.Empty,
            manifest?.DefaultLanguage,
            manifest?.DefaultRights);
        var check = new DatasetCheck(
            entitiesKnown ? catalog.Entities.Select(static x => x.Id) : null,
            catalog.Stories.Select(static x => x.Id),
            entities?.Path,
            manifest?.Path,
            catalog.DefaultLanguage is null && manifestKnown);

        var byId = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        foreach (ArticleFile file in ReadArticles(path, found))
        {
            found.AddRange(file.Diagnostics);
            found.AddRange(check.Check(file.References, file.Story, file.NeedsLanguage));
            found.AddRange(OwnKeysCheck.Check(file.Own));
            AddById(byId, file, found);
        }

        ImmutableArray<Article> articles = byId.Values
            .OrderBy(static x => x.Metadata.Id, StringComparer.Ordinal)
            .Select(x => new Article(new ReadArticle(x.Metadata, catalog, x.Text)))
            .ToImmutableArray();

        diagnostics = found
            .OrderBy(static x => x.Location.Path, StringComparer.Ordinal)
            .ThenBy(static x => x.Location.Start)
            .ThenBy(static x => x.Rule.Id, StringComparer.Ordinal)
            .Select(static x => x.ToPublic())
            .ToImmutableArray();

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

    private static void AddById(Dictionary<string, ArticleFile> byId, ArticleFile file, List<FileDiagnostic> found)
    {
        string id = file.Metadata.Id;
        if (ArticleId.FindFault(id) is { } fault)
        {
            found.Add(new FileDiagnostic(DiagnosticRules.InvalidId, file.FirstLine, id, fault));
        }
        else if (byId.TryGetValue(id, out ArticleFile? first))
        {
            found.Add(new FileDiagnostic(DiagnosticRules.DuplicateId, file.FirstLine, id, first.Path));
        }
        else
        {
            byId.Add(id, file);
        }
    }

    private static IEnumerable<ArticleFile> ReadArticles(string folder, List<FileDiagnostic> found)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*" + ArticleFileReader.Extension, SearchOption.AllDirectories).OrderBy(static x => x, StringComparer.Ordinal))
        {
            if (TryReadText(path, found) is { } text)
            {
                yield return ArticleFileReader.Read(path, text);
            }
        }
    }

    /// <summary>Reads the nearest file of a name in a folder and those above it.</summary>
    /// <returns><see langword="false"/> if there is one that cannot be read, which is then reported.</returns>
    private static bool TryReadNearest<T>(string folder, string name, Func<string, string, T> read, List<FileDiagnostic> found, out T? nearest)
        where T : class
    {
        nearest = null;
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                nearest = TryReadText(path, found) is { } text ? read(path, text) : null;
                return nearest is not null;
            }
        }

        return true;
    }

    /// <summary>Reads a file; <see langword="null"/> if it cannot be read, which is then reported.</summary>
    private static string? TryReadText(string path, List<FileDiagnostic> found)
    {
        string reason;
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (bytes.Length < 2 || !((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
            {
                // A wrong byte becomes U+FFFD, which is reported at its place.
                return Encoding.UTF8.GetString(bytes);
            }

            reason = "it is UTF-16";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = e.Message.TrimEnd('.');
        }

        found.Add(new FileDiagnostic(DiagnosticRules.UnreadableFile, new FileLocation(path, 0, 0, 0, 0, 0, 0), path, reason));
        return null;
    }

    private static string NameOf(string path) => new DirectoryInfo(path).Name;
}
