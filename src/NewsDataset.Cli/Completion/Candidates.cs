using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Completion;

/// <summary>What could stand where somebody has typed the beginning of a word, as the files of the dataset have it.</summary>
internal sealed class Candidates(ToolConsole console, Argument<string?> folder)
{
    // Somebody has pressed a key and waits: of a folder that takes longer, what was found so far.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Returns the ids of the folder's articles.</summary>
    public IEnumerable<string> Articles(CompletionContext context) =>
        Matching(context, Find(context, static (x, cancellation) => x.FindArticles(cancellation).Select(ArticleFileReader.IdOf)));

    /// <summary>Returns the ids of the dataset's entities.</summary>
    public IEnumerable<string> Entities(CompletionContext context) =>
        Matching(context, Find(context, static (x, _) => x.Open([]).Catalog.Entities.Select(static y => y.Id)));

    /// <summary>Returns the ids of the dataset's stories.</summary>
    public IEnumerable<string> Stories(CompletionContext context) =>
        Matching(context, Find(context, static (x, _) => x.Open([]).Catalog.Stories.Select(static y => y.Id)));

    /// <summary>Returns the languages of the folder's articles.</summary>
    public IEnumerable<string> Languages(CompletionContext context) =>
        Matching(context, Find(context, static (x, cancellation) => x.Open(cancellation).Read(cancellation).Select(static y => y.Article.Language.Tag)));

    private static IEnumerable<string> Matching(CompletionContext context, IEnumerable<string> found) =>
        found.Where(x => x.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private List<string> Find(CompletionContext context, Func<DatasetFolder, CancellationToken, IEnumerable<string>> find)
    {
        var found = new List<string>();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            foreach (string name in find(DatasetFolder.Find(context.ParseResult.GetValue(folder), console.Folder), patience.Token))
            {
                found.Add(name);
            }
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException or OperationCanceledException or InvalidOperationException)
        {
            // The line is not finished, so neither is what it says wrong.
        }

        return found;
    }
}
