using System.IO;

namespace NewsDataset.Cli;

/// <summary>How messages name a file: from the current folder, with <c>/</c>.</summary>
internal static class ShownPath
{
    public static string Of(string path, string currentFolder)
    {
        string relative = Path.GetRelativePath(currentFolder, path);
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }
}
