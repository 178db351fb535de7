using System;
using System.IO;

namespace NewsDataset.Benchmarks;

/// <summary>Where things lie.</summary>
internal static class BenchmarkFolders
{
    /// <summary>Gets the folder that holds NewsDataset.sln: above the program, and above the copies of it that BenchmarkDotNet builds.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Gets the projects that <c>dotnet build</c> is measured with.</summary>
    public static string ProjectSources => Path.Combine(Repository, "benchmarks", "build");

    /// <summary>Gets where everything is made that a run needs.</summary>
    public static string Artifacts => Path.Combine(Repository, "benchmarks", "artifacts");

    public static string Results => Path.Combine(Repository, "benchmarks", "RESULTS.md");

    /// <summary>Removes a folder, if it is there.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string FindRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsDataset.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"NewsDataset.sln was not found above '{AppContext.BaseDirectory}'.");
    }
}
