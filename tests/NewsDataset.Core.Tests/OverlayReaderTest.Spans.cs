using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

// Brackets: which are markup, which are text, and what nests.
public sealed partial class OverlayReaderTest
{
    [Fact]
    public void A_span_is_peeled_to_its_text()
    {
        PeeledText peeled = Peel("a [b c]{.term} d\n");

        Assert.Equal("a b c d", peeled.Raw);
        Assert.Equal(new TextRange(2, 3), Assert.Single(peeled.Spans).Range);
    }

    [Theory]
    [InlineData("{.term}")]
    [InlineData("{@india}")]
    [InlineData("{#q1}")]
    public void Each_of_the_three_signs_makes_a_span(string attributes) => Assert.Single(Peel("[a]" + attributes + "\n").Spans);

    [Theory]
    [InlineData("[Saudi Arabia]")]
    [InlineData("![alt](https://example.org/a.jpg)")]
    [InlineData("[text](url){.class}")]
    [InlineData("[a] {.term}")]
    [InlineData("[a]{term}")]
    [InlineData("[a]{ .term}")]
    [InlineData("[a]{}")]
    [InlineData("[a]{value=2025}")]
    [InlineData("[a]{")]
    [InlineData("]")]
    [InlineData("[")]
    [InlineData("][")]
    [InlineData("{.term}")]
    [InlineData("a]{b")]
    [InlineData("[[[]]")]
    public void Any_other_bracket_is_text(string line)
    {
        PeeledText peeled = Peel(line + "\n");

        Assert.Equal(line, peeled.Raw);
        Assert.Empty(peeled.Spans);
    }

    [Theory]
    [InlineData("[[a]]{.term}", "[a]", "Term: [a]")]
    [InlineData("[a [b] c]{.term}", "a [b] c", "Term: a [b] c")]
    [InlineData("[ [a]{.term}", "[ a", "Term: a")]
    [InlineData("[a\\]]{.term}", "a]", "Term: a]")]
    [InlineData("[\\[a]{.term}", "[a", "Term: [a")]
    [InlineData("[a]{.term}]", "a]", "Term: a")]
    [InlineData("[x] [a]{.term} [y]", "[x] a [y]", "Term: a")]
    public void Brackets_match_by_balance_escaped_ones_aside(string line, string raw, string span)
    {
        PeeledText peeled = Peel(line + "\n");

        Assert.Equal(raw, peeled.Raw);
        Assert.Equal([span], Spans(peeled));
    }

