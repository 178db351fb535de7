using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Suggestions;

namespace NewsDataset.Validation;

/// <summary>Finds keys of the front matter that neither the format nor the dataset knows.</summary>
internal static class OwnKeysCheck
{
    /// <summary>What keys stand in, for messages.</summary>
    public const string FrontMatter = "an article's front matter";

    /// <summary>Returns an error for each key of a dataset without typed fields.</summary>
    /// <param name="own">The keys that the format does not know, or <see langword="null"/> if the front matter cannot be read.</param>
    public static IEnumerable<FileDiagnostic> Check(OwnMapping? own) => Check(own, []);

    /// <summary>Returns an error for each key that is neither the format's nor one of the dataset's own.</summary>
    /// <param name="own">The keys that the format does not know, or <see langword="null"/> if the front matter cannot be read.</param>
    /// <param name="fields">The keys of the dataset's typed fields.</param>
    public static IEnumerable<FileDiagnostic> Check(OwnMapping? own, IReadOnlyCollection<string> fields)
    {
        if (own is null || own.Entries.IsEmpty)
        {
            return [];
        }

        string[] keys = [.. FormatKeys.FrontMatter.Table.Names, .. fields];
        return ShownFaults.Of(own.Location.Path, [.. own.Entries.Where(x => !fields.Contains(x.Key))], x => Unknown(x, FrontMatter, keys));
    }

    /// <summary>Returns the error of a key that is not known.</summary>
    /// <param name="entry">The key.</param>
    /// <param name="what">What it stands in.</param>
    /// <param name="keys">The keys that are known there.</param>
    public static FileDiagnostic Unknown(OwnEntry entry, string what, IReadOnlyList<string> keys) =>
        new(DiagnosticRules.UnknownKey, entry.Location, entry.Key, what, NearestName.SuggestKey(entry.Key, keys));
}
