using System;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Threading;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.CompilerServices;

/// <summary>Some of a dataset's articles, as they lie in an assembly. Called by generated code; not meant for yours.</summary>
/// <remarks>Safe to use from several threads. An article's metadata is read when it is first asked for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedShard
{
    private readonly PackedDataset _dataset;
    private readonly byte[] _bytes;
    private readonly Article?[] _articles;
    private readonly int[] _offsets;
    private readonly int _table;
    private string[]? _names;
    private string? _firstName;

    /// <summary>Initialises a shard.</summary>
    /// <param name="dataset">The dataset that it belongs to.</param>
    /// <param name="data">The metadata of its articles, packed into characters.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">A newer generator compiled it than this library can read.</exception>
    public PackedShard(PackedDataset dataset, string data)
    {
        _dataset = dataset ?? throw new ArgumentNullException(nameof(dataset));
        _bytes = PackedLiteral.Decode(data ?? throw new ArgumentNullException(nameof(data)));
        _offsets = ReadOffsets(_bytes, out _table);
        _articles = new Article?[_offsets.Length];
    }

    /// <summary>Gets the number of articles in the shard.</summary>
    public int Count => _articles.Length;

    // The folder of the first article, and so of nearly all: who reads texts alone needs no other name.
    private string FirstName => _firstName ??= new PackedReader(_bytes, _table).ReadFirstName();

    private string[] Names => Volatile.Read(ref _names) ?? Once.Keep(ref _names, new PackedReader(_bytes, _table).ReadTable());

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

        var reader = new PackedReader(_bytes, _offsets[index]);
        string id = reader.ReadText()!;
        Article read = _dataset.CreateArticle(new PackedOrigin(this, id, reader.Position));

        return Once.Keep(ref _articles[index], read);
    }

    /// <summary>Reads where each article's metadata begins.</summary>
    /// <param name="bytes">The shard.</param>
    /// <param name="table">Where the table of names begins.</param>
    private static int[] ReadOffsets(ReadOnlySpan<byte> bytes, out int table)
    {
        var reader = new PackedReader(bytes);
        reader.ReadSchemaVersion();
        int[] offsets = new int[reader.ReadNumber()];
        int total = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = total;
            total += reader.ReadNumber();
        }

        table = reader.Position;
        reader.SkipTable();
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] += reader.Position;
        }

        return offsets;
    }

    /// <param name="shard">The shard.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="position">Where its metadata goes on behind the id.</param>
    private sealed class PackedOrigin(PackedShard shard, string id, int position) : IArticleOrigin
    {
        private ArticleMetadata? _metadata;
        private string? _headline;

        public string Id => id;

        public string? Headline => _headline ??= new PackedReader(shard._bytes, position).ReadHeadline();

        public ImmutableArray<string> Aliases =>
            new PackedReader(shard._bytes, position).ReadHasAliases() ? Metadata.Aliases : ImmutableArray<string>.Empty;

        public ArticleMetadata Metadata =>
            Volatile.Read(ref _metadata) ?? Once.Keep(ref _metadata, new PackedReader(shard._bytes, position).ReadArticle(id, shard.Names));

        public DatasetCatalog Catalog => shard._dataset.Catalog;

        public string ReadRaw()
        {
            OverlayOptions options = ReadTextPlace(out string path);
            using EmbeddedFile file = shard._dataset.Files.Open(path);
            return OverlayReader.ReadRaw(file.Characters, file.BodyStart, options);
        }

        public PeeledText ReadText()
        {
            OverlayOptions options = ReadTextPlace(out string path);
            using EmbeddedFile file = shard._dataset.Files.Open(path);
            return OverlayReader.Read(file.Characters, file.BodyStart, options);
        }

        private OverlayOptions ReadTextPlace(out string path)
        {
            OverlayOptions options = new PackedReader(shard._bytes, position).ReadTextPlace(out int folder, out string? whole);
            path = whole ?? ResourcePath.Of(folder == 0 ? shard.FirstName : shard.Names[folder], id);
            return options;
        }
    }
}
