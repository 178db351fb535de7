using System;
using System.Linq;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

// What stands between the braces.
public sealed partial class OverlayReaderTest
{
    [Fact]
    public void A_span_may_have_a_kind_an_entity_an_id_and_values()
    {
        SpanAttributes attributes = Attributes("{.quote @donald-trump #q1 speaker=@vladimir-putin  note=\"a value\"\tkind=partial}");

        Assert.Equal(SpanKind.Quote, attributes.Kind);
        Assert.Equal("donald-trump", attributes.Entity?.Value);
        Assert.Equal("q1", attributes.Id?.Value);
        Assert.Equal(["speaker=@vladimir-putin", "note=a value", "kind=partial"], attributes.Values.Select(static x => x.Key + "=" + x.Value));
        Assert.Null(attributes.Find("value"));
    }

    [Fact]
    public void Their_order_is_free() => Assert.Equal(SpanKind.Quote, Attributes("{@x note=y #z .quote}").Kind);

    [Fact]
    public void Every_kind_of_span_and_every_key_is_known()
    {
        Assert.All(Vocabularies.SpanKinds.Words, static word => Assert.Equal(word, Vocabularies.SpanKinds.WordFor(Attributes("{." + word + "}").Kind)));
        Assert.All(Vocabularies.AttributeKeys, static key => Assert.NotNull(Attributes("{.quote " + key + "=x}").Find(key)));
    }

    [Theory]
    [InlineData("value=2025-06-25T10:00+05:30", "2025-06-25T10:00+05:30")]
    [InlineData("value=a=b", "a=b")]
    [InlineData("value=a\\b", "a\\b")]
    [InlineData("value=[x]{y", "[x]{y")]
    [InlineData("value=\"\"", "")]
    [InlineData("value=\"a } ] [ {.b} c\"", "a } ] [ {.b} c")]
    [InlineData("value=\"say \\\"hi\\\" \\\\ bye\"", "say \"hi\" \\ bye")]
    [InlineData("value=ট্রাম্প😀", "ট্রাম্প😀")]
    public void A_value_is_bare_or_in_quotation_marks(string attribute, string value) =>
        Assert.Equal(value, Attributes("{.term " + attribute + "}").Find("value")?.Value);

    [Fact]
    public void An_attribute_knows_where_it_stands()
    {
        PeeledText peeled = Peel("😀[a]{.quote speaker=@x  note=\"y z\"}\n");

        SpanAttributes attributes = peeled.Spans[0].Attributes;
        Assert.Equal((5, 31), (attributes.SourceStart, attributes.SourceLength));
        Assert.Equal([(13, 10), (25, 10)], attributes.Values.Select(static x => (x.SourceStart, x.SourceLength)));
    }

    [Theory]
    [InlineData("{. }", "MalformedAttribute@4+1")]
    [InlineData("{@}", "MalformedAttribute@4+1")]
    [InlineData("{.term x}", "MalformedAttribute@10+1")]
    [InlineData("{.term note=}", "MalformedAttribute@10+5")]
    [InlineData("{.term =x}", "MalformedAttribute@10+2")]
    [InlineData("{.term note=\"a\"b}", "MalformedAttribute@10+9")]
    [InlineData("{.term note=a\"b\"}", "MalformedAttribute@10+9")]
    [InlineData("{.term note=\"\\n\"}", "MalformedAttribute@10+9")]
    [InlineData("{@a,@b}", "MalformedAttribute@4+5")]
    [InlineData("{.qoute}", "UnknownSpanKind@4+6")]
    [InlineData("{.Quote}", "UnknownSpanKind@4+6")]
    [InlineData("{.term vlaue=x}", "UnknownAttributeKey@10+5")]
    [InlineData("{.term Note=x}", "UnknownAttributeKey@10+4")]
    [InlineData("{.term .label}", "DuplicateAttribute@10+6")]
    [InlineData("{.term .term}", "DuplicateAttribute@10+5")]
    [InlineData("{@a @b}", "DuplicateAttribute@7+2")]
    [InlineData("{#a #b}", "DuplicateAttribute@7+2")]
    [InlineData("{.term note=a note=b}", "DuplicateAttribute@17+6")]
    public void A_wrong_attribute_is_reported_where_it_stands(string attributes, string fault) =>
        Assert.Equal([fault], Faults("[a]" + attributes + "\n"));

    [Fact]
    public void Every_fault_of_a_span_is_reported() =>
        Assert.Equal(
            ["UnknownSpanKind@4+6", "DuplicateAttribute@11+6", "UnknownAttributeKey@18+5", "MalformedAttribute@26+1"],
            Faults("[a]{.qoute .quote vlaue=1 ?}\n"));

    [Fact]
    public void The_first_of_two_counts() => Assert.Equal("a", Peel("[x]{@a @b}\n", out _).Spans[0].Attributes.Entity?.Value);

    private static SpanAttributes Attributes(string attributes) => Assert.Single(Peel("[a]" + attributes + "\n").Spans).Attributes;
}
