using System.Collections.Generic;
using System.Linq;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

/// <summary>Who and what an article is about.</summary>
internal sealed record Cast(
    SyntheticEntity Town,
    SyntheticEntity OtherTown,
    SyntheticEntity Council,
    SyntheticEntity University,
    SyntheticEntity Organization,
    SyntheticEntity Paper,
    SyntheticEntity Agency,
    SyntheticEntity Author,
    SyntheticEntity Editor,
    SyntheticEntity Photographer,
    IReadOnlyList<(SyntheticEntity Person, string Role)> Speakers)
{
    public static Cast Choose(RandomStream random, LanguageMaterial language)
    {
        EntityCatalog catalog = EntityCatalog.Instance;
        RegionCatalog home = catalog[language.Home];
        RegionCatalog region = random.Chance(75) ? home : catalog[random.Pick([.. language.Names.Regions.Keys.Order()])];

        SyntheticEntity council = random.Pick(region.Councils);
        SyntheticEntity town = council.Town!;
        SyntheticEntity other = random.Pick(region.Towns);
        while (other == town)
        {
            other = random.Pick(region.Towns);
        }

        int[] roles = random.Shuffle(language.Roles.Count);
        int[] staff = random.Shuffle(home.Persons.Count);
        SyntheticEntity[] speakers = [.. random.Shuffle(region.Persons.Count)
            .Select(x => region.Persons[x])
            .DistinctBy(x => x.ShortNames[language.Language.Tag])
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
            [.. speakers.Select((x, i) => (x, RoleOf(x, language.Roles[roles[i]])))]);
    }

    /// <summary>Returns the same cast with one speaker, a man or a woman.</summary>
    public Cast WithSpeaker(RandomStream random, LanguageMaterial language, bool isWoman)
    {
        SyntheticEntity speaker = random.Pick([.. EntityCatalog.Instance[language.Home].Persons.Where(x => x.IsWoman == isWoman)]);
        return this with { Speakers = [(speaker, RoleOf(speaker, random.Pick(language.Roles)))] };
    }

    private static string RoleOf(SyntheticEntity person, string role)
    {
        int slash = role.IndexOf('/', System.StringComparison.Ordinal);
        return slash < 0 ? role : person.IsWoman ? role[(slash + 1)..] : role[..slash];
    }
}
