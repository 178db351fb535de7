using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

public sealed class GraphemeBoundaryTest
{
    [Theory]
    [InlineData("a surrogate pair", "😀")]
    [InlineData("a letter and its combining mark", "e\u0301")]
    [InlineData("a letter and two marks", "a\u0323\u0302")]
    [InlineData("a digit and an enclosing keycap", "1\uFE0F\u20E3")]
    [InlineData("an astral letter and an astral mark", "\U00011005\U00011038")]
    [InlineData("a Devanagari vowel sign", "मु")]
    [InlineData("a Devanagari nukta and vowel sign", "ज़ि")]
    [InlineData("a Bengali vowel sign of two parts", "কো")]
    [InlineData("a Telugu vowel sign", "సౌ")]
    [InlineData("a Tamil virama", "க்")]
    [InlineData("a Thai tone mark", "ก่")]
    [InlineData("a Thai sara am", "น้ำ")]
    [InlineData("an Arabic vowel sign", "بَ")]
    [InlineData("a Hebrew point", "שׁ")]
    [InlineData("a joined family", "👨‍👩‍👧‍👦")]
    [InlineData("a joined emoji with a variation selector", "❤️‍🔥")]
    [InlineData("a rainbow flag", "🏳️‍🌈")]
    [InlineData("an emoji with a skin tone", "👍🏽")]
    [InlineData("a joined profession with a skin tone", "👩🏽‍🚀")]
    [InlineData("a text variation selector", "☎︎")]
    [InlineData("an ideographic variation selector", "葛\U000E0100")]
    [InlineData("a Mongolian variation selector", "ᠭ᠋")]
    [InlineData("a flag", "🇮🇳")]
    [InlineData("a subdivision flag of tags", "🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("a Hangul syllable of three jamo", "\u1112\u1161\u11AB")]
    [InlineData("a Hangul syllable and a final", "\uAC00\u11A8")]
    [InlineData("two Hangul leads and a vowel", "\u1100\u1100\u1161")]
    [InlineData("a letter and the joiner behind it", "ക\u200D")]
    [InlineData("a letter and the non-joiner behind it", "می\u200C")]
    [InlineData("a carriage return and a line feed", "\r\n")]
    public void What_a_reader_sees_as_one_character_cannot_be_cut(string what, string cluster)
    {
        // The Persian one has two letters, of which only the second takes the non-joiner.
        int first = cluster.StartsWith('م') ? 1 : 0;

        for (int cut = first + 1; cut < cluster.Length; cut++)
        {
            Assert.False(IsBoundary("x" + cluster + "y", cut + 1), $"{what} is cut at {cut}");
        }

        Assert.True(IsBoundary("x" + cluster + "y", first + 1), what + ": before");
        Assert.True(IsBoundary("x" + cluster + "y", cluster.Length + 1), what + ": behind");
    }

    [Theory]
    [InlineData("letters", "ab", 1)]
    [InlineData("a letter and a blank", "a b", 1)]
    [InlineData("two Indic consonants", "कख", 1)]
    [InlineData("a possessive's apostrophe", "Putin’s", 5)]
    [InlineData("two astral letters", "𝒜𝒷", 2)]
    [InlineData("two emoji", "😀😀", 2)]
    [InlineData("two flags", "🇮🇳🇫🇷", 4)]
    [InlineData("a flag and a lone indicator", "🇮🇳🇫", 4)]
    [InlineData("two Hangul syllables", "한국", 1)]
    [InlineData("a Hangul syllable with a final and a vowel", "\uAC01\u1161", 1)]
    [InlineData("a joiner and a letter", "क्‍ष", 3)]
    [InlineData("a non-joiner and a letter", "می‌خواهم", 3)]
    [InlineData("a bracket and a letter", "[a", 1)]
    [InlineData("a mark at the start of a line", "a\n\u0301", 2)]
    public void Ordinary_cuts_are_allowed(string what, string text, int cut) => Assert.True(IsBoundary(text, cut), what);

    [Fact]
    public void Every_flag_is_a_pair_counted_from_its_first()
    {
        const string Flags = "🇮🇳🇫🇷🇩🇪";

        int[] cuts = [.. Enumerable.Range(0, Flags.Length + 1).Where(x => IsBoundary(Flags, x))];

        Assert.Equal([0, 4, 8, 12], cuts);
    }

    [Fact]
    public void The_edges_of_a_text_are_boundaries_whatever_stands_there()
    {
        Assert.True(IsBoundary("\u0301a\u200D", 0));
        Assert.True(IsBoundary("\u0301a\u200D", 3));
    }

    [Fact]
    public void Only_the_given_length_counts() => Assert.True(GraphemeBoundary.IsBoundary("e\u0301".AsSpan(0, 1), 1));

    /// <summary>The runtime's own tables are newer than ours and may hold more together, so the alphabet is one that has long been settled.</summary>
    [Fact]
    public void A_cut_between_settled_characters_is_where_the_runtime_cuts()
    {
        Gen<string> character = Gen.Elements(
            "a", " ", "’", "é", "\u0301", "\u0323", "क", "ी", "়", "া", "\u200D", "👩", "🚀", "🏽", "\uFE0F", "❤", "🇮", "🇳", "\u1100", "\u1161", "\u11A8", "가", "각", "漢");

        Prop.ForAll(
            character.ListOf().Select(static x => string.Concat(x)).ToArbitrary(),
            static text =>
            {
                HashSet<int> settled = [.. StringInfo.ParseCombiningCharacters(text), text.Length, 0];
                return Enumerable.Range(0, text.Length + 1).All(x => !IsBoundary(text, x) || settled.Contains(x));
            }).QuickCheckThrowOnFailure();
    }

    private static bool IsBoundary(string text, int cut) => GraphemeBoundary.IsBoundary(text, cut);
}
