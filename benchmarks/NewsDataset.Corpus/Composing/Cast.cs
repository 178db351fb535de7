using System.Collections.Generic;
using System.Linq;
using NewsDataset.Corpus.Material;

namespace NewsDataset.Corpus.Composing;

/// <summary>Who and what an article is about.</summary>
internal sealed record Cast(
    CorpusEntity Town,
    CorpusEntity OtherTown,
    CorpusEntity Council,
    CorpusEntity University,
    CorpusEntity Organization,
    CorpusEntity Paper,
    CorpusEntity Agency,
    CorpusEntity Author,
    CorpusEntity Editor,
    CorpusEntity Photographer,
    IReadOnlyList<(CorpusEntity Person, string Role)> Speakers)
{
    public static Cast Choose(RandomStream random, LanguageMaterial language, int languageIndex)
    {
        EntityCatalog catalog = EntityCatalog.Instance;
        RegionCatalog home = catalog.Regions[(int)language.Home];
        RegionCatalog region = random.Chance(75) ? home : random.Pick(catalog.Regions);

        CorpusEntity council = random.Pick(region.Councils);
        CorpusEntity town = council.Town!;
        CorpusEntity other = random.Pick(region.Towns);
        while (other == town)
        {
            other = random.Pick(region.Towns);
        }

        int[] roles = random.Shuffle(language.Roles.Count);
        int[] staff = random.Shuffle(home.Persons.Count);
        CorpusEntity[] speakers = [.. random.Shuffle(region.Persons.Count)
            .Select(x => region.Persons[x])
            .DistinctBy(x => x.ShortNameIn(languageIndex))
            .Where(x => x != home.Persons[staff[0]] && x != home.Persons[staff[1]] && x != home.Persons[staff[2]])
            .Take(random.Between(2, 4))];
        return new Cast(
            town,
            other,
            council,
            random.Pick(region.Universities),
            random.Pick(region.OtherOrganizations),
            random.Pick(home.Papers),
            random.Pick(catalog.Agencies),
            home.Persons[staff[0]],
            home.Persons[staff[1]],
            home.Persons[staff[2]],
            [.. speakers.Select((x, i) => (x, language.Roles[roles[i]]))]);
    }
}
