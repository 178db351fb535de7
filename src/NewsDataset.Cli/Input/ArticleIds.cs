using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>The ids of a folder's articles, for one that is to come to them.</summary>
internal sealed class ArticleIds
{
    private readonly ArticleNames _names = new(static _ => null, static x => x);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _former = new(StringComparer.OrdinalIgnoreCase);

    private readonly DatasetFolder _folder;

    public ArticleIds(DatasetFolder folder, CancellationToken cancellation)
    {
        _folder = folder;
        IReadOnlyList<string> paths = Directory.Exists(folder.FullPath) ? folder.FindArticlesIfAny(cancellation) : [];
        foreach (string path in paths.OrderBy(static x => x, StringComparer.Ordinal))
        {
            string id = ArticleFileReader.IdOf(path);
            _files.TryAdd(id, path);
            Add(id, folder.Show(path));
        }

        foreach ((string path, ArticleFile file) in FormerIds.Find(folder, paths, cancellation))
        {
            foreach (Reference alias in file.Aliases)
            {
                _former.TryAdd(alias.Id, path);
                _names.AddAlias(alias, ArticleId.ToMemberName(alias.Id), file.Metadata.Id, file.Path, file.Retired is not null);
            }
        }
    }

    /// <summary>Says why no article can be added with an id, or <see langword="null"/> if one can.</summary>
    /// <remarks>One that can is then taken.</remarks>
    public string? FindFault(string id) =>
        FileOf(id) is { } file ? $"The id '{id}' is taken by '{_folder.Show(file)}'."
        : _former.TryGetValue(id, out string? now) ? $"The id '{id}' is taken by '{_folder.Show(now)}', which had it before."
        : Add(id, id + ArticleFileReader.Extension)?.Message;

    /// <summary>Returns the file that has an id, or one that differs by case only, or <see langword="null"/>.</summary>
    public string? FileOf(string id) => _files.GetValueOrDefault(id);

    private FileDiagnostic? Add(string id, string shown)
    {
        string? fault = ArticleId.FindFault(id);
        return _names.Add(id, fault, fault is null ? ArticleId.ToMemberName(id) : string.Empty, shown, FileLocation.StartOf(shown), retired: false);
    }
}
