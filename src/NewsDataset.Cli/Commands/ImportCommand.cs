using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using NewsDataset.Cli.Exchange.Brat;
using NewsDataset.Cli.Output;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset import</c>: makes article files of what was exported, and perhaps changed elsewhere.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> _format = new("FORMAT") { Description = "brat." };

    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder that 'export brat' has written." };

    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder of the article files.", HelpName = "FOLDER", Required = true };

    private readonly ForceOption _force = new("Write over files that are there.");

    private readonly JsonOption _json = new();

    public ImportCommand(ToolConsole console, CancellationToken cancellation)
        : base("import", "Make article files of what was exported to brat, with what was annotated there.")
    {
        Arguments.Add(_format);
        Arguments.Add(_folder);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(x => Run(x, console, cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["import brat brat --out Articles --force", "import brat brat --out Reviewed"];

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellation)
    {
        string format = parsed.GetValue(_format)!;
        if (format != "brat")
        {
            throw new ToolException($"'{format}' cannot be imported, only 'brat'.");
        }

        string named = parsed.GetValue(_folder)!;
        string folder = Path.GetFullPath(named, console.Folder);
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"There is no folder '{named}'.");
        }

        string destination = Path.GetFullPath(parsed.GetValue(_out)!, console.Folder);
        var import = new BratImport(folder, destination, console.Show);
        if (import.Names.Count == 0)
        {
            throw new ToolException($"There are no annotations (*{BratFormat.AnnotationExtension}) in '{named}' or below it.");
        }

        using var changes = new FileChanges(cancellation);
        Progress.Run(console, "Importing", import.Names.Count, step =>
        {
            import.Run((name, text) => Write(changes, Path.Combine(destination, name), text, parsed.GetValue(_force), console), () =>
            {
                cancellation.ThrowIfCancellationRequested();
                step();
            });
            return true;
        });
        bool isSound = import.Faults.Count == 0;
        if (isSound)
        {
            changes.Commit();
        }

        if (parsed.GetValue(_json))
        {
            WriteJson(import, console.Show(destination), console);
        }
        else
        {
            import.Faults.ForEach(x => console.Out.WriteLine(x.ToString()));
        }

        if (!isSound)
        {
            console.Complain("Nothing was written.");
        }

        return isSound ? ExitCode.Success : ExitCode.Errors;
    }

    private static void WriteJson(BratImport import, string destination, ToolConsole console) => JsonOutput.WriteObject(console.Out, json =>
    {
        json.WriteString("out", destination);
        json.WriteNumber("articles", import.Faults.Count == 0 ? import.Names.Count : 0);
        json.WriteStartArray("faults");
        foreach (BratFault fault in import.Faults)
        {
            json.WriteStartObject();
            json.WriteString("file", fault.File);
            json.WriteNumber("line", fault.Line);
            json.WriteNumber("column", fault.Column);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(FileChanges changes, string path, string text, bool force, ToolConsole console)
    {
        if (!force && Path.Exists(path))
        {
            throw ForceOption.Refuse(console.Show(path));
        }

        changes.Write(path, text);
    }
}
