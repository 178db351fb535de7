using System.Collections.Generic;

namespace NewsDataset.Reading;

/// <summary>The keys of the format's YAML, each list in the order that docs/format.md explains them.</summary>
internal static class FormatKeys
{
    public static readonly IReadOnlyList<string> FrontMatter =
    [
        "language", "headline", "published", "modified", "publisher", "section", "genre", "story", "keywords", "revision",
        "aliases", "retired", "paragraphs", "rights", "source", "raw", "tests",
    ];

    public static readonly IReadOnlyList<string> Rights = ["holder", "redistributable", "license", "note"];

    public static readonly IReadOnlyList<string> Source = ["url", "retrieved", "note"];

    public static readonly IReadOnlyList<string> Raw = ["file", "sha256", "newline", "replacement-characters"];

    public static readonly IReadOnlyList<string> Retired = ["since", "because"];

    public static readonly IReadOnlyList<string> Entity = ["type", "name", "names", "wikidata"];

    public static readonly IReadOnlyList<string> RequiredOfEntity = ["type", "name"];

    public static readonly IReadOnlyList<string> Manifest = ["name", "version", "description", "license", "citation", "defaults", "stories"];

    public static readonly IReadOnlyList<string> Defaults = ["language", "rights"];
}
