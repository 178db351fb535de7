using System;
using System.Collections.Generic;

namespace NewsDataset.Suggestions;

/// <summary>Finds the name that somebody who mistyped one most likely meant.</summary>
internal static class NearestName
{
    private const int MaxLength = 128;

    /// <summary>Returns “ Did you mean 'x'?”, or nothing if no name is near.</summary>
    public static string Suggest(string typed, IEnumerable<string> names, string prefix = "") =>
        Find(typed, names) is { } name ? $" Did you mean '{prefix}{name}'?" : string.Empty;

    /// <summary>Returns what is said behind a key that is not known: the nearest one, or all.</summary>
    public static string SuggestKey(string typed, IReadOnlyList<string> keys) =>
        Suggest(typed, keys) is { Length: > 0 } near ? near : " Its keys are: " + string.Join(", ", keys) + ".";

    /// <summary>Returns what was expected in a typed word's place: the nearest word, or one of all.</summary>
    public static string Expect(string typed, IReadOnlyList<string> words) =>
        Find(typed, words) is { } near ? $"'{near}'" : OneOf(words);

    /// <summary>Returns “one of” and all words.</summary>
    public static string OneOf(IReadOnlyList<string> words) => "one of " + string.Join(", ", words);

    /// <summary>Returns the name that differs in case alone, or the nearest by edit distance, the ordinally first of several; <see langword="null"/> if none is near.</summary>
    public static string? Find(string typed, IEnumerable<string> names)
    {
        if (typed.Length is 0 or > MaxLength)
        {
            return null;
        }

        // A third of what was typed may be wrong; more is another word.
        int limit = Math.Max(1, typed.Length / 3);
        string? best = null;
        foreach (string name in names)
        {
            if (string.Equals(name, typed, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }

            if (Math.Abs(name.Length - typed.Length) > limit)
            {
                continue;
            }

            int distance = Distance(typed, name, limit);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(name, best) < 0)))
            {
                limit = distance;
                best = name;
            }
        }

        return best;
    }

    /// <summary>Returns the edit distance (insertions, deletions, replacements, swaps of neighbours), or a number above the limit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
