using System;
using System.Globalization;
using System.Linq;
using NewsDataset.Bogus.Composing;

namespace NewsDataset.Bogus.Tests;

public sealed class TextSpoilerTest
{
    private const string Hindi = "योजना के 12 हिस्से हैं: “पानी”, बिजली, सड़क।";

    [Theory]
    [InlineData(Hindi)]
    [InlineData("At 10:30, 3.5 million (2019) – in all 1,200.")]
    [InlineData("全部で3,500人、午後5時に避難した。")]
    public void Digits_marks_and_blanks_stay_as_they_are(string text)
    {
        for (int seed = 0; seed < 50; seed++)
        {
            string spoilt = new TextSpoiler(new RandomStream((ulong)seed, 0), typoRate: 1, invisibleRate: 0).Spoil(text);

            Assert.Equal(Others(text), Others(spoilt));
            Assert.NotEqual(text, spoilt);
            Assert.Equal(Clusters(text)[0], Clusters(spoilt)[0]);
            Assert.Equal(Clusters(text)[^1], Clusters(spoilt)[^1]);
        }

        static string Others(string text) => string.Concat(Clusters(text).Where(static x => !char.IsLetter(x, 0)));
    }

    [Fact]
    public void A_letter_keeps_its_marks() =>
        Assert.Subset(Clusters(Hindi).ToHashSet(), Clusters(new TextSpoiler(new RandomStream(7, 0), typoRate: 1, invisibleRate: 0).Spoil(Hindi)).ToHashSet());

    [Fact]
    public void Invisible_characters_can_be_taken_out_again()
    {
        string spoilt = new TextSpoiler(new RandomStream(7, 0), typoRate: 0, invisibleRate: 1).Spoil(Hindi);

        Assert.True(spoilt.Length > Hindi.Length + 5);
        Assert.Equal(Hindi, string.Concat(spoilt.Where(static x => !"\u200B\u00AD\u2060\uFEFF\u200E\u200F".Contains(x, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("😀")]
    public void What_is_too_short_stays(string text) => Assert.Equal(text, new TextSpoiler(new RandomStream(7, 0), typoRate: 1, invisibleRate: 1).Spoil(text));

    private static string[] Clusters(string text) => [.. StringInfo.ParseCombiningCharacters(text).Select(x => StringInfo.GetNextTextElement(text, x))];
}
