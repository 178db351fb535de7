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
    private readonly Func<IArticleOrigin, Article> _create;
    private readonly Func<PackedDataset, IReadOnlyList<Article>> _readArticles;
    private Header? _header;
    private EmbeddedFiles? _files;
    private IReadOnlyList<Article>? _articles;
    private DatasetInfo? _info;

    /// <summary>Initialises a dataset.</summary>
    /// <param name="assembly">The assembly that holds the texts.</param>
    /// <param name="header">What the dataset says of itself, its stories and entities, packed into characters.</param>
    /// <param name="shards">Returns the groups of its articles.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public PackedDataset(Assembly assembly, string header, Func<PackedShard[]> shards)
        : this(assembly, header, shards, static x => new Article(x), static x => x.ReadArticles<Article>())
    {
    }

    private PackedDataset(Assembly assembly, string header, Func<PackedShard[]> shards, Func<IArticleOrigin, Article> create, Func<PackedDataset, IReadOnlyList<Article>> readArticles)
    {
        _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
        _packedHeader = header ?? throw new ArgumentNullException(nameof(header));
        _shards = shards ?? throw new ArgumentNullException(nameof(shards));
        _create = create;
        _readArticles = readArticles;
    }

    /// <summary>Gets the articles, in the order of their ids.</summary>
    public ArticleSet<Article> Articles => GetArticles<Article>();

    /// <summary>Gets what the dataset says of itself.</summary>
    public DatasetInfo Info => Volatile.Read(ref _info) ?? Once.Keep(ref _info, ReadInfo());

    internal EmbeddedFiles Files => Volatile.Read(ref _files) ?? Once.Keep(ref _files, new EmbeddedFiles(_assembly));

    internal DatasetCatalog Catalog => LoadedHeader.Catalog;

    private IReadOnlyList<Article> AllArticles => Volatile.Read(ref _articles) ?? Once.Keep(ref _articles, _readArticles(this));

    private Header LoadedHeader => Volatile.Read(ref _header) ?? Once.Keep(ref _header, ReadHeader());

    /// <summary>Creates a dataset whose articles have typed fields.</summary>
    /// <typeparam name="TFields">The type of the fields.</typeparam>
    /// <param name="assembly">The assembly that holds the texts.</param>
    /// <param name="header">What the dataset says of itself, its stories and entities, packed into characters.</param>
    /// <param name="shards">Returns the groups of its articles.</param>
    /// <param name="read">Reads the fields of an article.</param>
    /// <returns>The dataset. Its articles are of the type <see cref="Article{TFields}"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static PackedDataset WithFields<TFields>(Assembly assembly, string header, Func<PackedShard[]> shards, Func<FieldValue, TFields> read) =>
        read is null
            ? throw new ArgumentNullException(nameof(read))
            : new PackedDataset(assembly, header, shards, x => new Article<TFields>(x, read), static x => x.ReadArticles<Article<TFields>>());

    /// <summary>Returns the articles, in the order of their ids.</summary>
    /// <typeparam name="TArticle">The type of all of them.</typeparam>
    /// <returns>The articles: always the same object.</returns>
    /// <exception cref="InvalidCastException">The articles are of another type.</exception>
    public ArticleSet<TArticle> GetArticles<TArticle>()
        where TArticle : Article =>
        (ArticleSet<TArticle>)AllArticles;

    /// <summary>Returns an entity.</summary>
    /// <param name="index">Its place among the dataset's entities, in the order of their ids.</param>
    /// <returns>The entity: always the same object.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Entity GetEntity(int index) => Catalog.Entities[index];

    internal Article CreateArticle(IArticleOrigin origin) => _create(origin);

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

    private ArticleSet<TArticle> ReadArticles<TArticle>()
        where TArticle : Article
    {
        var articles = new List<TArticle>();
        foreach (PackedShard shard in _shards())
        {
            for (int i = 0; i < shard.Count; i++)
            {
                articles.Add((TArticle)shard.GetArticle(i));
            }
        }

        articles.Sort(static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        return new ArticleSet<TArticle>(articles.ToImmutableArray(), Catalog);
    }

    private DatasetInfo ReadInfo()
    {
        DatasetHeader header = LoadedHeader.Values;
        return new DatasetInfo(
            header.Name,
            header.Version,
            PackedWriter.SchemaVersion,
            HashContent(AllArticles),
            header.Description,
            header.License,
            header.Citation);
    }

    private sealed class Header(DatasetHeader values)
    {
        public DatasetHeader Values { get; } = values;

        public DatasetCatalog Catalog { get; } = new(values.Entities, values.Stories, values.DefaultLanguage, values.DefaultRights) { Retired = values.Retired };
    }
}
