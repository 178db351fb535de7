using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset check</c>: reports what the compiler would, without a build.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();

    private readonly Option<string[]> _fields = new("--fields")
    {
        Description = "The keys of the dataset's own typed fields, with commas between them, which are then not reported as unknown.",
        HelpName = "KEY,…",
    };

    private readonly JsonOption _json = new();

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Leave out the last line: where nothing is wrong, write nothing." };

    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Go on, and report again whenever a file changes. Ctrl-C ends it." };

    public CheckCommand(ToolConsole console, CancellationToken cancellation)
        : base("check", "Report what the compiler would report of a folder's article files, without a build.")
    {
        Arguments.Add(_folder);
        Options.Add(_fields);
        Options.Add(_json);
        Options.Add(_quiet);
        Options.Add(_watch);
        SetAction(x => Run(
            DatasetFolder.Find(x.GetValue(_folder), console.Folder),
            ReadKeys(x.GetValue(_fields) ?? []),
            x.GetValue(_json),
            x.GetValue(_quiet),
            x.GetValue(_watch),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["check", "check Articles --fields desk,word-count", "check Articles --json > report.json", "check Articles --watch"];

    private static int Run(
        DatasetFolder folder,
        IReadOnlyCollection<string> fields,
        bool json,
        bool quiet,
        bool watch,
        ToolConsole console,
        CancellationToken cancellation)
    {
        if (watch)
        {
            // Before anything is read, so that no change is missed.
            using var changes = new FolderWatcher(folder.FullPath);
            new CheckWatch(folder, Check, Write, console).Run(Read, changes, separates: !json, cancellation);
        }

        CheckReport report = Check(Read());
        Write(report);
        return report.Errors > 0 ? ExitCode.Errors : ExitCode.Success;

        FolderFiles Read() => folder.Read(console, cancellation);

        CheckReport Check(FolderFiles files) =>
            new(folder.Name, files.Articles.Count(static x => x.File?.Retired is null), FolderCheck.Sort(FolderCheck.CheckContent(files, fields).Concat(FolderCheck.CheckNames(files))));

        void Write(CheckReport report)
        {
            if (json)
            {
                report.WriteJson(console.Out);
            }
            else
            {
                report.WriteLines(console, withCounts: !quiet);
            }
        }
    }

    private static HashSet<string> ReadKeys(IEnumerable<string> values) =>
        values.SelectMany(static x => x.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
}
