using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Exchange;
using NewsDataset.Cli.Exchange.Brat;
using NewsDataset.Cli.Exchange.Card;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Content;
using NewsDataset.Suggestions;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset export</c>: writes a folder's articles in a format of the field.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private const string StandardOutput = "-";

    private static readonly IExportFormat[] Formats = [new JsonLinesFormat(), new JsonLdFormat(), new NinjsFormat(), new BratFormat(), new CardFormat()];

    private readonly Argument<string> _format = new("FORMAT") { Description = "One of " + string.Join(", ", Formats.Select(static x => x.Name)) + "." };

    private readonly FolderArgument _folder = new();

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "The file to write, or the folder where the format is several files; '-' for the standard output. Left out: the standard output, or a folder called as the format.",
        HelpName = "PATH",
    };

    private readonly ForceOption _force = new("Write over files that are there.");

    private readonly Option<bool> _json = new("--json") { Description = "Say which files were written, as one JSON object." };

    private readonly Option<bool> _redistributableOnly = new("--redistributable-only") { Description = "Leave out the articles whose rights do not say that they may be passed on." };

    private readonly Option<string?> _offsets = new(JsonLinesFormat.OffsetsOption)
    {
        Description = "What offsets count: " + string.Join(", ", TextOffsets.Units.Words) + ". Left out: utf-16; in the card's data code-points.",
        HelpName = "UNIT",
    };

    private readonly Option<string?> _base = new(JsonLdFormat.BaseOption)
    {
        Description = "What stands before an article's id in its IRI, such as https://example.org/articles/.",
        HelpName = "IRI",
    };

    private readonly Option<string?> _url = new(CardFormat.UrlOption) { Description = "The dataset's page, for its card.", HelpName = "URL" };

    private readonly Option<string?> _creator = new(CardFormat.CreatorOption) { Description = "The organization that made the dataset, for its card.", HelpName = "NAME" };

    private readonly Option<string?> _published = new(CardFormat.PublishedOption) { Description = "When the dataset was published, for its card: YYYY-MM-DD.", HelpName = "DAY" };

    public ExportCommand(ToolConsole console, CancellationToken cancellation)
        : base("export", "Write a folder's articles in a format of the field.")
    {
        Arguments.Add(_format);
        Arguments.Add(_folder);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        Options.Add(_redistributableOnly);
        Options.Add(_offsets);
        Options.Add(_base);
        Options.Add(_url);
        Options.Add(_creator);
        Options.Add(_published);
        SetAction(x => Run(x, console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "export jsonl Articles > articles.jsonl",
        "export jsonl Articles --out articles.jsonl --offsets code-points --redistributable-only",
        "export brat Articles --out brat",
        "export card Articles --out card --url https://example.org/news --creator \"Our team\" --published 2025-06-25",
    ];

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        IExportFormat format = FindFormat(parsed.GetValue(_format)!);
        RefuseOptions(format, parsed);
        DatasetFolder folder = DatasetFolder.Find(parsed.GetValue(_folder), console.Folder);
        var articles = new SoundArticles(folder, cancellation);
        var settings = new ExportSettings(folder.FullPath, articles.Stream.Shared, articles.Stream.Catalog)
        {
            Offsets = parsed.GetValue(_offsets) is { } unit ? ReadUnit(unit) : null,
            BaseIri = ReadBase(parsed.GetValue(_base)),
            Url = ReadUrl(parsed.GetValue(_url)),
            Creator = parsed.GetValue(_creator),
            Published = ReadDay(parsed.GetValue(_published)),
        };

        var rights = new RightsFilter(parsed.GetValue(_redistributableOnly));
        try
        {
            Progress.Run(console, "Exporting", articles.Stream.Count, step =>
            {
                IEnumerable<StreamedArticle> read = rights.Filter(articles.Read(cancellation), step);
                Write(parsed, format, console, writeFile => format.Write(read, settings, writeFile), cancellation);
                return true;
            });
        }
        catch (FaultyDatasetException e)
        {
            console.Error.WriteLine(e.Message);
            console.Complain($"Articles with errors are not exported, and nothing was written. '{ShownCommand.On("check", folder.Name)}' has all errors.");
            return ExitCode.Errors;
        }

        rights.Notify(console);
        foreach (string missing in format.FindMissing(settings))
        {
            console.Complain(missing);
        }

        return ExitCode.Success;
    }

    private void Write(ParseResult parsed, IExportFormat format, ToolConsole console, Action<Action<string, Action<Stream>>> export, CancellationToken cancellation)
    {
        string? named = parsed.GetValue(_out);
        if (!format.IsFolder && named is null or StandardOutput)
        {
            if (parsed.GetValue(_json))
            {
                throw new ToolException("--json says which files were written, and the standard output is none: name one with --out.");
            }

            StandardOutputFile.Write(console.Out, export, cancellation);
            return;
        }

        if (named == StandardOutput)
        {
            throw new ToolException($"'{format.Name}' is several files: name a folder with --out.");
        }

        string path = Path.GetFullPath(named is null or "" ? format.Name : named, console.Folder);
        var written = new List<string>();
        using var changes = new FileChanges(cancellation);
        export((name, write) =>
        {
            string file = format.IsFolder ? Path.Combine(path, name) : path;
            if (!parsed.GetValue(_force) && Path.Exists(file))
            {
                throw ForceOption.Refuse(console.Show(file));
            }

            changes.Write(file, write);
            written.Add(console.Show(file));
        });
        changes.Commit();
        if (parsed.GetValue(_json))
        {
            JsonOutput.WriteObject(console.Out, json =>
            {
                json.WriteString("format", format.Name);
                json.WriteTexts("files", written);
            });
        }
    }

    private static IExportFormat FindFormat(string name) =>
        Formats.FirstOrDefault(x => x.Name == name)
        ?? throw new ToolException($"There is no format '{name}'." + Expect(name, Formats.Select(static x => x.Name)));

    private static OffsetUnit ReadUnit(string word) =>
        TextOffsets.Units.TryGet(word, out OffsetUnit unit) ? unit : throw new ToolException($"Offsets cannot count '{word}'." + Expect(word, TextOffsets.Units.Words));

    private static string? ReadBase(string? iri) =>
        iri is null || Uri.IsWellFormedUriString(iri, UriKind.Absolute) ? iri : throw new ToolException($"'{iri}' is no absolute IRI, such as https://example.org/articles/.");

    private static string? ReadUrl(string? url) =>
        url is null || StandardNames.IsAddress(url) ? url : throw new ToolException($"'{url}' is no address in the web, such as https://example.org/news.");

    private static string? ReadDay(string? day) =>
        day is null || DateValue.TryReadDay(day, out _) ? day : throw new ToolException($"'{day}' is no day that exists, YYYY-MM-DD.");

    private static string Expect(string word, IEnumerable<string> words)
    {
        string[] all = [.. words];
        string nearest = NearestName.Suggest(word, all);
        return nearest.Length > 0 ? nearest : " There are: " + string.Join(", ", all) + ".";
    }

    // An option that changes nothing is a misunderstanding.
    private void RefuseOptions(IExportFormat format, ParseResult parsed)
    {
        foreach (Option option in new Option[] { _offsets, _base, _url, _creator, _published })
        {
            if (parsed.GetResult(option) is not null && !format.Options.Contains(option.Name))
            {
                throw new ToolException($"{option.Name} means nothing to the format '{format.Name}'.");
            }
        }
    }
}
