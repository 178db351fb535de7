using System;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class TextRangeTest
{
    [Fact]
    public void A_range_slices_its_characters() => Assert.Equal("cd", new TextRange(2, 2).Slice("abcdef"));

    [Fact]
    public void Positions_are_utf_16_code_units() => Assert.Equal("😀", new TextRange(1, 2).Slice("a😀b"));

    [Fact]
    public void The_end_is_exclusive() => Assert.Equal(4, new TextRange(2, 2).End);

    [Fact]
    public void A_range_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(2, 3).Slice("abcd"));

    [Fact]
    public void A_text_must_be_given() => Assert.Throws<ArgumentNullException>(() => new TextRange(0, 0).Slice(null!));

    [Theory]
    [InlineData(2, 4, true)]
    [InlineData(3, 2, true)]
    [InlineData(2, 0, true)]
    [InlineData(1, 5, false)]
    [InlineData(5, 2, false)]
    public void A_range_contains_what_does_not_reach_beyond_it(int start, int length, bool contained) =>
        Assert.Equal(contained, new TextRange(2, 4).Contains(new TextRange(start, length)));

    [Fact]
    public void Of_two_that_start_together_the_longer_comes_first()
    {
        TextRange[] sorted = [new(0, 9), new(0, 2), new(1, 8), new(3, 1)];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void The_operators_agree_with_the_order()
    {
        var outer = new TextRange(1, 5);
        var inner = new TextRange(1, 2);

        Assert.True(outer < inner && outer <= inner && inner > outer && inner >= outer);
        Assert.False(outer > inner || outer >= inner || inner < outer || inner <= outer);
    }

    [Fact]
    public void A_range_prints_start_and_end() => Assert.Equal("2..6", new TextRange(2, 4).ToString());
}
