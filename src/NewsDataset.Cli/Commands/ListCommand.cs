using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset list</c>: the articles of a folder.</summary>
internal sealed class ListCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();
    private readonly ArticleListOptions _options = new();

    public ListCommand(ToolConsole console, CancellationToken cancellation)
        : base("list", "List the articles of a folder: id, language, day of publication, headline.")
    {
        Arguments.Add(_folder);
        _options.AddTo(this);
        SetAction(x => Run(DatasetFolder.Find(x.GetValue(_folder), console.Folder), x, console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["list", "list Articles --json", "list Articles | cut -f1,4"];

    private int Run(DatasetFolder folder, ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        ArticleStream stream = folder.Open(cancellation);
        var reading = new ArticleReading(folder, stream, console, cancellation);
        var rows = new List<ArticleRow>();
        reading.ForEach(x => rows.Add(new ArticleRow(x)));
        _options.Write(parsed, new ArticleList(rows, rows.Count), console);
        reading.ReportErrors();
        return ExitCode.Success;
    }
}
