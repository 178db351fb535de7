using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace NewsDataset.Tests;

public sealed class PackageContentTest
{
    public static TheoryData<string> Packages => [.. PackageFeed.Ids];

    public static TheoryData<string> PackagesWithLibraries => [.. PackageFeed.Ids.Where(static x => x is not "NewsDataset.Cli" and not "NewsDataset.Generators" and not "NewsDataset.Templates")];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Package_holds(string package)
    {
        PackageFeed feed = await PackageFeed.Get();
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        XDocument description = ReadDescription(archive);

        // The commit and the branch are the day's.
        description.Descendants().Where(static x => x.Name.LocalName == "repository").Remove();

        await Snapshot.Verify(
            string.Join('\n', ListFiles(archive)) + "\n\n" + description.ToString().Replace(feed.Version, "{version}", StringComparison.Ordinal),
            "package=" + package);
    }

    [Theory]
    [MemberData(nameof(PackagesWithLibraries))]
    public async Task Symbols_come_with_every_library(string package)
    {
        PackageFeed feed = await PackageFeed.Get();
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        using ZipArchive symbols = ZipFile.OpenRead(feed.PathOf(package, ".snupkg"));

        Assert.Equal(
            ListFiles(archive).Where(static x => x.EndsWith(".dll", StringComparison.Ordinal)).Select(static x => Path.ChangeExtension(x, ".pdb")),
            ListFiles(symbols).Where(static x => x.EndsWith(".pdb", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Nothing_in_a_package_tells_of_the_machine_that_packed_it(string package)
    {
        PackageFeed feed = await PackageFeed.Get();
        foreach (string file in new[] { feed.PathOf(package), feed.PathOf(package, ".snupkg") }.Where(File.Exists))
        {
            using ZipArchive archive = ZipFile.OpenRead(file);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                byte[] content = ReadBytes(entry);
                foreach (string folder in new[] { Repository.Root, feed.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Where(static x => x.Length > 1))
                {
                    Assert.False(Holds(content, folder), $"{entry.FullName} in {Path.GetFileName(file)} holds '{folder}'.");
                }

                // Symbols keep a path in pieces.
                foreach (string source in ReadSources(entry, content))
                {
                    Assert.StartsWith("/_/", source, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task The_generator_keeps_its_symbols_in_itself()
    {
        PackageFeed feed = await PackageFeed.Get();
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf("NewsDataset.Generators"));
        byte[] generator = ReadBytes(archive.GetEntry("analyzers/dotnet/cs/NewsDataset.Generators.dll")!);

        Assert.Contains(AssemblyFile.SourcesOf(new MemoryStream(generator), isAssembly: true), static x => x.EndsWith("/ArticleDatasetGenerator.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_package_with_the_articles_says_whose_they_are()
    {
        PackageFeed feed = await PackageFeed.Get();
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf("NewsDataset"));

        string description = ReadDescription(archive).Descendants().Single(static x => x.Name.LocalName == "description").Value;
        string readme = Encoding.UTF8.GetString(ReadBytes(archive.GetEntry("README.md")!));
        string notice = Encoding.UTF8.GetString(ReadBytes(archive.GetEntry("LICENSE-NOTICE.md")!));

        Assert.All([description, readme, notice], static x => Assert.Contains("belong to their publishers", x.ReplaceLineEndings(" "), StringComparison.Ordinal));
    }

    private static List<string> ListFiles(ZipArchive archive) =>
        [.. archive.Entries.Select(static x => x.FullName).Where(static x => !x.StartsWith("_rels/", StringComparison.Ordinal) && !x.StartsWith("package/", StringComparison.Ordinal) && !x.StartsWith('[')).Order(StringComparer.Ordinal)];

    private static XDocument ReadDescription(ZipArchive archive)
    {
        using Stream stream = archive.Entries.Single(static x => x.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static IReadOnlyList<string> ReadSources(ZipArchiveEntry entry, byte[] content) => Path.GetExtension(entry.Name) switch
    {
        ".pdb" => AssemblyFile.SourcesOf(new MemoryStream(content), isAssembly: false),

        // That of the YAML reader is not ours to build.
        ".dll" when entry.Name.StartsWith("NewsDataset", StringComparison.Ordinal) => AssemblyFile.SourcesOf(new MemoryStream(content), isAssembly: true),
        _ => [],
    };

    private static bool Holds(byte[] content, string text) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static byte[] ReadBytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
