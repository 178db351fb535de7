using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>All that is read from an article's text and the labels over it.</summary>
internal sealed class ArticleContent
{
    private string? _body;

    private ArticleContent(PeeledText peeled, Func<string, Entity?> findEntity)
    {
        Raw = peeled.Raw;
        Blocks = ReadBlocks(peeled);
        Spans = ReadSpans(peeled, findEntity);
        Quotes = ReadQuotes(peeled, findEntity);

        ImmutableArray<EntityMention>.Builder mentions = ImmutableArray.CreateBuilder<EntityMention>();
        ImmutableArray<DateMention>.Builder dates = ImmutableArray.CreateBuilder<DateMention>();
        ImmutableArray<ArticleLink>.Builder links = ImmutableArray.CreateBuilder<ArticleLink>();
        for (int i = 0; i < Spans.Length; i++)
        {
            ArticleSpan span = Spans[i];
            PeeledSpan source = peeled.Spans[i];
            if (span.Entity is { } entity)
            {
                mentions.Add(new EntityMention(entity, span.Text, span.Range));
            }

            if (TryGetDateKind(span.Kind, out DateKind kind))
            {
                dates.Add(DateAnnotation.FromSpan(source, Raw).ToMention(kind));
            }

            if (span.Kind == SpanKind.Link)
            {
                links.Add(new ArticleLink(span.Text, source.Attributes.Find("url")?.Value ?? AddressOrNull(span.Text), span.Range));
            }
        }

        Mentions = mentions.ToImmutable();
        Dates = dates.ToImmutable();
        Links = links.ToImmutable();
        Media = MediaReader.Read(Raw, Blocks, Spans, peeled);
    }

    public string Raw { get; }

    public ImmutableArray<ArticleBlock> Blocks { get; }

    public ImmutableArray<ArticleSpan> Spans { get; }

    public ImmutableArray<Quote> Quotes { get; }

    public ImmutableArray<EntityMention> Mentions { get; }

    public ImmutableArray<DateMention> Dates { get; }

    public ImmutableArray<ArticleLink> Links { get; }

    public ImmutableArray<ArticleMedia> Media { get; }

    /// <summary>Gets the texts of the body's blocks, one to a line. Two threads may both make it; they make the same.</summary>
    public string Body => _body ??= JoinBody();

    public static ArticleContent Create(PeeledText peeled, Func<string, Entity?> findEntity) => new(peeled, findEntity);

    /// <summary>Returns an address that stands in the text, or <see langword="null"/> for mere words.</summary>
    internal static string? AddressOrNull(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) > 0 ? text : null;

    /// <summary>Says which date a span is, if it is one.</summary>
    internal static bool TryGetDateKind(SpanKind span, out DateKind kind)
    {
        kind = span switch
        {
            SpanKind.Published => DateKind.Published,
            SpanKind.Modified => DateKind.Modified,
            SpanKind.Scraped => DateKind.Scraped,
            _ => DateKind.Other,
        };
        return kind != DateKind.Other || span == SpanKind.Date;
    }

    private static ImmutableArray<ArticleBlock> ReadBlocks(PeeledText peeled)
    {
        ImmutableArray<ArticleBlock>.Builder blocks = ImmutableArray.CreateBuilder<ArticleBlock>(peeled.Blocks.Count);
        foreach (PeeledBlock block in peeled.Blocks)
        {
            blocks.Add(new ArticleBlock(peeled.Raw, blocks.Count, block.Kind, block.Range));
        }

        return blocks.MoveToImmutable();
    }

    private static ImmutableArray<ArticleSpan> ReadSpans(PeeledText peeled, Func<string, Entity?> findEntity)
    {
        ImmutableArray<ArticleSpan>.Builder spans = ImmutableArray.CreateBuilder<ArticleSpan>(peeled.Spans.Count);
        foreach (PeeledSpan span in peeled.Spans)
        {
            Language? language = Language.TryParse(span.Attributes.Find("lang")?.Value, out Language parsed) ? parsed : null;
            spans.Add(new ArticleSpan(
                peeled.Raw,
                span.Range,
                span.Kind,
                span.Attributes.Entity is { } entity ? findEntity(entity.Value) : null,
                span.Attributes.Id?.Value,
                language,
                span.Attributes.Find("note")?.Value,
                span.Block,
                span.Parent < 0 ? null : span.Parent));
        }

        return spans.MoveToImmutable();
    }

    private static ImmutableArray<Quote> ReadQuotes(PeeledText peeled, Func<string, Entity?> findEntity)
    {
        // First where each quotation comes, since one may point forward at another.
        var quoteBySpan = new Dictionary<int, int>();
        var quoteById = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < peeled.Spans.Count; i++)
        {
            PeeledSpan span = peeled.Spans[i];
            if (span.Kind != SpanKind.Quote)
            {
                continue;
            }

            if (span.Attributes.Id is { } id && !quoteById.ContainsKey(id.Value))
            {
                quoteById.Add(id.Value, quoteBySpan.Count);
            }

            quoteBySpan.Add(i, quoteBySpan.Count);
        }

        ImmutableArray<Quote>.Builder quotes = ImmutableArray.CreateBuilder<Quote>(quoteBySpan.Count);
        for (int i = 0; i < peeled.Spans.Count; i++)
        {
            PeeledSpan span = peeled.Spans[i];
            if (span.Kind != SpanKind.Quote)
            {
                continue;
            }

            int? nestedIn = null;
            for (int parent = span.Parent; parent >= 0 && nestedIn is null; parent = peeled.Spans[parent].Parent)
            {
                nestedIn = quoteBySpan.TryGetValue(parent, out int outer) ? outer : null;
            }

            int? partOf = span.Attributes.Find("part-of") is { } reference && quoteById.TryGetValue(reference.Value.TrimStart('#'), out int first)
                ? first
                : null;

            var kind = QuoteKind.Direct;
            if (span.Attributes.Find("kind") is { } word)
            {
                Vocabularies.QuoteKinds.TryGet(word.Value, out kind);
            }

            Entity? speaker = span.Attributes.Find("speaker") is { } name ? findEntity(name.Value.TrimStart('@')) : null;
            quotes.Add(new Quote(span.Range.Slice(peeled.Raw), speaker, kind, nestedIn, partOf, span.Range));
        }

        return quotes.MoveToImmutable();
    }

    private string JoinBody()
    {
        var body = new StringBuilder();
        foreach (ArticleBlock block in Blocks)
        {
            if (block.IsBody)
            {
                if (body.Length > 0)
                {
                    body.Append('\n');
                }

                body.Append(Raw, block.Range.Start, block.Range.Length);
            }
        }

        return body.ToString();
    }
}
