using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsDataset.Naming;

namespace NewsDataset.Generators.Analyzers;

/// <summary>The ids that a dataset class has as constants, whether it is compiled here or comes with a referenced assembly.</summary>
internal sealed class DatasetIds
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _newMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _retired = new(StringComparer.Ordinal);

    private DatasetIds(INamedTypeSymbol dataset, string constants)
    {
        foreach (IFieldSymbol constant in dataset.GetTypeMembers(constants, 0).SelectMany(static x => x.GetMembers()).OfType<IFieldSymbol>())
        {
            if (!constant.IsConst || constant.ConstantValue is not string id)
            {
                continue;
            }

            if (FormerName.Find(constant) is { } newMember)
            {
                _newMembers[id] = newMember;
            }
            else if (FormerName.FindError(constant) is { } error)
            {
                _retired[id] = error;
            }
            else
            {
                _members[id] = constant.Name;
            }
        }
    }

    public IReadOnlyCollection<string> All => _members.Keys;

    /// <summary>Reads the ids of a class's articles: none if it is no dataset, or if its articles could not be compiled.</summary>
    public static DatasetIds OfArticles(INamedTypeSymbol dataset) => new(dataset, ReservedNames.Ids);

    /// <summary>Reads the ids of the stories that a class declares; if it declares none, an article may belong to any.</summary>
    public static DatasetIds OfStories(INamedTypeSymbol dataset) => new(dataset, ReservedNames.Stories);

    /// <summary>Returns the name that an id has as a constant, and an article as a property; <see langword="null"/> if there is no such id.</summary>
    public string? MemberOf(string id) => _members.TryGetValue(id, out string? member) ? member : null;

    /// <summary>Returns the name that the article of a former id has now; <see langword="null"/> if it is no former id.</summary>
    public string? NewMemberOf(string id) => _newMembers.TryGetValue(id, out string? member) ? member : null;

    /// <summary>Returns why the article of an id is retired; <see langword="null"/> if none is.</summary>
    public string? WhyRetired(string id) => _retired.TryGetValue(id, out string? reason) ? reason : null;
}
