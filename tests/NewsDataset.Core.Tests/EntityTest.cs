using System.Collections.Generic;
using System.Collections.Immutable;

namespace NewsDataset.Tests;

public sealed class EntityTest
{
    [Fact]
    public void Between_datasets_an_entity_is_one_by_its_wikidata_id()
    {
        Entity here = Create("donald-trump", "Donald Trump", "Q22686");
        Entity there = Create("trump", "Trump", "Q22686");

        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
        Assert.Single(new HashSet<Entity> { here, there });
    }

    [Fact]
    public void Without_a_wikidata_id_an_entity_is_one_by_its_id()
    {
        Assert.Equal(Create("sayan-ganguly", "Sayan Ganguly", null), Create("sayan-ganguly", "S. Ganguly", null));
        Assert.NotEqual(Create("sayan-ganguly", "Sayan Ganguly", null), Create("asif-mahmud", "Sayan Ganguly", null));
    }

    [Fact]
    public void One_id_with_two_wikidata_ids_is_two_entities() =>
        Assert.NotEqual(Create("paris", "Paris", "Q90"), Create("paris", "Paris", "Q830149"));

    [Fact]
    public void An_id_is_never_taken_for_a_wikidata_id() => Assert.NotEqual(Create("q90", "Paris", null), Create("paris", "Paris", "Q90"));

    [Fact]
    public void An_entity_prints_its_name() => Assert.Equal("Donald Trump", Create("donald-trump", "Donald Trump", null).ToString());

    private static Entity Create(string id, string name, string? wikidata) =>
        new(id, EntityType.Person, name, ImmutableSortedDictionary<string, string>.Empty, wikidata);
}
