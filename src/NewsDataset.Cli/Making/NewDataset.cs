using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using NewsDataset.Cli.Output;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Making;

/// <summary>The files of a dataset without articles, as the template has them.</summary>
internal static class NewDataset
{
    private const string SchemaFolder = "schemas/";

    /// <summary>Returns the files that make a folder a dataset: their names in it, and their content.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The dataset's name.</param>
    /// <param name="language">The language of articles that say none, or <see langword="null"/>.</param>
    public static IEnumerable<NewFile> Files(string folder, string name, string? language)
    {
        // Beside the folder they lie in a project of the template, and where a build's CopyArticleSchemas puts them.
        bool hasSchemas = File.Exists(Path.Combine(folder, "..", SchemaFolder, "dataset.schema.json"));
        string schemas = hasSchemas ? "../" + SchemaFolder : SchemaFolder;
        yield return new NewFile(ManifestFile.FileName, Manifest(schemas, name, language), IsOwn: true);
        yield return new NewFile(EntitiesFile.FileName, Entities(schemas), IsOwn: true);
        yield return Embedded(".editorconfig");
        foreach (string schema in hasSchemas ? [] : ResourceNames().Where(static x => x.StartsWith(SchemaFolder, StringComparison.Ordinal)))
        {
            yield return Embedded(schema);
        }
    }

    private static string Manifest(string schemas, string name, string? language) =>
        $"""
        # yaml-language-server: $schema={schemas}dataset.schema.json
        name: {YamlText.Quoted(name)}
        version: 0.1.0
        description: Annotated news articles for tests.

        """.ReplaceLineEndings("\n") + (language is null ? string.Empty : $"defaults:\n  language: {language}\n");

    private static string Entities(string schemas) =>
        $$"""
        # yaml-language-server: $schema={{schemas}}entities.schema.json
        # What the articles name, each thing once, such as:
        #
        # oda-fennick:
        #   type: person
        #   name: Oda Fennick
        #   names: { hi: ओडा फेनिक }

        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> ResourceNames() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static NewFile Embedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new NewFile(name, reader.ReadToEnd(), IsOwn: false);
    }
}

/// <summary>A file of a new dataset.</summary>
/// <param name="Name">Its name in the folder, with <c>/</c>.</param>
/// <param name="Text">Its content.</param>
/// <param name="IsOwn">Whether it is this dataset's own; others are the same everywhere, and one that is there already may stay.</param>
internal sealed record NewFile(string Name, string Text, bool IsOwn);
