using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Peel;

/// <summary>Peeling the labels from the bodies of one language's articles, beside what it costs at least to make a string of them.</summary>
public class PeelBenchmark
{
    private (string File, int BodyStart)[] _files = [];
    private byte[][] _bodies = [];

    /// <summary>Gets or sets the language.</summary>
    [Params("en", "vi", "hi", "bn", "te")]
    public string Tag { get; set; } = string.Empty;

    /// <summary>Reads the articles.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _files = [.. FilesOf(Tag).Select(static x => (x, Peeling.BodyStart(x)))];
        if (_files.Length == 0)
        {
            throw new InvalidOperationException($"The corpus has no article in '{Tag}'.");
        }

        _bodies = [.. _files.Select(static x => Encoding.UTF8.GetBytes(x.File[x.BodyStart..]))];
    }

    /// <summary>Peels.</summary>
    [Benchmark]
    public int Peel()
    {
        int length = 0;
        foreach ((string file, int bodyStart) in _files)
        {
            length += Peeling.Read(file, bodyStart).Raw.Length;
        }

        return length;
    }

    /// <summary>Peels, and keeps the text alone.</summary>
    [Benchmark]
    public int Raw()
    {
        int length = 0;
        foreach ((string file, int bodyStart) in _files)
        {
            length += Peeling.ReadRaw(file, bodyStart).Length;
        }

        return length;
    }

    /// <summary>Decodes the same bytes.</summary>
    [Benchmark]
    public int Utf8()
    {
        int length = 0;
        foreach (byte[] body in _bodies)
        {
            length += Encoding.UTF8.GetString(body).Length;
        }

        return length;
    }

    /// <summary>Returns how much one operation reads.</summary>
    internal static long BytesOf(string tag) => FilesOf(tag).Sum(static x => (long)Encoding.UTF8.GetByteCount(x.AsSpan(Peeling.BodyStart(x))));

    private static IEnumerable<string> FilesOf(string tag) => CorpusFolder.Get(1_000).Articles.InLanguage(Language.Parse(tag))
        .Select(static x => File.ReadAllText(Path.Combine(CorpusFolder.Get(1_000).Path, "articles", x.Id + ".article.md")));
}
