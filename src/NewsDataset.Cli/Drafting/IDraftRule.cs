namespace NewsDataset.Cli.Drafting;

/// <summary>Labels what is plain in a text. A rule is safe on any text, and linear in it.</summary>
internal interface IDraftRule
{
    /// <summary>Labels what the rule knows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="labels">Takes the labels, and has those of the rules before.</param>
    void Apply(DraftText text, DraftLabels labels);
}
