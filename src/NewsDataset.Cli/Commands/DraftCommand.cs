using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Cli.Drafting;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset draft</c>: makes article files of raw texts, with what is plain labelled.</summary>
internal sealed class DraftCommand : ToolCommand
{
    private readonly Argument<string[]> _raw = new("RAW") { Description = "The raw texts, in UTF-8, an article each.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "The folder that takes the article files; the one that has the current folder's articles if left out, or else the current folder.",
        HelpName = "FOLDER",
    };

    private readonly Option<string?> _id = new("--id") { Description = "The article's id, for one text; made of the headline if left out.", HelpName = "ID" };

    private readonly LanguageOption _language = new("The language of the texts; told by each text if left out.");

    private readonly ForceOption _force = new("Write over an article file that is there.");

    private readonly JsonOption _json = new();

    public DraftCommand(ToolConsole console, CancellationToken cancellation)
        : base("draft", "Make article files of raw texts: what is plain in them is labelled, and not a character changed.")
    {
        Arguments.Add(_raw);
        Options.Add(_out);
        Options.Add(_id);
        Options.Add(_language);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(x => Run(
            x.GetValue(_raw)!,
            x.GetValue(_out),
            new DraftOptions(x.GetValue(_id), LanguageOption.Normalize(x.GetValue(_language)), x.GetValue(_force)),
            x.GetValue(_json),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["draft page.txt", "draft raw/*.txt --out Articles", "draft page.txt --id harbour-lights --language en --force"];

    private static int Run(string[] named, string? outFolder, DraftOptions options, bool json, ToolConsole console, CancellationToken cancellation)
    {
        string[] paths = [.. named.Select(x => Path.GetFullPath(x, console.Folder))];
        if (options.Id is not null && paths.Length > 1)
        {
            throw new ToolException("--id is for one raw text.");
        }

        if (paths.GroupBy(static x => x, StringComparer.Ordinal).FirstOrDefault(static x => x.Skip(1).Any()) is { } twice)
        {
            throw new ToolException($"'{console.Show(twice.Key)}' is named twice.");
        }

        DatasetFolder folder = outFolder is null ? FindArticlePlace(console, cancellation) : DatasetFolder.FindOrNew(outFolder, console.Folder);
        FolderFiles shared = folder.ReadShared();
        if (!shared.EntitiesKnown || !shared.ManifestKnown)
        {
            throw new ToolException($"The dataset's entities or its manifest cannot be read: '{NewsDatasetTool.Name} check' says why.");
        }

        Entity[] entities = [.. shared.Entities?.Entities ?? []];
        ArticleDraft[] drafts = Progress.Run(console, "Drafting", paths.Length, done =>
        {
            var made = new ArticleDraft[paths.Length];
            var raws = new RawText[paths.Length];

            // One after another, so that of several that cannot be drafted the first is told of.
            for (int i = 0; i < paths.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                raws[i] = RawText.Read(paths[i], console.Show(paths[i]));
            }

            Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                made[i] = ArticleDraft.Of(raws[i], options.Language, shared.Manifest?.DefaultLanguage, entities);
                done();
            });
            return made;
        });

        List<DraftedFile> files = new DraftedFiles(folder, options, cancellation).Name(drafts);
        using (var changes = new FileChanges(cancellation))
        {
            foreach (DraftedFile file in files)
            {
                changes.Write(file.Path, file.Draft.ToFile(file.Id, folder.NameForManifest(file.Draft.Raw.Path, shared.Manifest)));
            }

            changes.Commit();
        }

        if (json)
        {
            WriteJson(console, folder, files);
        }
        else
        {
            files.ForEach(x => console.Out.WriteLine(Describe(x, folder)));
        }

        return ExitCode.Success;
    }

    private static DatasetFolder FindArticlePlace(ToolConsole console, CancellationToken cancellation)
    {
        DatasetFolder current = DatasetFolder.Find(null, console.Folder);
        string[] places = [.. current.FindArticlesIfAny(cancellation).Select(static x => Path.GetDirectoryName(x)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(2)];
        return places.Length switch
        {
            0 => current,
            1 => DatasetFolder.Find(places[0], console.Folder),
            _ => throw new ToolException($"There are articles in more than one folder, such as '{current.Show(places[0])}' and '{current.Show(places[1])}'. Say --out FOLDER."),
        };
    }

    private static string Describe(DraftedFile file, DatasetFolder folder)
    {
        string mentions = Counted.Of(file.Draft.Mentions, "mention");
        string language = file.Draft.Language switch { null => string.Empty, "und" => "language not told, say --language; ", var tag => tag + "; " };
        string kinds = file.Draft.Fences.Count == 0 ? string.Empty : "; " + string.Join(", ", file.Draft.Kinds);
        return $"{folder.Show(file.Path)} of {file.Draft.Raw.ShownPath} ({language}{mentions}{kinds})";
    }

    private static void WriteJson(ToolConsole console, DatasetFolder folder, List<DraftedFile> files) => JsonOutput.WriteObject(console.Out, json =>
    {
        json.WriteStartArray("drafts");
        foreach (DraftedFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("id", file.Id);
            json.WriteString("file", folder.Show(file.Path));
            json.WriteString("raw", file.Draft.Raw.ShownPath);
            json.WriteString("sha256", file.Draft.Raw.Sha256);
            json.WriteString("language", file.Draft.Language);
            json.WriteString("headline", file.Draft.Headline);
            json.WriteNumber("mentions", file.Draft.Mentions);
            json.WriteTexts("blocks", file.Draft.Kinds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
