using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Versioning;

/// <summary>An article, an entity, a story or the dataset itself, as one version has it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; the dataset's is empty.</param>
/// <param name="Content">What is compared.</param>
/// <param name="Layers">The short hash of each layer, by name.</param>
/// <param name="ReadText">Returns everything that is said of it, a line for each value; <see langword="null"/> where only a lock is known.</param>
/// <param name="ReadRaw">Returns the article's raw text; <see langword="null"/> where that is not known.</param>
internal sealed record DatasetItem(
    ItemKind Kind,
    string Id,
    ItemContent Content,
    ImmutableSortedDictionary<string, string> Layers,
    Func<string>? ReadText = null,
    Func<string>? ReadRaw = null)
{
    public static DatasetItem Of(ArticleFile file) => file.Retired is { } retired
        ? Of(ItemKind.Retired, file.Metadata.Id, ItemText.Of(retired, file.Metadata.Aliases), string.Empty)
        : Of(ItemKind.Article, file.Metadata.Id, ContentOf(file), ItemText.Of(file), () => ItemText.Of(file), () => file.Text.Raw);

    public static DatasetItem Of(Entity entity) => Of(ItemKind.Entity, entity.Id, ItemText.Of(entity), ItemApi.Hash(entity));

    public static DatasetItem Of(Story story) => Of(ItemKind.Story, story.Id, ItemText.Of(story), ItemApi.Hash(story));

    public static DatasetItem Of(ManifestFile? manifest) => Of(ItemKind.Dataset, string.Empty, ItemText.Of(manifest), string.Empty);

    /// <summary>Makes an item of a record of typed fields: a layer for each of them.</summary>
    /// <param name="name">The record's name.</param>
    /// <param name="fields">The fields and their types.</param>
    public static DatasetItem OfFields(string name, IEnumerable<KeyValuePair<string, string>> fields) =>
        Of(ItemKind.Fields, name, ItemText.Of(fields), string.Empty);

    /// <summary>Returns what a file is.</summary>
    public static ItemKind KindOf(Retirement? retired) => retired is null ? ItemKind.Article : ItemKind.Retired;

    /// <summary>Returns what is compared of an article.</summary>
    public static ItemContent ContentOf(ArticleFile file)
    {
        ArticleMetadata metadata = file.Metadata;
        return file.Retired is null
            ? new ItemContent(metadata.Revision, metadata.RawSha256, metadata.GoldSha256, ItemApi.Hash(metadata.Id, metadata.Aliases, metadata.Fields))
            : Of(file).Content;
    }

    private static DatasetItem Of(ItemKind kind, string id, string text, string api) =>
        Of(kind, id, new ItemContent(0, string.Empty, Sha256.OfText(text.AsSpan()), api), text, () => text, null);

    private static DatasetItem Of(ItemKind kind, string id, ItemContent content, string text, Func<string> readText, Func<string>? readRaw) => new(
        kind,
        id,
        content,
        ItemLayers.Divide(text).ToImmutableSortedDictionary(static x => x.Key, static x => ItemLayers.ShortHash(x.Value), StringComparer.Ordinal),
        readText,
        readRaw);
}
