namespace NewsDataset;

/// <summary>A run of events that several articles tell of.</summary>
/// <param name="Id">Its id in the dataset, in kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Story(string Id, string Title)
{
    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
