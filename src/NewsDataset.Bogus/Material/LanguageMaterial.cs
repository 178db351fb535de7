using System.Collections.Generic;
using NewsDataset.Bogus.Composing;

namespace NewsDataset.Bogus.Material;

/// <summary>
/// All that is needed to write in one language. A further language is one more of these, in a file of its own, with a line in <see cref="Languages"/>.
/// </summary>
/// <remarks>
/// Names, subjects and roles are parallel: the n-th of one language is the n-th of every other. The slots of the templates are
/// in README.md; a slot's words stand unchanged, so a template must not ask for an inflection of them.
/// </remarks>
internal sealed record LanguageMaterial
{
    public required Language Language { get; init; }

    /// <summary>Gets the part of the world that its articles are mostly about.</summary>
    public required Region Home { get; init; }

    public required NameMaterial Names { get; init; }

    public required DateMaterial Dates { get; init; }

    /// <summary>Gets its opening and closing quotation marks, each pair as two characters.</summary>
    public required IReadOnlyList<string> QuotationMarks { get; init; }

    public required string ThousandsSeparator { get; init; }

    /// <summary>Gets what stands between two sentences.</summary>
    public string SentenceJoint { get; init; } = " ";

    /// <summary>Gets what stands between the entries of a list.</summary>
    public string ListJoint { get; init; } = ", ";

    /// <summary>Gets its digit zero, if its script has digits of its own.</summary>
    public char NativeZero { get; init; } = '0';

    /// <summary>Gets what stands before a man's and a woman's name (<c>{h}</c>).</summary>
    public (string Man, string Woman) Honorifics { get; init; }

    public required TopicMaterial Works { get; init; }

    public required TopicMaterial Weather { get; init; }

    public required TopicMaterial Culture { get; init; }

    public IReadOnlyList<TopicMaterial> Topics => [Works, Weather, Culture];

    /// <summary>Gets sentences that fit every topic.</summary>
    public required IReadOnlyList<Template> Sentences { get; init; }

    /// <summary>Gets what anybody may say, without the final stop.</summary>
    public required IReadOnlyList<Template> Quotes { get; init; }

    /// <summary>Gets how a quote (<c>{Q}</c>; <c>{Q:,}</c> with a comma inside) and its speaker are joined where the speaker is new.</summary>
    public required IReadOnlyList<Template> FirstAttributions { get; init; }

    public required IReadOnlyList<Template> LaterAttributions { get; init; }

    /// <summary>Gets what people are in public life (<c>{r}</c>); with a slash between a man's and a woman's form where they differ.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    public required IReadOnlyList<string> Benefits { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<string> Crossheads { get; init; }

    public required IReadOnlyList<Template> ListIntros { get; init; }

    public required IReadOnlyList<Template> ListItems { get; init; }

    public required ChromeMaterial Chrome { get; init; }
}

/// <summary>The parts of the world that names come from.</summary>
internal enum Region
{
    Coast,
    Delta,
    Plains,
    Oasis,
    River,
    Islands,
    Sierra,
    Steppe,
}

/// <summary>One thing to write about.</summary>
internal sealed record TopicMaterial
{
    public required IReadOnlyList<string> Subjects { get; init; }

    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<Template> Headlines { get; init; }

    public required IReadOnlyList<Template> Leads { get; init; }

    public required IReadOnlyList<Template> Sentences { get; init; }

    public required IReadOnlyList<Template> Quotes { get; init; }

    public required IReadOnlyList<Template> Captions { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }
}

/// <summary>Names, the n-th of one language being the n-th of every other.</summary>
internal sealed record NameMaterial
{
    /// <summary>Gets the names of the parts of the world that the language writes about.</summary>
    public required Dictionary<Region, RegionMaterial> Regions { get; init; }

    /// <summary>Gets the English names of the language's home, where English itself does not write about it: ids are made of them.</summary>
    public RegionMaterial? HomeInEnglish { get; init; }

    /// <summary>Gets names of organizations, with <c>{0}</c> for their town: the council first, the university fourth.</summary>
    public required IReadOnlyList<string> Organizations { get; init; }

    /// <summary>Gets names of newspapers, with <c>{0}</c> for their town.</summary>
    public required IReadOnlyList<string> Papers { get; init; }

    public required IReadOnlyList<string> Agencies { get; init; }
}

/// <summary>The names of one part of the world in one language.</summary>
internal sealed record RegionMaterial
{
    /// <summary>Gets given names: the first half men's, the second half women's.</summary>
    public required IReadOnlyList<string> Given { get; init; }

    public required IReadOnlyList<string> Family { get; init; }

    public bool FamilyNameFirst { get; init; }

    /// <summary>Gets what stands between the two names of a person.</summary>
    public string NameJoint { get; init; } = " ";

    /// <summary>Gets what a person is called once introduced.</summary>
    public ShortName ShortName { get; init; }

    /// <summary>Gets first and second parts of towns' names, and what joins them.</summary>
    public required (IReadOnlyList<string> First, string Joint, IReadOnlyList<string> Second) Towns { get; init; }
}

/// <summary>What a person is called once introduced.</summary>
internal enum ShortName
{
    /// <summary>The last word of the name.</summary>
    LastWord,

    /// <summary>The family name.</summary>
    Family,

    /// <summary>The whole name, again and again.</summary>
    Whole,
}

/// <summary>How dates are written.</summary>
internal sealed record DateMaterial
{
    /// <summary>Gets the months as they stand behind a day.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Gets the months as they stand alone in a sentence, where that is another form.</summary>
    public IReadOnlyList<string>? MonthsInSentence { get; init; }

    /// <summary>Gets the days of the week, from Sunday.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>Gets the days of the week as <c>{w}</c> writes them, where that is another form, with an article or a preposition if need be.</summary>
    public IReadOnlyList<string>? WeekdaysInSentence { get; init; }

    /// <summary>Gets how a moment is written: <c>D DD M MM B C Y hh mm W</c> in braces (<c>C</c> is a month alone), and the offset that the words say, if any.</summary>
    public required IReadOnlyList<(string Pattern, string Offset)> Moments { get; init; }

    /// <summary>Gets how a day is written in a sentence.</summary>
    public required string Day { get; init; }

    public required string Month { get; init; }

    /// <summary>Gets how the masthead shows today.</summary>
    public required string Masthead { get; init; }
}

/// <summary>What stands around the story.</summary>
internal sealed record ChromeMaterial
{
    public required IReadOnlyList<string> Menus { get; init; }

    public required IReadOnlyList<string> Kickers { get; init; }

    public required IReadOnlyList<Template> Bylines { get; init; }

    public required IReadOnlyList<string> Desks { get; init; }

    public required IReadOnlyList<Template> Published { get; init; }

    public required IReadOnlyList<Template> Updated { get; init; }

    public required IReadOnlyList<string> Shares { get; init; }

    public required IReadOnlyList<string> Advertisements { get; init; }

    public required IReadOnlyList<string> ReadAlso { get; init; }

    public required IReadOnlyList<string> RelatedHeadings { get; init; }

    public required IReadOnlyList<Template> Credits { get; init; }

    public required IReadOnlyList<string> TagCues { get; init; }

    public required IReadOnlyList<string> Newsletters { get; init; }

    public required IReadOnlyList<Template> Endmatter { get; init; }

    public required IReadOnlyList<Template> Editors { get; init; }

    public required IReadOnlyList<Template> Agencies { get; init; }

    public required IReadOnlyList<string> Comments { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    public required IReadOnlyList<Template> Footers { get; init; }
}
