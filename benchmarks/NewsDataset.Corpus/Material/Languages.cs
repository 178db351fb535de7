using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Corpus.Material;

/// <summary>The languages, in the order in which the articles take turns.</summary>
internal static class Languages
{
    public static IReadOnlyList<LanguageMaterial> All { get; } = CheckParallel([English.Create(), Vietnamese.Create(), Hindi.Create(), Bengali.Create(), Telugu.Create()]);

    /// <summary>Refuses a language whose names could be taken for those of others.</summary>
    private static LanguageMaterial[] CheckParallel(LanguageMaterial[] languages)
    {
        foreach (LanguageMaterial language in languages)
        {
            foreach ((IReadOnlyList<string> list, IReadOnlyList<string> first) in ParallelLists(language).Zip(ParallelLists(languages[0])))
            {
                if (list.Count != first.Count)
                {
                    throw new InvalidOperationException($"{language.Language}: {list.Count} entries from '{list[0]}' on, where '{first[0]}' begins {first.Count}.");
                }
            }
        }

        return languages;
    }

    private static IEnumerable<IReadOnlyList<string>> ParallelLists(LanguageMaterial language)
    {
        NameMaterial names = language.Names;
        return
        [
            names.CoastGiven, names.CoastFamily, names.DeltaGiven, names.DeltaFamily, names.PlainsGiven, names.PlainsFamily,
            names.CoastTowns.First, names.CoastTowns.Second, names.DeltaTowns.First, names.DeltaTowns.Second, names.PlainsTowns.First, names.PlainsTowns.Second,
            names.Organizations, names.Papers, names.Agencies,
            .. language.Topics.Select(static x => x.Subjects),
        ];
    }
}
