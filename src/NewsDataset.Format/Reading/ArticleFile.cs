using System.Collections.Generic;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Reading;

/// <summary>One article file, read on its own: what it says, and what is wrong in it whatever the rest of its dataset says.</summary>
/// <param name="Path">The file.</param>
/// <param name="Metadata">What is known of the article. There even if the file has errors, as far as it could be read.</param>
/// <param name="Text">Its text and labels.</param>
/// <param name="References">Every place that names an entity, to be looked for in the dataset.</param>
/// <param name="Story">The story it belongs to, to be looked for in the dataset, or <see langword="null"/>.</param>
/// <param name="NeedsLanguage">Where a language is missing, unless the dataset has a default; <see langword="null"/> if nothing is missing.</param>
/// <param name="Aliases">The ids that the article had before, to be compared with those of the others.</param>
/// <param name="Retired">That the article is retired, and the file a tombstone; or <see langword="null"/>.</param>
/// <param name="Own">What the front matter says under keys that the format does not know, to be typed by the dataset; <see langword="null"/> if it cannot be read.</param>
/// <param name="FirstLine">The first line of the file: where something goes that concerns all of it.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file.</param>
internal sealed record ArticleFile(
    string Path,
    ArticleMetadata Metadata,
    PeeledText Text,
    IReadOnlyList<Reference> References,
    Reference? Story,
    FileLocation? NeedsLanguage,
    IReadOnlyList<Reference> Aliases,
    Retirement? Retired,
    OwnMapping? Own,
    FileLocation FirstLine,
    IReadOnlyList<FileDiagnostic> Diagnostics);

/// <summary>An id that a file names, and where.</summary>
/// <param name="Id">The id.</param>
/// <param name="Location">The place.</param>
internal sealed record Reference(string Id, FileLocation Location);
