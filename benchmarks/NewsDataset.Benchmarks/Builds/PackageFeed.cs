using System;
using System.IO;
using System.Security;

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

    /// <summary>Gets the folder that NuGet unpacks ours to.</summary>
    public static string PackagesFolder => Path.Combine(BenchmarkFolders.Artifacts, "packages");

    /// <summary>Packs, or returns what this run has packed.</summary>
    public static PackageFeed Get() => Packing.Value;

    /// <summary>Returns NuGet's settings: ours come from the feed alone, all else from the machine's cache, and from the network only what it lacks.</summary>
    public static string Settings() => $"""
        <configuration>
          <fallbackPackageFolders>
            <clear />
            <add key="cache" value="{SecurityElement.Escape(MachineCache())}" />
          </fallbackPackageFolders>
          <packageSources>
            <clear />
            <add key="feed" value="{SecurityElement.Escape(Folder)}" />
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="feed"><package pattern="NewsDataset*" /></packageSource>
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string Folder => Path.Combine(BenchmarkFolders.Artifacts, "feed");

    private static PackageFeed Pack()
    {
        Progress.Say("pack");
        BenchmarkFolders.Delete(Folder);
        BenchmarkFolders.Delete(PackagesFolder);
        var feed = new PackageFeed("0.1.0-bench" + Guid.NewGuid().ToString("N")[..12]);
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

    private static string MachineCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
