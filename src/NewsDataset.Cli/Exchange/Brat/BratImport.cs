using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Reads a folder that was exported to brat, and perhaps annotated further there, back into article files.</summary>
internal sealed class BratImport
{
    private static readonly string[] Extensions = [BratFormat.TextExtension, BratFormat.AnnotationExtension, BratFormat.FrontMatterExtension];

    private readonly string _folder;
    private readonly string _destination;
    private readonly Func<string, string> _show;

    /// <param name="folder">The folder.</param>
    /// <param name="destination">The folder of the article files.</param>
    /// <param name="show">Returns how messages name a file.</param>
    public BratImport(string folder, string destination, Func<string, string> show)
    {
        _folder = folder;
        _destination = destination;
        _show = show;
        Names =
        [
            .. Extensions.Skip(1).SelectMany(x => Directory.EnumerateFiles(folder, "*" + x, SearchOption.AllDirectories).Select(y => Path.GetRelativePath(folder, y)[..^x.Length]))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the articles, by their paths in the folder without an extension.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets what is wrong, in the order of the articles.</summary>
    public List<BratFault> Faults { get; } = [];

    /// <summary>Reads the articles one after another; behind a fault nothing more is written, only the other faults are found.</summary>
    /// <param name="writeFile">Takes a file's text by its path in the destination.</param>
    /// <param name="step">Called for each article.</param>
    public void Run(Action<string, string> writeFile, Action step)
    {
        FolderFiles shared = ReadShared();
        Faults.AddRange(FolderCheck.Sort(FolderCheck.CheckContent(shared, []))
            .Where(static x => x.Severity == ArticleDiagnosticSeverity.Error)
            .Select(static x => new BratFault(x.File, x.Line, x.Column, x.Message, x.Id)));

        DatasetCheck check = FolderCheck.CreateDatasetCheck(shared);
        var entities = new NamedEntities(shared.ToCatalog().Entities);
        foreach (string name in Names)
        {
            string? file = Read(name)?.ToArticleFile(entities, check, Faults);
            if (file is not null && Faults.Count == 0)
            {
                writeFile(name + ArticleFileReader.Extension, file);
            }

            step();
        }

        WriteShared(EntitiesFile.FileName, writeFile);
        WriteShared(ManifestFile.FileName, writeFile);
    }

    private BratArticle? Read(string name)
    {
        string shown = _show(Path.Combine(_folder, name));
        if (Extensions.FirstOrDefault(x => !File.Exists(Path.Combine(_folder, name + x))) is { } missing)
        {
            Faults.Add(new BratFault(shown + missing, 1, 1, $"There is no such file. An article is a text ({Extensions[0]}), its annotations ({Extensions[1]}) and its front matter ({Extensions[2]})."));
            return null;
        }

        string[] texts = new string[Extensions.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            string path = Path.Combine(_folder, name + Extensions[i]);
            try
            {
                // A byte order mark is a character of the text, and every offset behind it counts it.
                texts[i] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            }
            catch (DecoderFallbackException)
            {
                Faults.Add(new BratFault(_show(path), 1, 1, "The file is not in UTF-8."));
                return null;
            }
        }

        return new BratArticle(name, shown, texts[0], texts[1], texts[2]);
    }

    // What the destination has already holds there; a folder of its own gets what was exported.
    private FolderFiles ReadShared()
    {
        FolderFiles there = FolderFiles.ReadShared(_destination, _show);
        FolderFiles exported = FolderFiles.ReadShared(_folder, _show);
        bool hasEntities = FolderFiles.FindNearest(_destination, EntitiesFile.FileName) is not null;
        bool hasManifest = FolderFiles.FindNearest(_destination, ManifestFile.FileName) is not null;
        return there with
        {
            Entities = hasEntities ? there.Entities : exported.Entities,
            EntitiesKnown = hasEntities ? there.EntitiesKnown : exported.EntitiesKnown,
            Manifest = hasManifest ? there.Manifest : exported.Manifest,
            ManifestKnown = hasManifest ? there.ManifestKnown : exported.ManifestKnown,
            Lock = null,
            Faults = [.. there.Faults, .. hasEntities && hasManifest ? [] : exported.Faults],
        };
    }

    private void WriteShared(string name, Action<string, string> writeFile)
    {
        string exported = Path.Combine(_folder, name);
        if (Faults.Count == 0 && FolderFiles.FindNearest(_destination, name) is null && File.Exists(exported))
        {
            writeFile(name, File.ReadAllText(exported));
        }
    }
}
