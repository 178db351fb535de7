using System;
using System.Collections.Generic;
using System.IO;
using NewsDataset.Cli.Input;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Exchange;

/// <summary>A format that articles are exported to.</summary>
internal interface IExportFormat
{
    /// <summary>Gets the word that names it on the command line.</summary>
    string Name { get; }

    /// <summary>Gets whether it is several files in a folder, rather than one that may as well be a stream.</summary>
    bool IsFolder { get; }

    /// <summary>Gets the options of the command that mean something to it.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>Returns what the format asks for and nobody has said, in sentences.</summary>
    IEnumerable<string> FindMissing(ExportSettings settings) => [];

    /// <summary>Writes the articles, each as it comes: none is held.</summary>
    /// <param name="articles">The articles, to be read once.</param>
    /// <param name="settings">What they share, and what was asked for.</param>
    /// <param name="writeFile">Takes the content of a file by its path in the folder; a format that is no folder writes one, whatever its path.</param>
    void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile);
}

/// <summary>What the exported articles share, and how they are asked for.</summary>
/// <param name="Folder">The folder of the article files.</param>
/// <param name="Shared">The entities' file and the manifest.</param>
/// <param name="Catalog">What they say, as the model has it.</param>
internal sealed record ExportSettings(string Folder, FolderFiles Shared, DatasetCatalog Catalog)
{
    /// <summary>Gets the unit of offsets, or <see langword="null"/> for the format's own.</summary>
    public OffsetUnit? Offsets { get; init; }

    /// <summary>Gets what stands before an article's id in its IRI, or <see langword="null"/> if it has none.</summary>
    public string? BaseIri { get; init; }

    /// <summary>Gets the page of the dataset, or <see langword="null"/> if nobody says.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the organization that made the dataset, or <see langword="null"/> if nobody says.</summary>
    public string? Creator { get; init; }

    /// <summary>Gets the day on which the dataset was published, or <see langword="null"/> if nobody says.</summary>
    public string? Published { get; init; }
}
