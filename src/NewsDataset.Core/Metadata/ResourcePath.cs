using System;

namespace NewsDataset.Metadata;

/// <summary>The name under which an article's file lies in an assembly: its path from the project's folder, with <c>/</c>.</summary>
internal static class ResourcePath
{
    /// <summary>What an article file's name ends in.</summary>
    public const string Extension = ".article.md";

    /// <summary>Takes a path apart, if its file is called like its article.</summary>
    /// <param name="path">The path.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="folder">The folder with its <c>/</c>; empty for the project's own.</param>
    public static bool TryGetFolder(string path, string id, out string folder)
    {
        int length = path.Length - id.Length - Extension.Length;
        bool plain = length >= 0
            && (length == 0 || path[length - 1] == '/')
            && path.EndsWith(Extension, StringComparison.Ordinal)
            && string.CompareOrdinal(path, length, id, 0, id.Length) == 0;
        folder = plain ? path.Substring(0, length) : string.Empty;
        return plain;
    }

    public static string Of(string folder, string id) => folder + id + Extension;
}
