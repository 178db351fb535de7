using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Input;

/// <summary>The ids that articles of a folder had before.</summary>
internal static class FormerIds
{
    private static readonly string Key = FormatKeys.FrontMatter.Aliases.Name;

    /// <summary>Returns the article files that name some, in the order of paths. Of the others only the characters are looked at.</summary>
    public static IReadOnlyList<(string Path, ArticleFile File)> Find(DatasetFolder folder, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var found = new ArticleFile?[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            if (HasKey(paths[i]) && FolderFiles.ReadArticle(paths[i], folder.Show).File is { Aliases.Count: > 0 } file)
            {
                found[i] = file;
            }
        });
        return [.. paths.Zip(found).Where(static x => x.Second is not null).Select(static x => (x.First, x.Second!)).OrderBy(static x => x.First, StringComparer.Ordinal)];
    }

    private static bool HasKey(string path)
    {
        try
        {
            return File.ReadLines(path).Any(static x => x.Contains(Key, StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // 'check' says so.
            return false;
        }
    }
}
