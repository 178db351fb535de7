using NewsDataset.Diagnostics;
using NewsDataset.Versioning;

namespace NewsDataset.Generators.Models;

/// <summary>A dataset's lock, and what of the dataset it is compared with besides its articles.</summary>
/// <param name="Declaration">The class.</param>
/// <param name="File">The lock's file.</param>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Shared">The entities, the stories and the manifest.</param>
/// <param name="Version">The version that the manifest says, or <see langword="null"/>.</param>
/// <param name="EntitiesKnown">Whether the entities are known.</param>
/// <param name="Manifest">Where the manifest begins.</param>
internal sealed record DatasetLockModel(
    DatasetDeclaration Declaration,
    YamlText File,
    string Name,
    EquatableArray<SharedItem> Shared,
    string? Version,
    bool EntitiesKnown,
    FileLocation Manifest);

/// <summary>What a dataset's files besides its articles say.</summary>
/// <param name="Catalog">What the articles share.</param>
/// <param name="Lock">The lock, or <see langword="null"/> if there is none, or nothing that it can be compared with.</param>
internal sealed record DatasetFiles(DatasetCatalogModel Catalog, DatasetLockModel? Lock);
