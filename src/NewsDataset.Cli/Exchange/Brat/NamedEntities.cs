using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>The entities of a dataset by all that annotators call them: looked up for every annotation, so none of it is searched for.</summary>
internal sealed class NamedEntities
{
    private readonly Dictionary<string, Entity> _byId;
    private readonly ILookup<string, Entity> _byWikidata;
    private readonly ILookup<(EntityType Type, string Name), Entity> _byName;

    public NamedEntities(IReadOnlyCollection<Entity> entities)
    {
        _byId = entities.ToDictionary(static x => x.Id, StringComparer.Ordinal);
        _byWikidata = entities.Where(static x => x.WikidataId is not null).ToLookup(static x => x.WikidataId!, StringComparer.Ordinal);
        _byName = entities
            .SelectMany(static x => x.Names.Values.Append(x.Name).Distinct(StringComparer.Ordinal), static (x, name) => (Entity: x, Name: name))
            .ToLookup(static x => (x.Entity.Type, x.Name), static x => x.Entity);
    }

    public Entity? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the first that has an id in Wikidata.</summary>
    public Entity? FindWikidata(string id) => _byWikidata[id].FirstOrDefault();

    /// <summary>Returns all of a type that have a name, in any language.</summary>
    public IReadOnlyList<Entity> FindNamed(EntityType type, string name) => [.. _byName[(type, name)]];
}
