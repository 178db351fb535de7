using System.Collections.Generic;
using NewsDataset.Files;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>Reads the globs of a dataset.</summary>
internal static class DatasetGlobs
{
    /// <summary>Returns the globs that can be read, in their order.</summary>
    /// <param name="declaration">The class.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="faults">Takes those that cannot, if somebody wants to know.</param>
    public static List<Glob> Read(DatasetDeclaration declaration, string folder, ICollection<GlobFault>? faults = null)
    {
        var globs = new List<Glob>();
        foreach (string pattern in declaration.Globs)
        {
            if (Glob.TryRead(pattern, folder, out Glob? glob) is { } fault)
            {
                faults?.Add(new GlobFault(pattern, fault));
            }
            else
            {
                globs.Add(glob!);
            }
        }

        return globs;
    }
}
