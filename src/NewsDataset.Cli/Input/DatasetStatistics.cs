using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Input;

/// <summary>Counts what is in the articles of a dataset. Holds numbers alone, so that it does not grow with the text.</summary>
internal sealed class DatasetStatistics
{
    private const string Unknown = "unknown";

    private readonly List<int> _lengths = [];

    public int Articles => _lengths.Count;

    public Tally Languages { get; } = new();

    public Tally Publishers { get; } = new();

    /// <summary>Gets the months of publication, or years where no month is known.</summary>
    public Tally Published { get; } = new();

    public Tally Precisions { get; } = new();

    /// <summary>Gets the calendars of all dates in the texts.</summary>
    public Tally Calendars { get; } = new();

    public Tally Blocks { get; } = new();

    /// <summary>Gets how often each entity is named.</summary>
    public Tally Mentions { get; } = new();

    /// <summary>Gets in how many articles each entity is named.</summary>
    public Tally Mentioning { get; } = new();

    /// <summary>Gets the entities that are named, by id.</summary>
    public Dictionary<string, Entity> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets how many entities of each type are named.</summary>
    public Tally EntityTypes { get; } = new();

    public Tally Speakers { get; } = new();

    public int QuotesWithSpeaker { get; private set; }

    public int QuotesWithoutSpeaker { get; private set; }

    /// <summary>Gets the UTF-16 code units of all raw texts.</summary>
    public long Length { get; private set; }

    public int Shortest => _lengths.Count == 0 ? 0 : _lengths.Min();

    public int Longest => _lengths.Count == 0 ? 0 : _lengths.Max();

    /// <summary>Gets the length that half of the texts do not exceed.</summary>
    public int Median => _lengths.Count == 0 ? 0 : _lengths.Order().ElementAt((_lengths.Count - 1) / 2);

    public void Add(Article article)
    {
        _lengths.Add(article.Raw.Length);
        Length += article.Raw.Length;
        Languages.Add(article.Language.Tag);
        Publishers.Add(article.Publisher ?? Unknown);
        Published.Add(MonthOf(article.Published));
        Precisions.Add((article.Published?.Precision ?? DatePrecision.Unknown).ToString().ToLowerInvariant());
        foreach (ArticleBlock block in article.Blocks)
        {
            Blocks.Add(Vocabularies.BlockKinds.WordFor(block.Kind));
        }

        foreach (DateMention date in article.Dates)
        {
            if (date.Value is not null)
            {
                Calendars.Add(Vocabularies.Calendars.WordFor(date.Calendar));
            }
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (EntityMention mention in article.EntityMentions)
        {
            Mentions.Add(mention.Entity.Id);
            if (named.Add(mention.Entity.Id))
            {
                Mentioning.Add(mention.Entity.Id);
                Entities.TryAdd(mention.Entity.Id, mention.Entity);
                if (Mentioning[mention.Entity.Id] == 1)
                {
                    EntityTypes.Add(Vocabularies.EntityTypes.WordFor(mention.Entity.Type));
                }
            }
        }

        foreach (Quote quote in article.Quotes)
        {
            if (quote.Speaker is null)
            {
                QuotesWithoutSpeaker++;
                continue;
            }

            QuotesWithSpeaker++;
            Speakers.Add(quote.Speaker.Id);
        }
    }

    private static string MonthOf(DateMention? date) => date switch
    {
        { Gregorian: { } day, Precision: DatePrecision.Year, Calendar: DateCalendar.Gregorian } => day.ToString("yyyy", CultureInfo.InvariantCulture),
        { Gregorian: { } day } => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Unknown,
    };
}

/// <summary>How often each of some names was counted.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Count => _counts.Count;

    public int this[string name] => _counts.GetValueOrDefault(name);

    public void Add(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    /// <summary>Returns the names, the most frequent first, and those of one number in their own order.</summary>
    public IEnumerable<(string Name, int Count)> ByCount() =>
        _counts.OrderByDescending(static x => x.Value).ThenBy(static x => x.Key, StringComparer.Ordinal).Select(static x => (x.Key, x.Value));

    /// <summary>Returns the names in their own order.</summary>
    public IEnumerable<(string Name, int Count)> ByName() => _counts.OrderBy(static x => x.Key, StringComparer.Ordinal).Select(static x => (x.Key, x.Value));
}
