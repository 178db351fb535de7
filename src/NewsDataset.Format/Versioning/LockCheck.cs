using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;

namespace NewsDataset.Versioning;

/// <summary>Compares a dataset with its lock. A lock that has an error of its own says nothing of others.</summary>
internal sealed class LockCheck
{
    private readonly LockFile _lock;
    private readonly string _lockName;
    private readonly Dictionary<(ItemKind Kind, string Id), LockedItem> _items = [];

    /// <param name="lockFile">The lock.</param>
    /// <param name="lockName">The lock's name, for messages.</param>
    public LockCheck(LockFile lockFile, string lockName)
    {
        _lock = lockFile;
        _lockName = lockName;
        foreach (LockedItem item in lockFile.IsReadable ? lockFile.Items : [])
        {
            _items[(item.Kind, item.Id)] = item;
        }
    }

    /// <summary>Says what has changed of an article, an entity, a story or the manifest, if anything has.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="content">What is compared.</param>
    /// <param name="location">Where it is reported.</param>
    public FileDiagnostic? Check(ItemKind kind, string id, ItemContent content, FileLocation location)
    {
        if (!_lock.IsReadable)
        {
            return null;
        }

        string? change = _items.TryGetValue((kind, id), out LockedItem? locked) ? Describe(locked.Content, content)
            : kind == ItemKind.Retired ? "it is retired"
            : "it is new";
        return change is null ? null : new FileDiagnostic(DiagnosticRules.ChangedSinceLock, location, NameOf(kind, id), change, _lockName);
    }

    /// <summary>Says what has changed of all that articles share.</summary>
    /// <param name="items">The entities, the stories, the manifest.</param>
    /// <param name="version">The version that the manifest says, or <see langword="null"/>.</param>
    /// <param name="entitiesKnown">Whether the entities are known: if not, none can be said to be gone.</param>
    /// <param name="manifest">The manifest.</param>
    public IEnumerable<FileDiagnostic> CheckShared(IReadOnlyCollection<SharedItem> items, string? version, bool entitiesKnown, FileLocation manifest)
    {
        if (_lock.IsReadable && _lock.Version is { } locked && !string.Equals(locked.Number.ToString(), version, StringComparison.Ordinal))
        {
            string change = (version is null ? "there is none" : "it is " + version) + ", and " + locked.Number + " is locked";
            yield return new FileDiagnostic(DiagnosticRules.ChangedSinceLock, manifest, "The dataset's version", change, _lockName);
        }

        foreach (SharedItem item in items)
        {
            if (Check(item.Kind, item.Id, item.Content, item.Location) is { } changed)
            {
                yield return changed;
            }
        }

        IEnumerable<FileDiagnostic> gone = FindGone(ItemKind.Story, items.Where(static x => x.Kind == ItemKind.Story).Select(static x => x.Id));
        foreach (FileDiagnostic diagnostic in entitiesKnown ? gone.Concat(FindGone(ItemKind.Entity, items.Where(static x => x.Kind == ItemKind.Entity).Select(static x => x.Id))) : gone)
        {
            yield return diagnostic;
        }
    }

    /// <summary>Finds articles that are locked and not there any more, be it as a tombstone or under another id.</summary>
    /// <param name="articles">The ids of the articles and of those that are retired, present and former.</param>
    /// <param name="retired">The ids of those that are retired.</param>
    public IEnumerable<FileDiagnostic> FindGone(IEnumerable<string> articles, IEnumerable<string> retired) =>
        FindGone(ItemKind.Article, articles).Concat(FindGone(ItemKind.Retired, retired));

    private IEnumerable<FileDiagnostic> FindGone(ItemKind kind, IEnumerable<string> ids)
    {
        var there = new HashSet<string>(ids, StringComparer.Ordinal);
        return _items.Values
            .Where(x => x.Kind == kind && !there.Contains(x.Id))
            .Select(x => new FileDiagnostic(DiagnosticRules.LockedItemGone, x.Location, NameOf(kind, x.Id)));
    }

    private static string? Describe(ItemContent locked, ItemContent content)
    {
        var changed = new List<string>();
        if (!string.Equals(locked.Raw, content.Raw, StringComparison.Ordinal))
        {
            changed.Add("its raw text has changed");
        }
        else if (!string.Equals(locked.Gold, content.Gold, StringComparison.Ordinal))
        {
            changed.Add(content.Raw.Length == 0 ? "its values have changed" : "its annotations have changed");
        }

        if (!string.Equals(locked.Api, content.Api, StringComparison.Ordinal))
        {
            changed.Add("what C# sees of it has changed");
        }

        return changed.Count == 0 ? null : string.Join(", ", changed);
    }

    private static string NameOf(ItemKind kind, string id) => kind switch
    {
        ItemKind.Article => "The article '" + id + "'",
        ItemKind.Retired => "The retired article '" + id + "'",
        ItemKind.Entity => "The entity '@" + id + "'",
        ItemKind.Story => "The story '" + id + "'",
        _ => "The manifest",
    };
}
