namespace NewsDataset.Versioning;

/// <summary>The part of a semantic version that must rise; the greater, the more it says.</summary>
internal enum VersionPart
{
    /// <summary>None: nothing has changed.</summary>
    None,

    /// <summary>The last: nothing that a program sees.</summary>
    Patch,

    /// <summary>The second: more than there was, and all that there was.</summary>
    Minor,

    /// <summary>The first: what there was is another.</summary>
    Major,
}
