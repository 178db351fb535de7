namespace NewsDataset.Tests;

public sealed class TextRangeTest
{
    [Fact]
    public void A_range_slices_its_characters() => Assert.Equal("cd", new TextRange(2, 2).Slice("abcdef"));
}
