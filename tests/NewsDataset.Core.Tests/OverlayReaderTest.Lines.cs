using System;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

// What a line is, and what peeling leaves of line ends.
public sealed partial class OverlayReaderTest
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("\n\n", "\n")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\n\n", "a\n")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\nb\r\n", "a\nb")]
    [InlineData("a\r\nb\n", "a\nb")]
    [InlineData("a \t\n", "a \t")]
    [InlineData("::: headline\na\n:::\n", "a")]
    [InlineData("::: headline\na\n\n:::\n", "a\n")]
    [InlineData("a\n::: headline\nb\n:::\nc", "a\nb\nc")]
    [InlineData("a\n::: headline\nb\n:::", "a\nb")]
    public void Peeling_drops_fence_lines_and_one_final_newline(string body, string raw) => Assert.Equal(raw, Peel(body).Raw);

    [Theory]
    [InlineData("a\nb\n", "a\r\nb")]
    [InlineData("a\r\nb\r\n", "a\r\nb")]
    [InlineData("a\r\n\r\n", "a\r\n")]
    [InlineData("a", "a")]
    [InlineData("\n", "")]
    [InlineData("::: headline\r\na\r\n:::\r\nb\r\n", "a\r\nb")]
    public void A_raw_with_crlf_gets_it_back_however_the_file_ends_its_lines(string body, string raw) => Assert.Equal(raw, Peel(body, Crlf).Raw);

    [Fact]
    public void Thousands_of_line_ends_may_outgrow_the_file()
    {
        string body = string.Concat(Enumerable.Repeat("a\n", 10_000));

        Assert.Equal(string.Join("\r\n", Enumerable.Repeat("a", 10_000)), Peel(body, Crlf).Raw);
    }

    [Theory]
    [InlineData("a lone CR", "a\rb")]
    [InlineData("U+2028", "a\u2028b")]
    [InlineData("U+2029", "a\u2029b")]
    [InlineData("NEL", "a\u0085b")]
    [InlineData("VT", "a\vb")]
    [InlineData("FF", "a\fb")]
    [InlineData("a byte order mark within", "a\uFEFFb")]
    [InlineData("other control characters", "a\u0001\u001B\u007Fb")]
    [InlineData("a lone CR at the end", "ab\r")]
    public void Only_lf_and_crlf_end_a_line(string what, string body)
    {
        PeeledText peeled = Peel(body);

        Assert.True(peeled.Raw == body, what);
        Assert.Equal(new TextRange(0, body.Length), Assert.Single(peeled.Blocks).Range);
    }

    [Fact]
    public void A_second_carriage_return_before_the_line_feed_is_text() => Assert.Equal("a\r\nb", Peel("a\r\r\nb\n").Raw);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("blanks and tabs", " \t ")]
    [InlineData("NBSP", "\u00A0")]
    [InlineData("an ideographic blank", "\u3000")]
    [InlineData("NEL, U+2028 and U+2029", "\u0085\u2028\u2029")]
    [InlineData("a narrow NBSP", "\u202F")]
    [InlineData("a lone CR between blanks", " \r ")]
    public void A_line_of_white_space_is_blank_and_kept(string what, string line)
    {
        PeeledText peeled = Peel("a\n" + line + "\nb\n");

        Assert.Equal("a\n" + line + "\nb", peeled.Raw);
        Assert.True(peeled.Blocks.Count == 2, what);
    }

    [Theory]
    [InlineData("ZWSP", "\u200B")]
    [InlineData("a joiner", "\u200D")]
    [InlineData("the Mongolian vowel separator", "\u180E")]
    [InlineData("a byte order mark", "\uFEFF")]
    [InlineData("a soft hyphen", "\u00AD")]
    public void A_line_of_invisible_characters_is_not_blank(string what, string line) =>
        Assert.True(Peel("a\n" + line + "\nb\n").Blocks.Count == 3, what);

    [Fact]
    public void A_block_is_a_line_and_keeps_the_blanks_at_its_edges() =>
        Assert.Equal(["paragraph:  a ", "paragraph: b"], Blocks(Peel(" a \nb\n")));

    [Fact]
    public void With_blank_line_paragraphs_a_block_is_a_run_of_lines() =>
        Assert.Equal(["paragraph: a\nb", "paragraph: c\nd"], Blocks(Peel("a\nb\n\u00A0\nc\nd\n", BlankLines)));

    [Fact]
    public void A_fence_line_ends_a_block_too() =>
        Assert.Equal(
            ["paragraph: a\nb", "headline: c\nd", "headline: e", "paragraph: f"],
            Blocks(Peel("a\nb\n::: headline\nc\nd\n\ne\n:::\nf\n", BlankLines)));

    [Theory]
    [InlineData("\n", false, "\n")]
    [InlineData("\r\n", false, "\n")]
    [InlineData("\n", true, "\r\n")]
    [InlineData("\r\n", true, "\r\n")]
    public void A_run_of_lines_has_the_line_ends_of_the_raw_text(string inFile, bool carriageReturns, string inRaw)
    {
        string body = string.Join(inFile, "[a 😀", "b]{.quote} \\[c", "", "d \\", "e", "");

        PeeledText peeled = Peel(body, new OverlayOptions(BlankLineParagraphs: true, carriageReturns));

        Assert.Equal(string.Join(inRaw, "a 😀", "b [c", "", "d \\", "e"), peeled.Raw);
        Assert.Equal(["paragraph: a 😀" + inRaw + "b [c", "paragraph: d \\" + inRaw + "e"], Blocks(peeled));
        Assert.Equal(["Quote: a 😀" + inRaw + "b"], Spans(peeled));
    }

    [Fact]
    public void Positions_in_the_file_count_the_carriage_returns_that_peeling_drops()
    {
        PeeledText peeled = Peel("a\r\n\r\n[b]{.term}\r\n");

        Assert.Equal(5, peeled.Blocks[1].SourceStart);
        Assert.Equal(5, peeled.Spans[0].SourceStart);
        Assert.Equal(new TextRange(3, 1), peeled.Spans[0].Range);
    }

    [Fact]
    public void A_body_begins_where_it_is_said_to()
    {
        const string File = "---\nlanguage: en\n---\n[a]{.term}\n";

        PeeledText peeled = OverlayReader.Read(File, File.IndexOf('[', StringComparison.Ordinal), default);

        Assert.Equal("a", peeled.Raw);
        Assert.Equal(21, peeled.Spans[0].SourceStart);
    }
}
