using System.Collections.Generic;
using System.Collections.Immutable;
using NewsDataset.Reading;

namespace NewsDataset.Versioning;

/// <summary>A version of a dataset: everything that is in it.</summary>
/// <param name="Name">Its name, or <see langword="null"/>.</param>
/// <param name="Number">Its version, or <see langword="null"/> if it says none.</param>
/// <param name="KnowsShared">Whether it is known what its articles share: entities, stories, the manifest.</param>
/// <param name="KnowsFields">Whether the records of typed fields are known.</param>
/// <param name="Items">What is in it: the dataset itself, articles, entities, stories, each in the order of ids.</param>
internal sealed record DatasetVersion(string? Name, SemanticVersion? Number, bool KnowsShared, bool KnowsFields, ImmutableArray<DatasetItem> Items)
{
    /// <summary>Returns what is in it, to be looked up.</summary>
    public Dictionary<(ItemKind Kind, string Id), DatasetItem> ById()
    {
        var items = new Dictionary<(ItemKind Kind, string Id), DatasetItem>();
        foreach (DatasetItem item in Items)
        {
            items[(item.Kind, item.Id)] = item;
        }

        return items;
    }
}
