using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsDataset.Corpus.Material;

namespace NewsDataset.Corpus.Composing;

/// <summary>Everybody and everything that articles name, in all languages.</summary>
internal sealed class EntityCatalog
{
    private const int CouncilKind = 0;
    private const int UniversityKind = 3;
    private const int OrganizedTowns = 6;
    private const int OrganizationsOfTown = 4;

    private EntityCatalog(IReadOnlyList<RegionCatalog> regions, IReadOnlyList<CorpusEntity> agencies)
    {
        Regions = regions;
        Agencies = agencies;
        All = [.. regions.SelectMany(static x => x.All).Concat(agencies).OrderBy(static x => x.Id, StringComparer.Ordinal)];
    }

    public static EntityCatalog Instance { get; } = Create(Languages.All);

    /// <summary>Gets what each region has, in the order of <see cref="Region"/>.</summary>
    public IReadOnlyList<RegionCatalog> Regions { get; }

    public IReadOnlyList<CorpusEntity> Agencies { get; }

    /// <summary>Gets all, in the order of their ids.</summary>
    public IReadOnlyList<CorpusEntity> All { get; }

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

    private static EntityCatalog Create(IReadOnlyList<LanguageMaterial> languages)
    {
        NameMaterial[] names = [.. languages.Select(static x => x.Names)];
        return new EntityCatalog(
            [
                CreateRegion(names, static x => x.CoastTowns, static x => (x.CoastGiven, x.CoastFamily), 45, givenFirst: true),
                CreateRegion(names, static x => x.DeltaTowns, static x => (x.DeltaGiven, x.DeltaFamily), 40, givenFirst: false),
                CreateRegion(names, static x => x.PlainsTowns, static x => (x.PlainsGiven, x.PlainsFamily), 55, givenFirst: true),
            ],
            [.. Enumerable.Range(0, names[0].Agencies.Count).Select(i => Entity(EntityType.Organization, [.. names.Select(x => x.Agencies[i])]))]);
    }

    private static RegionCatalog CreateRegion(
        NameMaterial[] names,
        Func<NameMaterial, (IReadOnlyList<string> First, string Joint, IReadOnlyList<string> Second)> townsOf,
        Func<NameMaterial, (IReadOnlyList<string> Given, IReadOnlyList<string> Family)> namesOf,
        int people,
        bool givenFirst)
    {
        (IReadOnlyList<string> firstParts, _, IReadOnlyList<string> secondParts) = townsOf(names[0]);
        var towns = new List<CorpusEntity>();
        for (int i = 0; i < firstParts.Count * secondParts.Count; i++)
        {
            towns.Add(Entity(EntityType.Place, [.. names.Select(x => TownName(townsOf(x), i))]));
        }

        var persons = new List<CorpusEntity>();
        int givenNames = namesOf(names[0]).Given.Count;
        for (int i = 0; i < people; i++)
        {
            // Each round through the given names begins with another family name, so that no pair comes twice.
            int given = i % givenNames;
            int family = given + (i / givenNames);
            persons.Add(Entity(EntityType.Person, [.. names.Select(x => PersonName(namesOf(x), given, family, givenFirst))]) with { IsWoman = given >= givenNames / 2 });
        }

        var councils = new List<CorpusEntity>();
        var universities = new List<CorpusEntity>();
        var others = new List<CorpusEntity>();
        var papers = new List<CorpusEntity>();
        for (int town = 0; town < OrganizedTowns; town++)
        {
            // Neighbours in the list share the first part of their names; take towns that do not.
            CorpusEntity place = towns[town * (secondParts.Count + 1) % towns.Count];
            for (int i = 0; i < OrganizationsOfTown; i++)
            {
                int kind = i == 0 ? CouncilKind : 1 + ((town + (2 * i)) % (names[0].Organizations.Count - 1));
                List<CorpusEntity> organizations = kind == CouncilKind ? councils : kind == UniversityKind ? universities : others;
                organizations.Add(Entity(EntityType.Organization, [.. names.Select(x => x.Organizations[kind])], place));
            }

            papers.Add(Entity(EntityType.Organization, [.. names.Select(x => x.Papers[town % x.Papers.Count])], place));
        }

        return new RegionCatalog(towns, persons, councils, universities, others, papers);
    }

    private static CorpusEntity Entity(EntityType type, IReadOnlyList<string> names, CorpusEntity? town = null) =>
        new(ToId(town is null ? names[0] : string.Format(CultureInfo.InvariantCulture, names[0], town.Names[0])), type, names, town);

    private static string TownName((IReadOnlyList<string> First, string Joint, IReadOnlyList<string> Second) parts, int index) =>
        parts.First[index / parts.Second.Count] + parts.Joint + parts.Second[index % parts.Second.Count];

    private static string PersonName((IReadOnlyList<string> Given, IReadOnlyList<string> Family) names, int given, int family, bool givenFirst) =>
        givenFirst
            ? names.Given[given] + " " + names.Family[family % names.Family.Count]
            : names.Family[family % names.Family.Count] + " " + names.Given[given];
}

/// <summary>What a region has.</summary>
internal sealed record RegionCatalog(
    IReadOnlyList<CorpusEntity> Towns,
    IReadOnlyList<CorpusEntity> Persons,
    IReadOnlyList<CorpusEntity> Councils,
    IReadOnlyList<CorpusEntity> Universities,
    IReadOnlyList<CorpusEntity> OtherOrganizations,
    IReadOnlyList<CorpusEntity> Papers)
{
    public IEnumerable<CorpusEntity> All => [.. Towns, .. Persons, .. Councils, .. Universities, .. OtherOrganizations, .. Papers];
}
