using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Output;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>Reads the articles of a folder as far as they can be read, and says of how many that is not the whole.</summary>
internal sealed class ArticleReading(DatasetFolder folder, ArticleStream stream, ToolConsole console, CancellationToken cancellation)
{
    private int _faulty;

    /// <summary>Takes each article in turn, in the order of ids.</summary>
    public void ForEach(Action<StreamedArticle> take) =>
        Progress.Run(console, "Reading " + folder.Name, stream.Count, done =>
        {
            foreach (StreamedArticle article in stream.Read(cancellation))
            {
                _faulty += HasErrors(article) ? 1 : 0;
                take(article);
                done();
            }

            return true;
        });

    /// <summary>Says behind the answer how many files have errors, if any has.</summary>
    public void ReportErrors()
    {
        FolderFiles shared = stream.Shared;
        int files = _faulty + stream.Faults.Count + shared.Faults.Count
            + (HasErrors(shared.Entities?.Diagnostics) ? 1 : 0) + (HasErrors(shared.Manifest?.Diagnostics) ? 1 : 0);
        if (files > 0)
        {
            console.Out.Flush();
            console.Error.WriteLine(string.Concat(
                NewsDatasetTool.Name,
                ": ",
                Counted.Of(files, "file") + (files == 1 ? " has" : " have") + " errors, so this is what could be read. See '",
                NewsDatasetTool.Name + " check" + (folder.Name == "." ? string.Empty : " " + TerminalText.Of(folder.Name)),
                "'."));
        }
    }

    // As 'check' would find them, but for what several articles have together.
    private bool HasErrors(StreamedArticle article) =>
        article.HasErrors
        || (stream.Shared.EntitiesKnown && article.File.References.Any(x => stream.Catalog.Find(x.Id) is null))
        || (article.File.Story is { } story && !stream.Catalog.Stories.IsEmpty && stream.Catalog.Stories.All(x => x.Id != story.Id))
        || (article.File.NeedsLanguage is not null && stream.Shared.ManifestKnown && stream.Catalog.DefaultLanguage is null);

    private static bool HasErrors(IReadOnlyList<FileDiagnostic>? diagnostics) =>
        diagnostics is not null && diagnostics.Any(static x => x.IsError);
}
