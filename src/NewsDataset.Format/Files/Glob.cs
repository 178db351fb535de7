using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Files;

/// <summary>
/// A pattern of files: relative to a folder, with <c>/</c>, <c>../</c>, <c>*</c>, <c>**</c> and <c>?</c>, compared ordinally.
/// </summary>
internal sealed class Glob
{
    private readonly string[] _segments;

    // “Articles/**”, which most patterns are.
    private readonly bool _takesAll;

    private Glob(string pattern, string fixedRoot, string[] segments)
    {
        Pattern = pattern;
        FixedRoot = fixedRoot;
        _segments = segments;
        _takesAll = segments.Length == 2 && segments[0] == "**" && segments[1] == "*";
    }

    public string Pattern { get; }

    /// <summary>Gets the folder that the pattern cannot leave, normalised and absolute: what stands before its first wildcard.</summary>
    public string FixedRoot { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder that it is relative to: normalised and absolute.</param>
    /// <param name="glob">The pattern, ready to match.</param>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public static string? TryRead(string pattern, string folder, out Glob? glob)
    {
        glob = null;
        if (pattern.Length == 0)
        {
            return "it is empty";
        }

        if (pattern.IndexOf('\\') >= 0)
        {
            return "it has a backslash; use '/'";
        }

        if (pattern[0] == '/' || (pattern.Length > 1 && pattern[1] == ':'))
        {
            return "it is absolute, which is a path of one machine";
        }

        if (pattern.IndexOf('\0') >= 0)
        {
            return "it has a NUL character";
        }

        List<string> segments = [.. pattern.Split('/').Where(static x => x is not ("" or "."))];
        string root = folder;
        int next = 0;
        while (next < segments.Count && !HasWildcard(segments[next]) && (next < segments.Count - 1 || segments[next] == ".."))
        {
            root = NormalizedPath.Combine(root, segments[next++]);
        }

        segments.RemoveRange(0, next);
        if (segments.Contains("..", StringComparer.Ordinal))
        {
            return "it has '..' behind a wildcard";
        }

        if (segments.FirstOrDefault(static x => x.Contains("**") && x != "**") is { } mixed)
        {
            return "'**' must stand alone between slashes, not in '" + mixed + "'";
        }

        // “Articles/**” means every file below, and so does a folder alone.
        if (segments.Count == 0 || (segments.Count == 1 && !HasWildcard(segments[0]) && !segments[0].Contains('.')))
        {
            root = segments.Count == 0 ? root : NormalizedPath.Combine(root, segments[0]);
            segments = ["**"];
        }

        if (segments[segments.Count - 1] == "**")
        {
            segments.Add("*");
        }

        glob = new Glob(pattern, root, [.. segments]);
        return null;
    }

    /// <summary>Says whether a file belongs to the pattern.</summary>
    /// <param name="path">The file, normalised and absolute.</param>
    public bool IsMatch(string path)
    {
        // The root itself ends in its slash already.
        int length = FixedRoot.TrimEnd('/').Length;
        if (path.Length <= length + 1 || path[length] != '/' || string.CompareOrdinal(path, 0, FixedRoot, 0, length) != 0)
        {
            return false;
        }

        return _takesAll || IsMatch(path.Substring(length + 1).Split('/'));
    }

    private static bool HasWildcard(string segment) => segment.IndexOfAny(['*', '?']) >= 0;

    // Both loops remember only the last wildcard, so that no pattern takes exponential time.
    private bool IsMatch(string[] parts)
    {
        int part = 0;
        int segment = 0;
        int retrySegment = -1;
        int retryPart = 0;
        while (part < parts.Length)
        {
            if (segment < _segments.Length && _segments[segment] == "**")
            {
                retrySegment = ++segment;
                retryPart = part;
            }
            else if (segment < _segments.Length && IsMatch(_segments[segment], parts[part]))
            {
                segment++;
                part++;
            }
            else if (retrySegment >= 0)
            {
                segment = retrySegment;
                part = ++retryPart;
            }
            else
            {
                return false;
            }
        }

        while (segment < _segments.Length && _segments[segment] == "**")
        {
            segment++;
        }

        return segment == _segments.Length;
    }

    private static bool IsMatch(string pattern, string name)
    {
        int p = 0;
        int n = 0;
        int retryPattern = -1;
        int retryName = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                retryPattern = ++p;
                retryName = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (retryPattern >= 0)
            {
                p = retryPattern;
                n = ++retryName;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
