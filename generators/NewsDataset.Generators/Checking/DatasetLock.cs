using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Generators.Checking;

/// <summary>Compares a dataset with its lock. Equal to another if both are, and read once for all articles.</summary>
internal sealed class DatasetLock : IEquatable<DatasetLock>
{
    private readonly DatasetLockModel _model;
    private readonly LockCheck? _check;
    private readonly IReadOnlyList<FileDiagnostic> _diagnostics;

    private DatasetLock(DatasetLockModel model, LockCheck? check, IReadOnlyList<FileDiagnostic> diagnostics)
    {
        _model = model;
        _check = check;
        _diagnostics = diagnostics;
    }

    public static DatasetLock Read(DatasetLockModel model)
    {
        LockFile? file = YamlFiles.Read(model.File, LockFile.Read, out FileDiagnostic? fault);
        return file is null
            ? new DatasetLock(model, null, [fault!])
            : new DatasetLock(model, new LockCheck(file, model.Name), file.Diagnostics);
    }

    /// <summary>Says whether it is the lock of a class.</summary>
    public bool IsOf(DatasetDeclaration declaration) => _model.Declaration.Equals(declaration);

    /// <summary>Says what has changed of an article, if anything has.</summary>
    public FileDiagnostic? Check(ParsedArticle article) =>
        article.Content is null ? null : _check?.Check(DatasetItem.KindOf(article.Key.Retired), article.Key.Id, article.Content, FileLocation.StartOf(article.Key.FilePath));

    /// <summary>Finds what has changed but for articles that are there: each once, however many classes share a lock.</summary>
    /// <param name="locks">The locks of all classes.</param>
    /// <param name="articles">The articles of the project.</param>
    /// <param name="options">The project's options.</param>
    public static EquatableArray<FileDiagnostic> FindShared(ImmutableArray<DatasetLock> locks, ImmutableArray<ArticleKey> articles, ProjectOptions options)
    {
        var found = new List<FileDiagnostic>();
        foreach (IGrouping<string, DatasetLock> sharing in locks.GroupBy(static x => x._model.File.Path, StringComparer.Ordinal))
        {
            DatasetLock first = sharing.First();
            found.AddRange(first._diagnostics);
            if (first._check is not { } check)
            {
                continue;
            }

            DatasetGlobs[] globs = [.. sharing.Select(x => DatasetGlobs.Read(x._model.Declaration, options.Folder))];
            ArticleKey[] taken = [.. articles.Where(x => globs.Any(y => y.Takes(x.Path)))];
            found.AddRange(check.FindGone(
                taken.SelectMany(static x => x.Aliases.Select(static y => y.Id).Append(x.Id)),
                taken.Where(static x => x.Retired is not null).Select(static x => x.Id)));
            found.AddRange(check.CheckShared(first._model.Shared, first._model.Version, first._model.EntitiesKnown, first._model.Manifest));
        }

        return found.ToEquatableArray();
    }

    public bool Equals(DatasetLock? other) => other is not null && _model.Equals(other._model);

    public override bool Equals(object? obj) => Equals(obj as DatasetLock);

    public override int GetHashCode() => _model.GetHashCode();
}
