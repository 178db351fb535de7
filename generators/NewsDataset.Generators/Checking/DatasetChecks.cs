using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Files;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Validation;

namespace NewsDataset.Generators.Checking;

/// <summary>Checks an article against the datasets that take it. Equal to another if the datasets are, and made once for all articles.</summary>
internal sealed class DatasetChecks : IEquatable<DatasetChecks>
{
    private readonly ImmutableArray<DatasetCatalogModel> _catalogs;
    private readonly ImmutableArray<DatasetLock> _locks;
    private readonly ProjectOptions _options;
    private readonly bool _complete;
    private readonly List<Dataset> _datasets = [];

    /// <param name="catalogs">What the datasets of the project share.</param>
    /// <param name="locks">Their locks, of those that have one.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="complete">Whether every dataset takes what it should, so that a file of none is nobody else's fault.</param>
    public DatasetChecks(ImmutableArray<DatasetCatalogModel> catalogs, ImmutableArray<DatasetLock> locks, ProjectOptions options, bool complete)
    {
        _catalogs = catalogs;
        _locks = locks;
        _options = options;
        _complete = complete;
        foreach (DatasetCatalogModel catalog in catalogs)
        {
            _datasets.Add(new Dataset(
                DatasetGlobs.Read(catalog.Declaration, options.Folder),
                new DatasetCheck(
                    catalog.EntitiesKnown ? catalog.Entities.Select(static x => x.Id) : null,
                    catalog.Stories.Select(static x => x.Id),
                    catalog.EntitiesName,
                    catalog.ManifestName,
                    catalog.DefaultLanguage is null && catalog.ManifestKnown),
                new FieldsCheck(catalog.Declaration.Fields, catalog.Declaration.KnowsFields),
                locks.FirstOrDefault(x => x.IsOf(catalog.Declaration))));
        }
    }

    /// <summary>Finds everything that is wrong with an article: one list, or none if nothing is wrong. What no dataset takes is not looked into.</summary>
    public ImmutableArray<EquatableArray<FileDiagnostic>> Check(ParsedArticle article)
    {
        List<FileDiagnostic>? found = null;
        foreach (Dataset dataset in _datasets)
        {
            if (dataset.Globs.Takes(article.Key.Path))
            {
                // What is wrong with the file itself is said once, however many datasets take it.
                found ??= [.. article.Diagnostics];
                foreach (FileDiagnostic diagnostic in dataset.Check.Check(article.References, article.Story, article.NeedsLanguage).Concat(dataset.Fields.Check(article.Own, article.Key.Retired is not null)))
                {
                    if (!found.Contains(diagnostic))
                    {
                        found.Add(diagnostic);
                    }
                }
            }
        }

        CheckLocks(article, found);
        if (found is null && _complete)
        {
            string name = NormalizedPath.Relative(_options.Folder, article.Key.Path);
            found = [new FileDiagnostic(DiagnosticRules.ArticleOfNoDataset, FileLocation.StartOf(article.Key.FilePath), name)];
        }

        return found is null || found.Count == 0
            ? ImmutableArray<EquatableArray<FileDiagnostic>>.Empty
            : ImmutableArray.Create(found.OrderBy(static x => x.Location.Start).ToEquatableArray());
    }

    public bool Equals(DatasetChecks? other) =>
        other is not null && _complete == other._complete && _options == other._options && _catalogs.SequenceEqual(other._catalogs) && _locks.SequenceEqual(other._locks);

    public override bool Equals(object? obj) => Equals(obj as DatasetChecks);

    public override int GetHashCode() => _catalogs.Length;

    // What cannot be read as it is meant is mended first.
    private void CheckLocks(ParsedArticle article, List<FileDiagnostic>? found)
    {
        if (_locks.IsEmpty || found is null || found.Any(static x => x.IsError))
        {
            return;
        }

        foreach (Dataset dataset in _datasets)
        {
            if (dataset.Lock is { } locked && dataset.Globs.Takes(article.Key.Path) && locked.Check(article) is { } changed && !found.Contains(changed))
            {
                found.Add(changed);
            }
        }
    }

    private sealed record Dataset(DatasetGlobs Globs, DatasetCheck Check, FieldsCheck Fields, DatasetLock? Lock);
}
