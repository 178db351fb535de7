using System;
using System.IO;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>The packages of this repository, packed once for a run, in a folder that NuGet reads as a feed.</summary>
internal sealed class PackageFeed
{
    private static readonly Lazy<PackageFeed> Packing = new(Pack);

    private PackageFeed(string version)
    {
        Version = version;
    }

    /// <summary>Gets the version of all packages, which nothing else has: no cache can answer for it.</summary>
    public string Version { get; }

    /// <summary>Gets the folder of the packages.</summary>
    public static string Folder => Path.Combine(BenchmarkFolders.Artifacts, "feed");

    /// <summary>Gets the folder that NuGet unpacks ours to.</summary>
    public static string PackagesFolder => Path.Combine(BenchmarkFolders.Artifacts, "packages");

    /// <summary>Packs, or returns what this run has packed.</summary>
    public static PackageFeed Get() => Packing.Value;

    private static PackageFeed Pack()
    {
        Progress.Say("pack");
        BenchmarkFolders.Delete(Folder);
        BenchmarkFolders.Delete(PackagesFolder);
        var feed = new PackageFeed("1.0.0-bench" + Guid.NewGuid().ToString("N")[..12]);
        foreach (string project in new[] { "src/NewsDataset.Core/NewsDataset.Core.csproj", "generators/NewsDataset.Generators/NewsDataset.Generators.csproj" })
        {
            string[] arguments =
            [
                "pack", project, "-c", "Release", "--artifacts-path", Path.Combine(BenchmarkFolders.Artifacts, "pack"), "--output", Folder,
                "-nodeReuse:false", "-tl:off", "-p:Version=" + feed.Version, "-p:UseSharedCompilation=false",

                // As a release is built; its analysers have spoken when the repository was built.
                "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false",
            ];
            DotnetProcess.Run(BenchmarkFolders.Repository, arguments).Succeeded();
        }

        return feed;
    }
}
