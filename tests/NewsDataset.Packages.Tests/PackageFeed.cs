using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>
/// The packages of this repository, packed once for all tests, in a folder that NuGet reads as a feed. Nothing is written into the repository.
/// </summary>
/// <remarks>Not a fixture of xunit's: those are shared within a collection alone, and one collection runs one test at a time.</remarks>
internal sealed class PackageFeed
{
    private static readonly Lazy<Task<PackageFeed>> Packing = new(Pack);
    private static readonly Lazy<Task<string>> PackingWithoutText = new(PackWithoutThirdPartyText);

    private PackageFeed(string root, string version)
    {
        Root = root;
        Version = version;
        Folder = Path.Combine(root, "feed");
    }

    /// <summary>Gets the ids of all packages.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["NewsDataset", "NewsDataset.Bogus", "NewsDataset.Cli", "NewsDataset.Core", "NewsDataset.Format", "NewsDataset.Generators", "NewsDataset.Invented", "NewsDataset.Templates", "NewsDataset.Xunit"];

    /// <summary>Gets the temporary folder that everything lies in.</summary>
    public string Root { get; }

    /// <summary>Gets the folder of the packages.</summary>
    public string Folder { get; }

    /// <summary>Gets the version of all packages, which nothing else has: no cache can answer for it.</summary>
    public string Version { get; }

    /// <summary>Packs, or waits for it.</summary>
    public static Task<PackageFeed> Get() => Packing.Value;

    /// <summary>Packs NewsDataset without the articles of third parties; the other packages lie with it.</summary>
    public static Task<string> GetFolderWithoutThirdPartyText() => PackingWithoutText.Value;

    public string PathOf(string id, string extension = ".nupkg") => Path.Combine(Folder, id + "." + Version + extension);

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody still reads it. It is the temporary folder's.
        }
    }

    private static async Task<PackageFeed> Pack()
    {
        string unique = Guid.NewGuid().ToString("N")[..12];
        string root = Path.Combine(ResolveLinks(Path.GetTempPath()), "NewsDataset.Packages-" + unique);
        Directory.CreateDirectory(root);
        WholeRunTestFramework.Ended += () => Delete(root);

        var feed = new PackageFeed(root, "1.0.0-test" + unique);
        (await Pack(Repository.PathOf("NewsDataset.sln"), feed, feed.Folder)).Succeeded();
        return feed;
    }

    private static async Task<string> PackWithoutThirdPartyText()
    {
        PackageFeed feed = await Get();
        string folder = Path.Combine(feed.Root, "feed-without-text");
        CommandResult result = await Pack(Repository.PathOf("src", "NewsDataset", "NewsDataset.csproj"), feed, folder, "-p:IncludeThirdPartyText=false");
        Assert.DoesNotContain("warning", result.Succeeded().Output, StringComparison.OrdinalIgnoreCase);
        foreach (string id in Ids.Where(static x => x != "NewsDataset"))
        {
            File.Copy(feed.PathOf(id), Path.Combine(folder, Path.GetFileName(feed.PathOf(id))));
        }

        return folder;
    }

    private static Task<CommandResult> Pack(string project, PackageFeed feed, string folder, params string[] more)
    {
        string artifacts = Path.Combine(feed.Root, "artifacts");
        return DotnetCommand.Run(
            Repository.Root,
            [
                "pack", project, "--artifacts-path", artifacts, "--output", folder, "-nodeReuse:false", "-tl:off",
                "-p:Version=" + feed.Version, "-p:UseSharedCompilation=false",

                // As a release is built, whose symbols say “/_/” for the repository; the same for what this one writes outside of it.
                "-p:ContinuousIntegrationBuild=true", "-p:PathMap=" + artifacts + Path.DirectorySeparatorChar + "=/_/artifacts/",

                // The analysers have spoken when the tests were built; they add nothing to a package.
                "-p:RunAnalyzers=false",
                .. more,
            ]);
    }

    // On macOS the temporary folder is a link, and compilers report what is behind it.
    private static string ResolveLinks(string folder) =>
        new DirectoryInfo(folder.TrimEnd(Path.DirectorySeparatorChar)).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
}
