using System.Linq;
using System.Text;

namespace NewsDataset.Tests;

public sealed partial class ArticleDiagnosticsTest
{
    // What somebody writes who wants to know what happens, or a program that has gone wrong.
    private static readonly Case[] Hostile =
    [
        In("a bomb of aliases", "NEWS0008", "section: «&a [x, x]\ngenre: *a\nkeywords: [*a, *a, *a, *a, *a, *a, *a, *a]"),
        In("a tag that names a type", "NEWS0008", "section: «!!python/object:os.system x"),
        In("a directive", "NEWS0003", "«%YAML 1.2"),
        In("a key of ten thousand letters", "NEWS0004", "«" + new string('a', 10_000) + "»: x"),
        In("a number of ten thousand digits", "NEWS0006", "revision: «" + new string('9', 10_000) + "»"),
        In("a number in native digits", "NEWS0006", "revision: «२»"),
        In("a negative number", "NEWS0006", "revision: «-1»"),
        In("a number with a point", "NEWS0006", "revision: «1.5»"),
        In("a story with a mark of direction", "NEWS0006", "story: «\u202Eelections»"),
        In("a story with a zero width space", "NEWS0006", "story: «elec\u200Btions»"),
        In("a story with a zero width joiner", "NEWS0006", "story: «elec\u200Dtions»"),
        In("a story of capitals", "NEWS0006", "story: «Elections»"),
        In("a story that is decomposed", "NEWS0006", "story: «e\u0301lections»"),
        In("a story of astral letters", "NEWS0006", "story: «\U00010428»"),
        In("a story that begins with a hyphen", "NEWS0006", "story: «-elections»"),
        In("a story with two hyphens", "NEWS0006", "story: «a--b»"),
        In("a story of 121 letters", "NEWS0006", "story: «" + new string('a', 121) + "»"),
        In("a path upwards for a raw file", "", "raw: { file: ../../../etc/passwd }"),
        In("the first day of the year 0", "NEWS0006", "published: «0000-01-01»"),
        In("the 25th hour", "NEWS0006", "published: «2025-01-01T25:00»"),
        In("the 61st second", "NEWS0006", "published: «2025-01-01T10:00:61»"),
        In("a date with a blank for its T", "NEWS0006", "published: «2025-01-01 10:00»"),
        In("a date of full-width digits", "NEWS0006", "published: «２０２５»"),
        In("a date in another order", "NEWS0006", "published: «01/02/2025»"),
        In("a boolean that is none", "NEWS0006", "rights: { redistributable: «maybe» }"),
        Over("an opening bracket alone", "", "["),
        Over("a closing brace alone", "", "}"),
        Over("attributes without a span", "", "{.quote}"),
        Over("a backslash at the end of the file", "", "a\\"),
        Over("a backslash before a line end", "", "a\\\nb"),
        Over("a fence with a tab before its kind", "", ":::\timage\nx\n:::"),
        Over("a fence with a no-break space before its kind", "NEWS1001", ":::«\u00A0image»\na\n:::"),
        Over("a fence with a mark of direction in its kind", "NEWS1001", "::: «image\u200E»\nx\n:::"),
        Over("a fence in capitals", "NEWS1001", "::: «IMAGE»\nx\n:::"),
        Over("an indented fence is text", "", " ::: image\nx"),
        Over("a byte order mark in the text", "", "a\uFEFFb"),
        Over("marks of direction in the text", "", "a\u202Eb\u202C\u2066c\u2069"),
        Over("carriage returns alone", "", "a\rb\rc"),
        Over("a carriage return at the end", "", "a\r"),
        Over("controls of ASCII", "", "a\u0001\u0002\u001B[31mb\u007F"),
        Over("an entity with a mark of direction", "NEWS2001", "[a]{«@india\u202E»}"),
        Over("an entity with a zero width space", "NEWS2001", "[a]{«@in\u200Bdia»}"),
        Over("an entity in capitals", "NEWS2001", "[a]{«@India»}"),
        Over("an entity of nothing", "NEWS1009", "[a]{«@»}"),
        Over("a kind of nothing", "NEWS1009", "[a]{«.»}"),
        Over("an id of nothing", "NEWS1009", "[a]{.quote «#»}"),
        Over("a key of nothing", "NEWS1009", "[a]{.quote «=x»}"),
        Over("a value of nothing", "NEWS1009", "[a]{.date «value=»}"),
        Over("a quotation mark that is not closed", "NEWS1008", "[a]«{.quote note=\"x}"),
        Over("two entities", "NEWS1012", "[a]{@india «@narendra-modi»}"),
        Over("two ids", "NEWS1012", "[a]{.quote #a «#b»}"),
        Over("one key twice", "NEWS1012", "[a]{.date value=2025 «value=2026»}"),
        Over("attributes over a line end", "NEWS1008", "[a]«{.quote\nspeaker=@india}"),
        Over("a span over a line end", "NEWS1007", "[a\nb«]{».quote}"),
        Over("a span over half a flag", "NEWS1017", "«[\U0001F1EE]»{.term}\U0001F1F3"),
        Over("a span over half a family", "NEWS1017", "«[👩]»{.term}\u200D🚀"),
        Over("a span that begins with a mark", "NEWS1017", "e«[\u0301]»{.term}"),
        Over("a span of a blank", "", "[ ]{.term}"),
        Over("a span of a zero width space", "", "[\u200B]{.term}"),
        Over("64 spans in one another", "", Repeat("[", 64) + "a" + Repeat("]{.term}", 64)),
    ];

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
