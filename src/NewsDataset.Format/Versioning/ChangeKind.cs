namespace NewsDataset.Versioning;

/// <summary>What a change of a dataset touches; docs/versioning.md has the table.</summary>
internal enum ChangeKind
{
    /// <summary>The raw text of an article that was there: <c>RAW</c>.</summary>
    Raw,

    /// <summary>A value that was annotated: <c>GOLD</c>.</summary>
    Gold,

    /// <summary>An id, a member or a field that is gone, or is another: <c>API</c>.</summary>
    Api,

    /// <summary>An article, a field or a layer that was not there: <c>API+</c>.</summary>
    Added,

    /// <summary>What the dataset says of itself: <c>META</c>.</summary>
    Meta,
}
