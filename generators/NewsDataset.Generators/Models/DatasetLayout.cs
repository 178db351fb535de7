using NewsDataset.Diagnostics;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Models;

/// <summary>Which articles a dataset has, what its members are called, and which shard each lies in. Holds no text.</summary>
/// <param name="Catalog">What the articles share.</param>
/// <param name="Header">The packed header, with the articles that are retired.</param>
/// <param name="ShardCount">The number of shards.</param>
/// <param name="Entries">The articles, sorted by id, ordinally.</param>
/// <param name="Aliases">The members that articles had before, sorted by the ids that the articles have now.</param>
/// <param name="Retired">The members of articles that are retired.</param>
/// <param name="Languages">The languages in use.</param>
/// <param name="Members">The members for entities, by class.</param>
/// <param name="Stories">The members for stories.</param>
/// <param name="Diagnostics">Ids and names that collide.</param>
/// <param name="InvalidGlobs">Globs that name no files, with what is wrong.</param>
/// <param name="UnmatchedGlobs">Globs that no file matches.</param>
/// <param name="Folder">The project's folder, for messages.</param>
internal sealed record DatasetLayout(
    DatasetCatalogModel Catalog,
    PackedData Header,
    int ShardCount,
    EquatableArray<LayoutEntry> Entries,
    EquatableArray<AliasMember> Aliases,
    EquatableArray<RetiredMember> Retired,
    EquatableArray<string> Languages,
    EquatableArray<MemberGroup> Members,
    EquatableArray<StoryMember> Stories,
    EquatableArray<FileDiagnostic> Diagnostics,
    EquatableArray<GlobFault> InvalidGlobs,
    EquatableArray<string> UnmatchedGlobs,
    string Folder)
{
    /// <summary>Gets whether each of its globs is one and names a file.</summary>
    public bool TakesWhatItNames => Catalog.Declaration.Globs.Count > 0 && InvalidGlobs.Count == 0 && UnmatchedGlobs.Count == 0;
}

/// <summary>An article's place in the generated code.</summary>
/// <param name="Index">Its place among all articles of the compilation, which come in one order as keys and as a whole: found once here, not after every edit.</param>
/// <param name="Shard">The shard it lies in.</param>
internal sealed record LayoutEntry(int Index, int Shard);

/// <summary>A member that an article had before.</summary>
/// <param name="Id">The former id.</param>
/// <param name="MemberName">The C# name that it was.</param>
/// <param name="NewId">The article's id.</param>
/// <param name="NewMember">The article's member.</param>
/// <param name="Shard">The shard that the article lies in.</param>
internal sealed record AliasMember(string Id, string MemberName, string NewId, string NewMember, int Shard);

/// <summary>The member of an article that is retired.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Article">What is known of the article.</param>
/// <param name="InsteadMember">The member of the article to use instead, or <see langword="null"/>.</param>
internal sealed record RetiredMember(string MemberName, RetiredArticle Article, string? InsteadMember);

/// <summary>A nested class of members.</summary>
/// <param name="Type">The type of the entities in it.</param>
/// <param name="Members">Its members.</param>
internal sealed record MemberGroup(EntityType Type, EquatableArray<EntityMember> Members);

/// <summary>A member for an entity.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Index">The entity's place in the catalog.</param>
internal sealed record EntityMember(string MemberName, EntityKey Entity, int Index);

/// <summary>A member for a story.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Story">The story.</param>
internal sealed record StoryMember(string MemberName, StoryKey Story);

/// <summary>A glob that cannot be read.</summary>
/// <param name="Pattern">The glob.</param>
/// <param name="Fault">What is wrong with it.</param>
internal sealed record GlobFault(string Pattern, string Fault);
