using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.Serialization;
using System.Threading;
using NewsDataset.Content;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Snapshots;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif

namespace NewsDataset;

/// <summary>
/// A news article: its verbatim text, and what a person who read it says is in it.
/// </summary>
/// <remarks>
/// <para>Every value that was taken from the text points at its characters in <see cref="Raw"/>. What nobody says is
/// <see langword="null"/> or empty, never guessed.</para>
/// <para>Metadata is there without the text. <see cref="Raw"/> reads the text on first use, once; <see cref="Blocks"/>, <see cref="Spans"/>,
/// <see cref="Body"/>, <see cref="Quotes"/>, <see cref="EntityMentions"/>, <see cref="Dates"/>, <see cref="Links"/> and <see cref="Media"/> read the labels, once.</para>
/// <para>Immutable, and safe to use from several threads. Two articles are equal if id, revision, raw text and annotations are, by their hashes.</para>
/// </remarks>
/// <example><code>Article article = News.TrumpSaysNoToPutinsIranOffer;
/// Console.WriteLine(article.Headline);
/// Console.WriteLine(article.Published?.Value);           // 2025-06-25
/// Console.WriteLine(article.Quotes[0].Speaker?.Name);    // Donald Trump</code></example>
[DebuggerDisplay("{Id,nq} ({Language.Tag,nq}): {Headline}")]
public record Article
{
    private readonly IArticleOrigin _origin;
    private ResolvedMetadata? _resolved;
    private ArticleContent? _content;
    private string? _raw;

    internal Article(IArticleOrigin origin) => _origin = origin;

    /// <summary>Gets the article's id in its dataset, in kebab-case: the stem of its file's name.</summary>
    public string Id => _origin.Id;

    /// <summary>Gets the ids that the article had before: a set of articles finds it by each of them as well.</summary>
    /// <remarks>They are no annotation: no part of <see cref="ToSnapshot"/>, of <see cref="GoldSha256"/> or of equality.</remarks>
    public ImmutableArray<string> Aliases => _origin.Aliases;

    /// <summary>Gets how often the article's annotations have been published in a changed form, from 1.</summary>
    public int Revision => Metadata.Revision;

    /// <summary>Gets the language of the text. schema.org: <c>inLanguage</c>.</summary>
    public Language Language => (Metadata.Language ?? _origin.Catalog.DefaultLanguage) is { } tag ? Language.FromTag(tag) : default;

    /// <summary>Gets the title, its lines joined by a space, or <see langword="null"/> if the text has none. schema.org: <c>headline</c>.</summary>
    public string? Headline => _origin.Headline;

    /// <summary>Gets where the headline stands in <see cref="Raw"/>, from its first line to its last; <see langword="null"/> if there is none, or the front matter gave it.</summary>
    public TextRange? HeadlineRange => Metadata.Headline.Range;

    /// <summary>Gets the line above the headline, or <see langword="null"/>.</summary>
    public string? Kicker => Metadata.Kicker.Text;

    /// <summary>Gets where the kicker stands in <see cref="Raw"/>, or <see langword="null"/>.</summary>
    public TextRange? KickerRange => Metadata.Kicker.Range;

    /// <summary>Gets the summary under the headline, or <see langword="null"/>. schema.org: <c>abstract</c>.</summary>
    public string? Standfirst => Metadata.Standfirst.Text;

    /// <summary>Gets where the standfirst stands in <see cref="Raw"/>, or <see langword="null"/>.</summary>
    public TextRange? StandfirstRange => Metadata.Standfirst.Range;

    /// <summary>Gets the line that says who wrote the article, as it is written, or <see langword="null"/>. The people are in <see cref="Contributors"/>.</summary>
    public string? Byline => Metadata.Byline.Text;

    /// <summary>Gets where the byline stands in <see cref="Raw"/>, or <see langword="null"/>.</summary>
    public TextRange? BylineRange => Metadata.Byline.Range;

