using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Overlay;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>The file of a dataset's entities: <c>entities.yaml</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Entities">The entities, sorted by id, ordinally.</param>
/// <param name="Locations">Where each id stands.</param>
/// <param name="IsReadable">Whether it could be read: if not, no entity is known, and none can be said to be missing.</param>
/// <param name="Diagnostics">What is wrong in the file.</param>
internal sealed record EntitiesFile(
    string Path,
    ImmutableArray<Entity> Entities,
    IReadOnlyDictionary<string, FileLocation> Locations,
    bool IsReadable,
    IReadOnlyList<FileDiagnostic> Diagnostics)
{
    public const string FileName = "entities.yaml";

    public static EntitiesFile Read(string path, string text)
    {
        text = ByteOrderMark.Drop(text);
        var sink = new DiagnosticSink(path, text);
        var entities = new List<Entity>();
        var locations = new Dictionary<string, FileLocation>(StringComparer.Ordinal);
        var byWikidata = new Dictionary<string, string>(StringComparer.Ordinal);

        YamlMapping? root = TextCheck.IsReadable(text, sink) ? YamlTreeReader.Read(text, 0, text.Length, sink) : null;
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in root?.Entries ?? [])
        {
            YamlScalar id = entry.Key;
            if (ArticleId.FindFault(id.Value) is { } fault)
            {
                sink.Report(DiagnosticRules.InvalidId, id.Start, id.Length, id.Value, fault);
                continue;
            }

            if (entry.Value is YamlMapping mapping)
            {
                MappingReader.ReportMissing(mapping, "The entity '" + id.Value + "'", id, FormatKeys.Entity.Table, sink);
            }
            else
            {
                sink.Report(DiagnosticRules.InvalidValue, entry.Value.Start, entry.Value.Length, entry.Value.Describe(), id.Value, "a mapping with the keys " + string.Join(", ", FormatKeys.Entity.Table.Names));
                mapping = new YamlMapping([], id.Start, id.Length);
            }

            locations.Add(id.Value, sink.Locate(id.Start, id.Length));
            entities.Add(ReadEntity(id, mapping, byWikidata, sink));
        }

        return new EntitiesFile(
            path,
            entities.OrderBy(static x => x.Id, StringComparer.Ordinal).ToImmutableArray(),
            locations,
            root is not null,
            sink.ToList());
    }

    private static Entity ReadEntity(YamlScalar id, YamlMapping mapping, Dictionary<string, string> byWikidata, DiagnosticSink sink)
    {
        var reader = new MappingReader(mapping, "an entity", FormatKeys.Entity.Table, sink);
        EntityType? type = reader.ReadWord(FormatKeys.Entity.Type);
        string? name = reader.ReadText(FormatKeys.Entity.Name);

        ImmutableSortedDictionary<string, string>.Builder names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (reader.ReadMapping(FormatKeys.Entity.Names) is { } byLanguage)
        {
            foreach (KeyValuePair<YamlScalar, YamlNode> pair in byLanguage.Entries)
            {
                if (!Language.TryParse(pair.Key.Value, out Language language))
                {
                    sink.Report(DiagnosticRules.InvalidValue, pair.Key.Start, pair.Key.Length, pair.Key.Value, FormatKeys.Entity.Names.Name, "BCP 47 language tags as keys, such as hi or zh-Hant");
                }
                else if (pair.Value is YamlScalar { Value.Length: > 0 } text)
                {
                    names[language.Tag] = text.Value;
                }
                else
                {
                    byLanguage.Refuse(pair.Value, pair.Key.Value, FormatKeys.Entity.Names.Expected);
                }
            }
        }

        return new Entity(id.Value, type ?? EntityType.Person, name ?? id.Value, names.ToImmutable(), ReadWikidataId(id, reader, byWikidata, sink));
    }

    private static string? ReadWikidataId(YamlScalar id, MappingReader reader, Dictionary<string, string> byWikidata, DiagnosticSink sink)
    {
        if (reader.ReadScalar(FormatKeys.Entity.Wikidata) is not { } wikidata)
        {
            return null;
        }

        string value = wikidata.Value;
        if (byWikidata.TryGetValue(value, out string? other))
        {
            sink.Report(DiagnosticRules.DuplicateWikidataId, wikidata.Start, wikidata.Length, id.Value, value, other);
            return null;
        }

        byWikidata.Add(value, id.Value);
        return value;
    }
}
