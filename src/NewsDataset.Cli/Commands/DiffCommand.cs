using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset diff</c>: what has changed between two versions of a dataset.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly VersionArgument _older = VersionArgument.Older();
    private readonly VersionArgument _newer = VersionArgument.Newer();
    private readonly JsonOption _json = new();

    public DiffCommand(ToolConsole console, CancellationToken cancellation)
        : base("diff", "Show what has changed between two versions of a dataset, and what version that needs.")
    {
        Arguments.Add(_older);
        Arguments.Add(_newer);
        Options.Add(_json);
        SetAction(x => Run(x.GetValue(_older), x.GetValue(_newer), x.GetValue(_json), console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["diff Articles", "diff old/Articles Articles", "diff Contoso.News.1.0.0.nupkg Articles --json"];

    private static int Run(string? older, string? newer, bool json, ToolConsole console, CancellationToken cancellation)
    {
        VersionPair versions = VersionPair.Read(older, newer, console, cancellation);
        var report = new ChangeReport(versions.Older.Number?.ToString(), DatasetDiff.Compare(versions.Older, versions.Newer), versions.ComparesShared);
        if (json)
        {
            report.WriteJson(console);
        }
        else
        {
            report.WriteLines(console);
        }

        return ExitCode.Success;
    }
}
