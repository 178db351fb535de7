using System;
using System.Linq;
using NewsDataset.Writing;

namespace NewsDataset.Tests;

public sealed class OverlayWriterTest
{
    [Theory]
    [InlineData("plain", "plain\n")]
    [InlineData("", "\n")]
    [InlineData("a\n", "a\n\n")]
    [InlineData("a\r\nb", "a\nb\n")]
    [InlineData("[Saudi Arabia] ![x](y)", "[Saudi Arabia] ![x](y)\n")]
    [InlineData("C:\\dir {x}", "C:\\dir {x}\n")]
    [InlineData("[a]{.x}", "\\[a\\]{.x}\n")]
    [InlineData("a] [b", "a\\] [b\n")]
    [InlineData("\\[", "\\\\[\n")]
    [InlineData("::: headline", "\\::: headline\n")]
    [InlineData(" :::", " :::\n")]
    [InlineData("a\r", "a\r\r\n")]
    [InlineData("a\r\r\nb", "a\r\r\nb\n")]
    public void Nothing_is_escaped_that_reads_as_text_anyway(string raw, string body) => Assert.Equal(body, OverlayWriter.Write(raw, [], []));

    [Fact]
    public void Fences_and_spans_are_laid_over_the_text() =>
        Assert.Equal(
            "::: headline\n[[India]{@india} [x]]{.term}\nb\n:::\n[c]{.label}\n",
            OverlayWriter.Write(
                "India [x]\nb\nc",
                [new FencedLines(0, 1, BlockKind.Headline)],
                [new LabelledRange(new TextRange(12, 1), ".label"), new LabelledRange(new TextRange(0, 5), "@india"), new LabelledRange(new TextRange(0, 9), ".term")]));

    [Fact]
    public void Of_two_spans_over_the_same_characters_the_lower_is_outside() =>
        Assert.Equal(
            "[[a]{.term}]{@x}\n",
            OverlayWriter.Write("a", [], [new LabelledRange(new TextRange(0, 1), ".term", 2), new LabelledRange(new TextRange(0, 1), "@x", 1)]));

    [Fact]
    public void A_hundred_thousand_spans_and_backslashes_of_a_line_are_written()
    {
        string raw = @"a\ ".Times(100_000);
        LabelledRange[] spans = [.. Enumerable.Range(0, 100_000).Select(static x => new LabelledRange(new TextRange(3 * x, 2), ".term"))];

        Assert.Equal(@"[a\\]{.term} ".Times(100_000) + "\n", OverlayWriter.Write(raw, [], spans));
    }

    [Theory]
    [InlineData("a b\n:::\nc]", "[a [b\n\\:::\nc]{.term}\\]]{@x}\n")]
    [InlineData("a b\r\n:::\r\nc]", "[a [b\n\\:::\nc]{.term}\\]]{@x}\n")]
    public void A_span_may_go_on_in_the_next_lines(string raw, string body)
    {
        int word = raw.IndexOf('b', StringComparison.Ordinal);

        Assert.Equal(body, OverlayWriter.Write(raw, [], [new LabelledRange(new TextRange(word, raw.Length - 1 - word), ".term"), new LabelledRange(new TextRange(0, raw.Length), "@x")]));
    }
}
