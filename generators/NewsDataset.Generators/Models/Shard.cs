using NewsDataset.Metadata;

namespace NewsDataset.Generators.Models;

/// <summary>The articles that are emitted together. One edited article changes one shard.</summary>
/// <param name="Declaration">The class.</param>
/// <param name="DefaultLanguage">The language of an article that says none, or <see langword="null"/>.</param>
/// <param name="Index">The shard's number.</param>
/// <param name="Articles">Its articles, sorted by id, ordinally.</param>
/// <param name="Aliases">The members that its articles had before.</param>
internal sealed record Shard(DatasetDeclaration Declaration, string? DefaultLanguage, int Index, EquatableArray<ParsedArticle> Articles, EquatableArray<AliasMember> Aliases);

/// <summary>A shard with the metadata of its articles.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="Metadata">The metadata, packed.</param>
internal sealed record ShardMetadata(Shard Shard, PackedData Metadata);

/// <summary>A shard with the string literal that holds the metadata of its articles.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="Literal">The characters of the literal.</param>
internal sealed record ShardLiteral(Shard Shard, string Literal);
