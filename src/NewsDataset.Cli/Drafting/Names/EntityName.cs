namespace NewsDataset.Cli.Drafting.Names;

/// <summary>A name of an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Text">The name, folded.</param>
internal sealed record EntityName(Entity Entity, string Text);
