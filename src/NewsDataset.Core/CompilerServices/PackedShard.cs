using System;
using System.ComponentModel;
using System.Text;
using System.Threading;
using NewsDataset.Content;
using NewsDataset.Metadata;

namespace NewsDataset.CompilerServices;

/// <summary>Some of a dataset's articles, as they lie in an assembly. Called by generated code; not meant for yours.</summary>
/// <remarks>Safe to use from several threads. An article's metadata is read when it is first asked for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedShard
{
    private readonly PackedDataset _dataset;
    private readonly PackedBytes _bytes;
    private readonly Article?[] _articles;
    private readonly int[] _offsets;

    /// <summary>Initialises a shard.</summary>
    /// <param name="dataset">The dataset that it belongs to.</param>
    /// <param name="bytes">The metadata of its articles.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">A newer generator compiled it than this library can read.</exception>
    public PackedShard(PackedDataset dataset, PackedBytes bytes)
    {
        _dataset = dataset ?? throw new ArgumentNullException(nameof(dataset));
        _bytes = bytes ?? throw new ArgumentNullException(nameof(bytes));

        var reader = new PackedReader(bytes());
        reader.ReadSchemaVersion();
        _articles = new Article?[reader.ReadNumber()];
        _offsets = new int[_articles.Length];
        int total = 0;
        for (int i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = total;
            total += reader.ReadNumber();
        }

        for (int i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] += reader.Position;
        }
    }

    /// <summary>Initialises a shard of a project whose language version has no UTF-8 literals.</summary>
    /// <param name="dataset">The dataset that it belongs to.</param>
    /// <param name="text">The metadata of its articles.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">A newer generator compiled it than this library can read.</exception>
    public PackedShard(PackedDataset dataset, Func<string> text)
        : this(dataset, Encode(text))
    {
    }

    /// <summary>Gets the number of articles in the shard.</summary>
    public int Count => _articles.Length;

    /// <summary>Returns an article.</summary>
    /// <param name="index">Its place in the shard.</param>
    /// <returns>The article: always the same object.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Article GetArticle(int index)
    {
        if (Volatile.Read(ref _articles[index]) is { } article)
        {
            return article;
        }

        ArticleMetadata metadata = new PackedReader(_bytes().Slice(_offsets[index])).ReadArticle();
        var read = new Article(metadata, _dataset.Catalog, new EmbeddedArticleText(_dataset.Assembly, metadata.Path));

        // Two threads may both read it; all get the one that came first.
        return Interlocked.CompareExchange(ref _articles[index], read, null) ?? read;
    }

    internal static PackedBytes Encode(Func<string> text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var bytes = new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(text()));
        return () => bytes.Value;
    }
}
