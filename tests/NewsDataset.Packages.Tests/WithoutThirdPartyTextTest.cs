using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class WithoutThirdPartyTextTest
{
    // Long enough that no name in entities.yaml is one.
    private const int SentenceLength = 40;

    [Fact]
    public async Task Packed_without_the_texts_of_third_parties_News_is_empty()
    {
        ConsumerProject project = await ConsumerProject.Create(feedFolder: await PackageFeed.GetFolderWithoutThirdPartyText());
        project.WriteProgram("NewsDataset", """
            using NewsDataset;

            System.Console.WriteLine(News.Articles.Count + " articles, " + News.Info.Name);
            """);

        Assert.Equal("0 articles, NewsDataset", await project.Run());
    }

    [Fact]
    public async Task Packed_without_the_texts_of_third_parties_no_file_holds_a_sentence_of_them()
    {
        PackageFeed feed = await PackageFeed.Get();
        string without = Path.Combine(await PackageFeed.GetFolderWithoutThirdPartyText(), Path.GetFileName(feed.PathOf("NewsDataset")));

        // The package with the texts shows that this test would find them.
        Assert.Equal(Directory.GetFiles(Repository.PathOf("data", "raw")).Length, FindSeeds(feed.PathOf("NewsDataset")).Count);
        Assert.Empty(FindSeeds(without));
        Assert.Empty(ReadEntries(without).Where(static x => x.Name.EndsWith(".dll", StringComparison.Ordinal)).SelectMany(static x => AssemblyFile.ResourceNames(new MemoryStream(x.Content))));
    }

    /// <summary>Returns the names of those seeds of which a sentence stands in a package's files, in UTF-8 or UTF-16.</summary>
    private static List<string> FindSeeds(string package)
    {
        IReadOnlyList<byte[]> contents = ReadEntries(package).Select(static x => x.Content).ToList();
        return Directory.GetFiles(Repository.PathOf("data", "raw"))
            .Where(seed => SentencesOf(seed).Any(x => contents.Any(y => Holds(y, Encoding.UTF8.GetBytes(x)) || Holds(y, Encoding.Unicode.GetBytes(x)))))
            .Select(static x => Path.GetFileName(x))
            .ToList();
    }

    private static bool Holds(byte[] content, byte[] part) => content.AsSpan().IndexOf(part) >= 0;

    private static IEnumerable<string> SentencesOf(string seed) =>
        File.ReadAllText(seed).Split('\n', '।', '.').Select(static x => x.Trim()).Where(static x => x.Length >= SentenceLength);

    private static IEnumerable<(string Name, byte[] Content)> ReadEntries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }
}
