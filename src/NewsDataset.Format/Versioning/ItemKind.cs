namespace NewsDataset.Versioning;

/// <summary>What has a version: the dataset, and what it is made of.</summary>
internal enum ItemKind
{
    /// <summary>The dataset itself: what its manifest says.</summary>
    Dataset,

    /// <summary>An article.</summary>
    Article,

    /// <summary>The tombstone of an article.</summary>
    Retired,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A story.</summary>
    Story,

    /// <summary>A record of typed fields, of which only an assembly says the types.</summary>
    Fields,
}
