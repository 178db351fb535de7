namespace NewsDataset.Generators.Models;

/// <summary>The articles that are emitted together. One edited article changes one shard.</summary>
/// <param name="Declaration">The class.</param>
/// <param name="Index">The shard's number.</param>
/// <param name="Articles">Its articles, sorted by id, ordinally.</param>
internal sealed record Shard(DatasetDeclaration Declaration, int Index, EquatableArray<ParsedArticle> Articles);
