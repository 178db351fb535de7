using NewsDataset.Diagnostics;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Models;

/// <summary>What the articles of a dataset share: its entities, its stories, what it says of itself.</summary>
/// <param name="Declaration">The class.</param>
/// <param name="Header">The packed header.</param>
/// <param name="Entities">The entities, sorted by id, ordinally.</param>
/// <param name="Stories">The declared stories, sorted by id, ordinally.</param>
/// <param name="EntitiesName">The entities' file, or <see langword="null"/> if there is none.</param>
/// <param name="ManifestName">The manifest, or <see langword="null"/> if there is none.</param>
/// <param name="EntitiesKnown">Whether the entities are known: false if their file is named and not there, or cannot be read.</param>
/// <param name="ManifestKnown">Whether the same is true of the manifest.</param>
/// <param name="DefaultLanguage">The language of an article that says none, or <see langword="null"/>.</param>
/// <param name="Diagnostics">What is wrong in these files.</param>
/// <param name="MissingFiles">Files that the attribute names and that are not there.</param>
internal sealed record DatasetCatalogModel(
    DatasetDeclaration Declaration,
    PackedData Header,
    EquatableArray<EntityKey> Entities,
    EquatableArray<StoryKey> Stories,
    string? EntitiesName,
    string? ManifestName,
    bool EntitiesKnown,
    bool ManifestKnown,
    string? DefaultLanguage,
    EquatableArray<FileDiagnostic> Diagnostics,
    EquatableArray<string> MissingFiles);

/// <summary>An entity as a member sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="WikidataId">Its Wikidata id, or <see langword="null"/>.</param>
/// <param name="Location">Where its id stands.</param>
internal sealed record EntityKey(string Id, EntityType Type, string Name, string? WikidataId, FileLocation Location);

/// <summary>A story as a member sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Location">Where its id stands.</param>
internal sealed record StoryKey(string Id, string Title, FileLocation Location);
