using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace NewsDataset.Versioning;

/// <summary>Finds what has changed between two versions of a dataset.</summary>
internal static class DatasetDiff
{
    public const string WasAdded = "added";
    public const string WasRemoved = "removed";
    public const string WasChanged = "changed";
    public const string WasRetyped = "retyped";
    public const string WasRetired = "retired";

    // Where a value stands: its place in the list, and its characters in a raw text.
    private static readonly Regex Place = new(@"^([0-9]+ )?[0-9]+\.\.[0-9]+ |(?<= )[0-9]+\.\.[0-9]+ ", RegexOptions.CultureInvariant);

    /// <summary>Compares two versions.</summary>
    /// <returns>What has changed, in the order of the dataset, its articles, entities and stories, and of their ids.</returns>
    public static ImmutableArray<DatasetChange> Compare(DatasetVersion older, DatasetVersion newer)
    {
        Dictionary<(ItemKind Kind, string Id), DatasetItem> before = older.ById();
        Dictionary<(ItemKind Kind, string Id), DatasetItem> after = newer.ById();

        ImmutableArray<DatasetChange>.Builder changes = ImmutableArray.CreateBuilder<DatasetChange>();
        IEnumerable<(ItemKind Kind, string Id)> items = before.Keys.Union(after.Keys)
            .Where(x => Compares(older, newer, x.Kind))
            .OrderBy(static x => x.Kind)
            .ThenBy(static x => x.Id, StringComparer.Ordinal);
        HashSet<string> renamed = [.. after.Values.Select(x => FindFormer(x, before, after)).OfType<DatasetItem>().Select(static x => x.Id)];
        foreach ((ItemKind Kind, string Id) key in items)
        {
            DatasetItem? was = before.TryGetValue(key, out DatasetItem? found) ? found : null;
            DatasetItem? now = after.TryGetValue(key, out found) ? found : null;
            if (was is not null && now is not null)
            {
                if (was.Content != now.Content || !was.Layers.SequenceEqual(now.Layers))
                {
                    Compare(was, now, changes);
                }
            }
            else if (now is not null)
            {
                AddNew(now, FindFormer(now, before, after), before.ContainsKey((ItemKind.Article, now.Id)), changes);
            }
            else if (key.Kind == ItemKind.Retired)
            {
                // Nothing could use it any more.
                changes.Add(Change(ChangeKind.Meta, was!, WasRemoved));
            }
            else if (key.Kind != ItemKind.Article || !(renamed.Contains(key.Id) || after.ContainsKey((ItemKind.Retired, key.Id))))
            {
                changes.Add(Change(ChangeKind.Api, was!, WasRemoved));
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>Returns what the version must rise by for some changes.</summary>
    public static VersionPart PartFor(IEnumerable<DatasetChange> changes) =>
        changes.Aggregate(VersionPart.None, static (part, change) => VersionRules.Max(part, VersionRules.PartFor(change.Kind)));

    private static void AddNew(DatasetItem item, DatasetItem? former, bool wasArticle, ImmutableArray<DatasetChange>.Builder changes)
    {
        if (former is not null)
        {
            changes.Add(Change(ChangeKind.Api, item, "renamed from " + former.Id));
            Compare(former, item, changes);
        }
        else if (item.Kind == ItemKind.Retired)
        {
            changes.Add(wasArticle ? Change(ChangeKind.Api, item, WasRetired) : Change(ChangeKind.Meta, item, WasAdded));
        }
        else
        {
            changes.Add(Change(ChangeKind.Added, item, WasAdded));
        }
    }

    private static DatasetChange Change(ChangeKind kind, DatasetItem item, string what) =>
        new(kind, item.Kind, item.Id, null, what, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    /// <summary>Finds what an article was that has another id now.</summary>
    private static DatasetItem? FindFormer(
        DatasetItem now,
        Dictionary<(ItemKind Kind, string Id), DatasetItem> before,
        Dictionary<(ItemKind Kind, string Id), DatasetItem> after)
    {
        if (now.Kind != ItemKind.Article || before.ContainsKey((ItemKind.Article, now.Id)))
        {
            return null;
        }

        foreach (string layer in now.Layers.Keys.Where(static x => x.StartsWith(ItemLayers.Alias, StringComparison.Ordinal)))
        {
            (ItemKind, string) former = (ItemKind.Article, layer.Substring(ItemLayers.Alias.Length));
            if (before.TryGetValue(former, out DatasetItem? item) && !after.ContainsKey(former))
            {
                return item;
            }
        }

        return null;
    }

    private static bool Compares(DatasetVersion older, DatasetVersion newer, ItemKind kind) => kind switch
    {
        ItemKind.Article or ItemKind.Retired => true,
        ItemKind.Fields => older.KnowsFields && newer.KnowsFields,
        _ => older.KnowsShared && newer.KnowsShared,
    };

    private static void Compare(DatasetItem was, DatasetItem now, ImmutableArray<DatasetChange>.Builder changes)
    {
        int first = changes.Count;
        bool knowsValues = was.ReadText is not null && now.ReadText is not null;
        bool rawChanged = !string.Equals(was.Content.Raw, now.Content.Raw, StringComparison.Ordinal);
        if (rawChanged)
        {
            changes.Add(Change(ChangeKind.Raw, "raw", WasChanged, knowsValues ? was.ReadRaw!().Split('\n') : [], knowsValues ? now.ReadRaw!().Split('\n') : []));
        }

        // With another raw text all places are others. Which values are, can then be told only from the values.
        if (!rawChanged || knowsValues)
        {
            CompareLayers(was, now, knowsValues, rawChanged, changes);
        }

        // With another id both hashes are others.
        bool renamed = !string.Equals(was.Id, now.Id, StringComparison.Ordinal);
        bool apiExplained = renamed || changes.Skip(first).Any(static x => x.Kind == ChangeKind.Api || (x.Kind == ChangeKind.Added && (IsField(x.Layer!) || IsAlias(x.Layer!))));
        if (!apiExplained && !string.Equals(was.Content.Api, now.Content.Api, StringComparison.Ordinal))
        {
            changes.Add(Change(ChangeKind.Api, null, WasRetyped, [], []));
        }

        if (changes.Count == first && !renamed && !string.Equals(was.Content.Gold, now.Content.Gold, StringComparison.Ordinal))
        {
            changes.Add(Change(ChangeKind.Gold, null, WasChanged, [], []));
        }

        DatasetChange Change(ChangeKind kind, string? layer, string what, IReadOnlyList<string> before, IReadOnlyList<string> after) =>
            new(kind, now.Kind, now.Id, layer, what, Without(before, after), Without(after, before));
    }

    private static void CompareLayers(DatasetItem was, DatasetItem now, bool knowsValues, bool ignoresPlaces, ImmutableArray<DatasetChange>.Builder changes)
    {
        SortedDictionary<string, List<string>>? before = null;
        SortedDictionary<string, List<string>>? after = null;
        foreach (string layer in was.Layers.Keys.Union(now.Layers.Keys).OrderBy(static x => x, StringComparer.Ordinal))
        {
            string? oldHash = was.Layers.TryGetValue(layer, out string? hash) ? hash : null;
            string? newHash = now.Layers.TryGetValue(layer, out hash) ? hash : null;
            if (string.Equals(oldHash, newHash, StringComparison.Ordinal))
            {
                continue;
            }

            // Of two sides of which one is hashes alone, no value is known to be another.
            before ??= ItemLayers.Divide(knowsValues ? was.ReadText!() : string.Empty);
            after ??= ItemLayers.Divide(knowsValues ? now.ReadText!() : string.Empty);
            List<string> oldLines = LinesOf(before, layer, ignoresPlaces);
            List<string> newLines = LinesOf(after, layer, ignoresPlaces);
            if (ignoresPlaces && oldLines.SequenceEqual(newLines, StringComparer.Ordinal))
            {
                continue;
            }

            string what = oldHash is null ? WasAdded : newHash is null ? WasRemoved : now.Kind == ItemKind.Fields ? WasRetyped : WasChanged;
            changes.Add(new DatasetChange(KindOf(now.Kind, layer, what), now.Kind, now.Id, layer, what, Without(oldLines, newLines), Without(newLines, oldLines)));
        }
    }

    private static ChangeKind KindOf(ItemKind item, string layer, string what)
    {
        if (item == ItemKind.Dataset && !layer.StartsWith(ItemText.Default, StringComparison.Ordinal))
        {
            return ChangeKind.Meta;
        }

        if (item == ItemKind.Retired)
        {
            return ChangeKind.Meta;
        }

        if (what == WasAdded)
        {
            return ChangeKind.Added;
        }

        // Another type of an entity is another class for its member. Of what stands under a key only its presence is seen.
        bool seenByCSharp = item == ItemKind.Fields || (item == ItemKind.Entity && layer == "type") || ((IsField(layer) || IsAlias(layer)) && what == WasRemoved);
        return seenByCSharp ? ChangeKind.Api : ChangeKind.Gold;
    }

    private static bool IsAlias(string layer) => layer.StartsWith(ItemLayers.Alias, StringComparison.Ordinal);

    private static bool IsField(string layer) => layer.StartsWith(ItemLayers.Field, StringComparison.Ordinal);

    private static List<string> LinesOf(SortedDictionary<string, List<string>> layers, string layer, bool ignoresPlaces) =>
        !layers.TryGetValue(layer, out List<string>? lines) ? []
        : ignoresPlaces ? [.. lines.Select(static x => Place.Replace(x, string.Empty))]
        : lines;

    /// <summary>Returns the lines that are not among others, each as often as it is missing there.</summary>
    private static ImmutableArray<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string other in others)
        {
            counts[other] = counts.TryGetValue(other, out int count) ? count + 1 : 1;
        }

        ImmutableArray<string>.Builder left = ImmutableArray.CreateBuilder<string>();
        foreach (string line in lines)
        {
            if (counts.TryGetValue(line, out int count) && count > 0)
            {
                counts[line] = count - 1;
            }
            else
            {
                left.Add(line);
            }
        }

        return left.ToImmutable();
    }
}
