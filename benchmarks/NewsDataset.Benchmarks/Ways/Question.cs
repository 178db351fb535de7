using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>What every program is asked, and what it must answer.</summary>
/// <param name="Article">The article whose headline is asked for.</param>
/// <param name="Entity">The entity whose Hindi articles are counted.</param>
/// <param name="Headline">The answer to <c>headline</c>.</param>
/// <param name="Text">The answer to <c>text</c>: the UTF-16 code units of all texts.</param>
/// <param name="Query">The answer to <c>query</c>: how many Hindi articles name the entity and were published after 1 June 2024.</param>
internal sealed record Question(Article Article, Entity Entity, string? Headline, long Text, int Query)
{
    private static readonly DateTime Day = new(2024, 6, 1);
    private static readonly Dictionary<CorpusFolder, Question> Asked = [];

    /// <summary>Returns the question about a corpus: its middle article, and the entity with the most answers.</summary>
    public static Question About(CorpusFolder corpus)
    {
        if (Asked.TryGetValue(corpus, out Question? question))
        {
            return question;
        }

        ArticleSet<Article> articles = corpus.Articles;
        int CountOf(Entity x) => articles.Mentioning(x).Count(static y => y.Language == Language.Hindi && y.Published?.Gregorian > Day);
        Entity entity = articles.Entities.MaxBy(CountOf)!;
        Article middle = articles[articles.Count / 2];
        int query = CountOf(entity);
        if (query == 0 || query == articles.InLanguage(Language.Hindi).Length)
        {
            throw new InvalidOperationException("The corpus has no entity that the question could tell articles apart by.");
        }

        return Asked[corpus] = new Question(middle, entity, middle.Headline, articles.Sum(static x => (long)x.Raw.Length), query);
    }

    /// <summary>Returns what a program must write, in the words that programs write it in.</summary>
    public string? AnswerTo(string question) => question switch
    {
        "headline" => Headline,
        "text" => Text.ToString(CultureInfo.InvariantCulture),
        "query" => Query.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Programs answer 'headline', 'text' and 'query'."),
    };
}