    /// <summary>Gets the line that says where or when, as it is written, or <see langword="null"/>. The date is in <see cref="Published"/>.</summary>
    public string? Dateline => Metadata.Dateline.Text;

    /// <summary>Gets where the dateline stands in <see cref="Raw"/>, or <see langword="null"/>.</summary>
    public TextRange? DatelineRange => Metadata.Dateline.Range;

    /// <summary>Gets who published the page, or <see langword="null"/> if neither text nor annotator says. schema.org: <c>publisher</c>.</summary>
    public string? Publisher => Metadata.Publisher.Text;

    /// <summary>Gets where the publisher is named in <see cref="Raw"/>, or <see langword="null"/> if the front matter alone says it.</summary>
    public TextRange? PublisherRange => Metadata.Publisher.Range;

    /// <summary>Gets the people who made the article, in the order of the text.</summary>
    public ImmutableArray<Contributor> Contributors => Resolved.Contributors;

    /// <summary>Gets the news agencies whose reports it uses, in the order of the text.</summary>
    public ImmutableArray<Contributor> Agencies => Resolved.Agencies;

    /// <summary>Gets when it was published, or <see langword="null"/> if nobody says. schema.org: <c>datePublished</c>.</summary>
    public DateMention? Published => Resolved.Published;

    /// <summary>Gets when it was last changed, or <see langword="null"/> if nobody says. schema.org: <c>dateModified</c>.</summary>
    public DateMention? Modified => Resolved.Modified;

    /// <summary>Gets the section it appeared in, or <see langword="null"/>. schema.org: <c>articleSection</c>.</summary>
    public string? Section => Metadata.Section;

    /// <summary>Gets its genre, or <see langword="null"/>. An IPTC genre where one fits.</summary>
    public string? Genre => Metadata.Genre;

    /// <summary>Gets its tags: those of the front matter, then those of the text in their order.</summary>
    public ImmutableArray<Keyword> Keywords => Resolved.Keywords;

    /// <summary>Gets the id of the story that it belongs to, or <see langword="null"/>.</summary>
    public string? Story => Metadata.Story;

    /// <summary>Gets whose its text is, or <see langword="null"/> if nobody says.</summary>
    public ArticleRights? Rights => Metadata.Rights ?? _origin.Catalog.DefaultRights;

    /// <summary>Gets where its text comes from, or <see langword="null"/> if nobody says.</summary>
    public ArticleSource? Source => Metadata.Source;

    /// <summary>Gets what the article is there to test, or <see langword="null"/>.</summary>
    public string? Tests => Metadata.Tests;

    /// <summary>Gets the SHA-256 of <see cref="Raw"/> in UTF-8, in lower-case hexadecimal.</summary>
    public string RawSha256 => Metadata.RawSha256;

    /// <summary>
    /// Gets the SHA-256, in lower-case hexadecimal, of all that the article's own file annotates: of <see cref="ToSnapshot"/> in UTF-8,
    /// without what the dataset's defaults add.
    /// </summary>
    public string GoldSha256 => Metadata.GoldSha256;

    /// <summary>Gets the verbatim text. All ranges are UTF-16 code units of this string.</summary>
    public string Raw => Volatile.Read(ref _raw) ?? ReadRaw();

    /// <summary>Gets the labelled blocks: every non-blank line, in order.</summary>
    public ImmutableArray<ArticleBlock> Blocks => Content.Blocks;

    /// <summary>Gets the marked runs of characters, just as the article file has them, an outer one before what it holds.</summary>
    /// <remarks>Not serialised: what they say is in the other members.</remarks>
    [IgnoreDataMember]
#if NET8_0_OR_GREATER
    [JsonIgnore]
#endif
    public ImmutableArray<ArticleSpan> Spans => Content.Spans;

