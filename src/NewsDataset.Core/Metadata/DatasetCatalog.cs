using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace NewsDataset.Metadata;

/// <summary>What the articles of a dataset share: its entities and stories, what holds where an article says nothing else, and which articles are gone.</summary>
internal sealed class DatasetCatalog
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Story> _stories = new(StringComparer.Ordinal);

    /// <param name="entities">The entities, sorted by id, ordinally.</param>
    /// <param name="stories">The stories, sorted by id, ordinally.</param>
    /// <param name="defaultLanguage">The language of an article that says none.</param>
    /// <param name="defaultRights">The rights of an article that says none.</param>
    public DatasetCatalog(
        ImmutableArray<Entity> entities,
        ImmutableArray<Story> stories,
        string? defaultLanguage = null,
        ArticleRights? defaultRights = null)
    {
        DefaultLanguage = defaultLanguage;
        DefaultRights = defaultRights;
        Entities = entities;
        Stories = stories;
        foreach (Entity entity in entities)
        {
            _entities[entity.Id] = entity;
        }

        foreach (Story story in stories)
        {
            _stories[story.Id] = story;
        }
    }

    public ImmutableArray<Entity> Entities { get; }

    public ImmutableArray<Story> Stories { get; }

    /// <summary>Gets the articles that the dataset has no more, by each of their ids.</summary>
    public ImmutableArray<RetiredArticle> Retired { get; init; } = ImmutableArray<RetiredArticle>.Empty;

    public string? DefaultLanguage { get; }

    public ArticleRights? DefaultRights { get; }

    public Entity? Find(string id) => _entities.TryGetValue(id, out Entity? entity) ? entity : null;

    public Story? FindStory(string id) => _stories.TryGetValue(id, out Story? story) ? story : null;
}
