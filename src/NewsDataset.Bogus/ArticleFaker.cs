using System;
using System.Collections.Generic;
using System.Linq;
using Bogus;
using NewsDataset.Bogus.Composing;
using NewsDataset.Bogus.Material;
using NewsDataset.Naming;

namespace NewsDataset.Bogus;

/// <summary>
/// Makes articles, each whole: raw text with all that stands around a story on a page, and its labels. Rules say what is written, so that
/// what they give stands in the text and its range points there.
/// </summary>
/// <remarks>
/// <para>Rules are for <c>Id</c>, <c>Language</c>, <c>Headline</c>, <c>Kicker</c>, <c>Standfirst</c>, <c>Section</c> and <c>Story</c>; everything else follows
/// from the text. A rule's second parameter is the article as it would be without rules but the one for its language. A rule that gives
/// <see langword="null"/> leaves that out.</para>
/// <para>After <see cref="UseSeed"/> the n-th article is the same on every platform, in every culture and in every later minor version, as far as rules do not draw
/// from Bogus. Nothing outside the faker is read or changed. Safe to use from several threads, which then get the same articles in some order.</para>
/// </remarks>
/// <example><code>List&lt;Article&gt; articles = new ArticleFaker("hi")
///     .UseSeed(42)
///     .RuleFor(x => x.Section, f => f.PickRandom("खेल", "व्यापार"))
///     .Generate(100);</code></example>
public sealed class ArticleFaker : Faker<Article>
{
    // What is written, rather than read off what is written.
    private static readonly string[] Ruled =
    [
        nameof(Article.Language), nameof(Article.Id), nameof(Article.Headline), nameof(Article.Kicker), nameof(Article.Standfirst),
        nameof(Article.Section), nameof(Article.Story),
    ];

    private readonly object _gate = new();
    private readonly LanguageMaterial? _language;
    private string[] _ruleSets = [];
    private ulong? _seed;
    private int _next;

    /// <summary>Initializes a faker of articles.</summary>
    /// <param name="language">The BCP 47 tag of their language, one of <see cref="NewsFaker.Languages"/>; <see langword="null"/> for all of these in turn.</param>
    /// <exception cref="ArgumentException">There is no material in that language.</exception>
    public ArticleFaker(string? language = null)
        : base("en")
    {
        _language = language is null ? null : Material.Languages.Find(language);
        CreateActions[Default] = Compose;
    }

    /// <summary>Gets what is wrong with the articles' texts.</summary>
    public ArticleNoise Noise { get; private set; } = ArticleNoise.None;

    /// <summary>Begins a series of articles that depends on nothing but the seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>This faker.</returns>
    public override ArticleFaker UseSeed(int seed)
    {
        lock (_gate)
        {
            base.UseSeed(seed);
            _seed = (ulong)seed;
            _next = 0;
        }

        return this;
    }

    /// <summary>Says what is wrong with the articles' texts.</summary>
    /// <param name="noise">What is wrong.</param>
    /// <returns>This faker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="noise"/> is <see langword="null"/>.</exception>
    public ArticleFaker UseNoise(ArticleNoise noise)
    {
        ArgumentNullException.ThrowIfNull(noise);
        Noise = noise;
        return this;
    }

    /// <summary>Makes an article.</summary>
    /// <param name="ruleSets">The names of sets of rules, with commas between; <see langword="null"/> for the rules that are in none.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentException">What a rule gives cannot stand in an article, or there is no material in its language.</exception>
    public override Article Generate(string? ruleSets = null)
    {
        lock (_gate)
        {
            _ruleSets = ParseDirtyRulesSets(ruleSets);
            return base.Generate(ruleSets);
        }
    }

    /// <summary>Not supported: articles do not change.</summary>
    /// <param name="instance">An article.</param>
    /// <param name="ruleSets">The names of sets of rules.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Populate(Article instance, string? ruleSets = null) =>
        throw new NotSupportedException("An article does not change once it is made. Use Generate().");

    /// <summary>Not supported: articles are composed.</summary>
    /// <param name="factoryMethod">What would make an article.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Faker<Article> CustomInstantiator(Func<Faker, Article> factoryMethod) =>
        throw new NotSupportedException("An article is composed by rules. Use RuleFor().");

    /// <summary>Copies the faker: its rules, its noise and its seed, from the first article on.</summary>
    /// <returns>The copy.</returns>
    public new ArticleFaker Clone()
    {
        var clone = new ArticleFaker(_language?.Language.Tag) { Noise = Noise };
        foreach (KeyValuePair<string, Dictionary<string, PopulateAction<Article>>> set in Actions)
        {
            foreach (KeyValuePair<string, PopulateAction<Article>> action in set.Value)
            {
                clone.Actions.Add(set.Key, action.Key, action.Value);
            }
        }

        foreach (KeyValuePair<string, FinalizeAction<Article>> action in FinalizeActions)
        {
            clone.FinalizeActions.Add(action.Key, action.Value);
        }

        return localSeed is { } seed ? clone.UseSeed(seed) : clone;
    }

