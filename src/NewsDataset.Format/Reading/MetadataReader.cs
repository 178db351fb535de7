using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>Joins what the front matter says with what the labelled text says to an article's metadata.</summary>
internal sealed class MetadataReader
{
    private readonly FrontMatter _frontMatter;
    private readonly PeeledText _peeled;
    private readonly DiagnosticSink _sink;

    private MetadataReader(FrontMatter frontMatter, PeeledText peeled, DiagnosticSink sink)
    {
        _frontMatter = frontMatter;
        _peeled = peeled;
        _sink = sink;
    }

    public static ArticleMetadata Read(string id, FrontMatter frontMatter, PeeledText peeled, OverlayOptions options, string rawSha256, DiagnosticSink sink)
    {
        var reader = new MetadataReader(frontMatter, peeled, sink);
        return new ArticleMetadata
        {
            Id = id,
            Options = options,
            Revision = frontMatter.Revision,
            Language = frontMatter.Language is { } tag && Language.TryParse(tag.Value, out Language language) ? language.Tag : null,
            Headline = reader.ReadHeadline(),
            Kicker = reader.ReadText(BlockKind.Kicker, SpanKind.Kicker),
            Standfirst = reader.ReadText(BlockKind.Standfirst, SpanKind.Standfirst),
            Byline = reader.ReadText(BlockKind.Byline, SpanKind.None),
            Dateline = reader.ReadText(BlockKind.Dateline, SpanKind.None),
            Publisher = reader.ReadPublisher(),
            Contributors = reader.ReadContributors(static x => x is >= SpanKind.Author and <= SpanKind.Translator),
            Agencies = reader.ReadContributors(static x => x == SpanKind.Agency),
            Published = reader.ReadPublished(),
            Modified = reader.ReadModified(),
            Section = frontMatter.Section,
            Genre = frontMatter.Genre,
            Keywords = reader.ReadKeywords(),
            Story = frontMatter.Story?.Value,
            Rights = frontMatter.Rights,
            Source = frontMatter.Source,
            Tests = frontMatter.Tests,
            Aliases = ImmutableArray.CreateRange(frontMatter.Aliases, static x => x.Value),
            Mentions = peeled.Spans
                .Where(static x => x.Attributes.Entity is not null)
                .Select(static x => x.Attributes.Entity!.Value)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static x => x, StringComparer.Ordinal)
                .ToImmutableArray(),
            RawSha256 = rawSha256,
        };
    }

    private GroundedText ReadHeadline()
    {
        // A fence or a span, whichever comes first; any other is one too many.
        int firstBlock = IndexOfBlock(BlockKind.Headline);
        PeeledSpan? firstSpan = null;
        var found = new List<int>();
        int fence = -1;
        foreach (PeeledBlock block in _peeled.Blocks)
        {
            if (block.Kind == BlockKind.Headline && block.Fence != fence)
            {
                fence = block.Fence;
                found.Add(block.SourceStart);
            }
        }

        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Kind == SpanKind.Headline)
            {
                firstSpan ??= span;
                found.Add(span.SourceStart);
            }
        }

        found.Sort();
        foreach (int second in found.Skip(1))
        {
            _sink.Report(DiagnosticRules.SecondOfItsKind, second, 0, "headline", _sink.LineNumber(found[0]));
        }

        if (found.Count > 0 && _frontMatter.Headline is { } copied)
        {
            _sink.Report(DiagnosticRules.SaidTwice, found[0], 0, "headline", _sink.LineNumber(copied.Start));
        }

        if (firstBlock >= 0)
        {
            return JoinFence(firstBlock);
        }

        return firstSpan is not null
            ? new GroundedText(TextOf(firstSpan), firstSpan.Range)
            : new GroundedText(_frontMatter.Headline?.Value, null);
    }

    /// <summary>Reads a text from the first run of blocks of a kind, or else from the first span.</summary>
    private GroundedText ReadText(BlockKind blockKind, SpanKind spanKind)
    {
        int first = IndexOfBlock(blockKind);
        if (first >= 0)
        {
            return JoinFence(first);
        }

        PeeledSpan? span = spanKind == SpanKind.None ? null : _peeled.Spans.FirstOrDefault(x => x.Kind == spanKind);
        return span is null ? default : new GroundedText(TextOf(span), span.Range);
    }

    private GroundedText ReadPublisher()
    {
        GroundedText publisher = default;
        int firstStart = 0;
        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Kind != SpanKind.Publisher)
            {
                continue;
            }

            if (publisher.Text is null)
            {
                publisher = new GroundedText(TextOf(span), span.Range);
                firstStart = span.SourceStart;
                if (_frontMatter.Publisher is { } said && !string.Equals(said.Value, publisher.Text, StringComparison.Ordinal))
                {
                    _sink.Report(DiagnosticRules.PublisherDisagrees, span.SourceStart, 0, publisher.Text!, said.Value, _sink.LineNumber(said.Start));
                }
            }
            else if (!string.Equals(publisher.Text, TextOf(span), StringComparison.Ordinal))
            {
                _sink.Report(DiagnosticRules.SecondOfItsKind, span.SourceStart, 0, "publisher", _sink.LineNumber(firstStart));
            }
        }

        return publisher.Text is null ? new GroundedText(_frontMatter.Publisher?.Value, null) : publisher;
    }

    private ImmutableArray<ContributorMetadata> ReadContributors(Func<SpanKind, bool> isWanted)
    {
        ImmutableArray<ContributorMetadata>.Builder contributors = ImmutableArray.CreateBuilder<ContributorMetadata>();
        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (isWanted(span.Kind))
            {
                contributors.Add(new ContributorMetadata(TextOf(span), RoleOf(span.Kind), span.Attributes.Find("role")?.Value, EntityOf(span), span.Range));
            }
        }

        return contributors.ToImmutable();
    }

    private static ContributorRole RoleOf(SpanKind kind) => kind switch
    {
        SpanKind.Editor => ContributorRole.Editor,
        SpanKind.Photographer => ContributorRole.Photographer,
        SpanKind.Translator => ContributorRole.Translator,
        SpanKind.Agency => ContributorRole.Agency,
        _ => ContributorRole.Author,
    };

    private DateAnnotation? ReadPublished()
    {
        PeeledSpan? first = null;
        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Kind != SpanKind.Published)
            {
                continue;
            }

            if (first is null)
            {
                first = span;
                if (_frontMatter.Published is { } copied)
                {
                    _sink.Report(DiagnosticRules.SaidTwice, span.SourceStart, 0, "published", _sink.LineNumber(copied.Start));
                }
            }
            else
            {
                _sink.Report(DiagnosticRules.SecondOfItsKind, span.SourceStart, 0, "published", _sink.LineNumber(first.SourceStart));
            }
        }

        return first is not null ? DateAnnotation.FromSpan(first, _peeled.Raw) : FromFrontMatter(_frontMatter.Published);
    }

    /// <summary>Reads when the article was last changed: the latest of all such dates.</summary>
    private DateAnnotation? ReadModified()
    {
        DateAnnotation? latest = FromFrontMatter(_frontMatter.Modified);
        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Kind == SpanKind.Modified)
            {
                DateAnnotation date = DateAnnotation.FromSpan(span, _peeled.Raw);
                if (latest is null || date.ToMention(DateKind.Modified) > latest.ToMention(DateKind.Modified))
                {
                    latest = date;
                }
            }
        }

        return latest;
    }

    private static DateAnnotation? FromFrontMatter(YamlScalar? value) =>
        value is null ? null : new DateAnnotation(value.Value, DateCalendar.Gregorian, null, null, null, null);

    private ImmutableArray<KeywordMetadata> ReadKeywords()
    {
        ImmutableArray<KeywordMetadata>.Builder keywords = ImmutableArray.CreateBuilder<KeywordMetadata>();
        foreach (string keyword in _frontMatter.Keywords)
        {
            keywords.Add(new KeywordMetadata(keyword, null, null));
        }

        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Kind == SpanKind.Keyword)
            {
                keywords.Add(new KeywordMetadata(TextOf(span), EntityOf(span), span.Range));
            }
        }

        return keywords.ToImmutable();
    }

    private int IndexOfBlock(BlockKind kind)
    {
        for (int i = 0; i < _peeled.Blocks.Count; i++)
        {
            if (_peeled.Blocks[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Joins the lines of one fence with a space, blanks at their edges left out: where an author closes a fence, something else begins.</summary>
    private GroundedText JoinFence(int index)
    {
        PeeledBlock first = _peeled.Blocks[index];
        var texts = new List<string>();
        int start = first.Range.Start;
        int end = start;
        for (; index < _peeled.Blocks.Count; index++)
        {
            PeeledBlock block = _peeled.Blocks[index];
            if (block.Fence != first.Fence)
            {
                break;
            }

            // A block of a hand-wrapped file has several lines.
            string text = block.Range.Slice(_peeled.Raw);
            string trimmed = text.Trim();
            int trimmedStart = block.Range.Start + text.IndexOf(trimmed, StringComparison.Ordinal);
            start = texts.Count == 0 ? trimmedStart : start;
            end = trimmedStart + trimmed.Length;
            texts.AddRange(trimmed.Split('\n').Select(static x => x.Trim()));
        }

        return new GroundedText(string.Join(" ", texts), new TextRange(start, end - start));
    }

    private string TextOf(PeeledSpan span) => span.Range.Slice(_peeled.Raw);

    private static string? EntityOf(PeeledSpan span) => span.Attributes.Entity?.Value;
}
