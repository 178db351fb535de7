using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using NewsDataset.Cli.Input;
using NewsDataset.Cli.Making;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Commands;

/// <summary><c>newsdataset new</c>: makes an article file to be filled.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly Argument<string> _id = new("ID") { Description = "The article's id, which is the file's name: lower-case words with hyphens between." };

    private readonly FolderArgument _folder = new();

    private readonly LanguageOption _language = new("The article's language, such as hi; the dataset's if left out.");

    private readonly Option<string?> _headline = new("--headline") { Description = "The headline.", HelpName = "TEXT" };

    private readonly JsonOption _json = new();

    public NewCommand(ToolConsole console, CancellationToken cancellation)
        : base("new", "Make an article file, to be filled.")
    {
        Arguments.Add(_id);
        Arguments.Add(_folder);
        Options.Add(_language);
        Options.Add(_headline);
        Options.Add(_json);
        SetAction(x => Run(
            x.GetValue(_id)!,
            DatasetFolder.Find(x.GetValue(_folder), console.Folder),
            LanguageOption.Normalize(x.GetValue(_language)),
            x.GetValue(_headline),
            x.GetValue(_json),
            console,
            cancellation));
    }

    public override IReadOnlyList<string> Examples { get; } = ["new harbour-lights Articles --language en", "new bandargah-ki-battiyan --language hi --headline \"बंदरगाह की बत्तियाँ\""];

    private static int Run(string id, DatasetFolder folder, string? language, string? headline, bool json, ToolConsole console, CancellationToken cancellation)
    {
        if (headline is not null && (string.IsNullOrWhiteSpace(headline) || headline.AsSpan().IndexOfAny('\n', '\r') >= 0 || headline.Contains('\0', StringComparison.Ordinal)))
        {
            throw new ToolException("A headline is one line of text.");
        }

        var ids = new ArticleIds(folder, cancellation);
        if (ids.FindFault(id) is { } fault)
        {
            throw new ToolException(fault);
        }

        string tag = language
            ?? folder.ReadShared().Manifest?.DefaultLanguage
            ?? throw new ToolException($"Say its language: --language en. A dataset says it once for all articles in {ManifestFile.FileName}: 'defaults: {{ language: en }}'.");
        string path = Path.Combine(folder.FullPath, id + ArticleFileReader.Extension);
        using (var changes = new FileChanges(cancellation))
        {
            changes.Write(path, NewArticle.Write(tag, headline));
            changes.Commit();
        }

        if (json)
        {
            JsonOutput.WriteObject(console.Out, writer =>
            {
                writer.WriteString("id", id);
                writer.WriteString("file", folder.Show(path));
                writer.WriteString("language", tag);
            });
        }
        else
        {
            console.Out.WriteLine("Made " + folder.Show(path));
        }

        return ExitCode.Success;
    }
}
