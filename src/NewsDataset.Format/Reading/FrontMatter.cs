using System.Collections.Generic;
using System.Collections.Immutable;
using NewsDataset.Content;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>What an article's front matter says, each value that may be wrong for another's sake with its place.</summary>
internal sealed record FrontMatter
{
    public static readonly FrontMatter Empty = new();

    public YamlScalar? Language { get; init; }

    /// <summary>Gets whether a language is named, be it a wrong one: nothing is missing then.</summary>
    public bool NamesLanguage { get; init; }

    public YamlScalar? Headline { get; init; }

    public YamlScalar? Published { get; init; }

    public YamlScalar? Modified { get; init; }

    public YamlScalar? Publisher { get; init; }

    public YamlScalar? Story { get; init; }

    public string? Section { get; init; }

    public string? Genre { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = ImmutableArray<string>.Empty;

    public int Revision { get; init; } = 1;

    /// <summary>Gets the ids that the article had before, those that can be ids.</summary>
    public ImmutableArray<YamlScalar> Aliases { get; init; } = ImmutableArray<YamlScalar>.Empty;

    /// <summary>Gets what is said of its being retired, be it wrong; <see langword="null"/> if nothing is.</summary>
    public RetiredKeys? Retired { get; init; }

    public bool BlankLineParagraphs { get; init; }

    public ArticleRights? Rights { get; init; }

    public ArticleSource? Source { get; init; }

    public YamlScalar? RawSha256 { get; init; }

    public bool CarriageReturns { get; init; }

    public bool ReplacementCharacters { get; init; }

    public string? Tests { get; init; }

    /// <summary>Gets what stands under keys that the format does not know.</summary>
    public ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Own { get; init; } = ImmutableArray<KeyValuePair<YamlScalar, YamlNode>>.Empty;
}

/// <summary>What the front matter says of an article that is retired.</summary>
internal sealed record RetiredKeys(string? Since, string? Because, YamlScalar? Instead);
