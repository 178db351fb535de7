using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

// Lines that begin with three colons.
public sealed partial class OverlayReaderTest
{
    [Fact]
    public void A_fence_labels_its_lines_that_are_not_blank()
    {
        PeeledText peeled = Peel("before\n::: list-item\none\n\n two\n:::\nbehind\n");

        Assert.Equal(["paragraph: before", "list-item: one", "list-item:  two", "paragraph: behind"], Blocks(peeled));
        Assert.Equal([-1, 0, 0, -1], peeled.Blocks.Select(static x => x.Fence));
    }

    [Fact]
    public void Every_kind_of_block_can_be_opened()
    {
        foreach (string kind in Vocabularies.BlockKinds.Words)
        {
            Assert.Equal([kind + ": a"], Blocks(Peel("::: " + kind + "\na\n:::\n")));
        }
    }

    [Theory]
    [InlineData(":::headline")]
    [InlineData("::: headline")]
    [InlineData(":::\t headline \t")]
    public void Blanks_around_the_kind_are_optional(string fence) => Assert.Equal(["headline: a"], Blocks(Peel(fence + "\na\n::: \t\n")));

    [Fact]
    public void Two_fences_of_one_kind_are_two_fences() =>
        Assert.Equal([0, 1], Peel("::: image\na\n:::\n::: image\nb\n:::\n").Blocks.Select(static x => x.Fence));

    [Theory]
    [InlineData(" ::: headline")]
    [InlineData("\u00A0:::")]
    [InlineData(": ::")]
    [InlineData("::")]
    [InlineData("a :::")]
    [InlineData("：：：")]
    public void What_does_not_begin_with_three_colons_in_column_1_is_text(string line) => Assert.Equal(line, Peel(line + "\n").Raw);

    [Theory]
    [InlineData("\\::: headline", "::: headline")]
    [InlineData("\\:::", ":::")]
    [InlineData(":\\::", ":::")]
    [InlineData("[:::]{.label}", ":::")]
    public void An_escape_or_a_bracket_makes_three_colons_text(string line, string raw) => Assert.Equal(raw, Peel(line + "\n").Raw);

    [Theory]
    [InlineData("::: hedline\na\n:::\n", "UnknownBlockKind@4+7")]
    [InlineData("::: Headline\na\n:::\n", "UnknownBlockKind@4+8")]
    [InlineData("::: listitem\na\n:::\n", "UnknownBlockKind@4+8")]
    [InlineData(":::: headline\na\n:::\n", "MalformedFence@0+13")]
    [InlineData("::::\na\n", "MalformedFence@0+4")]
    [InlineData("::: headline two\na\n:::\n", "MalformedFence@0+16")]
    [InlineData("::: headline\na\n", "FenceNotClosed@0+12")]
    [InlineData("a\n:::\n", "FenceClosesNothing@2+3")]
    [InlineData("::: image\na\n::: caption\nb\n:::\n", "FenceInsideFence@12+11")]
    [InlineData("a\n::: image\n \n\u3000\n:::\n", "EmptyFence@2+9")]
    public void A_wrong_fence_is_reported_where_it_stands(string body, string fault) => Assert.Equal([fault], Faults(body));

    [Fact]
    public void An_unclosed_fence_is_reported_at_its_own_line_not_at_the_end() =>
        Assert.Equal(["FenceNotClosed@6+11"], Faults("a\r\n\r\n\n::: caption\r\nb\r\n\r\nc"));

    [Fact]
    public void A_fence_within_a_fence_names_the_first()
    {
        Peel("a\n::: image\nb\n::: caption\nc\n:::\n", out List<OverlayError> errors);

        OverlayError error = Assert.Single(errors);
        Assert.Equal(2, error.SourceRelated);
        Assert.Equal("image", error.Value);
    }

    [Fact]
    public void A_malformed_fence_still_opens_what_it_names() =>
        Assert.Equal(["headline: a", "paragraph: b"], Blocks(Peel(":::: headline\na\n:::\nb\n", out _)));

    [Fact]
    public void Spans_do_not_reach_over_a_fence() =>
        Assert.Equal(["SpanNotOpened@14+2"], Faults("[a\n::: image\nb]{.term}\n:::\n", BlankLines));
}
