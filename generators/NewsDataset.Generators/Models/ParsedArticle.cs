using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Generators.Models;

/// <summary>One article file, read: all that later steps need of it. Depends on that file alone.</summary>
/// <param name="Key">What the layout of a dataset depends on.</param>
/// <param name="Metadata">The packed metadata.</param>
/// <param name="Documentation">The XML documentation of its member.</param>
/// <param name="References">Every place that names an entity.</param>
/// <param name="Story">The story it belongs to, or <see langword="null"/>.</param>
/// <param name="NeedsLanguage">Where a language is missing unless the dataset has a default, or <see langword="null"/>.</param>
/// <param name="Own">What the front matter says under keys that the format does not know, or <see langword="null"/> if it cannot be read.</param>
/// <param name="Content">What a lock remembers of it, or <see langword="null"/> if it cannot be read.</param>
/// <param name="Diagnostics">What is wrong in the file, whatever the rest of its dataset says.</param>
internal sealed record ParsedArticle(
    ArticleKey Key,
    PackedArticle Metadata,
    ArticleDocumentation Documentation,
    EquatableArray<Reference> References,
    Reference? Story,
    FileLocation? NeedsLanguage,
    OwnMapping? Own,
    ItemContent? Content,
    EquatableArray<FileDiagnostic> Diagnostics);

/// <summary>What the layout of a dataset depends on: it stays equal while somebody edits an article's text.</summary>
/// <param name="Path">The file, normalised and absolute.</param>
/// <param name="Id">The article's id.</param>
/// <param name="MemberName">The C# name that the id becomes; empty if the id is not valid.</param>
/// <param name="IdFault">What is wrong with the id, or <see langword="null"/>.</param>
/// <param name="Language">The language that the file says, or <see langword="null"/>.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Aliases">The ids that the article had before.</param>
/// <param name="Retired">That the article is retired, and the file a tombstone; or <see langword="null"/>.</param>
internal sealed record ArticleKey(
    string Path,
    string Id,
    string MemberName,
    string? IdFault,
    string? Language,
    string FilePath,
    EquatableArray<Reference> Aliases,
    Retirement? Retired);

/// <summary>What somebody sees who points at an article's member.</summary>
/// <param name="Headline">The headline, or the id of an article without one.</param>
/// <param name="Facts">Date and publisher, as far as they are known.</param>
/// <param name="FirstSentence">How the body begins, or <see langword="null"/>.</param>
internal sealed record ArticleDocumentation(string Headline, string Facts, string? FirstSentence);
