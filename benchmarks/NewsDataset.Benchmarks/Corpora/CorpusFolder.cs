using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using NewsDataset.Corpus;

namespace NewsDataset.Benchmarks.Corpora;

/// <summary>A folder of synthetic articles, made once and kept.</summary>
internal sealed class CorpusFolder
{
    private static readonly CorpusMaker Maker = new();
    private static readonly Lazy<string> Key = new(HashMaterial);
    private static readonly Dictionary<int, CorpusFolder> Made = [];

    private readonly Lazy<ArticleSet<Article>> _articles;

    private CorpusFolder(string path, int count)
    {
        Path = path;
        Count = count;
        Files = [.. new DirectoryInfo(System.IO.Path.Combine(path, "articles")).EnumerateFiles().OrderBy(static x => x.Name, StringComparer.Ordinal)];
        _articles = new Lazy<ArticleSet<Article>>(() => ArticleFolder.Open(path).Articles);
    }

    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"version {CorpusMaker.Version}, seed 0x{CorpusMaker.DefaultSeed:X}, material {Key.Value}");

    /// <summary>Gets the names of the files beside the folder of the articles.</summary>
    public static IReadOnlyList<string> DatasetFiles { get; } = ["entities.yaml", "dataset.yaml"];

    /// <summary>Gets the folders that this run has asked for.</summary>
    public static IEnumerable<CorpusFolder> Used => Made.Values.OrderBy(static x => x.Count);

    public string Path { get; }

    public int Count { get; }

    /// <summary>Gets the article files, in the order of their ids.</summary>
    public IReadOnlyList<FileInfo> Files { get; }

    /// <summary>Gets the size of all article files.</summary>
    public long Bytes => Files.Sum(static x => x.Length);

    /// <summary>Gets the articles, read as an application reads a folder.</summary>
    public ArticleSet<Article> Articles => _articles.Value;

    /// <summary>Gets the folder of a size, and writes it if it is not there.</summary>
    public static CorpusFolder Get(int count)
    {
        if (Made.TryGetValue(count, out CorpusFolder? folder))
        {
            return folder;
        }

        string path = System.IO.Path.Combine(BenchmarkFolders.Artifacts, "corpus", Key.Value, count.ToString(CultureInfo.InvariantCulture));
        if (!Directory.Exists(path))
        {
            // Under another name until it is complete: a run may be broken off.
            string unfinished = path + ".part";
            BenchmarkFolders.Delete(unfinished);
            Maker.WriteTo(unfinished, count);
            Directory.Move(unfinished, path);
        }

        return Made[count] = new CorpusFolder(path, count);
    }

    // The maker's version says that its bytes changed; while somebody works on its material, the material does.
    private static string HashMaterial()
    {
        IEnumerable<string> material = Enumerable.Range(0, 20).Select(x => Maker.Make(x).File).Append(Maker.Entities).Append(Maker.Manifest);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(material))))[..12];
    }
}
