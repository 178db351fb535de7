using System;
using System.Collections.Generic;
using NewsDataset.Diagnostics;

namespace NewsDataset.Naming;

/// <summary>The names that ids become in a class within the dataset class: each once, and none the class's own.</summary>
/// <param name="className">The name of the class.</param>
/// <param name="what">What has the ids, in a word for messages.</param>
/// <param name="diagnostics">Takes the collisions.</param>
internal sealed class NestedNames(string className, string what, List<FileDiagnostic> diagnostics)
{
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);

    /// <summary>Takes an id's name, or reports who has it.</summary>
    public bool TryAdd(string id, FileLocation location, out string name)
    {
        name = ArticleId.ToMemberName(id);
        string? owner = string.Equals(name, className, StringComparison.Ordinal) ? "the class that it would stand in"
            : _idByName.TryGetValue(name, out string? other) ? "the " + what + " '" + other + "'"
            : null;
        if (owner is not null)
        {
            diagnostics.Add(new FileDiagnostic(DiagnosticRules.NameCollision, location, id, name, owner, "Choose another id"));
            return false;
        }

        _idByName.Add(name, id);
        return true;
    }
}