    /// <inheritdoc/>
    protected override void EnsureMemberExists(string propNameOrField, string exceptionMessage)
    {
        // AddRule says what there can be rules for: an article has no setters, which is what Bogus looks for.
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There can be no rule for that property.</exception>
    protected override Faker<Article> AddRule(string propertyOrField, Func<Faker, Article, object> invoker) =>
        Ruled.Contains(propertyOrField, StringComparer.Ordinal)
            ? base.AddRule(propertyOrField, invoker)
            : throw new ArgumentException(
                $"There is no rule for Article.{propertyOrField}: it follows from the text. Rules are for {string.Join(", ", Ruled)}.",
                nameof(propertyOrField));

    /// <inheritdoc/>
    protected override void PopulateInternal(Article instance, string[] ruleSets)
    {
        // The rules have been followed in the text. What is left looks at the article.
        foreach (string set in ruleSets)
        {
            foreach (PopulateAction<Article> action in RulesOf(set).Where(static x => !Ruled.Contains(x.PropertyName, StringComparer.Ordinal)))
            {
                action.Action?.Invoke(FakerHub, instance);
            }
        }

        foreach (string set in ruleSets)
        {
            if (FinalizeActions.TryGetValue(set, out FinalizeAction<Article>? action))
            {
                action.Action(FakerHub, instance);
            }
        }
    }

    private Article Compose(Faker hub)
    {
        if (hub != FakerHub)
        {
            throw new InvalidOperationException("A copy made by Faker<Article>.Clone() would not follow its rules. Call Clone() on an ArticleFaker.");
        }

        int number = _next++;
        ulong seed = _seed ?? hub.News().NextSeed();
        LanguageMaterial language = _language ?? NewsFaker.MaterialInTurn(number);
        Dictionary<string, Func<Faker, Article, object>> rules = RulesToFollow();
        if (rules.Remove(nameof(Article.Language), out Func<Faker, Article, object>? languageRule))
        {
            hub.News().DefaultLanguage = language.Language.Tag;
            language = Material.Languages.Find(((Language)languageRule(hub, Make(seed, number, language, []))).Tag);
        }

        hub.News().DefaultLanguage = language.Language.Tag;
        if (rules.Count == 0)
        {
            return Make(seed, number, language, []);
        }

        Article unruled = Make(seed, number, language, []);
        return Make(seed, number, language, rules.ToDictionary(static x => x.Key, x => LineOf(x.Key, x.Value(hub, unruled)), StringComparer.Ordinal));
    }

    private Article Make(ulong seed, int number, LanguageMaterial language, Dictionary<string, string?> given) =>
        SyntheticArticles.Read(ArticleComposer.Compose(new RandomStream(seed, number), language, NewsFaker.Request(number, Noise) with { Given = given }));

    /// <summary>Returns the rules by property, the last set's where several have one.</summary>
    private Dictionary<string, Func<Faker, Article, object>> RulesToFollow()
    {
        var rules = new Dictionary<string, Func<Faker, Article, object>>(StringComparer.Ordinal);
        foreach (PopulateAction<Article> rule in _ruleSets.SelectMany(RulesOf))
        {
            if (rule.Action is { } action && Ruled.Contains(rule.PropertyName, StringComparer.Ordinal))
            {
                rules[rule.PropertyName] = action;
            }
        }

        return rules;
    }

    private IEnumerable<PopulateAction<Article>> RulesOf(string set) =>
        Actions.TryGetValue(set, out Dictionary<string, PopulateAction<Article>>? rules) ? rules.Values : [];

    private static string? LineOf(string property, object? value)
    {
        string? line = (string?)value;
        string? fault = property == nameof(Article.Id) ? ArticleId.FindFault(line ?? string.Empty)
            : line is null ? null
            : string.IsNullOrWhiteSpace(line) || line.AsSpan().IndexOfAny('\r', '\n') >= 0 ? "it is not one line of text"
            : HasHalfPair(line) ? "it has half of a surrogate pair, which cannot be written in UTF-8"
            : null;
        return fault is null ? line : throw new ArgumentException($"The rule for {property} gives '{line}', but {fault}.", property);
    }

    private static bool HasHalfPair(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsSurrogatePair(line, i))
            {
                i++;
            }
            else if (char.IsSurrogate(line[i]))
            {
                return true;
            }
        }

        return false;
    }
}
