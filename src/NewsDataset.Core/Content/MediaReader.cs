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

    // An image takes the captions and credits that follow it; a caption whose image was lost stands for it.
    private static bool BelongsTo(BlockKind first, BlockKind kind, bool isFirst) =>
        isFirst
            ? kind is BlockKind.Image or BlockKind.Caption
            : kind is BlockKind.Credit || (kind is BlockKind.Caption && first is BlockKind.Image or BlockKind.Caption);

    private static void Add(
        ImmutableArray<ArticleMedia>.Builder media,
        string raw,
        ImmutableArray<ArticleBlock> blocks,
        ImmutableArray<ArticleSpan> spans,
        PeeledText peeled,
        Group group)
    {
        string? caption = null;
        string? credit = null;
        for (int i = group.FirstBlock; i < group.EndBlock; i++)
        {
            ArticleBlock block = blocks[i];
            caption = block.Kind == BlockKind.Caption ? Join(caption, block.Text.Trim()) : caption;
            credit = block.Kind == BlockKind.Credit ? Join(credit, block.Text.Trim()) : credit;
        }

        string? url = null;
        string? alt = null;
        int image = -1;
        bool isAltAlone = true;
        bool isImageBlock = blocks[group.FirstBlock].Kind == BlockKind.Image;
        bool isMediaBlock = isImageBlock || blocks[group.FirstBlock].Kind == BlockKind.Caption;
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

                case SpanKind.Caption:
                    caption ??= span.Text;
                    isAltAlone &= span.Block != group.FirstBlock;
                    break;

                case SpanKind.Credit:
                    credit ??= span.Text;
                    isAltAlone &= span.Block != group.FirstBlock;
                    break;
            }
        }

        if (isMediaBlock)
        {
            // Without an address and a mark, the line itself is the alternative text, unless it says more.
            alt ??= isImageBlock && url is null && isAltAlone ? blocks[group.FirstBlock].Text.Trim() : null;
            media.Add(new ArticleMedia(url, alt, caption, credit, blocks[group.FirstBlock].Range));
        }
        else if (image >= 0)
        {
            media.Add(new ArticleMedia(url, alt, caption, credit, spans[image].Range));
        }
    }

    private static string Join(string? first, string second) => first is null ? second : first + " " + second;

    private readonly record struct Group(int FirstBlock, int EndBlock, int FirstSpan, int EndSpan);
}