    /// <summary>Gets the text of the body: paragraphs, crossheads, list items and pull quotes, joined by line feeds. schema.org: <c>articleBody</c>.</summary>
    /// <remarks>Not serialised: the text stands once, in <see cref="Raw"/>.</remarks>
    [IgnoreDataMember]
#if NET8_0_OR_GREATER
    [JsonIgnore]
#endif
    public string Body => Content.Body;

    /// <summary>Gets the quotations, in the order of the text, an outer one before those nested in it.</summary>
    public ImmutableArray<Quote> Quotes => Content.Quotes;

    /// <summary>Gets every place that names an entity, in the order of the text, an outer name before those within it.</summary>
    public ImmutableArray<EntityMention> EntityMentions => Content.Mentions;

    /// <summary>Gets every date that the text names, in its order.</summary>
    public ImmutableArray<DateMention> Dates => Content.Dates;

    /// <summary>Gets the links, in the order of the text.</summary>
    public ImmutableArray<ArticleLink> Links => Content.Links;

    /// <summary>Gets the images, in the order of the text.</summary>
    public ImmutableArray<ArticleMedia> Media => Content.Media;

    internal ArticleMetadata Metadata => _origin.Metadata;

    private ResolvedMetadata Resolved =>
        Volatile.Read(ref _resolved) ?? Once.Keep(ref _resolved, new ResolvedMetadata(Metadata, _origin.Catalog));

    private ArticleContent Content => Volatile.Read(ref _content) ?? ReadContent();

    /// <summary>Says whether the article names an entity anywhere. Does not read the text.</summary>
    /// <param name="entity">The entity, of this dataset or of another that knows it by the same Wikidata id.</param>
    /// <returns><see langword="true"/> if at least one of <see cref="EntityMentions"/> names it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public bool Mentions(Entity entity)
    {
        if (entity is null)
        {
            throw new ArgumentNullException(nameof(entity));
        }

        foreach (string id in Metadata.Mentions)
        {
            if (_origin.Catalog.Find(id) is { } mentioned && mentioned.Equals(entity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns everything that is annotated in the article's canonical form: lines of text that are the same on every runtime, culture and platform.
    /// </summary>
    /// <returns>The lines, ended by a single line feed each, the last by none. Characters that cannot be seen are written as <c>\u{200D}</c>.</returns>
    /// <example><code>await Verify(article.ToSnapshot());</code></example>
    public string ToSnapshot() => SnapshotWriter.Write(this);

    /// <summary>Says whether the other article has the same id, revision, raw text and annotations. Compares hashes, not text.</summary>
    /// <param name="other">The article to compare with.</param>
    /// <returns><see langword="true"/> if all four are equal.</returns>
    public virtual bool Equals(Article? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (EqualityContract == other.EqualityContract
                && string.Equals(Id, other.Id, StringComparison.Ordinal)
                && Revision == other.Revision
                && string.Equals(RawSha256, other.RawSha256, StringComparison.Ordinal)
                && string.Equals(GoldSha256, other.GoldSha256, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ StringComparer.Ordinal.GetHashCode(RawSha256);

    /// <summary>Returns the id.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Returns the distinct entities that the article names, in the order of their ids. Does not read the text.</summary>
    internal IEnumerable<Entity> MentionedEntities()
    {
        foreach (string id in Metadata.Mentions)
        {
            if (_origin.Catalog.Find(id) is { } entity)
            {
                yield return entity;
            }
        }
    }

    private string ReadRaw()
    {
        lock (_origin)
        {
            return _raw ??= _origin.ReadRaw();
        }
    }

    private ArticleContent ReadContent()
    {
        lock (_origin)
        {
            if (_content is { } read)
            {
                return read;
            }

            PeeledText text = _origin.ReadText();

            // Who holds the raw text already goes on with the same string.
            text = _raw is { } raw ? text with { Raw = raw } : text;
            _raw = text.Raw;
            return _content = ArticleContent.Create(text, _origin.Catalog.Find);
        }
    }
}
