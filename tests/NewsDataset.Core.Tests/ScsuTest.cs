using System;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

public sealed class ScsuTest
{
    [Fact]
    public void Every_sequence_of_code_units_comes_back() =>
        Prop.ForAll(
            CodeUnits().ListOf().Select(static x => string.Concat(x)).ToArbitrary(),
            static text => text == Decode(Encode(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_single_code_unit_comes_back_alone_and_among_others()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = ((char)c).ToString();
            Assert.Equal(text, Decode(Encode(text)));
            Assert.Equal("भारत, " + text, Decode(Encode("भारत, " + text)));
            Assert.Equal(text + "世界世界", Decode(Encode(text + "世界世界")));
        }
    }

    [Theory]
    [InlineData("A plain headline", 16)]
    [InlineData("Größe", 5)]
    [InlineData("भारत", 5)]
    [InlineData("বাংলা", 7)]
    [InlineData("বাংলা।", 9)]
    [InlineData("“భారత్”", 11)]
    [InlineData("Москва", 7)]
    [InlineData("世界", 5)]
    [InlineData("😀", 5)]
    [InlineData("\u0001", 2)]
    public void Letters_of_one_script_take_a_byte_each(string text, int bytes)
    {
        Assert.Equal(bytes, Encode(text).Length);
        Assert.Equal(text, Decode(Encode(text)));
    }

    // From section 9 of the standard: what any encoder may write and any decoder must read.
    [Theory]
    [InlineData("D66C20666C6965DF74", "Öl fließt")]
    [InlineData("129CBEC1BAB2B0", "Москва")]
    public void The_examples_of_the_standard_are_read(string bytes, string text) =>
        Assert.Equal(text, Decode(Convert.FromHexString(bytes)));

    [Fact]
    public void No_text_takes_more_than_was_said() =>
        Prop.ForAll(
            CodeUnits().ListOf().Select(static x => string.Concat(x)).ToArbitrary(),
            static text => Encode(text).Length <= Scsu.MaxLengthOf(text.Length)).QuickCheckThrowOnFailure();

    private static byte[] Encode(string text)
    {
        byte[] bytes = new byte[Scsu.MaxLengthOf(text.Length)];
        return bytes[..Scsu.Encode(text, bytes)];
    }

    private static string Decode(byte[] bytes)
    {
        char[] text = new char[bytes.Length];
        return new string(text, 0, Scsu.Decode(bytes, text));
    }

    /// <summary>Characters of all windows and of none, tags, halves of pairs.</summary>
    private static Gen<string> CodeUnits() =>
        Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(static x => ((char)x).ToString()),
            Gen.Elements("a", " ", "\u0000", "\u0001", "\u001F", "\u007F", "é", "đ", "ơ", "न", "।", "ব", "త", "ع", "ک", "“", "’", "\u200D", "€", "の", "ｱ", "世", "한", "\uE000", "\uF0F0", "\uFEFF", "\uFFFF", "\uD83D", "\uDE00", "😀"));
}
