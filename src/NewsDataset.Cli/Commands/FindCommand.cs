using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Completion;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Overlay;
using NewsDataset.Suggestions;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset find</c>: the articles of a folder that fulfil every condition.</summary>
internal sealed class FindCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();

    private readonly Option<string[]> _language = Many("--language", "In this language: a BCP 47 tag, 'zh' includes 'zh-Hant'. Several: in one of them.", "TAG");
    private readonly EntityOption _mentions = new("--mentions", "Names this entity of entities.yaml. Several: all of them.");
    private readonly Option<bool> _quotes = new("--quotes") { Description = "Has quotations." };
    private readonly EntityOption _quotesBy = new("--quotes-by", "Quotes this entity of entities.yaml. Several: all of them.");
    private readonly Option<string> _publishedFrom = Date("--published-from", "Published on this day or later: a day (2025-07-04), a month, a year.");
    private readonly Option<string> _publishedTo = Date("--published-to", "Published on this day or earlier, or by the end of a month or a year.");
    private readonly Option<string> _publishedOn = Date("--published-on", "Published on this day, in this month or year.");
    private readonly Option<string[]> _publisher = Many("--publisher", "From this publisher. Several: from one of them.", "NAME");
    private readonly Option<string[]> _author = Many("--author", "Written by somebody of this name, or by this entity. Several: by all of them.", "NAME");
    private readonly Option<string[]> _story = Many("--story", "Of this story. Several: of one of them.", "ID");
    private readonly Option<string[]> _tagged = Many("--tagged", "Carries this tag. Several: all of them.", "TAG");
    private readonly Option<string[]> _block = Many("--block", "Has a block of this kind, such as 'caption'. Several: of each.", "KIND");
    private readonly Option<string[]> _text = Many("--text", "Has these characters in its raw text, in whatever case. Several: all of them.", "WORDS");
    private readonly Option<bool> _redistributable = new("--redistributable") { Description = "May be passed on, as its rights say." };
    private readonly ArticleListOptions _options = new();

    public FindCommand(ToolConsole console, CancellationToken cancellation)
        : base("find", "List the articles of a folder that fulfil every condition.")
    {
        var candidates = new Candidates(console, _folder);
        _language.CompletionSources.Add(candidates.Languages);
        _mentions.CompletionSources.Add(candidates.Entities);
        _quotesBy.CompletionSources.Add(candidates.Entities);
        _story.CompletionSources.Add(candidates.Stories);
        _block.CompletionSources.Add([.. Vocabularies.BlockKinds.Words]);
        Arguments.Add(_folder);
        foreach (Option option in new Option[]
        {
            _language, _mentions, _quotes, _quotesBy, _publishedFrom, _publishedTo, _publishedOn, _publisher, _author, _story, _tagged, _block, _text, _redistributable,
        })
        {
            Options.Add(option);
        }

        _options.AddTo(this);
        SetAction(x => Run(DatasetFolder.Find(x.GetValue(_folder), console.Folder), x, console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "find --language hi --mentions vladimir-putin --quotes",
        "find Articles --published-from 2025-07 --block caption --json",
        "find Articles --text ceasefire --ids | xargs -I{} newsdataset show {} Articles --raw",
    ];

    private static Option<string[]> Many(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string> Date(string name, string description) => new(name) { Description = description, HelpName = "DATE" };

    private int Run(DatasetFolder folder, ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        ArticleStream stream = folder.Open(cancellation);
        ArticleFilter filter = ReadFilter(parsed, stream);
        var reading = new ArticleReading(folder, stream, console, cancellation);
        var rows = new List<ArticleRow>();
        int total = 0;
        reading.ForEach(x =>
        {
            total++;
            if (filter.Accepts(x.Article))
            {
                rows.Add(new ArticleRow(x));
            }
        });
        _options.Write(parsed, new ArticleList(rows, total), console);
        reading.ReportErrors();
        return ExitCode.Success;
    }

    // What is quick to tell comes before what needs the labels, and that before what needs all characters.
    private ArticleFilter ReadFilter(ParseResult parsed, ArticleStream stream)
    {
        var filter = new ArticleFilter();
        filter.InLanguage([.. Values(_language).Select(ReadLanguage)]);
        filter.InStory([.. Values(_story).Select(x => ReadStory(x, stream))]);
        filter.FromPublisher(Values(_publisher));
        if (parsed.GetValue(_redistributable))
        {
            filter.Redistributable();
        }

        AddPeriod(_publishedFrom, filter.PublishedFrom);
        AddPeriod(_publishedTo, filter.PublishedTo);
        AddPeriod(_publishedOn, filter.PublishedFrom);
        AddPeriod(_publishedOn, filter.PublishedTo);
        Array.ForEach(_mentions.Read(parsed, stream), filter.Mentioning);
        Array.ForEach(Values(_author), filter.WrittenBy);
        Array.ForEach(Values(_tagged), filter.Tagged);
        Array.ForEach([.. Values(_block).Select(ReadBlockKind)], filter.WithBlock);
        if (parsed.GetValue(_quotes))
        {
            filter.WithQuotes();
        }

        Array.ForEach(_quotesBy.Read(parsed, stream), filter.Quoting);
        Array.ForEach(Values(_text), filter.WithText);
        return filter;

        string[] Values(Option<string[]> option) => parsed.GetValue(option) ?? [];

        void AddPeriod(Option<string> option, Action<PublicationPeriod> add)
        {
            if (parsed.GetValue(option) is { } typed)
            {
                add(PublicationPeriod.TryRead(typed)
                    ?? throw new ToolException($"'{typed}' is no date for {option.Name}. Write it as 2025, 2025-07, 2025-07-04 or 2025-07-04T23:38."));
            }
        }
    }

    private static Language ReadLanguage(string typed) =>
        Language.TryParse(typed, out Language language) ? language : throw new ToolException($"'{typed}' is not a BCP 47 language tag, such as 'hi' or 'zh-Hant'.");

    // Where none is declared, articles may name any.
    private static string ReadStory(string typed, ArticleStream stream) =>
        stream.Catalog.Stories.IsEmpty || stream.Catalog.FindStory(typed) is not null
            ? typed
            : throw new ToolException($"There is no story '{typed}' in {stream.Shared.Manifest!.Path}." + NearestName.Suggest(typed, stream.Catalog.Stories.Select(static x => x.Id)));

    private static BlockKind ReadBlockKind(string typed) =>
        Vocabularies.BlockKinds.TryGet(typed, out BlockKind kind)
            ? kind
            : throw new ToolException($"'{typed}' is not a kind of block. Expected {NearestName.Expect(typed, Vocabularies.BlockKinds.Words)}.");
}
