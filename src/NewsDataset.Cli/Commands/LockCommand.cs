using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset lock</c>: writes what a version of a dataset holds, if the version says what has changed.</summary>
internal sealed class LockCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();

    private readonly Option<string?> _since = new("--since")
    {
        Description = "The release that the version follows, where it is not what the lock holds: a folder, a dataset.lock.json or a .nupkg.",
        HelpName = "OLD",
    };

    private readonly Option<string?> _notes = new("--notes")
    {
        Description = "Draft a section of release notes as well, into this file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _check = new("--check") { Description = "Write nothing, and end with 1 if the lock is not what would be written." };

    private readonly ForceOption _force = new("Write the lock whatever the version is, and over a lock that cannot be read.");

    private readonly JsonOption _json = new();

    public LockCommand(ToolConsole console, CancellationToken cancellation)
        : base("lock", "Write dataset.lock.json: what this version of the dataset holds. Refuses a version that is too low for what has changed.")
    {
        Arguments.Add(_folder);
        Options.Add(_since);
        Options.Add(_notes);
        Options.Add(_check);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(x => Run(
            new Request(DatasetFolder.Find(x.GetValue(_folder), console.Folder), x.GetValue(_since), x.GetValue(_notes), x.GetValue(_check), x.GetValue(_force), x.GetValue(_json)),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["lock Articles", "lock Articles --notes RELEASE_NOTES.md", "lock Articles --since Contoso.News.1.0.0.nupkg", "lock Articles --check"];

    private static int Run(Request request, ToolConsole console, CancellationToken cancellation)
    {
        FolderVersion current = FolderVersion.Read(request.Folder, console, cancellation);
        VersionSource.RefuseErrors(current);
        SemanticVersion number = RequireVersion(request.Folder, current);

        LockFile? locked = current.Files.Lock is { IsReadable: false } && request.Force ? null : current.Files.Lock;
        if (locked is { IsReadable: false })
        {
            VersionSource.RequireReadable(locked);
        }

        DatasetVersion? release = request.Since is { } since ? VersionSource.Read(since, console, cancellation) : null;
        DatasetVersion? before = release ?? locked?.ToDatasetVersion();
        ImmutableArray<DatasetChange> changes = before is null ? [] : DatasetDiff.Compare(before, current.Version);
        VersionDecision? decision = before?.Number is { } old
            ? VersionRules.Decide(old, release is null ? locked!.Since : null, DatasetDiff.PartFor(changes), number)
            : null;
        string path = Path.Combine(Path.GetDirectoryName(current.Files.ManifestPath!)!, LockFile.FileName);
        string text = LockText.Write(current.Version, decision?.Since ?? SinceNothing(before, number));
        bool changed = !File.Exists(path) || !string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal);
        string shown = console.Show(path);
        if (request.Check)
        {
            Answer(changed
                ? $"{shown} is not what it should be: {(before is null ? "there is none" : Summarize(changes))}. Run '{NewsDatasetTool.Name} lock'."
                : $"{shown} is what it should be.");
            return changed ? ExitCode.Errors : ExitCode.Success;
        }

        if (decision is { Accepted: false } && !request.Force)
        {
            Refuse(before!.Number!, number, decision, changes, ShownCommand.On(request.Since is { } older ? "diff " + ShownCommand.Argument(older) : "diff", request.Folder.Name));
        }

        using var files = new FileChanges(cancellation);
        if (changed)
        {
            files.Write(path, text);
        }

        if (request.Notes is { } notes)
        {
            string notesPath = Path.GetFullPath(notes, console.Folder);
            files.Write(notesPath, ReleaseNotes.Insert(notesPath, ReleaseNotes.Draft(before, current.Version, changes), number));
        }

        files.Commit();
        WarnOfRevisions(console, before, current.Version);
        Answer(changed
            ? $"{shown} holds {Count(current.Version)}, as version {number}."
            : $"{shown} holds version {number} already.");
        return ExitCode.Success;

        void Answer(string text)
        {
            if (request.Json)
            {
                WriteJson(console, shown, number, DatasetDiff.PartFor(changes), decision?.Least, changed);
            }
            else
            {
                console.Out.WriteLine(text);
            }
        }
    }

    private static void WriteJson(ToolConsole console, string file, SemanticVersion version, VersionPart change, SemanticVersion? least, bool differs) =>
        JsonOutput.WriteObject(console.Out, json =>
        {
            json.WriteString("file", file);
            json.WriteString("version", version.ToString());
            json.WriteString("change", ChangeReport.WordFor(change));
            json.WriteString("needs", least?.ToString());
            json.WriteBoolean("differs", differs);
        });

    private static SemanticVersion RequireVersion(DatasetFolder folder, FolderVersion current)
    {
        if (current.Files.Manifest is not { } manifest)
        {
            throw new ToolException($"There is no {ManifestFile.FileName} in '{folder.Name}' or above it. A lock stands beside one that says the dataset's version: make it with '{NewsDatasetTool.Name} init'.", ExitCode.Errors);
        }

        return current.Version.Number
            ?? throw new ToolException($"{manifest.Path} says no version. Add 'version: 1.0.0', or 'version: 0.1.0' if nobody is to rely on it yet.", ExitCode.Errors);
    }

    private static void Refuse(SemanticVersion old, SemanticVersion number, VersionDecision decision, ImmutableArray<DatasetChange> changes, string diff)
    {
        string reason = number.CompareTo(old) < 0 ? "and that is lower" : Summarize(changes);
        throw new ToolException(
            $"The version is {number}, after {old}: {reason}. Say 'version: {decision.Least}' or a later one in {ManifestFile.FileName}. '{diff}' shows what has changed.",
            ExitCode.Errors);
    }

    // The first of all versions follows none.
    private static SinceRelease? SinceNothing(DatasetVersion? before, SemanticVersion number) =>
        before is null && number.IsPrerelease ? new SinceRelease(null, VersionPart.None) : null;

    private static string Summarize(ImmutableArray<DatasetChange> changes) =>
        changes.IsEmpty
            ? "only its version or its form differs"
            : $"{ChangeReport.WordFor(DatasetDiff.PartFor(changes))}, since {ChangeReport.Describe(changes.MaxBy(static x => VersionRules.PartFor(x.Kind))!)}"
                + (changes.Length == 1 ? string.Empty : $" and {Counted.Of(changes.Length - 1, "other change")}");

    private static void WarnOfRevisions(ToolConsole console, DatasetVersion? before, DatasetVersion now)
    {
        if (before is null)
        {
            return;
        }

        Dictionary<(ItemKind Kind, string Id), DatasetItem> old = before.ById();
        string[] same = [.. now.Items.Where(x => x.Kind == ItemKind.Article && old.TryGetValue((x.Kind, x.Id), out DatasetItem? was) && IsChanged(was.Content, x.Content) && x.Content.Revision <= was.Content.Revision).Select(static x => x.Id)];
        if (same.Length > 0)
        {
            console.Complain($"{Counted.Of(same.Length, "article")} changed and kept the revision, '{same[0]}' for one. It counts how often an annotation was published in a changed form; '{NewsDatasetTool.Name} fix' before '{NewsDatasetTool.Name} lock' raises it.");
        }
    }

    private static bool IsChanged(ItemContent was, ItemContent now) => was.Raw != now.Raw || was.Gold != now.Gold;

    private static string Count(DatasetVersion version) =>
        $"{Counted.Of(version.Items.Count(static x => x.Kind == ItemKind.Article), "article")}, {Counted.Of(version.Items.Count(static x => x.Kind == ItemKind.Entity), "entity", "entities")} and {Counted.Of(version.Items.Count(static x => x.Kind == ItemKind.Story), "story", "stories")}";

    private sealed record Request(DatasetFolder Folder, string? Since, string? Notes, bool Check, bool Force, bool Json);
}
