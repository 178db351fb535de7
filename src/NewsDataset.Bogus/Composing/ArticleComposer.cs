using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Bogus.Material;
using NewsDataset.Metadata;
using NewsDataset.Writing;

namespace NewsDataset.Bogus.Composing;

/// <summary>Writes one article: text and labels together, so that no label is ever looked for.</summary>
internal sealed partial class ArticleComposer
{
    private static readonly DateTime FirstDay = new(2014, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly RandomStream _random;
    private readonly string _tag;
    private readonly LanguageMaterial _language;
    private readonly LabelledText _text = new();
    private readonly DateWriter _dates;
    private readonly Cast _cast;
    private readonly TopicMaterial _topic;
    private readonly string _subject;
    private readonly string _subjectSlug;
    private readonly string _section;
    private readonly Template _standfirst;
    private readonly string _id;
    private readonly (string Pattern, string Offset) _moment;
    private readonly DateTime _published;
    private readonly string _quotationMarks;
    private readonly bool _blankLines;
    private readonly int _spanBudget;
    private readonly int _bodyBytes;

    // Whose turn it is to speak, and who has been introduced.
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private int _speaker;
    private Template? _quote;
    private bool _isRelated;

    private ArticleComposer(RandomStream random, LanguageMaterial language, string suffix)
    {
        _random = random;
        _language = language;
        _tag = language.Language.Tag;
        _dates = new DateWriter(_language, _language.NativeZero != '0' && _random.Chance(40));
        int topic = _random.Below(_language.Topics.Count);
        _topic = _language.Topics[topic];
        int subject = _random.Below(_topic.Subjects.Count);
        _subject = _topic.Subjects[subject];
        _subjectSlug = SlugOf(Languages.English.Topics[topic].Subjects[subject]);
        _cast = Cast.Choose(_random, _language);
        _moment = _random.Pick(_language.Dates.Moments);
        _published = FirstDay.AddDays(_random.Below(12 * 365)).AddMinutes((6 * 60) + _random.Below(17 * 60));
        _quotationMarks = _random.Pick(_language.QuotationMarks);
        _blankLines = _random.Chance(60);
        _spanBudget = _random.Between(6, 12);
        _bodyBytes = BodyBytes();
        _section = _random.Pick(_topic.Sections);
        _standfirst = _random.Pick(_topic.Sentences);
        _id = string.Create(CultureInfo.InvariantCulture, $"{_tag}-{_cast.Town.Id}-{_subjectSlug}-{suffix}");
        Shuffle();
    }

    /// <summary>Composes an article.</summary>
    /// <param name="random">What decides everything in it.</param>
    /// <param name="language">Its language.</param>
    /// <param name="suffix">The end of its id.</param>
    public static ComposedArticle Compose(RandomStream random, LanguageMaterial language, string suffix) =>
        new ArticleComposer(random, language, suffix).Compose();

    /// <summary>Makes the part of an id or a story that stands for a subject.</summary>
    public static string SlugOf(string englishSubject) =>
        EntityCatalog.ToId(englishSubject.StartsWith("the ", StringComparison.Ordinal) ? englishSubject[4..] : englishSubject);

    private ComposedArticle Compose()
    {
        WriteTop();
        WriteBody();
        WriteBottom();
        string raw = _text.ToRaw();
        string file = FrontMatter(raw) + OverlayWriter.Write(raw, _text.Fences, _text.Labels);
        return new ComposedArticle(_id, _language.Language, raw, file);
    }

    private string FrontMatter(string raw)
    {
        string publisher = _cast.Paper.NameIn(_tag);
        string story = _random.Chance(40) ? $"story: {_subjectSlug}\n" : string.Empty;
        string keywords = _random.Chance(30) ? $"keywords: [{string.Join(", ", PickSome(_topic.Keywords, 3))}]\n" : string.Empty;
        return $$"""
            ---
            language: {{_tag}}
            publisher: {{publisher}}
            section: {{_section}}
            {{story}}{{keywords}}rights: { holder: {{publisher}}, redistributable: true, license: CC0-1.0 }
            raw: { sha256: {{Sha256.OfText(raw)}} }
            ---

            """.ReplaceLineEndings("\n");
    }

    // Most articles are of middling length, a few are notes, a few are long reads.
    private int BodyBytes()
    {
        int kind = _random.Below(100);
        return kind < 12 ? _random.Between(900, 2200) : kind < 75 ? _random.Between(2900, 4900) : kind < 94 ? _random.Between(4900, 7200) : _random.Between(7200, 9200);
    }

    private List<T> PickSome<T>(IReadOnlyList<T> from, int count) =>
        [.. _random.Shuffle(from.Count).Take(count).Select(x => from[x])];
}
