using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NewsDataset;

/// <summary>The rows of one theory: its articles, and the parts of them that its method takes.</summary>
internal sealed class TheoryRows
{
    private readonly ArticleTheoryAttribute _theory;
    private readonly Func<Article, IReadOnlyList<object>>? _parts;
    private readonly Type _articleType;
    private readonly string _partName;

    /// <param name="theory">The theory.</param>
    /// <param name="parameters">The types of its method's parameters.</param>
    /// <exception cref="ArgumentException">The method does not take what the theory gives; the message says what it does.</exception>
    public TheoryRows(ArticleTheoryAttribute theory, IReadOnlyList<Type> parameters)
    {
        _theory = theory;
        if (parameters.Count is 0 or > 2 || !typeof(Article).IsAssignableFrom(parameters[0]))
        {
            throw new ArgumentException("An article theory takes an Article, and behind it at most one ArticleBlock, Quote, EntityMention or DateMention.");
        }

        _articleType = parameters[0];
        (_partName, _parts) = parameters.Count == 1 ? (string.Empty, null) : PartsOf(parameters[1]);
    }

    /// <summary>Returns each row: an article, and the place of the part in it, or -1 where there are no parts.</summary>
    public IEnumerable<(Article Article, int Part)> Find()
    {
        IReadOnlyList<Article> articles = ArticlesOf(_theory.Dataset);
        if (articles.Count > 0 && !_articleType.IsInstanceOfType(articles[0]))
        {
            throw new ArgumentException($"The method takes {NameOf(_articleType)}, but the articles of {_theory.Dataset.Name} are {NameOf(articles[0].GetType())}.");
        }

        Entity? mentioned = _theory.Mentions is null ? null : FindEntity(articles, _theory.Mentions);
        foreach (Article article in articles.Where(x => IsWanted(x, mentioned)))
        {
            if (_parts is null)
            {
                yield return (article, -1);
                continue;
            }

            IReadOnlyList<object> parts = _parts(article);
            for (int i = 0; i < parts.Count; i++)
            {
                if (parts[i] is not ArticleBlock block || _theory.KindOrNull is not { } kind || block.Kind == kind)
                {
                    yield return (article, i);
                }
            }
        }
    }

    /// <summary>Returns the arguments of a row.</summary>
    /// <exception cref="InvalidOperationException">There is no such row any more.</exception>
    public object[] ArgumentsOf(string id, int part)
    {
        Article article = ArticlesOf(_theory.Dataset).FirstOrDefault(x => string.Equals(x.Id, id, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{_theory.Dataset.Name} has no article '{id}' any more.");
        if (_parts is null)
        {
            return [article];
        }

        IReadOnlyList<object> parts = _parts(article);
        return part < parts.Count ? [article, parts[part]] : throw new InvalidOperationException($"The article '{id}' has no {_partName} {part} any more.");
    }

    /// <summary>Returns what a row is called.</summary>
    public string NameOf(string id, int part) => part < 0 ? id : id + ", " + _partName + " " + part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Says why there is no row.</summary>
    public string DescribeNothing()
    {
        string filters = string.Join(", ", new[]
        {
            _theory.Language is null ? null : $"Language = \"{_theory.Language}\"",
            _theory.Story is null ? null : $"Story = \"{_theory.Story}\"",
            _theory.Mentions is null ? null : $"Mentions = \"{_theory.Mentions}\"",
            _theory.KindOrNull is { } kind ? $"Kind = {kind}" : null,
        }.OfType<string>());
        IReadOnlyList<Article> all = ArticlesOf(_theory.Dataset);
        return filters.Length == 0
            ? $"{_theory.Dataset.Name} has no {(_parts is null ? "article" : _partName)}."
            : $"No {(_parts is null ? "article" : _partName)} of {_theory.Dataset.Name} has {filters}. It has {all.Count} articles, in "
                + string.Join(", ", all.Select(static x => x.Language.Tag).Distinct(StringComparer.Ordinal).OrderBy(static x => x, StringComparer.Ordinal)) + ".";
    }

    private static IReadOnlyList<Article> ArticlesOf(Type dataset) =>
        dataset.GetProperty("Articles", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null) as IReadOnlyList<Article>
            ?? throw new ArgumentException($"{dataset.FullName} has no static property Articles: an article theory is over a class with [ArticleDataset].");

    private static (string Name, Func<Article, IReadOnlyList<object>> Parts) PartsOf(Type type) =>
        type == typeof(ArticleBlock) ? ("block", static x => x.Blocks)
        : type == typeof(Quote) ? ("quote", static x => x.Quotes)
        : type == typeof(EntityMention) ? ("mention", static x => x.EntityMentions)
        : type == typeof(DateMention) ? ("date", static x => x.Dates)
        : throw new ArgumentException($"An article theory gives no {type.Name}: the second parameter is an ArticleBlock, a Quote, an EntityMention or a DateMention.");

    // An article says from its metadata whether it mentions an entity; its mentions themselves would need the text. The set is generic, and
    // knows its entities whatever its articles are.
    private static Entity? FindEntity(IReadOnlyList<Article> articles, string id) =>
        (articles.GetType().GetProperty(nameof(ArticleSet<Article>.Entities))?.GetValue(articles) as IEnumerable<Entity>)?
            .FirstOrDefault(x => string.Equals(x.Id, id, StringComparison.Ordinal));

    private static string NameOf(Type article) =>
        article.IsGenericType ? $"{nameof(Article)}<{string.Join(", ", article.GetGenericArguments().Select(static x => x.Name))}>" : article.Name;

    private bool IsWanted(Article article, Entity? mentioned) =>
        (_theory.Language is null || (NewsDataset.Language.TryParse(_theory.Language, out Language language) && article.Language == language))
        && (_theory.Story is null || string.Equals(article.Story, _theory.Story, StringComparison.Ordinal))
        && (_theory.Mentions is null || (mentioned is not null && article.Mentions(mentioned)))
        && (_theory.KindOrNull is not { } kind || article.Blocks.Any(x => x.Kind == kind));
}
