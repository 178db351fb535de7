using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NewsDataset.Cli.Input;

/// <summary>Conditions on articles, all of which must hold.</summary>
internal sealed class ArticleFilter
{
    private readonly List<Predicate<Article>> _conditions = [];

    public bool Accepts(Article article) => _conditions.TrueForAll(x => x(article));

    /// <summary>In one of some languages; <c>zh</c> includes <c>zh-Hant</c>. Follows RFC 4647, basic filtering.</summary>
    public void InLanguage(IReadOnlyList<Language> languages)
    {
        if (languages.Count > 0)
        {
            _conditions.Add(x => languages.Any(y => x.Language == y || x.Language.Tag.StartsWith(y.Tag + "-", StringComparison.Ordinal)));
        }
    }

    public void Mentioning(Entity entity) => _conditions.Add(x => x.Mentions(entity));

    public void WithQuotes() => _conditions.Add(static x => !x.Quotes.IsEmpty);

    public void Quoting(Entity speaker) => _conditions.Add(x => x.Quotes.Any(y => speaker.Equals(y.Speaker)));

    /// <summary>Published at no time before a period, as far as the article's date goes.</summary>
    public void PublishedFrom(PublicationPeriod period) => _conditions.Add(x => PublicationPeriod.Of(x.Published) is { } published && published.Start >= period.Start);

    /// <summary>Published at no time behind a period, as far as the article's date goes.</summary>
    public void PublishedTo(PublicationPeriod period) => _conditions.Add(x => PublicationPeriod.Of(x.Published) is { } published && published.End <= period.End);

    /// <summary>From one of some publishers.</summary>
    public void FromPublisher(IReadOnlyList<string> publishers)
    {
        if (publishers.Count > 0)
        {
            _conditions.Add(x => publishers.Any(y => IsSame(x.Publisher, y)));
        }
    }

    /// <summary>Written by somebody of a name, or by an entity of an id.</summary>
    public void WrittenBy(string author) => _conditions.Add(x => x.Contributors.Any(y => y.Role == ContributorRole.Author && (IsSame(y.Name, author) || y.Entity?.Id == author.TrimStart('@'))));

    /// <summary>Of one of some stories.</summary>
    public void InStory(IReadOnlyCollection<string> stories)
    {
        if (stories.Count > 0)
        {
            _conditions.Add(x => x.Story is { } story && stories.Contains(story));
        }
    }

    public void Tagged(string keyword) => _conditions.Add(x => x.Keywords.Any(y => IsSame(y.Text, keyword)));

    public void WithBlock(BlockKind kind) => _conditions.Add(x => x.Blocks.Any(y => y.Kind == kind));

    /// <summary>With some characters in the raw text, in whatever case and however their letters are composed.</summary>
    public void WithText(string text)
    {
        string composed = Compose(text);
        _conditions.Add(x => Compose(x.Raw).Contains(composed, StringComparison.OrdinalIgnoreCase));
    }

    public void Redistributable() => _conditions.Add(static x => x.Rights?.Redistributable == true);

    private static bool IsSame(string? text, string typed) => text is not null && string.Equals(Compose(text), Compose(typed), StringComparison.OrdinalIgnoreCase);

    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair, from a command line: it is found nowhere.
            return text;
        }
    }
}
