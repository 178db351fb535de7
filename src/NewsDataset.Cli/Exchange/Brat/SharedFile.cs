using System.IO;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>A file that the articles of a folder share: it lies in the folder or in one above.</summary>
internal static class SharedFile
{
    /// <summary>Finds the nearest file of a name, as a dataset's reader does.</summary>
    public static string? Find(string folder, string name)
    {
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
