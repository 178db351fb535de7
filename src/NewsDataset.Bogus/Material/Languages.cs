using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Bogus.Material;

/// <summary>The languages that there is material for.</summary>
internal static class Languages
{
    public static LanguageMaterial English { get; } = Material.English.Create();

    /// <summary>Gets all, in the order in which they were added.</summary>
    public static IReadOnlyList<LanguageMaterial> All { get; } = CheckParallel(
    [
        English, Vietnamese.Create(), Hindi.Create(), Bengali.Create(), Telugu.Create(),
        Arabic.Create(), Chinese.Create(), Japanese.Create(), Spanish.Create(), Russian.Create(),
    ]);

    /// <summary>Finds the material of a language.</summary>
    /// <param name="language">Its BCP 47 tag, in any case.</param>
    /// <exception cref="ArgumentException">There is none: nobody gets another language instead.</exception>
    public static LanguageMaterial Find(string language) =>
        All.FirstOrDefault(x => string.Equals(x.Language.Tag, language, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException(
            $"There are no made-up articles in '{language}'; there are in {string.Join(", ", All.Select(static x => x.Language.Tag).Order(StringComparer.Ordinal))}.",
            nameof(language));

    /// <summary>Returns a region's names in English, which its ids are made of.</summary>
    public static RegionMaterial InEnglish(Region region) => InEnglish(region, All);

    private static RegionMaterial InEnglish(Region region, IReadOnlyList<LanguageMaterial> languages) =>
        English.Names.Regions.GetValueOrDefault(region)
        ?? languages.Single(x => x.Home == region && x.Names.HomeInEnglish is not null).Names.HomeInEnglish!;

    /// <summary>Refuses a language whose names could be taken for those of others.</summary>
    private static LanguageMaterial[] CheckParallel(LanguageMaterial[] languages)
    {
        foreach (LanguageMaterial language in languages)
        {
            Check(language, ParallelLists(language), ParallelLists(English));
            foreach ((Region region, RegionMaterial names) in language.Names.Regions)
            {
                Check(language, ParallelLists(names), ParallelLists(InEnglish(region, languages)));
            }
        }

        return languages;
    }

    private static void Check(LanguageMaterial language, IEnumerable<IReadOnlyList<string>> lists, IEnumerable<IReadOnlyList<string>> english)
    {
        foreach ((IReadOnlyList<string> list, IReadOnlyList<string> first) in lists.Zip(english))
        {
            if (list.Count != first.Count)
            {
                throw new InvalidOperationException($"{language.Language}: {list.Count} entries from '{list[0]}' on, where '{first[0]}' begins {first.Count}.");
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> ParallelLists(RegionMaterial names) =>
        [names.Given, names.Family, names.Towns.First, names.Towns.Second];

    private static IEnumerable<IReadOnlyList<string>> ParallelLists(LanguageMaterial language) =>
        [language.Names.Organizations, language.Names.Papers, language.Names.Agencies, .. language.Topics.Select(static x => x.Subjects)];
}
