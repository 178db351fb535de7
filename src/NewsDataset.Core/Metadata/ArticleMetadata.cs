using System.Collections.Immutable;
using NewsDataset.Content;
using NewsDataset.Fields;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>
/// What is known of an article without its text: computed when the file is read, compiled into the assembly, there at once at run time.
/// Entities are named by id, so that one article's metadata does not change with another's.
/// </summary>
internal sealed record ArticleMetadata
{
    public required string Id { get; init; }

    public required OverlayOptions Options { get; init; }

    public required int Revision { get; init; }

    /// <summary>Gets the language that the file itself says; the dataset's own applies where it says none.</summary>
    public string? Language { get; init; }

    public GroundedText Headline { get; init; }

    public GroundedText Kicker { get; init; }

    public GroundedText Standfirst { get; init; }

    public GroundedText Byline { get; init; }

    public GroundedText Dateline { get; init; }

    public GroundedText Publisher { get; init; }

    public ImmutableArray<ContributorMetadata> Contributors { get; init; } = ImmutableArray<ContributorMetadata>.Empty;

    public ImmutableArray<ContributorMetadata> Agencies { get; init; } = ImmutableArray<ContributorMetadata>.Empty;

    public DateAnnotation? Published { get; init; }

    public DateAnnotation? Modified { get; init; }

    public string? Section { get; init; }

    public string? Genre { get; init; }

    public ImmutableArray<KeywordMetadata> Keywords { get; init; } = ImmutableArray<KeywordMetadata>.Empty;

    public string? Story { get; init; }

    public ArticleRights? Rights { get; init; }

    public ArticleSource? Source { get; init; }

    public string? Tests { get; init; }

    /// <summary>Gets the ids that the article had before.</summary>
    public ImmutableArray<string> Aliases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the front matter that the dataset declares itself.</summary>
    public FieldMapping Fields { get; init; } = FieldMapping.Empty;

    /// <summary>Gets the ids of all entities that the article names, sorted ordinally.</summary>
    public ImmutableArray<string> Mentions { get; init; } = ImmutableArray<string>.Empty;

    public required string RawSha256 { get; init; }

    public string GoldSha256 { get; init; } = string.Empty;
}

/// <summary>A value and where it stands: no range where the front matter gave it.</summary>
internal readonly record struct GroundedText(string? Text, TextRange? Range);

/// <summary>A contributor whose entity is still an id.</summary>
internal sealed record ContributorMetadata(string Name, ContributorRole Role, string? JobTitle, string? Entity, TextRange Range);

/// <summary>A keyword whose entity is still an id.</summary>
internal sealed record KeywordMetadata(string Text, string? Entity, TextRange? Range);
