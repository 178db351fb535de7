using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Reading;
using NewsDataset.Validation;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Input;

/// <summary>The version of a dataset that lies in a folder.</summary>
/// <param name="Folder">The folder, as it is shown.</param>
/// <param name="Files">Its files.</param>
/// <param name="Version">What is in them.</param>
/// <param name="Errors">What is wrong in them; with an error nothing can be said of the version.</param>
internal sealed record FolderVersion(string Folder, FolderFiles Files, DatasetVersion Version, ImmutableArray<ArticleDiagnostic> Errors)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="ToolException">There is no article file.</exception>
    public static FolderVersion Read(DatasetFolder folder, ToolConsole console, CancellationToken cancellation)
    {
        FolderFiles files = folder.Read(console, cancellation);
        ManifestFile? manifest = files.Manifest;

        // Which keys a dataset types only C# knows; whatever they are, they have a version. What the lock says is what is asked for here.
        HashSet<string> fields = [.. files.Articles.SelectMany(static x => x.File?.Own is { } own ? own.Entries.Select(static y => y.Key) : [])];
        ImmutableArray<ArticleDiagnostic> errors =
        [
            .. FolderCheck.Sort(FolderCheck.CheckContent(files with { Lock = null }, fields).Concat(FolderCheck.CheckNames(files)))
                .Where(static x => x.Severity == ArticleDiagnosticSeverity.Error),
        ];

        DatasetItem?[] articles = new DatasetItem?[files.Articles.Count];
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            articles[i] = files.Articles[i].File is { } file ? DatasetItem.Of(file) : null);

        var version = new DatasetVersion(
            manifest?.Name,
            SemanticVersion.TryParse(manifest?.Version),
            KnowsShared: true,
            KnowsFields: false,
            [
                DatasetItem.Of(manifest),
                .. articles.OfType<DatasetItem>().OrderBy(static x => x.Kind).ThenBy(static x => x.Id, StringComparer.Ordinal),
                .. (files.Entities?.Entities ?? ImmutableArray<Entity>.Empty).Select(DatasetItem.Of),
                .. (manifest?.Stories ?? ImmutableArray<Story>.Empty).Select(DatasetItem.Of),
            ]);
        return new FolderVersion(folder.Name, files, version, errors);
    }
}
