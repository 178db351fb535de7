using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Fixing;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset fix</c>: mends what is mechanical.</summary>
internal sealed class FixCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();

    private readonly Option<bool> _acceptRaw = new("--accept-raw") { Description = "Take the texts of the articles as they are, also where they are not those that were hashed." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write the changes as a diff, and change nothing." };

    private readonly JsonOption _json = new();

    public FixCommand(ToolConsole console, CancellationToken cancellation)
        : base("fix", "Mend what is mechanical in a dataset's files: line ends, marks, the form of ids, hashes that the raw texts prove.")
    {
        Arguments.Add(_folder);
        Options.Add(_acceptRaw);
        Options.Add(_dryRun);
        Options.Add(_json);
        SetAction(x => Run(
            DatasetFolder.Find(x.GetValue(_folder), console.Folder),
            x.GetValue(_acceptRaw),
            x.GetValue(_dryRun),
            x.GetValue(_json),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["fix Articles", "fix Articles --dry-run", "fix Articles --accept-raw"];

    private static int Run(DatasetFolder folder, bool acceptRaw, bool dryRun, bool json, ToolConsole console, CancellationToken cancellation)
    {
        IReadOnlyList<FixableFile> files = DatasetFix.Run(folder, acceptRaw, console, cancellation);
        if (!dryRun)
        {
            Write(files, cancellation);
        }

        var report = new FixReport(folder.Name, files, dryRun);
        if (json)
        {
            report.WriteJson(console.Out);
        }
        else
        {
            report.WriteLines(console.Out);
        }

        return report.Leftovers > 0 || (dryRun && report.Fixes > 0) ? ExitCode.Errors : ExitCode.Success;
    }

    private static void Write(IEnumerable<FixableFile> files, CancellationToken cancellation)
    {
        using var changes = new FileChanges(cancellation);
        foreach (FixableFile file in files.Where(static x => x.Fixes.Count > 0))
        {
            changes.Write(file.NewName is null ? file.Path : Path.Combine(Path.GetDirectoryName(file.Path)!, file.NewName), file.Text);
            if (file.NewName is not null)
            {
                changes.Delete(file.Path);
            }
        }

        changes.Commit();
    }
}
