using System.Collections.Generic;
using System.Linq;
using NewsDataset.Files;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Layout;

/// <summary>The globs of a dataset: those that can be read, in their order.</summary>
internal sealed class DatasetGlobs
{
    private readonly List<Glob> _globs = [];

    private DatasetGlobs()
    {
    }

    /// <summary>Gets the folders that its files lie below.</summary>
    public IEnumerable<string> FixedRoots => _globs.Select(static x => x.FixedRoot);

    /// <summary>Reads the globs of a class.</summary>
    /// <param name="declaration">The class.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="faults">Takes those that cannot be read, if somebody wants to know.</param>
    public static DatasetGlobs Read(DatasetDeclaration declaration, string folder, ICollection<GlobFault>? faults = null)
    {
        var globs = new DatasetGlobs();
        foreach (string pattern in declaration.Globs)
        {
            if (Glob.TryRead(pattern, folder, out Glob? glob) is { } fault)
            {
                faults?.Add(new GlobFault(pattern, fault));
            }
            else
            {
                globs._globs.Add(glob!);
            }
        }

        return globs;
    }

    /// <summary>Finds the globs that none of some files matches.</summary>
    public IEnumerable<string> FindUnmatched(IReadOnlyCollection<ArticleKey> articles) =>
        _globs.Where(glob => !articles.Any(x => glob.IsMatch(x.Path))).Select(static x => x.Pattern);

    /// <summary>Says whether the dataset takes a file.</summary>
    public bool Takes(string path)
    {
        // Asked for every file of the project: no closure.
        foreach (Glob glob in _globs)
        {
            if (glob.IsMatch(path))
            {
                return true;
            }
        }

        return false;
    }
}
