using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
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
    private readonly ArticleRequest _request;
    private readonly TextSpoiler? _spoiler;
    private readonly LabelledText _text;
    private readonly DateWriter _dates;
    private readonly TopicMaterial _topic;
    private readonly string _subject;
    private readonly string _subjectSlug;
    private readonly string _section;
    private readonly Template _standfirst;
    private readonly string _id;
    private readonly (string Pattern, string Offset) _moment;
    private readonly DateTime _published;
    private readonly string _quotationMarks;
    private readonly bool _hasPublisher;
    private readonly bool _blankLines;
    private readonly int _spanBudget;
    private readonly int _bodyBytes;

    private Cast _cast;

    // Whose turn it is to speak, and who has been introduced.
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private int _speaker;
    private Template? _quote;
    private bool _isRelated;

    private ArticleComposer(RandomStream random, LanguageMaterial language, ArticleRequest request)
    {
        _random = random;
        _language = language;
        _request = request;
        ArticleNoise noise = request.Noise;
        _text = new LabelledText(noise.HasWindowsLineEnds ? "\r\n" : "\n", noise.IsDecomposed);
        _spoiler = noise.TypoRate > 0 || noise.InvisibleRate > 0 ? new TextSpoiler(random, noise.TypoRate, noise.InvisibleRate) : null;
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
        _id = Given(nameof(Article.Id)) ?? string.Create(CultureInfo.InvariantCulture, $"{_tag}-{_cast.Town.Id}-{_subjectSlug}-{request.Suffix}");
        _hasPublisher = !IsMissing();
        Shuffle();
    }

    /// <summary>Composes an article.</summary>
    /// <param name="random">What decides everything that is not asked for.</param>
    /// <param name="language">Its language.</param>
    /// <param name="request">What is asked for.</param>
    public static ComposedArticle Compose(RandomStream random, LanguageMaterial language, ArticleRequest request) =>
        new ArticleComposer(random, language, request).Compose();

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
        string publisher = _text.InForm(_cast.Paper.NameIn(_tag));
        string story = _random.Chance(40) ? _subjectSlug : string.Empty;
        string keywords = _random.Chance(30) ? string.Join(", ", PickSome(_topic.Keywords, 3)) : string.Empty;
        var yaml = new StringBuilder("---\n");
        AppendKey(yaml, "language", _tag);
        AppendKey(yaml, "publisher", _hasPublisher ? publisher : null);
        AppendKey(yaml, "section", IsGiven(nameof(Article.Section), out string? section) ? Quoted(section) : _section);
        AppendKey(yaml, "story", IsGiven(nameof(Article.Story), out string? givenStory) ? Quoted(givenStory) : story);
        AppendKey(yaml, "keywords", keywords.Length == 0 ? null : "[" + keywords + "]");
        AppendKey(yaml, "rights", "{ holder: " + publisher + ", redistributable: true, license: CC0-1.0 }");
        AppendKey(yaml, "raw", "{ " + (_request.Noise.HasWindowsLineEnds ? "newline: crlf, " : string.Empty) + "sha256: " + Sha256.OfText(raw) + " }");
        return yaml.Append("---\n").ToString();
    }

    private static void AppendKey(StringBuilder yaml, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            yaml.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>Writes anybody's words so that YAML reads them as they are.</summary>
    private static string? Quoted(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var text = new StringBuilder("\"");
        foreach (char c in words)
        {
            // What YAML might take for its own, or for the end of a line.
            if (c is '"' or '\\' || char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }

    private bool IsGiven(string property, out string? value) => _request.Given.TryGetValue(property, out value);

    private string? Given(string property) => _request.Given.GetValueOrDefault(property);

    private bool IsMissing() => _random.Chance(_request.Noise.MissingShare);

    // Takes no number where nothing is glued: the corpus of the benchmarks is as it was.
    private bool IsGlued() => _request.GluedPercent > 0 && _random.Chance(_request.GluedPercent);

    /// <summary>Says whether to write chrome that pages always have.</summary>
    private bool HasChrome() => _random.Chance(_request.Noise.ChromeShare);

    /// <summary>Says whether to write chrome that so many of a hundred pages have.</summary>
    private bool HasChrome(int percent) => _random.Chance(percent) && HasChrome();

    // Most articles are of middling length, a few are notes, a few are long reads.
    private int BodyBytes()
    {
        int kind = _random.Below(100);
        return kind < 12 ? _random.Between(900, 2200) : kind < 75 ? _random.Between(2900, 4900) : kind < 94 ? _random.Between(4900, 7200) : _random.Between(7200, 9200);
    }

    private List<T> PickSome<T>(IReadOnlyList<T> from, int count) =>
        [.. _random.Shuffle(from.Count).Take(count).Select(x => from[x])];
}
