using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Validation;
using NewsDataset.Yaml;
using NJsonSchema;

namespace NewsDataset.Tests;

/// <summary>One of the three kinds of YAML that a dataset has: its reader and its schema.</summary>
internal sealed class YamlFile
{
    private readonly Lazy<JsonSchema> _schema;
    private readonly Func<string, IEnumerable<FileDiagnostic>> _read;

    private YamlFile(string schema, Func<string, IEnumerable<FileDiagnostic>> read)
    {
        _read = read;
        _schema = new Lazy<JsonSchema>(() => JsonSchema.FromJsonAsync(SchemaWriter.Files[schema]()).GetAwaiter().GetResult());
    }

    // What a hash proves is the text behind the front matter, and whether there may be a text is no matter of its keys.
    public static YamlFile FrontMatter { get; } = new(
        "article.schema.json",
        static x =>
        {
            ArticleFile file = ArticleFileReader.Read("a.article.md", "---\n" + x + (x.EndsWith('\n') ? "" : "\n") + "---\nText.\n");
            return file.Diagnostics.Where(static y => y.Rule != DiagnosticRules.RawHashDiffers && y.Rule != DiagnosticRules.RetiredWithText).Concat(OwnKeysCheck.Check(file.Own));
        });

    public static YamlFile Entities { get; } = new("entities.schema.json", static x => EntitiesFile.Read("entities.yaml", x).Diagnostics);

    public static YamlFile Manifest { get; } = new("dataset.schema.json", static x => ManifestFile.Read("dataset.yaml", x).Diagnostics);

    /// <summary>Gets every table of keys, each with a file that has a mapping of it in the braces' place.</summary>
    public static IReadOnlyList<(YamlFile File, string Frame, KeyTable Table)> Tables { get; } =
    [
        (FrontMatter, "{}", FormatKeys.FrontMatter.Table),
        (FrontMatter, "rights: {}", FormatKeys.Rights.Table),
        (FrontMatter, "source: {}", FormatKeys.Source.Table),
        (FrontMatter, "raw: {}", FormatKeys.Raw.Table),
        (FrontMatter, "retired: {}", FormatKeys.Retired.Table),
        (Entities, "a: {}", FormatKeys.Entity.Table),
        (Manifest, "{}", FormatKeys.Manifest.Table),
        (Manifest, "defaults: {}", FormatKeys.Defaults.Table),
        (Manifest, "defaults: { rights: {} }", FormatKeys.Rights.Table),
    ];

    /// <summary>Gets what the reader has against a file.</summary>
    public IReadOnlyList<string> ReaderSays(string yaml) => [.. _read(yaml).Select(static x => x.Rule.Id + ": " + x.Message)];

    /// <summary>Gets what the schema has against it.</summary>
    public IReadOnlyList<string> SchemaSays(string yaml) => [.. _schema.Value.Validate(EditorYaml.Read(yaml)).Select(static x => x.ToString())];
}
