using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Layout;

/// <summary>Says what a compilation's string literals have room for.</summary>
internal static class LiteralPlanner
{
    /// <summary>How many bytes of string literals a compilation may have of us. CS8103 comes at 16 MiB; ids and the user's own literals need room beside ours.</summary>
    public const long MaxBytes = 14 * 1024 * 1024;

    /// <summary>How many articles a compilation may have: the most that were built and run, see docs/scale.md.</summary>
    public const int MaxArticles = 50_000;

    /// <summary>Says whether metadata has to be deflated, so that there is room for all.</summary>
    public static bool NeedsDeflating(ImmutableArray<DatasetLayout> layouts, ImmutableArray<ShardMetadata> shards) =>
        layouts.Sum(HeaderSize) + shards.Sum(static x => SizeOf(PackedLiteral.LengthOf(x.Metadata.Bytes.Length))) > MaxBytes;

    /// <summary>Says which datasets fit. The limit is the compilation's: where they do not fit together, those that still do stay.</summary>
    public static LiteralPlan Plan(ImmutableArray<DatasetLayout> layouts, ImmutableArray<ShardLiteral> shards)
    {
        ILookup<string, ShardLiteral> byDataset = shards.ToLookup(static x => x.Shard.Declaration.FullName, StringComparer.Ordinal);
        var tooLarge = new List<string>();
        var tooMany = new List<string>();
        long size = 0;
        int articles = 0;
        foreach (DatasetLayout layout in layouts.OrderBy(static x => x.Catalog.Declaration.FullName, StringComparer.Ordinal))
        {
            string dataset = layout.Catalog.Declaration.FullName;
            int more = byDataset[dataset].Sum(static x => x.Shard.Articles.Count);
            long larger = HeaderSize(layout) + byDataset[dataset].Sum(static x => SizeOf(x.Literal.Length));
            if (articles + more > MaxArticles)
            {
                tooMany.Add(dataset);
            }
            else if (size + larger > MaxBytes)
            {
                tooLarge.Add(dataset);
            }
            else
            {
                articles += more;
                size += larger;
            }
        }

        return new LiteralPlan(tooLarge.ToEquatableArray(), tooMany.ToEquatableArray());
    }

    private static long HeaderSize(DatasetLayout layout) => SizeOf(PackedLiteral.LengthOf(layout.Header.Bytes.Length));

    private static long SizeOf(long characters) => characters * sizeof(char);
}
