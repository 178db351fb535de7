using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Cli.Output;

namespace NewsDataset.Tests;

/// <summary>What of a file's text a terminal is given, how wide it is, and where its lines are broken.</summary>
public sealed class TerminalTextTest
{
    public static TheoryData<int> Widths => [1, 7, 20, 33, 64];

    [Theory]
    [InlineData("a\u001B[31mb", "a\\u{001B}[31mb")]
    [InlineData("a\u0000\u0007\u0008\t\n\r\u007Fb", "a\\u{0000}\\u{0007}\\u{0008}\\u{0009}\\u{000A}\\u{000D}\\u{007F}b")]
    [InlineData("a\u0085\u009B\u009Db", "a\\u{0085}\\u{009B}\\u{009D}b")]
    [InlineData("\u202Ea\u2066b\u2069\u200E\u200F\u061C", "\\u{202E}a\\u{2066}b\\u{2069}\\u{200E}\\u{200F}\\u{061C}")]
    [InlineData("a\u2028b\u2029c", "a\\u{2028}b\\u{2029}c")]
    [InlineData("a\u00ADb\u200Bc\uFEFFd", "a\\u{00AD}b\\u{200B}c\\u{FEFF}d")]
    [InlineData("\u001B\u0301x", "\\u{001B}\u0301x")]
    [InlineData("a\U000E0041", "a\\u{E0041}")]
    public void What_commands_a_terminal_or_hides_is_written_by_its_number(string text, string shown) => Assert.Equal(shown, TerminalText.Of(text));

    [Theory]
    [InlineData("क्‍ष र्‍य नमस्ते")]
    [InlineData("می‌خواهم \u06DD١٢ \u0600١")]
    [InlineData("a\u00A0b\u3000c\u202Fd")]
    [InlineData("👨‍👩‍👧 ❤️ 👍🏽 🇮🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿 葛󠄀")]
    [InlineData("\"C:\\temp\"")]
    public void What_a_script_is_written_with_stays(string text) => Assert.Equal(text, TerminalText.Of(text));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("新聞「」　", 10)]
    [InlineData("ＡＢ", 4)]
    [InlineData("한국", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("ไม่", 2)]
    [InlineData("हिन्दी", 5)]
    [InlineData("❤️", 2)]
    [InlineData("👍🏽", 4)]
    [InlineData("中\U00020000", 4)]
    [InlineData("م\u064E\u200C", 1)]
    public void A_width_is_the_most_that_a_terminal_takes(string text, int width) => Assert.Equal(width, CellWidth.Of(text));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("新聞新聞", 6, "新聞…")]
    [InlineData("cafe\u0301s noirs", 5, "cafe\u0301…")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 9, "👨‍👩‍👧…")]
    public void A_cut_is_between_two_characters(string text, int width, string cut) => Assert.Equal(cut, TerminalText.Cut(text, width));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two", 3, "one|two")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a\u00A0b c", 3, "a\u00A0b|c")]
    [InlineData("学校开门。孩子", 8, "学校开|门。孩子")]
    [InlineData("学「学」学", 6, "学|「学」|学")]
    [InlineData("「学」", 4, "「学|」")]
    [InlineData("a bbb👨‍👩‍👧", 7, "a|bbb|👨‍👩‍👧")]
    [InlineData("", 4, "")]
    public void Lines_break_where_the_script_lets_them(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineBreaker.Break(Characters(text), width).Select(static x => string.Concat(x.Select(static y => y.Shown)))));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_character_of_every_script_is_shown_whole_and_in_order(int width)
    {
        foreach (Article article in Datasets.All)
        {
            foreach (ArticleBlock block in article.Blocks)
            {
                List<StyledCharacter> characters = [.. Characters(block.Text)];
                List<List<StyledCharacter>> lines = [.. LineBreaker.Break(characters, width)];

                Assert.Equal(characters.Where(static x => !x.IsBlank), lines.SelectMany(static x => x).Where(static x => !x.IsBlank));
                Assert.All(lines, x => Assert.True(x.Sum(static y => y.Width) <= width || x.Count(static y => y.Width > 0) == 1, string.Concat(x)));
            }
        }
    }

    private static IEnumerable<StyledCharacter> Characters(string text) => TerminalText.Characters(text).Select(static x => new StyledCharacter(x, CellWidth.Of(x), 0));
}
