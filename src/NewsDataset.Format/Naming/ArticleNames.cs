using System;
using System.Collections.Generic;
using NewsDataset.Diagnostics;

namespace NewsDataset.Naming;

/// <summary>The names that the ids of a dataset's articles become in its class: each once, and none that the class has already.</summary>
/// <param name="ownerOf">Says what else in the class has a name, in words for a message, or <see langword="null"/>.</param>
/// <param name="show">Returns how messages name a file.</param>
internal sealed class ArticleNames(Func<string, string?> ownerOf, Func<string, string> show)
{
    private readonly Dictionary<string, string> _pathById = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Id, string Path)> _byMember = new(StringComparer.Ordinal);

    /// <summary>Takes an article's id and name, or says why it can have neither. Asked in the order of ids, and of paths where those are the same.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="fault">What is wrong with the id, or <see langword="null"/>.</param>
    /// <param name="memberName">The C# name that the id becomes.</param>
    /// <param name="path">The file.</param>
    /// <param name="filePath">The file, as its diagnostics name it.</param>
    public FileDiagnostic? Add(string id, string? fault, string memberName, string path, string filePath)
    {
        if (fault is not null)
        {
            return Report(DiagnosticRules.InvalidId, id, fault);
        }

        if (_pathById.TryGetValue(id, out string? same))
        {
            return Report(DiagnosticRules.DuplicateId, id, show(same));
        }

        string? owner = ReservedNames.IsOfDataset(memberName) ? "a member that every dataset has"
            : ownerOf(memberName)
            ?? (_byMember.TryGetValue(memberName, out (string Id, string Path) other) ? "the article '" + other.Id + "' (" + show(other.Path) + ")" : null);
        if (owner is not null)
        {
            return Report(DiagnosticRules.NameCollision, id, memberName, owner);
        }

        _pathById.Add(id, path);
        _byMember.Add(memberName, (id, path));
        return null;

        FileDiagnostic Report(DiagnosticRule rule, params string[] arguments) => new(rule, new FileLocation(filePath, 0, 0, 0, 0, 0, 0), arguments);
    }
}
