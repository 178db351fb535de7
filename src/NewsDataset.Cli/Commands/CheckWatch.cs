using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Commands;

/// <summary>Checks a folder again whenever its files change.</summary>
/// <param name="folder">The folder.</param>
/// <param name="check">Makes a report of files.</param>
/// <param name="write">Writes a report.</param>
/// <param name="console">Where it is written.</param>
internal sealed class CheckWatch(DatasetFolder folder, Func<FolderFiles, CheckReport> check, Action<CheckReport> write, ToolConsole console)
{
    /// <summary>What stands between two reports where nothing can be cleared.</summary>
    public const string Separator = "---";

    private const string Clear = "\u001B[2J\u001B[3J\u001B[H";

    /// <summary>Reports what there is, then what there is after each change.</summary>
    /// <param name="read">Reads the files the first time.</param>
    /// <param name="changes">Says when they change.</param>
    /// <param name="separates">Whether a line stands between two reports.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">Always, in the end.</exception>
    [DoesNotReturn]
    public void Run(Func<FolderFiles> read, IChangeSource changes, bool separates, CancellationToken cancellation)
    {
        var files = new WatchedFiles(folder, read);
        for (bool isFirst = true; ; isFirst = false)
        {
            if (!isFirst)
            {
                files.Refresh(changes.Wait(cancellation), cancellation);
            }

            CheckReport report = check(files.Files);
            if (console.UsesColor)
            {
                console.Out.Write(Clear);
            }
            else if (!isFirst && separates)
            {
                console.Out.WriteLine(Separator);
            }

            write(report);
            if (console.UsesColor)
            {
                console.Out.WriteLine("Waiting for changes; Ctrl-C ends it.");
            }

            console.Out.Flush();
        }
    }
}
