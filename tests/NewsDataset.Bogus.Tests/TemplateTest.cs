using System;
using System.Linq;
using NewsDataset.Bogus.Composing;

namespace NewsDataset.Bogus.Tests;

public sealed class TemplateTest
{
    [Fact]
    public void Text_slots_and_choices_are_parts()
    {
        Template template = Template.Parse("At {n:3-9} <a|the {l}>.");

        Assert.Equal(["At ", null, " ", null, "."], template.Parts.Select(static x => x.Text));
        Assert.Equal(("n", "3-9"), (template.Parts[1].Slot, template.Parts[1].Argument));
        Assert.Equal(2, template.Parts[3].Choices.Count);
    }

    [Theory]
    [InlineData("plain {n:1-2} {s}", false)]
    [InlineData("in {l}", true)]
    [InlineData("<then|on {w}>", true)]
    public void A_template_knows_whether_it_brings_spans(string text, bool hasMarks) => Assert.Equal(hasMarks, Template.Parse(text).HasMarks);

    [Fact]
    public void Outside_a_choice_its_signs_are_text() => Assert.Equal("a | b > c", Template.Parse("a | b > c").Parts.Single().Text);

    [Theory]
    [InlineData("<a|b")]
    [InlineData("a {n:1-2")]
    public void What_is_not_closed_is_refused(string text) => Assert.Throws<FormatException>(() => Template.Parse(text));
}
