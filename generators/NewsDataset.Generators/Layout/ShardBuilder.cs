using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>Puts the articles of a dataset into its shards, always in the same order, so that an unchanged shard meets its former self.</summary>
internal static class ShardBuilder
{
    public static ImmutableArray<Shard> Build(ImmutableArray<DatasetLayout> layouts, ImmutableArray<ParsedArticle> articles, CancellationToken cancellation)
    {
        ImmutableArray<Shard>.Builder shards = ImmutableArray.CreateBuilder<Shard>();
        foreach (DatasetLayout layout in layouts)
        {
            cancellation.ThrowIfCancellationRequested();
            var contents = new ImmutableArray<ParsedArticle>.Builder[layout.ShardCount];
            for (int i = 0; i < contents.Length; i++)
            {
                contents[i] = ImmutableArray.CreateBuilder<ParsedArticle>();
            }

            foreach (LayoutEntry entry in layout.Entries)
            {
                contents[entry.Shard].Add(articles[entry.Index]);
            }

            ILookup<int, AliasMember> aliases = layout.Aliases.ToLookup(static x => x.Shard);
            shards.AddRange(contents.Select((x, i) => new Shard(
                layout.Catalog.Declaration,
                layout.Catalog.DefaultLanguage,
                i,
                new EquatableArray<ParsedArticle>(x.ToImmutable()),
                aliases[i].ToEquatableArray())));
        }

        return shards.ToImmutable();
    }
}
