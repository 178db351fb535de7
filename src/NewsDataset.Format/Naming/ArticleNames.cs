using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Suggestions;

namespace NewsDataset.Naming;

/// <summary>The ids of a dataset's articles, present and former, and the names that they become in its class: each once, and none that the class has already.</summary>
/// <param name="ownerOf">Says what else in the class has a name, in words for a message, or <see langword="null"/>. Itself <see langword="null"/> where there is no class.</param>
/// <param name="show">Returns how messages name a file.</param>
internal sealed class ArticleNames(Func<string, string?>? ownerOf, Func<string, string> show)
{
    // Of more retired articles than these pay for, the rest is reported without a suggestion.
    private const long MaxComparisons = 500_000;

    private readonly Dictionary<string, (string? Now, string Path)> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Id, string Path)> _byMember = new(StringComparer.Ordinal);
    private long _comparisons;

    /// <summary>Takes an article's id and name, or says why it can have neither. Asked in the order of ids, and of paths where those are the same.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="fault">What is wrong with the id, or <see langword="null"/>.</param>
    /// <param name="memberName">The C# name that the id becomes.</param>
    /// <param name="path">The file.</param>
    /// <param name="location">Where something goes that concerns all of the file.</param>
    /// <param name="retired">Whether the file is a tombstone.</param>
    public FileDiagnostic? Add(string id, string? fault, string memberName, string path, FileLocation location, bool retired)
    {
        if (fault is not null)
        {
            return new FileDiagnostic(DiagnosticRules.InvalidId, location, id, fault);
        }

        return _byId.TryGetValue(id, out (string? Now, string Path) same)
            ? new FileDiagnostic(DiagnosticRules.DuplicateId, location, id, "'" + show(same.Path) + "'", "Rename one of the files")
            : TryTake(id, memberName, path, retired ? null : id, location, former: false);
    }

    /// <summary>Takes a former id of an article, or says who has it. Asked once every article has its own, since those go before.</summary>
    /// <param name="alias">The former id.</param>
    /// <param name="memberName">The C# name that it was.</param>
    /// <param name="id">The id that the article has now.</param>
    /// <param name="path">The file.</param>
    /// <param name="retired">Whether the file is a tombstone.</param>
    public FileDiagnostic? AddAlias(Reference alias, string memberName, string id, string path, bool retired)
    {
        if (_byId.TryGetValue(alias.Id, out (string? Now, string Path) same))
        {
            string owner = string.Equals(same.Path, path, StringComparison.Ordinal) ? "this file" : "'" + show(same.Path) + "'";
            return new FileDiagnostic(DiagnosticRules.DuplicateId, alias.Location, alias.Id, owner, "Remove the alias");
        }

        return TryTake(alias.Id, memberName, path, retired ? null : id, alias.Location, former: true);
    }

    /// <summary>Looks for the article that a retired one names in its stead. Asked once all ids are there.</summary>
    public FileDiagnostic? FindInstead(Reference instead)
    {
        if (!_byId.TryGetValue(instead.Id, out (string? Now, string Path) found))
        {
            _comparisons += _byId.Count;
            string near = _comparisons <= MaxComparisons
                ? NearestName.Suggest(instead.Id, _byId.Where(static x => x.Key == x.Value.Now).Select(static x => x.Key))
                : string.Empty;
            return Unknown(near.Length > 0 ? near : " Name another, or leave 'instead' out.");
        }

        return found.Now is null ? Unknown(" It is retired itself.")
            : !string.Equals(found.Now, instead.Id, StringComparison.Ordinal) ? Unknown(" It is now '" + found.Now + "'.")
            : null;

        FileDiagnostic Unknown(string hint) => new(DiagnosticRules.UnknownArticle, instead.Location, instead.Id, hint);
    }

    private FileDiagnostic? TryTake(string id, string memberName, string path, string? now, FileLocation location, bool former)
    {
        if (ownerOf is not null)
        {
            bool reserved = ReservedNames.IsOfDataset(memberName);
            string? owner = reserved ? "a member that every dataset has"
                : ownerOf(memberName)
                ?? (_byMember.TryGetValue(memberName, out (string Id, string Path) other) ? "the article '" + other.Id + "' (" + show(other.Path) + ")" : null);
            if (owner is not null)
            {
                string advice = !former ? "Choose another id" : reserved ? "Remove the alias" : "Rename that, or remove the alias";
                return new FileDiagnostic(DiagnosticRules.NameCollision, location, id, memberName, owner, advice);
            }

            _byMember.Add(memberName, (id, path));
        }

        _byId.Add(id, (now, path));
        return null;
    }
}
