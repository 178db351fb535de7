using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

public sealed class OverlayPropertiesTest
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Whatever_is_written_peels_back_to_what_it_was()
    {
        Prop.ForAll(AnnotatedText.Arbitrary(), static text =>
        {
            string file = text.Write();
            AssertPeelsTo(text, file);
        }).Check(Thorough);
    }

    [Fact]
    public void It_makes_no_difference_if_git_rewrites_the_line_ends()
    {
        Prop.ForAll(AnnotatedText.Arbitrary(), static text =>
        {
            // Git takes a carriage return before CRLF for part of it; such a text no file in a repository can hold.
            string file = text.Write();
            if (!file.Contains("\r\n", StringComparison.Ordinal))
            {
                AssertPeelsTo(text, file.Replace("\n", "\r\n", StringComparison.Ordinal));
            }
        }).Check(Thorough);
    }

    [Fact]
    public void Any_text_is_read_and_every_position_lies_inside()
    {
        Gen<(string Text, OverlayOptions Options)> bodies =
            from text in AnnotatedText.AnyText()
            from blankLineParagraphs in Gen.Elements(false, true)
            from carriageReturns in Gen.Elements(false, true)
            select (text, new OverlayOptions(blankLineParagraphs, carriageReturns));

        Prop.ForAll(bodies.ToArbitrary(), static body =>
        {
            var errors = new List<OverlayError>();
            PeeledText peeled = OverlayReader.Read(body.Text, 0, body.Options, errors);

            Assert.All(errors, x => AssertInside(new TextRange(x.SourceStart, x.SourceLength), body.Text.Length));
            AssertBlocks(peeled, body.Text, errors);
            AssertSpans(peeled, body.Text);
        }).Check(Thorough);
    }

    private static void AssertPeelsTo(AnnotatedText text, string file)
    {
        var errors = new List<OverlayError>();
        PeeledText peeled = OverlayReader.Read(file, 0, text.Options, errors);

        Assert.Empty(errors);
        Assert.Equal(text.Raw, peeled.Raw);
        Assert.Equal(text.ExpectedBlocks(), peeled.Blocks.Select(static x => (x.Kind, x.Range)));
        Assert.Equal(
            text.Spans.Select(static x => (x.Range, "{" + x.Attributes + "}")),
            peeled.Spans.Select(x => (x.Range, file.Substring(x.Attributes.SourceStart, x.Attributes.SourceLength))));
    }

    private static void AssertBlocks(PeeledText peeled, string file, List<OverlayError> errors)
    {
        // A line that is nothing but an empty span has no text, and an error that says so.
        bool mayBeEmpty = errors.Exists(static x => x.Problem == OverlayProblem.EmptySpan);
        int end = 0;
        foreach (PeeledBlock block in peeled.Blocks)
        {
            AssertInside(block.Range, peeled.Raw.Length);
            Assert.True(block.Range.Start >= end && (block.Range.Length > 0 || mayBeEmpty), "blocks overlap or are empty");
            Assert.InRange(block.SourceStart, 0, file.Length - 1);
            end = block.Range.End;
        }
    }

    private static void AssertSpans(PeeledText peeled, string file)
    {
        for (int i = 0; i < peeled.Spans.Count; i++)
        {
            PeeledSpan span = peeled.Spans[i];
            Assert.True(peeled.Blocks[span.Block].Range.Contains(span.Range), "a span leaves its block");
            Assert.Equal('[', file[span.SourceStart]);
            AssertInside(new TextRange(span.Attributes.SourceStart, span.Attributes.SourceLength), file.Length);
            Assert.True(span.Parent < i, "a span comes before what holds it");
            if (span.Parent >= 0)
            {
                Assert.True(peeled.Spans[span.Parent].Range.Contains(span.Range), "a span leaves what holds it");
                Assert.Equal(span.Block, peeled.Spans[span.Parent].Block);
            }

            foreach (PeeledSpan other in peeled.Spans.Take(i))
            {
                Assert.True(
                    other.Range.Contains(span.Range) || other.Range.End <= span.Range.Start,
                    "two spans cross");
            }
        }
    }

    private static void AssertInside(TextRange range, int length) =>
        Assert.True(range.Start >= 0 && range.Length >= 0 && range.End <= length, $"{range} of {length}");
}
