using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset stats</c>: counts what is in the articles of a folder.</summary>
internal sealed class StatsCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();
    private readonly JsonOption _json = new();

    private readonly Option<int> _top = new("--top")
    {
        Description = "How many publishers, entities and speakers are shown: the most frequent ones.",
        HelpName = "NUMBER",
        DefaultValueFactory = static _ => 10,
        CustomParser = static x =>
        {
            if (!int.TryParse(x.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
            {
                x.AddError("--top takes a number from 1.");
            }

            return number;
        },
    };

    public StatsCommand(ToolConsole console, CancellationToken cancellation)
        : base("stats", "Count what is in the articles of a folder: languages, block kinds, entities, dates, quotes.")
    {
        Arguments.Add(_folder);
        Options.Add(_top);
        Options.Add(_json);
        SetAction(x => Run(DatasetFolder.Find(x.GetValue(_folder), console.Folder), x.GetValue(_top), x.GetValue(_json), console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["stats", "stats Articles --top 25", "stats Articles | grep ^language"];

    private static int Run(DatasetFolder folder, int top, bool json, ToolConsole console, CancellationToken cancellation)
    {
        ArticleStream stream = folder.Open(cancellation);
        var reading = new ArticleReading(folder, stream, console, cancellation);
        var statistics = new DatasetStatistics();
        reading.ForEach(x => statistics.Add(x.Article));
        var report = new StatsReport(folder.Name, statistics, top);
        if (json)
        {
            report.WriteJson(console.Out);
        }
        else
        {
            report.WriteLines(console);
        }

        reading.ReportErrors();
        return ExitCode.Success;
    }
}
