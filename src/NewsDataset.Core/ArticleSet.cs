using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using NewsDataset.Metadata;
using NewsDataset.Suggestions;

namespace NewsDataset;

/// <summary>The articles of a dataset, in the order of their ids: to enumerate, to query with LINQ, and to look up.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
/// <remarks>
/// A lookup reads a dictionary, made on the first lookup of its sort; it scans nothing and reads no text. What is not there gives an empty array.
/// Immutable, and safe to use from several threads.
/// </remarks>
/// <example><code>Article one = News.Articles["trump-says-no-to-putins-iran-offer"];
/// ImmutableArray&lt;Article&gt; hindi = News.Articles.InLanguage(Language.Hindi);
/// var headlines = from x in News.Articles
///                 where x.Mentions(News.People.VladimirPutin)
///                 orderby x.Published
///                 select x.Headline;</code></example>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ArticleSet<>.DebugView))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A set of articles is what it is.")]
public sealed class ArticleSet<TArticle> : IReadOnlyList<TArticle>
    where TArticle : Article
{
    private readonly ImmutableArray<TArticle> _articles;
    private readonly ImmutableArray<RetiredArticle> _retired;
    private Dictionary<string, TArticle>? _byId;
    private Dictionary<string, TArticle>? _byAlias;
    private Dictionary<Language, ImmutableArray<TArticle>>? _byLanguage;
    private Dictionary<Entity, ImmutableArray<TArticle>>? _byEntity;
    private Dictionary<string, ImmutableArray<TArticle>>? _byStory;
    private Dictionary<string, ImmutableArray<TArticle>>? _byPublisher;
    private Dictionary<string, ImmutableArray<TArticle>>? _byKeyword;
    private Dictionary<DateTime, ImmutableArray<TArticle>>? _byDay;

    /// <param name="articles">The articles, sorted by id, ordinally.</param>
    /// <param name="catalog">What they name.</param>
    internal ArticleSet(ImmutableArray<TArticle> articles, DatasetCatalog catalog)
    {
        _articles = articles;
        _retired = catalog.Retired;
        Entities = catalog.Entities;
        Stories = catalog.Stories;
    }

    /// <summary>Gets the number of articles.</summary>
    public int Count => _articles.Length;

    /// <summary>Gets every entity that the dataset knows, in the order of their ids.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Gets the stories that the dataset declares, in the order of their ids.</summary>
    public ImmutableArray<Story> Stories { get; }

    private Dictionary<string, TArticle> ById => Volatile.Read(ref _byId) ?? Once.Keep(ref _byId, IndexById());

    // Made when an id is not found: who looks up what is there does not wait for it.
    private Dictionary<string, TArticle> ByAlias => Volatile.Read(ref _byAlias) ?? Once.Keep(ref _byAlias, IndexByAlias());

    /// <summary>Gets the article at a place, in the order of ids.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TArticle this[int index] =>
        (uint)index < (uint)_articles.Length
            ? _articles[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The set has {_articles.Length} articles.");

    /// <summary>Gets the article of an id.</summary>
    /// <param name="id">The id, in kebab-case, or one that the article had before.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article; the message names the nearest, or says why the dataset has it no more.</exception>
    public TArticle this[string id] => TryGetArticle(id, out TArticle? article) ? article! : throw NotFound(id);

    /// <summary>Looks for the article of an id.</summary>
    /// <param name="id">The id, in kebab-case, or one that the article had before.</param>
    /// <param name="article">The article, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetArticle(string id, [NotNullWhen(true)] out TArticle? article)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        return ById.TryGetValue(id, out article) || ByAlias.TryGetValue(id, out article);
    }

    /// <summary>Returns the articles in a language: <c>pt</c> does not include <c>pt-BR</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The articles, in the order of ids.</returns>
    public ImmutableArray<TArticle> InLanguage(Language language) =>
        Read(Volatile.Read(ref _byLanguage) ?? Once.Keep(ref _byLanguage, Index(static x => One(x.Language), null)), language);

    /// <summary>Returns the articles that name an entity.</summary>
    /// <param name="entity">The entity, of this dataset or of another that knows it by the same Wikidata id.</param>
    /// <returns>The articles, in the order of ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TArticle> Mentioning(Entity entity) =>
        Read(
            Volatile.Read(ref _byEntity) ?? Once.Keep(ref _byEntity, Index(static x => x.MentionedEntities(), null)),
            entity ?? throw new ArgumentNullException(nameof(entity)));

    /// <summary>Returns the articles of a story.</summary>
    /// <param name="story">The story's id, such as one of the class's <c>Stories</c>.</param>
    /// <returns>The articles, in the order of ids; <c>OrderBy(x => x.Published)</c> gives the order of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="story"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TArticle> InStory(string story) =>
        Read(
            Volatile.Read(ref _byStory) ?? Once.Keep(ref _byStory, Index(static x => One(x.Story), StringComparer.Ordinal)),
            story ?? throw new ArgumentNullException(nameof(story)));

    /// <summary>Returns the articles of a publisher.</summary>
    /// <param name="publisher">The publisher's name, as <see cref="Article.Publisher"/> has it.</param>
    /// <returns>The articles, in the order of ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publisher"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TArticle> FromPublisher(string publisher) =>
        Read(
            Volatile.Read(ref _byPublisher) ?? Once.Keep(ref _byPublisher, Index(static x => One(x.Publisher), StringComparer.Ordinal)),
            publisher ?? throw new ArgumentNullException(nameof(publisher)));

    /// <summary>Returns the articles that carry a tag.</summary>
    /// <param name="keyword">The tag, as one of <see cref="Article.Keywords"/> has it.</param>
    /// <returns>The articles, in the order of ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyword"/> is <see langword="null"/>.</exception>
    public ImmutableArray<TArticle> Tagged(string keyword) =>
        Read(
            Volatile.Read(ref _byKeyword) ?? Once.Keep(ref _byKeyword, Index(Tags, StringComparer.Ordinal)),
            keyword ?? throw new ArgumentNullException(nameof(keyword)));

    /// <summary>Returns the articles that were published on a day, by the Gregorian calendar and the text's own clock.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The articles whose date goes at least as far as the day, in the order of ids.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ImmutableArray<TArticle> PublishedOn(int year, int month, int day) =>
        Read(Volatile.Read(ref _byDay) ?? Once.Keep(ref _byDay, Index(PublicationDay, null)), new DateTime(year, month, day));

    /// <summary>Enumerates the articles in the order of their ids.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public ImmutableArray<TArticle>.Enumerator GetEnumerator() => _articles.GetEnumerator();

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => ((IEnumerable<TArticle>)_articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_articles).GetEnumerator();

    private static ImmutableArray<TArticle> Read<TKey>(Dictionary<TKey, ImmutableArray<TArticle>> index, TKey key)
        where TKey : notnull =>
        index.TryGetValue(key, out ImmutableArray<TArticle> articles) ? articles : ImmutableArray<TArticle>.Empty;

    private static IEnumerable<T> One<T>(T? value) => value is null ? [] : [value];

    private static IEnumerable<string> Tags(TArticle article)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Keyword keyword in article.Keywords)
        {
            if (seen.Add(keyword.Text))
            {
                yield return keyword.Text;
            }
        }
    }

    private static IEnumerable<DateTime> PublicationDay(TArticle article)
    {
        if (article.Published is { Precision: >= DatePrecision.Day, Gregorian: { } day })
        {
            yield return day.Date;
        }
    }

    private Dictionary<string, TArticle> IndexById()
    {
        var byId = new Dictionary<string, TArticle>(_articles.Length, StringComparer.Ordinal);
        foreach (TArticle article in _articles)
        {
            byId[article.Id] = article;
        }

        return byId;
    }

    private Dictionary<string, TArticle> IndexByAlias()
    {
        var byAlias = new Dictionary<string, TArticle>(StringComparer.Ordinal);
        foreach (TArticle article in _articles)
        {
            foreach (string alias in article.Aliases)
            {
                byAlias[alias] = article;
            }
        }

        return byAlias;
    }

    private KeyNotFoundException NotFound(string id)
    {
        foreach (RetiredArticle retired in _retired)
        {
            if (string.Equals(retired.Id, id, StringComparison.Ordinal))
            {
                return new KeyNotFoundException(retired.Describe());
            }
        }

        return new KeyNotFoundException($"There is no article '{id}'." + NearestName.Suggest(id, ById.Keys));
    }

    private Dictionary<TKey, ImmutableArray<TArticle>> Index<TKey>(Func<TArticle, IEnumerable<TKey>> keys, IEqualityComparer<TKey>? comparer)
        where TKey : notnull
    {
        var builders = new Dictionary<TKey, ImmutableArray<TArticle>.Builder>(comparer);
        foreach (TArticle article in _articles)
        {
            foreach (TKey key in keys(article))
            {
                if (!builders.TryGetValue(key, out ImmutableArray<TArticle>.Builder? builder))
                {
                    builders.Add(key, builder = ImmutableArray.CreateBuilder<TArticle>());
                }

                builder.Add(article);
            }
        }

        var index = new Dictionary<TKey, ImmutableArray<TArticle>>(builders.Count, comparer);
        foreach (KeyValuePair<TKey, ImmutableArray<TArticle>.Builder> pair in builders)
        {
            index.Add(pair.Key, pair.Value.ToImmutable());
        }

        return index;
    }

    /// <summary>Shows the articles at once, and no dictionaries.</summary>
    private sealed class DebugView(ArticleSet<TArticle> set)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public TArticle[] Articles { get; } = [.. set];
    }
}
