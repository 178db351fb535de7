using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

/// <summary>Everybody and everything that articles name, in all languages.</summary>
internal sealed class EntityCatalog
{
    private const int CouncilKind = 0;
    private const int UniversityKind = 3;
    private const int OrganizedTowns = 6;
    private const int OrganizationsOfTown = 4;

    private static readonly string EnglishTag = Languages.English.Language.Tag;

    private readonly Dictionary<Region, RegionCatalog> _regions;

    private EntityCatalog(Dictionary<Region, RegionCatalog> regions, IReadOnlyList<SyntheticEntity> agencies)
    {
        _regions = regions;
        Agencies = agencies;
        All = [.. regions.Values.SelectMany(static x => x.All).Concat(agencies).OrderBy(static x => x.Id, StringComparer.Ordinal)];
    }

    public static EntityCatalog Instance { get; } = Create();

    public IReadOnlyList<SyntheticEntity> Agencies { get; }

    /// <summary>Gets all, in the order of their ids.</summary>
    public IReadOnlyList<SyntheticEntity> All { get; }

    /// <summary>Gets what a region has.</summary>
    public RegionCatalog this[Region region] => _regions[region];

    /// <summary>Makes an id of English words.</summary>
    public static string ToId(string english)
    {
        var id = new StringBuilder();
        foreach (char c in english)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' && id.Length > 0)
            {
                id.Append('-');
            }
        }

        return id.ToString();
    }

    private static EntityCatalog Create()
    {
        Dictionary<string, NameMaterial> all = Languages.All.ToDictionary(static x => x.Language.Tag, static x => x.Names, StringComparer.Ordinal);
        return new EntityCatalog(
            Enum.GetValues<Region>().Where(static x => Languages.All.Any(y => y.Names.Regions.ContainsKey(x))).ToDictionary(static x => x, CreateRegion),
            [.. Enumerable.Range(0, Languages.English.Names.Agencies.Count).Select(i => Entity(EntityType.Organization, NamesBy(all, x => x.Agencies[i])))]);
    }

    private static RegionCatalog CreateRegion(Region region)
    {
        RegionMaterial english = Languages.InEnglish(region);

        // English comes first, and the others in their order, so that a list of names always has the same order.
        var regions = new Dictionary<string, RegionMaterial>(StringComparer.Ordinal) { [EnglishTag] = english };
        var names = new Dictionary<string, NameMaterial>(StringComparer.Ordinal) { [EnglishTag] = Languages.English.Names };
        foreach (LanguageMaterial language in Languages.All)
        {
            if (language.Names.Regions.TryGetValue(region, out RegionMaterial? own))
            {
                regions[language.Language.Tag] = own;
                names[language.Language.Tag] = language.Names;
            }
        }

        var towns = new List<SyntheticEntity>();
        for (int i = 0; i < english.Towns.First.Count * english.Towns.Second.Count; i++)
        {
            towns.Add(Entity(EntityType.Place, NamesBy(regions, x => TownName(x, i))));
        }

        var persons = new List<SyntheticEntity>();
        int givenNames = english.Given.Count;
        for (int i = 0; i < PeopleIn(region); i++)
        {
            // Each round through the given names begins with another family name, so that no pair comes twice.
            int given = i % givenNames;
            int family = (given + (i / givenNames)) % english.Family.Count;
            persons.Add(Entity(EntityType.Person, NamesBy(regions, x => PersonName(x, given, family))) with
            {
                IsWoman = given >= givenNames / 2,
                ShortNames = NamesBy(regions, x => ShortNameOf(x, given, family)),
            });
        }

        var councils = new List<SyntheticEntity>();
        var universities = new List<SyntheticEntity>();
        var others = new List<SyntheticEntity>();
        var papers = new List<SyntheticEntity>();
        int kinds = Languages.English.Names.Organizations.Count;
        int paperNames = Languages.English.Names.Papers.Count;
        for (int town = 0; town < OrganizedTowns; town++)
        {
            // Neighbours in the list share the first part of their names; take towns that do not.
            SyntheticEntity place = towns[town * (english.Towns.Second.Count + 1) % towns.Count];
            for (int i = 0; i < OrganizationsOfTown; i++)
            {
                int kind = i == 0 ? CouncilKind : 1 + ((town + (2 * i)) % (kinds - 1));
                List<SyntheticEntity> organizations = kind == CouncilKind ? councils : kind == UniversityKind ? universities : others;
                organizations.Add(Entity(EntityType.Organization, NamesBy(names, x => x.Organizations[kind]), place));
            }

            papers.Add(Entity(EntityType.Organization, NamesBy(names, x => x.Papers[town % paperNames]), place));
        }

        return new RegionCatalog(towns, persons, councils, universities, others, papers);
    }

    private static int PeopleIn(Region region) => region switch
    {
        Region.Delta => 40,
        Region.Plains => 55,
        _ => 45,
    };

    private static Dictionary<string, string> NamesBy<T>(Dictionary<string, T> material, Func<T, string> name) =>
        material.ToDictionary(static x => x.Key, x => name(x.Value), StringComparer.Ordinal);

    private static SyntheticEntity Entity(EntityType type, Dictionary<string, string> names, SyntheticEntity? town = null) =>
        new(ToId(names[EnglishTag].Replace("{0}", town?.Names[EnglishTag], StringComparison.Ordinal)), type, names, town);

    private static string TownName(RegionMaterial region, int index) =>
        region.Towns.First[index / region.Towns.Second.Count] + region.Towns.Joint + region.Towns.Second[index % region.Towns.Second.Count];

    private static string PersonName(RegionMaterial region, int given, int family) =>
        region.FamilyNameFirst
            ? region.Family[family] + region.NameJoint + region.Given[given]
            : region.Given[given] + region.NameJoint + region.Family[family];

    private static string ShortNameOf(RegionMaterial region, int given, int family)
    {
        string name = PersonName(region, given, family);
        return region.ShortName switch
        {
            ShortName.Family => region.Family[family],
            ShortName.Whole => name,
            _ => name[(name.LastIndexOf(' ') + 1)..],
        };
    }
}

/// <summary>What a region has.</summary>
internal sealed record RegionCatalog(
    IReadOnlyList<SyntheticEntity> Towns,
    IReadOnlyList<SyntheticEntity> Persons,
    IReadOnlyList<SyntheticEntity> Councils,
    IReadOnlyList<SyntheticEntity> Universities,
    IReadOnlyList<SyntheticEntity> OtherOrganizations,
    IReadOnlyList<SyntheticEntity> Papers)
{
    public IEnumerable<SyntheticEntity> All => [.. Towns, .. Persons, .. Councils, .. Universities, .. OtherOrganizations, .. Papers];
}
