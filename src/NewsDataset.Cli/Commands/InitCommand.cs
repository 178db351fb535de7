using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Making;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset init</c>: makes a dataset without articles.</summary>
internal sealed class InitCommand : ToolCommand
{
    private readonly FolderArgument _folder = new();

    private readonly Option<string?> _name = new("--name") { Description = "The dataset's name; the folder's if left out.", HelpName = "NAME" };

    private readonly LanguageOption _language = new("The language of the articles that say none, such as hi.");

    private readonly ForceOption _force = new($"Write over {ManifestFile.FileName} and {EntitiesFile.FileName} where they are there.");

    private readonly JsonOption _json = new();

    public InitCommand(ToolConsole console, CancellationToken cancellation)
        : base("init", "Make a dataset in a folder: its manifest and its entities' file, for articles beside them.")
    {
        Arguments.Add(_folder);
        Options.Add(_name);
        Options.Add(_language);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(x => Run(
            x.GetValue(_folder) is null or "" ? "." : x.GetValue(_folder)!,
            x.GetValue(_name),
            LanguageOption.Normalize(x.GetValue(_language)),
            x.GetValue(_force),
            x.GetValue(_json),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["init Articles", "init Articles --name \"Harbour news\" --language en"];

    private static int Run(string named, string? name, string? language, bool force, bool json, ToolConsole console, CancellationToken cancellation)
    {
        string folder = Path.GetFullPath(named, console.Folder);
        if (File.Exists(folder))
        {
            throw new ToolException($"'{named}' is a file. Name a folder.");
        }

        NewFile[] files = [.. NewDataset.Files(folder, name ?? NameOf(folder), language).Where(x => x.IsOwn || !File.Exists(Path.Combine(folder, x.Name)))];
        if (!force && Array.Find(files, x => File.Exists(Path.Combine(folder, x.Name))) is { } there)
        {
            throw ForceOption.Refuse(Show(there));
        }

        using (var changes = new FileChanges(cancellation))
        {
            foreach (NewFile file in files)
            {
                changes.Write(Path.Combine(folder, file.Name), file.Text);
            }

            changes.Commit();
        }

        if (json)
        {
            JsonOutput.WriteObject(console.Out, writer =>
            {
                writer.WriteString("folder", console.Show(folder));
                writer.WriteTexts("files", files.Select(Show));
            });
            return ExitCode.Success;
        }

        Array.ForEach(files, x => console.Out.WriteLine("Made " + Show(x)));
        string shown = console.Show(folder);
        string argument = shown == "." ? string.Empty : " " + ShownCommand.Argument(shown);
        string asksLanguage = language is null ? " --language en" : string.Empty;
        console.Out.WriteLine("Next, an empty article, one from raw text, and what the compiler would say of them:");
        console.Out.WriteLine($"  {NewsDatasetTool.Name} new my-first-article{argument}{asksLanguage}");
        console.Out.WriteLine($"  {NewsDatasetTool.Name} draft page.txt{(shown == "." ? string.Empty : " --out" + argument)}");
        console.Out.WriteLine("  " + ShownCommand.On("check", shown));
        return ExitCode.Success;

        string Show(NewFile file) => console.Show(Path.Combine(folder, file.Name));
    }

    // “Articles” is what the folder is called in every project; the folder around it says whose they are.
    private static string NameOf(string folder)
    {
        var directory = new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder));
        return string.Equals(directory.Name, "articles", StringComparison.OrdinalIgnoreCase) && directory.Parent is { } parent ? parent.Name : directory.Name;
    }
}
