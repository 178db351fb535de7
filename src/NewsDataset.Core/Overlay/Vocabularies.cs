using System;
using System.Collections.Generic;

namespace NewsDataset.Overlay;

/// <summary>The closed sets of words that an article file may use, each with what it means.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class Vocabulary<T>
    where T : struct
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];
    private readonly List<string> _inOrder = [];

    public Vocabulary(params (string Word, T Value)[] entries)
    {
        foreach ((string word, T value) in entries)
        {
            _values.Add(word, value);
            _words.Add(value, word);
            _inOrder.Add(word);
        }
    }

    public IReadOnlyList<string> Words => _inOrder;

    public bool TryGet(string word, out T value) => _values.TryGetValue(word, out value);

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        // So few words that looking at each is faster than a string for the dictionary.
        foreach (string known in _inOrder)
        {
            if (word.Equals(known.AsSpan(), StringComparison.Ordinal))
            {
                return _values.TryGetValue(known, out value);
            }
        }

        value = default;
        return false;
    }

    public string WordFor(T value) => _words[value];
}

/// <summary>The vocabularies of the format.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<BlockKind> BlockKinds = new(
        ("headline", BlockKind.Headline),
        ("kicker", BlockKind.Kicker),
        ("standfirst", BlockKind.Standfirst),
        ("byline", BlockKind.Byline),
        ("dateline", BlockKind.Dateline),
        ("paragraph", BlockKind.Paragraph),
        ("crosshead", BlockKind.Crosshead),
        ("list-item", BlockKind.ListItem),
        ("pull-quote", BlockKind.PullQuote),
        ("caption", BlockKind.Caption),
        ("credit", BlockKind.Credit),
        ("image", BlockKind.Image),
        ("related", BlockKind.Related),
        ("advertisement", BlockKind.Advertisement),
        ("navigation", BlockKind.Navigation),
        ("share", BlockKind.Share),
        ("tags", BlockKind.Tags),
        ("newsletter", BlockKind.Newsletter),
        ("error", BlockKind.Error),
        ("endmatter", BlockKind.Endmatter),
        ("placeholder", BlockKind.Placeholder));

    public static readonly Vocabulary<SpanKind> SpanKinds = new(
        ("headline", SpanKind.Headline),
        ("kicker", SpanKind.Kicker),
        ("standfirst", SpanKind.Standfirst),
        ("quote", SpanKind.Quote),
        ("author", SpanKind.Author),
        ("editor", SpanKind.Editor),
        ("photographer", SpanKind.Photographer),
        ("translator", SpanKind.Translator),
        ("agency", SpanKind.Agency),
        ("publisher", SpanKind.Publisher),
        ("published", SpanKind.Published),
        ("modified", SpanKind.Modified),
        ("scraped", SpanKind.Scraped),
        ("date", SpanKind.Date),
        ("caption", SpanKind.Caption),
        ("credit", SpanKind.Credit),
        ("link", SpanKind.Link),
        ("image", SpanKind.Image),
        ("term", SpanKind.Term),
        ("keyword", SpanKind.Keyword),
        ("label", SpanKind.Label));

    public static readonly Vocabulary<EntityType> EntityTypes = new(
        ("person", EntityType.Person),
        ("organization", EntityType.Organization),
        ("place", EntityType.Place),
        ("event", EntityType.Event),
        ("work", EntityType.Work));

    public static readonly Vocabulary<QuoteKind> QuoteKinds = new(
        ("direct", QuoteKind.Direct),
        ("partial", QuoteKind.Partial),
        ("translation", QuoteKind.Translation));

    public static readonly Vocabulary<DateCalendar> Calendars = new(
        ("gregorian", DateCalendar.Gregorian),
        ("bangla", DateCalendar.Bangla),
        ("islamic", DateCalendar.Islamic),
        ("persian", DateCalendar.Persian),
        ("hebrew", DateCalendar.Hebrew),
        ("buddhist", DateCalendar.Buddhist),
        ("ethiopic", DateCalendar.Ethiopic),
        ("japanese", DateCalendar.Japanese),
        ("roc", DateCalendar.Roc),
        ("indian", DateCalendar.Indian));

    /// <summary>The keys of a span's <c>key=value</c> attributes.</summary>
    public static readonly IReadOnlyList<string> AttributeKeys =
        ["value", "calendar", "gregorian", "zone", "speaker", "kind", "role", "url", "part-of", "lang", "note"];
}
