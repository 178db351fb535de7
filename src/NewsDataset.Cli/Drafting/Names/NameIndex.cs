using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Cli.Drafting.Names;

/// <summary>Names, to be found wherever a text has one: at each character it takes as many steps as the longest name that goes on there.</summary>
internal sealed class NameIndex
{
    private const int Root = 0;

    private readonly Dictionary<(int Node, char Character), int> _next = [];
    private readonly Dictionary<int, EntityName> _names = [];

    /// <param name="names">The names. One that two entities have says nothing, and is left out.</param>
    public NameIndex(IEnumerable<EntityName> names)
    {
        int nodes = 1;
        foreach (IGrouping<string, EntityName> group in names.GroupBy(static x => x.Text, StringComparer.Ordinal))
        {
            if (group.Select(static x => x.Entity.Id).Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                continue;
            }

            int node = Root;
            foreach (char c in group.Key)
            {
                if (!_next.TryGetValue((node, c), out int next))
                {
                    next = nodes++;
                    _next.Add((node, c), next);
                }

                node = next;
            }

            _names.Add(node, group.First());
        }
    }

    /// <summary>Finds the names that begin at a character, the shortest first.</summary>
    public IEnumerable<EntityName> FindAt(FoldedText text, int start)
    {
        int node = Root;
        for (int i = start; i < text.Length && _next.TryGetValue((node, text[i]), out node); i++)
        {
            if (_names.TryGetValue(node, out EntityName? name))
            {
                yield return name;
            }
        }
    }
}
