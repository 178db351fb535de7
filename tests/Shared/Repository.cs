using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace NewsDataset.Tests;

/// <summary>Where the sources of the tests lie.</summary>
internal static class Repository
{
    /// <summary>Gets the folder that holds NewsDataset.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // The sources, or where these were built elsewhere, the output folder.
        foreach (string start in new[] { Path.GetDirectoryName(thisFile)!, AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "NewsDataset.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("NewsDataset.sln was not found above the tests.");
    }
}
