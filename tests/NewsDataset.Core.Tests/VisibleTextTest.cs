using System;
using NewsDataset.Overlay;
using NewsDataset.Snapshots;

namespace NewsDataset.Tests;

public sealed class VisibleTextTest
{
    [Theory]
    [InlineData("plain text, ASCII ~", "plain text, ASCII ~")]
    [InlineData("“Ümlaut” – मुलाकात, সৌদি, 東京", "“Ümlaut” – मुलाकात, সৌদি, 東京")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("😀𝒜", "😀𝒜")]
    [InlineData("say \"hi\" \\", "say \\\"hi\\\" \\\\")]
    [InlineData("a\u200Db\u200Cc", "a\\u{200D}b\\u{200C}c")]
    [InlineData("👩‍🚀", "👩\\u{200D}🚀")]
    [InlineData("❤\uFE0F", "❤\\u{FE0F}")]
    [InlineData("葛\U000E0100", "葛\\u{E0100}")]
    [InlineData("🏴\U000E0067\U000E007F", "🏴\\u{E0067}\\u{E007F}")]
    [InlineData("a\u00A0b\u202Fc\u3000d", "a\\u{00A0}b\\u{202F}c\\u{3000}d")]
    [InlineData("a\u00ADb\u200Bc\uFEFFd\u2060e", "a\\u{00AD}b\\u{200B}c\\u{FEFF}d\\u{2060}e")]
    [InlineData("\u202Eabc\u2066\u200F\u061C", "\\u{202E}abc\\u{2066}\\u{200F}\\u{061C}")]
    [InlineData("a\tb\nc\rd\u0001\u007F\u0085", "a\\u{0009}b\\u{000A}c\\u{000D}d\\u{0001}\\u{007F}\\u{0085}")]
    [InlineData("a\u2028b\u2029c", "a\\u{2028}b\\u{2029}c")]
    [InlineData("\u3164\uFFA0\u115F\u034F\u180E\u180B", "\\u{3164}\\u{FFA0}\\u{115F}\\u{034F}\\u{180E}\\u{180B}")]
    [InlineData("", "")]
    public void What_cannot_be_seen_is_written_out(string text, string visible) => Assert.Equal(visible, Write(text, 0, text.Length));

    [Theory]
    [InlineData("मुलाकात \"x\" \\ 😀", "मुलाकात \"x\" \\ 😀")]
    [InlineData("in\u200Bdia", "in\\u{200B}dia")]
    [InlineData("\u202E😀\U000E0067\u00A0", "\\u{202E}😀\\u{E0067}\\u{00A0}")]
    [InlineData("", "")]
    public void In_a_message_quotation_marks_stay(string text, string revealed) => Assert.Equal(revealed, VisibleText.Reveal(text));

    [Fact]
    public void Half_a_pair_is_written_out()
    {
        Assert.Equal("a\\u{D83D}b\\u{DE00}", VisibleText.Reveal("a\uD83Db\uDE00"));
        Assert.Equal("a\\u{D83D}b\\u{DE00}", Write("a\uD83Db\uDE00", 0, 4));
        Assert.Equal("\\u{D83D}", Write("😀", 0, 1));
    }

    [Fact]
    public void Only_the_range_is_written() => Assert.Equal("\\u{00A0}b\\\"", Write("\u00A0\u00A0b\"\u00A0", 1, 3));

    private static string Write(string text, int start, int length)
    {
        using var target = new TextBuffer(text.Length);
        VisibleText.Append(target, text.AsSpan(start, length));
        return target.ToString();
    }
}
