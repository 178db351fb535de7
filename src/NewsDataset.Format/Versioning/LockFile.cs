using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Yaml;

namespace NewsDataset.Versioning;

/// <summary>What a version of a dataset held, by hashes: <c>dataset.lock.json</c>, beside the manifest.</summary>
/// <param name="Path">The file.</param>
/// <param name="Version">The version, or <see langword="null"/> if the file cannot be read.</param>
/// <param name="Since">What has changed since the last release, where the version only leads up to one.</param>
/// <param name="Items">What the dataset held.</param>
/// <param name="IsReadable">Whether it could be read without an error: if not, nothing can be said to have changed.</param>
/// <param name="Diagnostics">What is wrong in the file.</param>
internal sealed record LockFile(
    string Path,
    LockedVersion? Version,
    SinceRelease? Since,
    IReadOnlyList<LockedItem> Items,
    bool IsReadable,
    IReadOnlyList<FileDiagnostic> Diagnostics)
{
    public const string FileName = "dataset.lock.json";

    /// <summary>The form that is written. Whoever changes it goes on reading those before it: each has a file in the tests.</summary>
    public const int FormatVersion = 1;

    public static LockFile Read(string path, string text)
    {
        text = ByteOrderMark.Drop(text);
        var sink = new DiagnosticSink(path, text);

        // JSON is YAML, and the compiler has one reader of that.
        YamlMapping? root = TextCheck.IsReadable(text, sink) ? YamlTreeReader.Read(text, 0, text.Length, sink) : null;
        if (root is null || !HasKnownForm(root, sink))
        {
            return new LockFile(path, null, null, [], false, sink.ToList());
        }

        var reader = new MappingReader(root, "a lock", FormatKeys.Lock.Table, sink);
        YamlScalar? version = reader.ReadScalar(FormatKeys.Lock.Version);
        var items = new List<LockedItem>();
        ReadItems(reader, FormatKeys.Lock.Articles, ItemKind.Article, items, sink);
        ReadItems(reader, FormatKeys.Lock.Retired, ItemKind.Retired, items, sink);
        ReadItems(reader, FormatKeys.Lock.Entities, ItemKind.Entity, items, sink);
        ReadItems(reader, FormatKeys.Lock.Stories, ItemKind.Story, items, sink);
        if (reader.ReadMapping(FormatKeys.Lock.Dataset) is { } dataset)
        {
            items.Add(ReadItem(dataset, ItemKind.Dataset, string.Empty, sink.Locate(0, 0)));
        }

        return new LockFile(
            path,
            version is null ? null : new LockedVersion(SemanticVersion.TryParse(version.Value)!, sink.Locate(version.Start, version.Length)),
            ReadSince(reader),
            items,
            !sink.HasErrors,
            sink.ToList());
    }

    /// <summary>Returns what it says, without places.</summary>
    public DatasetVersion ToDatasetVersion() =>
        new(null, Version?.Number, KnowsShared: true, KnowsFields: false, Items.Select(static x => new DatasetItem(x.Kind, x.Id, x.Content, x.Layers)).ToImmutableArray());

    // Before anything else is read: of a later form nothing else is known, and none of it is a mistake.
    private static bool HasKnownForm(YamlMapping root, DiagnosticSink sink)
    {
        var reader = new MappingReader(root, "a lock", keys: null, sink);
        if (!reader.Has(FormatKeys.Lock.Form))
        {
            sink.Report(DiagnosticRules.MissingKey, root.Start, 0, FormatKeys.Lock.Form.Name, "The lock", string.Empty);
            return false;
        }

        if (reader.ReadNumber(FormatKeys.Lock.Form) is not { } form)
        {
            return false;
        }

        if (form > FormatVersion)
        {
            YamlNode value = root.Entries.First(static x => x.Key.Value == FormatKeys.Lock.Form.Name).Value;
            reader.Refuse(value, FormatKeys.Lock.Form.Name, "at most " + FormatVersion.ToString(CultureInfo.InvariantCulture) + ", since a newer NewsDataset wrote this lock: use that version or a later one");
            return false;
        }

        return true;
    }

    private static SinceRelease? ReadSince(MappingReader reader) =>
        reader.ReadMapping(FormatKeys.Lock.Since) is { } since
            ? new SinceRelease(SemanticVersion.TryParse(since.ReadText(FormatKeys.SinceRelease.Version)), since.ReadWord(FormatKeys.SinceRelease.Change) ?? VersionPart.None)
            : null;

    private static void ReadItems(MappingReader reader, EntriesKey key, ItemKind kind, List<LockedItem> items, DiagnosticSink sink)
    {
        if (reader.ReadMapping(key) is not { } mapping)
        {
            return;
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping values)
            {
                var item = new MappingReader(values, "an item of a lock", FormatKeys.LockedItem.Table, sink);
                items.Add(ReadItem(item, kind, entry.Key.Value, sink.Locate(entry.Key.Start, entry.Key.Length)));
            }
            else
            {
                mapping.Refuse(entry.Value, entry.Key.Value, key.Expected);
            }
        }
    }

    private static LockedItem ReadItem(MappingReader reader, ItemKind kind, string id, FileLocation location)
    {
        var content = new ItemContent(
            reader.ReadNumber(FormatKeys.LockedItem.Revision) ?? 0,
            ReadHash(FormatKeys.LockedItem.Raw),
            ReadHash(FormatKeys.LockedItem.Gold),
            ReadHash(FormatKeys.LockedItem.Api));

        ImmutableSortedDictionary<string, string>.Builder layers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (reader.ReadMapping(FormatKeys.LockedItem.Layers) is { } named)
        {
            foreach (KeyValuePair<YamlScalar, YamlNode> layer in named.Entries)
            {
                if (layer.Value is YamlScalar { Value.Length: > 0 } hash)
                {
                    layers[layer.Key.Value] = hash.Value;
                }
                else
                {
                    named.Refuse(layer.Value, layer.Key.Value, FormatKeys.LockedItem.Layers.Expected);
                }
            }
        }

        return new LockedItem(kind, id, content, layers.ToImmutable(), location);

        string ReadHash(TextKey key) => reader.ReadText(key)?.ToLowerInvariant() ?? string.Empty;
    }
}

/// <summary>A locked version, and where it stands.</summary>
/// <param name="Number">The version.</param>
/// <param name="Location">The place.</param>
internal sealed record LockedVersion(SemanticVersion Number, FileLocation Location);

/// <summary>What a lock says of an article, an entity, a story or the dataset.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Content">What is compared.</param>
/// <param name="Layers">The short hash of each layer, by name.</param>
/// <param name="Location">Where its id stands.</param>
internal sealed record LockedItem(ItemKind Kind, string Id, ItemContent Content, ImmutableSortedDictionary<string, string> Layers, FileLocation Location);