    [Theory]
    [InlineData(@"\[ \] \{ \} \\ \:", @"[ ] { } \ :")]
    [InlineData(@"\a \n C:\dir \", @"\a \n C:\dir \")]
    [InlineData(@"\\[", @"\[")]
    [InlineData(@"\\\[", @"\[")]
    [InlineData(@"\(a\)", @"\(a\)")]
    [InlineData(@"\[a]{.term}", @"[a]{.term}", true)]
    [InlineData(@"[a\]{.term}", @"[a]{.term}")]
    [InlineData(@"[a]\{.term}", @"[a]{.term}")]
    [InlineData(@"\[a\]{.term}", @"[a]{.term}")]
    public void A_backslash_escapes_six_characters_and_is_text_before_others(string line, string raw, bool notOpened = false)
    {
        PeeledText peeled = Peel(line + "\n", out List<OverlayError> errors);

        Assert.Equal(raw, peeled.Raw);
        Assert.Empty(peeled.Spans);
        Assert.Equal(notOpened ? [OverlayProblem.SpanNotOpened] : [], errors.Select(static x => x.Problem));
    }

    [Fact]
    public void Spans_nest_and_come_in_the_order_of_their_opening_brackets()
    {
        PeeledText peeled = Peel("[[a]{@x} b [c [d]{@y}]{.term}]{.quote} [e]{.date}\n");

        Assert.Equal(["Quote: a b c d", "None: a", "Term: c d", "None: d", "Date: e"], Spans(peeled));
        Assert.Equal([-1, 0, 0, 2, -1], peeled.Spans.Select(static x => x.Parent));
    }

    [Fact]
    public void Two_spans_may_stand_over_the_same_characters()
    {
        PeeledText peeled = Peel("[[Reuters]{.agency}]{@reuters}\n");

        Assert.Equal(["None: Reuters", "Agency: Reuters"], Spans(peeled));
        Assert.Equal([-1, 0], peeled.Spans.Select(static x => x.Parent));
    }

    [Fact]
    public void A_span_knows_its_block()
    {
        PeeledText peeled = Peel("a\n\n[b]{.term}\n[c]{.term}\n");

        Assert.Equal([1, 2], peeled.Spans.Select(static x => x.Block));
    }

    [Fact]
    public void Ranges_count_utf_16_code_units_of_the_raw_text()
    {
        PeeledText peeled = Peel("\\[😀\\] e\u0301 [👩‍👩‍👧 मुलाकात]{.term} 😀\n");

        Assert.Equal("[😀] e\u0301 👩‍👩‍👧 मुलाकात 😀", peeled.Raw);
        Assert.Equal(new TextRange(8, 16), peeled.Spans[0].Range);
        Assert.Equal(["Term: 👩‍👩‍👧 मुलाकात"], Spans(peeled));
    }

    [Theory]
    [InlineData("a]{.term}\n", "SpanNotOpened@1+2")]
    [InlineData("[a\nb]{@x}\n", "SpanNotOpened@4+2")]
    [InlineData("[a]{.term\n", "AttributesNotClosed@3+6")]
    [InlineData("[a]{.term note=\"}\n", "AttributesNotClosed@3+14")]
    [InlineData("[a]{.term\nnote=x}\n", "AttributesNotClosed@3+6")]
    [InlineData("[a]{.term\r\nnote=x}\r\n", "AttributesNotClosed@3+6")]
    [InlineData("[]{.term}\n", "EmptySpan@0+9")]
    [InlineData("x [[]{@y}]{.term}\n", "EmptySpan@2+15", "EmptySpan@3+6")]
    [InlineData("[e]{.term}\u0301\n", "SpanCutsCharacter@0+3")]
    [InlineData("e[\u0301a]{.term}\n", "SpanCutsCharacter@1+4")]
    [InlineData("म[ुला]{.term}\n", "SpanCutsCharacter@1+5")]
    [InlineData("[👩]{.term}‍👧\n", "SpanCutsCharacter@0+4")]
    [InlineData("[🇮]{.term}🇳\n", "SpanCutsCharacter@0+4")]
    public void A_wrong_span_is_reported_where_it_stands(string body, params string[] faults) => Assert.Equal(faults, Faults(body));

    [Fact]
    public void Attributes_must_close_on_their_line_in_a_run_of_lines_too() =>
        Assert.Equal(["AttributesNotClosed@3+6"], Faults("[a]{.term\n.quote}\n", BlankLines));

    [Fact]
    public void A_surrogate_pair_cannot_be_cut() => Assert.Equal(["SpanCutsCharacter@0+3"], Faults("[\uD83D]{.term}\uDE00\n"));

    [Fact]
    public void What_is_wrong_is_text_and_the_rest_of_the_file_is_read()
    {
        PeeledText peeled = Peel("[a]{.term\n[b]{.term}\n", out _);

        Assert.Equal("[a]{.term\nb", peeled.Raw);
        Assert.Equal(["Term: b"], Spans(peeled));
    }

    [Fact]
    public void Sixty_four_spans_may_nest() => Assert.Equal(64, Peel(Nested(64)).Spans.Count);

    [Theory]
    [InlineData(65)]
    [InlineData(1_000)]
    public void More_are_one_error_and_still_peeled(int depth)
    {
        PeeledText peeled = Peel(Nested(depth), out List<OverlayError> errors);

        Assert.Equal("x", peeled.Raw);
        Assert.Equal(64, peeled.Spans.Count);
        OverlayError error = Assert.Single(errors);
        Assert.Equal(OverlayProblem.SpanTooDeep, error.Problem);
        Assert.Equal(64, error.SourceStart);
    }

    [Fact]
    public void Literal_brackets_may_nest_as_deep_as_they_like()
    {
        string line = new string('[', 10_000) + "x" + new string(']', 10_000);

        PeeledText peeled = Peel("[" + line + "]{.term}\n");

        Assert.Equal(line, peeled.Raw);
        Assert.Equal(new TextRange(0, line.Length), Assert.Single(peeled.Spans).Range);
    }

    [Theory]
    [InlineData("]{.", 10_000)]
    [InlineData("[a]{.", 1)]
    public void Ten_thousand_unclosed_attributes_are_read_through(string unit, int faults)
    {
        string line = string.Concat(Enumerable.Repeat(unit, 10_000));

        PeeledText peeled = Peel(line, out List<OverlayError> errors);

        Assert.Equal(line, peeled.Raw);
        Assert.Equal(faults, errors.Count);
    }

    [Fact]
    public void A_megabyte_on_one_line_is_read_through()
    {
        string body = string.Concat(Enumerable.Repeat("[মার্কিন 😀]{@x} \\[ ] ", 50_000));

        PeeledText peeled = Peel(body);

        Assert.Equal(string.Concat(Enumerable.Repeat("মার্কিন 😀 [ ] ", 50_000)), peeled.Raw);
        Assert.Equal(50_000, peeled.Spans.Count);
        Assert.Equal(new TextRange(49_999 * 15, 10), peeled.Spans[49_999].Range);
    }

    private static string Nested(int depth) =>
        new string('[', depth) + "x" + string.Concat(Enumerable.Repeat("]{.term}", depth));
}
