using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using NewsDataset.Cli.Completion;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Metadata;
using NewsDataset.Reading;
using NewsDataset.Suggestions;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset show</c>: an article with its labels in colour, or what is annotated in it as lines of text.</summary>
internal sealed class ShowCommand : ToolCommand
{
    // Without a converter an article serialises as docs/snapshots.md shows.
    private static readonly JsonSerializerOptions ArticleJson = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _id = new("ID") { Description = "The article's id, now or formerly, or the path of its file." };
    private readonly FolderArgument _folder = new();
    private readonly JsonOption _json = new() { Description = "Write the article as one JSON object, as System.Text.Json serialises it." };
    private readonly Option<bool> _raw = new("--raw") { Description = "Write the raw text alone, byte for byte where the output is redirected." };

    public ShowCommand(ToolConsole console, CancellationToken cancellation)
        : base("show", "Show an article with its labels in colour; redirected, its canonical form.")
    {
        var candidates = new Candidates(console, _folder);

        // Behind the id a folder may stand.
        _id.CompletionSources.Add(x => x.ParseResult.GetResult(_id)?.Tokens is [var id] && id.Value != x.WordToComplete ? [] : candidates.Articles(x));
        Arguments.Add(_id);
        Arguments.Add(_folder);
        Options.Add(_raw);
        Options.Add(_json);
        Validators.Add(x =>
        {
            if (x.GetValue(_json) && x.GetValue(_raw))
            {
                x.AddError("Say --json or --raw, not both.");
            }
        });
        SetAction(x => Run(Find(x.GetValue(_id)!, x.GetValue(_folder), console, cancellation), x, console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["show night-train Articles", "show Articles/night-train.article.md", "show night-train Articles --raw > night-train.txt"];

    /// <summary>Finds the one file that was named.</summary>
    private static (DatasetFolder Folder, string Path) Find(string named, string? folder, ToolConsole console, CancellationToken cancellation)
    {
        if (named.EndsWith(ArticleFileReader.Extension, StringComparison.Ordinal))
        {
            string path = Path.GetFullPath(named, console.Folder);
            return File.Exists(path)
                ? (DatasetFolder.Find(folder ?? Path.GetDirectoryName(path), console.Folder), path)
                : throw new ToolException($"There is no file '{named}'.");
        }

        DatasetFolder dataset = DatasetFolder.Find(folder, console.Folder);
        IReadOnlyList<string> paths = dataset.FindArticles(cancellation);
        string? found = paths.Where(x => ArticleFileReader.IdOf(x) == named).Min(StringComparer.Ordinal);
        if (found is not null)
        {
            return (dataset, found);
        }

        if (FormerIds.Find(dataset, paths, cancellation).FirstOrDefault(x => x.File.Aliases.Any(y => y.Id == named)) is not { File: { } file } renamed)
        {
            throw new ToolException($"There is no article '{named}' in '{dataset.Name}'." + NearestName.Suggest(named, paths.Select(ArticleFileReader.IdOf)));
        }

        if (file.Retired is { } retired)
        {
            throw Refuse(named, retired);
        }

        console.Error.WriteLine($"{NewsDatasetTool.Name}: The article '{TerminalText.Of(named)}' is now '{TerminalText.Of(file.Metadata.Id)}'.");
        return (dataset, renamed.Path);
    }

    // As a program is told that asks for it.
    private static ToolException Refuse(string id, Retirement retired) =>
        new(new RetiredArticle(id, retired.Since, retired.Because, retired.Instead?.Id).Describe());

    private int Run((DatasetFolder Folder, string Path) found, ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        ArticleStream stream = found.Folder.Open([found.Path]);
        var reading = new ArticleReading(found.Folder, stream, console, cancellation);
        StreamedArticle? article = null;
        reading.ForEach(x => article = x);
        if (article is null)
        {
            throw stream.Retired is [{ Retired: { } retired } file, ..] ? Refuse(file.Metadata.Id, retired) : new ToolException(stream.Faults[0].ToPublic().Message);
        }

        if (parsed.GetValue(_json))
        {
            console.Out.WriteLine(JsonSerializer.Serialize(article.Article, ArticleJson));
        }
        else if (parsed.GetValue(_raw))
        {
            WriteRaw(article.Article.Raw, console);
        }
        else if (console.UsesColor)
        {
            new ArticleView(article, File.ReadAllText(article.Path), console).Write();
        }
        else
        {
            console.Out.WriteLine(article.Article.ToSnapshot());
        }

        reading.ReportErrors();
        return ExitCode.Success;
    }

    // A retired article is in no stream.
    private static void WriteRaw(string raw, ToolConsole console)
    {
        if (!console.UsesColor)
        {
            console.Out.Write(raw);
            return;
        }

        foreach (string line in raw.Split('\n'))
        {
            console.Out.WriteLine(string.Join('\t', (line.EndsWith('\r') ? line[..^1] : line).Split('\t').Select(TerminalText.Of)));
        }
    }
}
