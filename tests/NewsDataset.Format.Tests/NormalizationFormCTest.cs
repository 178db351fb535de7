using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Naming;

namespace NewsDataset.Tests;

/// <summary>The form of ids must not depend on the host, so it has tables of its own; where the host has some as well, they agree.</summary>
public sealed class NormalizationFormCTest
{
    [Theory]
    [InlineData("cafe", true)]
    [InlineData("caf\u00E9", true)]
    [InlineData("cafe\u0301", false)]
    [InlineData("\u0915\u093C", true)]
    [InlineData("\u0958", false)]
    [InlineData("\u0928\u093C", false)]
    [InlineData("\u09CB", true)]
    [InlineData("\u09C7\u09BE", false)]
    [InlineData("\uD55C\uAE00", true)]
    [InlineData("\u1112\u1161\u11AB", false)]
    [InlineData("\uD558\u11AB", false)]
    [InlineData("a\u0323\u0301", false)]
    [InlineData("\u1EA1\u0301", true)]
    [InlineData("\u00E1\u0323", false)]
    [InlineData("q\u0323\u0301", true)]
    [InlineData("q\u0301\u0323", false)]
    [InlineData("\u3042\u3099", true)]
    [InlineData("\u304B\u3099", false)]
    [InlineData("\uF900", false)]
    [InlineData("\u0344", false)]
    public void A_text_is_composed_or_not(string text, bool composed) => Assert.Equal(composed, NormalizationFormC.IsNormalized(text));

    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\u09AF\u09BC \u09DF", "\u09AF\u09BC \u09AF\u09BC")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("😀 e\u0301", "😀 \u00E9")]
    public void A_text_is_put_into_the_form(string text, string normalized) => Assert.Equal(normalized, NormalizationFormC.Normalize(text));

    [Fact]
    public void Every_single_character_becomes_what_the_host_makes_of_it()
    {
        bool hostHasTables = !"e\u0301".IsNormalized(NormalizationForm.FormC);

        Assert.All(
            Enumerable.Range(0x80, 0xD780).Concat(Enumerable.Range(0xE000, 0x1900)).Concat(Enumerable.Range(0xFB00, 0x4F0)).Select(static x => ((char)x).ToString()),
            text => Assert.True(!hostHasTables || text.Normalize(NormalizationForm.FormC) == NormalizationFormC.Normalize(text), $"U+{(int)text[0]:X4}"));
    }

    [Fact]
    public void The_host_agrees_where_it_has_tables()
    {
        // With invariant globalization the host has none, and calls everything normalised.
        bool hostHasTables = !"e\u0301".IsNormalized(NormalizationForm.FormC);
        char[] letters = [.. "aeoqAEO\u00E1\u00E9\u1EA1\u0915\u0928\u0930\u09C7\u0B47\u0BC6\u304B\u306F\u1100\u1112\u1161\u1175\uAC00\uD558\u11A8\u11C2\u0627\u0648\u0391\u03B9\u05D0\u0E01"];
        char[] marks = [.. "\u0300\u0301\u0308\u0323\u0327\u0328\u0331\u0345\u093C\u09BE\u09D7\u0B3E\u0BBE\u0CC2\u0DCF\u3099\u309A\u0653\u0654\u05B7\u05BC\u0E38\u094D"];
        Arbitrary<string> texts = Gen.Elements((char[])[.. letters, .. marks]).ListOf().Select(static x => new string([.. x])).ToArbitrary();

        Prop.ForAll(texts, text => !hostHasTables
            || (text.IsNormalized(NormalizationForm.FormC) == NormalizationFormC.IsNormalized(text) && text.Normalize(NormalizationForm.FormC) == NormalizationFormC.Normalize(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Every_single_character_is_judged_as_the_host_judges_it()
    {
        bool hostHasTables = !"e\u0301".IsNormalized(NormalizationForm.FormC);

        Assert.All(
            Enumerable.Range(0x80, 0xD780).Concat(Enumerable.Range(0xE000, 0x1F00)).Select(static x => ((char)x).ToString()),
            text => Assert.True(!hostHasTables || text.IsNormalized(NormalizationForm.FormC) == NormalizationFormC.IsNormalized(text), $"U+{(int)text[0]:X4}"));
    }
}
