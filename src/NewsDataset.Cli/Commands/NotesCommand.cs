using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset notes</c>: drafts release notes from what has changed between two versions.</summary>
internal sealed class NotesCommand : ToolCommand
{
    private readonly VersionArgument _older = VersionArgument.Older();
    private readonly VersionArgument _newer = VersionArgument.Newer();

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "Put the section on top of the others in this file, instead of writing it here.",
        HelpName = "FILE",
    };

    private readonly JsonOption _json = new();

    public NotesCommand(ToolConsole console, CancellationToken cancellation)
        : base("notes", "Draft the release notes of a version, in Markdown.")
    {
        Arguments.Add(_older);
        Arguments.Add(_newer);
        Options.Add(_out);
        Options.Add(_json);
        SetAction(x => Run(x.GetValue(_older), x.GetValue(_newer), x.GetValue(_out), x.GetValue(_json), console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["notes Articles", "notes old/Articles Articles --out RELEASE_NOTES.md"];

    private static int Run(string? older, string? newer, string? file, bool json, ToolConsole console, CancellationToken cancellation)
    {
        VersionPair versions = VersionPair.Read(older, newer, console, cancellation);
        string section = ReleaseNotes.Draft(versions.Older, versions.Newer, DatasetDiff.Compare(versions.Older, versions.Newer));
        if (file is not null)
        {
            string path = Path.GetFullPath(file, console.Folder);
            using var files = new FileChanges(cancellation);
            files.Write(path, ReleaseNotes.Insert(path, section, versions.Newer.Number));
            files.Commit();
        }

        string? version = versions.Newer.Number?.ToString();
        if (json)
        {
            JsonOutput.WriteObject(console.Out, x =>
            {
                x.WriteString("version", version);
                x.WriteString("file", file is null ? null : console.Show(Path.GetFullPath(file, console.Folder)));
                x.WriteString("markdown", section);
            });
        }
        else
        {
            console.Out.Write(file is null ? section : $"{console.Show(Path.GetFullPath(file, console.Folder))} has a draft for {version ?? "this version"}.\n");
        }

        return ExitCode.Success;
    }
}
