using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Suggestions;

namespace NewsDataset.Generators.Analyzers;

/// <summary>Finds the ids that somebody may have meant.</summary>
internal static class NearIds
{
    private const int MaxSuggestions = 3;

    /// <summary>Returns “ Did you mean 'a', 'b' or 'c'?”, or nothing if no id is near.</summary>
    public static string Suggest(string typed, IReadOnlyCollection<string> ids)
    {
        string[] near = NearestName.Find(typed, ids) is { } nearest ? [nearest] : FindByBeginning(typed, ids);
        return near.Length switch
        {
            0 => string.Empty,
            1 => $" Did you mean '{near[0]}'?",
            _ => $" Did you mean '{string.Join("', '", near.Take(near.Length - 1))}' or '{near[near.Length - 1]}'?",
        };
    }

    // Ids are long, and who types one often knows how it begins and no more.
    private static string[] FindByBeginning(string typed, IReadOnlyCollection<string> ids)
    {
        int longest = ids.Select(x => CommonLength(typed, x)).DefaultIfEmpty().Max();
        return longest * 3 < typed.Length * 2 || longest == 0
            ? []
            : [.. ids.Where(x => CommonLength(typed, x) == longest).OrderBy(static x => x, StringComparer.Ordinal).Take(MaxSuggestions)];
    }

    private static int CommonLength(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
