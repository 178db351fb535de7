using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.Serialization;

namespace NewsDataset;

/// <summary>A real-world thing that articles name: one entry, however many languages name it.</summary>
/// <remarks>
/// Within a dataset an entity is one by its id. Between datasets it is one by its Wikidata id, where both have one:
/// so an article of one dataset can be asked for the entity of another. Immutable, and safe to use from several threads.
/// </remarks>
[DebuggerDisplay("@{Id,nq} ({Type,nq}): {Name}")]
public sealed record Entity
{
    internal Entity(string id, EntityType type, string name, ImmutableSortedDictionary<string, string> names, string? wikidataId)
    {
        Id = id;
        Type = type;
        Name = name;
        Names = names;
        WikidataId = wikidataId;
    }

    /// <summary>Gets the entity's id in its dataset, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>Gets its type.</summary>
    public EntityType Type { get; }

    /// <summary>Gets its name in English, or whatever language the dataset is kept in.</summary>
    public string Name { get; }

    /// <summary>Gets its names by BCP 47 language tag, as far as the dataset has them.</summary>
    /// <remarks>Not serialised with an article, where it would stand at every mention.</remarks>
    [IgnoreDataMember]
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets its id in Wikidata (<c>Q22686</c>), or <see langword="null"/> where nobody is certain of one.</summary>
    public string? WikidataId { get; }

    /// <summary>Says whether the other entity is the same thing: by Wikidata id, or by id where there is none.</summary>
    /// <param name="other">The entity to compare with.</param>
    /// <returns><see langword="true"/> if they are one.</returns>
    public bool Equals(Entity? other) =>
        other is not null
        && (ReferenceEquals(this, other) || string.Equals(Identity, other.Identity, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Identity);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    // One key for each entity makes the relation transitive. An id is lower-case, so it never equals a Wikidata id.
    private string Identity => WikidataId ?? Id;
}
