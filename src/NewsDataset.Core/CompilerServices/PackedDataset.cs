using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using NewsDataset.Content;
using NewsDataset.Metadata;

namespace NewsDataset.CompilerServices;

/// <summary>A dataset as it lies in an assembly. Called by generated code; not meant for yours.</summary>
/// <remarks>Safe to use from several threads. Reads its header on first use, and a shard's articles when they are first asked for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedDataset
{
    private readonly Assembly _assembly;
    private readonly string _packedHeader;
    private readonly Func<PackedShard[]> _shards;
    private Header? _header;
    private EmbeddedFiles? _files;
    private ArticleSet<Article>? _articles;
    private DatasetInfo? _info;

    /// <summary>Initialises a dataset.</summary>
    /// <param name="assembly">The assembly that holds the texts.</param>
    /// <param name="header">What the dataset says of itself, its stories and entities, packed into characters.</param>
    /// <param name="shards">Returns the groups of its articles.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public PackedDataset(Assembly assembly, string header, Func<PackedShard[]> shards)
    {
        _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
        _packedHeader = header ?? throw new ArgumentNullException(nameof(header));
        _shards = shards ?? throw new ArgumentNullException(nameof(shards));
    }

    /// <summary>Gets the articles, in the order of their ids.</summary>
    public ArticleSet<Article> Articles => Volatile.Read(ref _articles) ?? Once.Keep(ref _articles, ReadArticles());

    /// <summary>Gets what the dataset says of itself.</summary>
    public DatasetInfo Info => Volatile.Read(ref _info) ?? Once.Keep(ref _info, ReadInfo());

    internal EmbeddedFiles Files => Volatile.Read(ref _files) ?? Once.Keep(ref _files, new EmbeddedFiles(_assembly));

    internal DatasetCatalog Catalog => LoadedHeader.Catalog;

    private Header LoadedHeader => Volatile.Read(ref _header) ?? Once.Keep(ref _header, ReadHeader());

    /// <summary>Returns an entity.</summary>
    /// <param name="index">Its place among the dataset's entities, in the order of their ids.</param>
    /// <returns>The entity: always the same object.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Entity GetEntity(int index) => Catalog.Entities[index];

    internal static string HashContent(IEnumerable<Article> articles)
    {
        var lines = new StringBuilder();
        foreach (Article article in articles)
        {
            lines.Append(article.Id).Append(' ').Append(article.RawSha256).Append(' ').Append(article.GoldSha256).Append('\n');
        }

        return Sha256.OfText(lines.ToString());
    }

    private Header ReadHeader() => new(new PackedReader(PackedLiteral.Decode(_packedHeader)).ReadHeader());

    private ArticleSet<Article> ReadArticles()
    {
        var articles = new List<Article>();
        foreach (PackedShard shard in _shards())
        {
            for (int i = 0; i < shard.Count; i++)
            {
                articles.Add(shard.GetArticle(i));
            }
        }

        articles.Sort(static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        return new ArticleSet<Article>(articles.ToImmutableArray(), Catalog);
    }

    private DatasetInfo ReadInfo()
    {
        DatasetHeader header = LoadedHeader.Values;
        return new DatasetInfo(
            header.Name,
            header.Version,
            PackedWriter.SchemaVersion,
            HashContent(Articles),
            header.Description,
            header.License,
            header.Citation);
    }

    private sealed class Header(DatasetHeader values)
    {
        public DatasetHeader Values { get; } = values;

        public DatasetCatalog Catalog { get; } = new(values.Entities, values.Stories, values.DefaultLanguage, values.DefaultRights);
    }
}
