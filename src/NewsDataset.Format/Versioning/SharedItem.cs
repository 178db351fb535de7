using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;

namespace NewsDataset.Versioning;

/// <summary>What articles share and a lock holds: an entity, a story, the manifest.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; the manifest's is empty.</param>
/// <param name="Content">What is compared.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record SharedItem(ItemKind Kind, string Id, ItemContent Content, FileLocation Location)
{
    public static IEnumerable<SharedItem> Find(EntitiesFile? entities, ManifestFile manifest)
    {
        IEnumerable<SharedItem> ofEntities = entities is null
            ? []
            : entities.Entities.Select(x => new SharedItem(ItemKind.Entity, x.Id, DatasetItem.Of(x).Content, entities.Locations[x.Id]));
        return ofEntities
            .Concat(manifest.Stories.Select(x => new SharedItem(ItemKind.Story, x.Id, DatasetItem.Of(x).Content, manifest.StoryLocations[x.Id])))
            .Append(new SharedItem(ItemKind.Dataset, string.Empty, DatasetItem.Of(manifest).Content, FileLocation.StartOf(manifest.Path)));
    }
}
