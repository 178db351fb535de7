using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Layout;

/// <summary>Says which datasets hold their metadata in string literals.</summary>
internal static class LiteralPlanner
{
    /// <summary>How many bytes of string literals a compilation may have of us. CS8103 comes at 16 MiB; ids and the user's own literals need room beside ours.</summary>
    public const long MaxBytes = 14 * 1024 * 1024;

    /// <summary>How many articles a compilation may have: the most that were built and run, see docs/scale.md.</summary>
    public const int MaxArticles = 50_000;

    public static LiteralPlan Plan(ImmutableArray<Shard> shards, ProjectOptions options)
    {
        var asBytes = new List<string>();
        var tooLarge = new List<string>();
        var tooMany = new List<string>();
        long total = 0;
        int articles = 0;

        // The limit is the compilation's: where several datasets do not fit together, those that still fit stay.
        foreach (IGrouping<string, Shard> dataset in shards
            .GroupBy(static x => x.Declaration.FullName, StringComparer.Ordinal)
            .OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            long size = dataset.Sum(static x => PackedLiteral.LengthOf(x.Articles.Sum(static y => (long)y.Metadata.MaxBytes)) * sizeof(char));
            int count = dataset.Sum(static x => x.Articles.Count);
            if (articles + count > MaxArticles)
            {
                tooMany.Add(dataset.Key);
                continue;
            }

            articles += count;
            if (total + size <= MaxBytes)
            {
                total += size;
            }
            else if (options.Utf8Literals && dataset.First().Declaration.HasReadOnlySpan)
            {
                asBytes.Add(dataset.Key);
            }
            else
            {
                tooLarge.Add(dataset.Key);
            }
        }

        return new LiteralPlan(asBytes.ToEquatableArray(), tooLarge.ToEquatableArray(), tooMany.ToEquatableArray());
    }
}
