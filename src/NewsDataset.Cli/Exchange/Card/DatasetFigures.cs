using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange.Card;

/// <summary>What is counted of the articles of a card, while they pass by.</summary>
internal sealed class DatasetFigures
{
    private readonly SortedDictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<BlockKind, int> _blocks = [];
    private readonly Dictionary<EntityType, int> _mentions = [];
    private readonly SortedDictionary<string, int> _rights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    public long Characters { get; private set; }

    public int Quotes { get; private set; }

    /// <summary>Gets how many distinct entities are named.</summary>
    public int Entities => _entities.Count;

    /// <summary>Gets the first day or part of one on which an article was published, and the last, as far as articles say.</summary>
    public DateMention? First { get; private set; }

    /// <inheritdoc cref="First"/>
    public DateMention? Last { get; private set; }

    /// <summary>Gets the number of articles by language.</summary>
    public IReadOnlyDictionary<string, int> Languages => _languages;

    /// <summary>Gets the number of articles by what their rights say.</summary>
    public IReadOnlyDictionary<string, int> Rights => _rights;

    /// <summary>Gets the number of blocks of each kind that there is, in the order of the kinds.</summary>
    public IEnumerable<(string Word, int Count)> Blocks => _blocks.OrderBy(static x => x.Key).Select(static x => (Vocabularies.BlockKinds.WordFor(x.Key), x.Value));

    /// <summary>Gets the number of mentions of each type of entity.</summary>
    public IEnumerable<(string Word, int Count)> Mentions => _mentions.OrderBy(static x => x.Key).Select(static x => (Vocabularies.EntityTypes.WordFor(x.Key), x.Value));

    /// <summary>Counts articles while they are read.</summary>
    public IEnumerable<StreamedArticle> Count(IEnumerable<StreamedArticle> articles)
    {
        foreach (StreamedArticle article in articles)
        {
            Add(article.Article);
            yield return article;
        }
    }

    private void Add(Article article)
    {
        Articles++;
        Characters += article.Raw.Length - article.Raw.Count(char.IsLowSurrogate);
        Quotes += article.Quotes.Length;
        Increment(_languages, article.Language.Tag);
        Increment(_rights, Describe(article.Rights));
        foreach (ArticleBlock block in article.Blocks)
        {
            Increment(_blocks, block.Kind);
        }

        foreach (EntityMention mention in article.EntityMentions)
        {
            Increment(_mentions, mention.Entity.Type);
            _entities.Add(mention.Entity.Id);
        }

        if (article.Published is { Gregorian: not null } published)
        {
            First = First is null || published < First ? published : First;
            Last = Last is null || published > Last ? published : Last;
        }
    }

    private static string Describe(ArticleRights? rights)
    {
        string holder = rights?.Holder ?? "unknown";
        string terms = rights?.Redistributable switch { true => "may be passed on", false => "may not be passed on", null => "nobody says whether it may be passed on" };
        return holder + ": " + terms + (rights?.License is { } license ? ", " + license : string.Empty);
    }

    private static void Increment<T>(IDictionary<T, int> counts, T key) => counts[key] = counts.TryGetValue(key, out int count) ? count + 1 : 1;
}
