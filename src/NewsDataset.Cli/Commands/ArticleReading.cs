using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Cli.Commands;

/// <summary>Reads the articles of a folder as far as they can be read, and says of how many that is not the whole.</summary>
internal sealed class ArticleReading(DatasetFolder folder, ArticleStream stream, ToolConsole console, CancellationToken cancellation)
{
    private readonly DatasetCheck _check = FolderCheck.CreateDatasetCheck(stream.Shared);
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
            console.Complain($"{Counted.Of(files, "file")}{(files == 1 ? " has" : " have")} errors, so this is what could be read. See '{ShownCommand.On("check", folder.Name)}'.");
        }
    }

    // As 'check' would find them, but for what several articles have together.
    private bool HasErrors(StreamedArticle article) =>
        article.HasErrors || HasErrors(_check.Check(article.File.References, article.File.Story, article.File.NeedsLanguage));

    private static bool HasErrors(IEnumerable<FileDiagnostic>? diagnostics) =>
        diagnostics is not null && diagnostics.Any(static x => x.IsError);
}
