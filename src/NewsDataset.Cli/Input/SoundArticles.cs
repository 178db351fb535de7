using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Cli.Input;

/// <summary>The articles of a folder, one after another, for whoever passes them on: the first error in any of their files ends it.</summary>
internal sealed class SoundArticles
{
    private readonly ArticleStream _stream;
    private readonly FolderFiles _names;

    public SoundArticles(DatasetFolder folder, CancellationToken cancellation)
    {
        IReadOnlyList<string> paths = folder.FindArticles(cancellation);
        FolderFiles shared = folder.ReadShared();
        _stream = new ArticleStream(shared, paths, folder.Show);
        _names = shared with { Articles = [.. paths.Select(x => new FolderArticle(x, folder.Show(x), File: null, Fault: null))] };
    }

    /// <summary>Gets what the articles share.</summary>
    public ArticleStream Stream => _stream;

    /// <summary>Reads the articles in the order of their ids.</summary>
    /// <exception cref="FaultyDatasetException">A file has an error. What keys of its own a dataset types only its class says, so they are taken as they are.</exception>
    public IEnumerable<StreamedArticle> Read(CancellationToken cancellation)
    {
        ThrowFirst(FolderCheck.CheckContent(_stream.Shared, []).Concat(FolderCheck.CheckNames(_names)));
        DatasetCheck check = FolderCheck.CreateDatasetCheck(_stream.Shared);
        var withOtherIds = new List<ArticleFile>();
        foreach (StreamedArticle article in _stream.Read(cancellation))
        {
            ThrowFirst(_stream.Faults);
            ThrowFirst(article.File.Diagnostics.Concat(check.Check(article.File.References, article.File.Story, article.File.NeedsLanguage)));
            if (article.File.Aliases.Count > 0)
            {
                withOtherIds.Add(article.File);
            }

            yield return article;
        }

        ThrowFirst(_stream.Faults);
        ThrowFirst(_stream.Retired.SelectMany(static x => x.Diagnostics));
        ThrowFirst(CheckOtherIds(withOtherIds.Concat(_stream.Retired)));
    }

    // Few articles were renamed or retired; of the others the file need not be held.
    private IEnumerable<FileDiagnostic> CheckOtherIds(IEnumerable<ArticleFile> files)
    {
        Dictionary<string, ArticleFile> byPath = files.ToDictionary(static x => x.Path, StringComparer.Ordinal);
        return FolderCheck.CheckNames(_names with { Articles = [.. _names.Articles.Select(x => x with { File = byPath.GetValueOrDefault(x.ShownPath) })] });
    }

    private static void ThrowFirst(IEnumerable<FileDiagnostic> diagnostics)
    {
        FileDiagnostic? first = diagnostics
            .Where(static x => x.IsError)
            .OrderBy(static x => x.Location.Path, StringComparer.Ordinal)
            .ThenBy(static x => x.Location.Start)
            .FirstOrDefault();
        if (first is not null)
        {
            throw new FaultyDatasetException(first.ToPublic());
        }
    }
}

/// <summary>The dataset has errors, so that what was asked for cannot be done with it.</summary>
/// <param name="first">The first of them.</param>
internal sealed class FaultyDatasetException(ArticleDiagnostic first) : Exception(first.ToString());
