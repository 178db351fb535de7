using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsDataset.Files;

/// <summary>Paths with <c>/</c> alone and without <c>.</c> and <c>..</c>, by the characters: no disk is asked.</summary>
internal static class NormalizedPath
{
    /// <summary>Normalises an absolute path. What MSBuild hands to a compiler can be <c>/src/App/../../data/x</c>.</summary>
    public static string Of(string path)
    {
        if (IsNormal(path))
        {
            return path;
        }

        path = path.Replace('\\', '/');
        bool rooted = path.StartsWith("/", StringComparison.Ordinal);
        bool share = path.StartsWith("//", StringComparison.Ordinal);
        var kept = new List<string>();
        foreach (string segment in path.Split('/'))
        {
            if (segment is "" or ".")
            {
                continue;
            }

            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != ".." || !rooted)
            {
                kept.Add(segment);
            }
        }

        return (share ? "//" : rooted ? "/" : string.Empty) + string.Join("/", kept);
    }

    public static string Combine(string folder, string relative) =>
        Of(folder.EndsWith("/", StringComparison.Ordinal) ? folder + relative : folder + "/" + relative);

    /// <summary>Returns the folder of a file or folder, or <see langword="null"/> at the root.</summary>
    public static string? ParentOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? null : slash == 0 ? (path.Length > 1 ? "/" : null) : path.Substring(0, slash);
    }

    /// <summary>Returns a path relative to a folder, with <c>../</c> where it lies outside; both normalised.</summary>
    public static string Relative(string folder, string path)
    {
        if (path.Length > folder.Length + 1 && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal) && folder.Length > 0)
        {
            return path.Substring(folder.Length + 1);
        }

        string[] from = folder.TrimEnd('/').Split('/');
        string[] to = path.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
        {
            common++;
        }

        if (common == 0)
        {
            return path;
        }

        var relative = new List<string>();
        for (int i = common; i < from.Length; i++)
        {
            relative.Add("..");
        }

        for (int i = common; i < to.Length; i++)
        {
            relative.Add(to[i]);
        }

        return string.Join("/", relative);
    }

    /// <summary>Enumerates where a dataset's own files are looked for: from a folder upwards to the project's, nearest first.</summary>
    /// <remarks>A folder outside the project's leads up to where the two paths part, and then to the project's folder itself.</remarks>
    public static IEnumerable<string> Upwards(string folder, string projectFolder)
    {
        // The folder itself is always asked, even if it lies above the project's.
        string? current = folder;
        do
        {
            yield return current;
            current = ParentOf(current);
        }
        while (current is not null && !IsWithin(projectFolder, current));

        if (!string.Equals(folder, projectFolder, StringComparison.Ordinal))
        {
            yield return projectFolder;
        }
    }

    /// <summary>Says whether a path surely is as it should be; nearly all are.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private static bool IsNormal(string path)
    {
        if (path.Length < 2 || path[0] != '/' || path[path.Length - 1] == '/')
        {
            return false;
        }

        for (int i = 1; i < path.Length; i++)
        {
            // A name that begins with a full stop is looked at closely.
            if (path[i] == '\\' || (path[i - 1] == '/' && path[i] is '/' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/", StringComparison.Ordinal);
}
