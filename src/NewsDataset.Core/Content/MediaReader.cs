using System.Collections.Generic;
using System.Collections.Immutable;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>Finds the images of an article: an image block with the caption and credit behind it, as far as a scrape has kept them.</summary>
internal static class MediaReader
{
    public static ImmutableArray<ArticleMedia> Read(string raw, ImmutableArray<ArticleBlock> blocks, ImmutableArray<ArticleSpan> spans, PeeledText peeled)
    {
        ImmutableArray<ArticleMedia>.Builder media = ImmutableArray.CreateBuilder<ArticleMedia>();
        int index = 0;
        int firstSpan = 0;
        while (index < blocks.Length)
        {
            int start = index;
            while (index < blocks.Length && BelongsTo(blocks[start].Kind, blocks[index].Kind, index == start))
            {
                index++;
            }

            if (index == start)
            {
                index++;
            }

            // Spans come in the order of their blocks, so one pass over both is enough.
            int end = firstSpan;
            while (end < spans.Length && spans[end].Block < index)
            {
                end++;
            }

            Add(media, raw, blocks, spans, peeled, new Group(start, index, firstSpan, end));
            firstSpan = end;
        }

        return media.ToImmutable();
    }

    // An image takes the captions and credits that follow it; a caption or a credit whose image was lost stands for it.
    private static bool BelongsTo(BlockKind first, BlockKind kind, bool isFirst) =>
        isFirst
            ? kind is BlockKind.Image or BlockKind.Caption or BlockKind.Credit
            : kind is BlockKind.Credit || (kind is BlockKind.Caption && first is BlockKind.Image or BlockKind.Caption);

    private static void Add(
        ImmutableArray<ArticleMedia>.Builder media,
        string raw,
        ImmutableArray<ArticleBlock> blocks,
        ImmutableArray<ArticleSpan> spans,
        PeeledText peeled,
        Group group)
    {
        List<string>? captions = null;
        List<string>? credits = null;
        for (int i = group.FirstBlock; i < group.EndBlock; i++)
        {
            switch (blocks[i].Kind)
            {
                case BlockKind.Caption:
                    (captions ??= []).Add(blocks[i].Text.Trim());
                    break;

                case BlockKind.Credit:
                    (credits ??= []).Add(blocks[i].Text.Trim());
                    break;
            }
        }

        string? url = null;
        string? alt = null;
        List<string>? spanCaptions = null;
        List<string>? spanCredits = null;
        int image = -1;
        int words = -1;
        bool isAltAlone = true;
        bool isImageBlock = blocks[group.FirstBlock].Kind == BlockKind.Image;
        bool isMediaBlock = BelongsTo(default, blocks[group.FirstBlock].Kind, isFirst: true);
        for (int i = group.FirstSpan; i < group.EndSpan; i++)
        {
            ArticleSpan span = spans[i];
            string? address = peeled.Spans[i].Attributes.Find("url")?.Value;
            switch (span.Kind)
            {
                case SpanKind.Image:
                    image = image < 0 ? i : image;
                    alt ??= span.Text;
                    url ??= address;
                    break;

                case SpanKind.Link when isImageBlock:
                    url ??= address ?? ArticleContent.AddressOrNull(span.Text);
                    break;

                case SpanKind.Caption when !IsWithinItsKind(spans, span):
                    (spanCaptions ??= []).Add(span.Text);
                    words = words < 0 ? i : words;
                    isAltAlone &= span.Block != group.FirstBlock;
                    break;

                case SpanKind.Credit when !IsWithinItsKind(spans, span):
                    (spanCredits ??= []).Add(span.Text);
                    words = words < 0 ? i : words;
                    isAltAlone &= span.Block != group.FirstBlock;
                    break;
            }
        }

        // What a fence says is the whole of it.
        string? caption = Join(captions ?? spanCaptions);
        string? credit = Join(credits ?? spanCredits);
        if (isMediaBlock)
        {
            // Without an address and a mark, the line itself is the alternative text, unless it says more.
            alt ??= isImageBlock && url is null && isAltAlone ? blocks[group.FirstBlock].Text.Trim() : null;
            media.Add(new ArticleMedia(url, alt, caption, credit, blocks[group.FirstBlock].Range));
        }
        else if (image >= 0 || words >= 0)
        {
            media.Add(new ArticleMedia(url, alt, caption, credit, spans[image >= 0 ? image : words].Range));
        }
    }

    private static bool IsWithinItsKind(ImmutableArray<ArticleSpan> spans, ArticleSpan span)
    {
        for (int? outer = span.Parent; outer is { } index; outer = spans[index].Parent)
        {
            if (spans[index].Kind == span.Kind)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Join(List<string>? parts) => parts is null ? null : string.Join(" ", parts);

    private readonly record struct Group(int FirstBlock, int EndBlock, int FirstSpan, int EndSpan);
}
