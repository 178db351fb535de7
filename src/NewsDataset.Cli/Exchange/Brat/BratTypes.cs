using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>The words that brat's files use for what articles are annotated with.</summary>
internal static class BratTypes
{
    /// <summary>The type of a span that says nothing but that others may point at it.</summary>
    public const string Mark = "mark";

    /// <summary>The relation from a quotation to the place that names its speaker.</summary>
    public const string SpokenBy = "spoken-by";

    /// <summary>The relation from a later part of an utterance to its first.</summary>
    public const string PartOf = "part-of";

    /// <summary>The attribute of a quotation's kind.</summary>
    public const string QuoteKind = "quote-kind";

    /// <summary>The attribute of a date's calendar.</summary>
    public const string Calendar = "calendar";

    /// <summary>The kind of normalization that brat knows.</summary>
    public const string Reference = "Reference";

    /// <summary>The kind of note that brat lets an annotator write.</summary>
    public const string Note = "AnnotatorNotes";

    /// <summary>The names of databases that normalizations point into: the dataset's own entities, and Wikidata.</summary>
    public const string Entities = "newsdataset";

    /// <inheritdoc cref="Entities"/>
    public const string Wikidata = "Wikidata";

    // Some kinds of blocks are called as spans are.
    private const string BlockPrefix = "block-";

    /// <summary>Gets the types of blocks.</summary>
    public static IEnumerable<string> Blocks => Vocabularies.BlockKinds.Words.Select(static x => BlockPrefix + x);

    /// <summary>Gets the types of dates.</summary>
    public static IEnumerable<string> Dates { get; } = ["published", "modified", "scraped", "date"];

    /// <summary>Returns the type of a block.</summary>
    public static string Of(BlockKind kind) => BlockPrefix + Vocabularies.BlockKinds.WordFor(kind);

    /// <summary>Returns the type of a span.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="entity">The entity that it names, or <see langword="null"/>.</param>
    public static string Of(SpanKind kind, Entity? entity) =>
        kind != SpanKind.None ? Vocabularies.SpanKinds.WordFor(kind)
        : entity is not null ? Vocabularies.EntityTypes.WordFor(entity.Type)
        : Mark;

    /// <summary>Says which kind of block a type is, if it is one.</summary>
    public static bool TryGetBlock(string type, out BlockKind kind)
    {
        kind = default;
        return type.StartsWith(BlockPrefix, StringComparison.Ordinal) && Vocabularies.BlockKinds.TryGet(type[BlockPrefix.Length..], out kind);
    }
}
