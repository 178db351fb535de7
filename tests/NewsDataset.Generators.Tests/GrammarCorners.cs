using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>A corner of the grammar, and a file on one side of it.</summary>
/// <param name="Name">The corner and the case.</param>
/// <param name="Project">A project with the file.</param>
/// <param name="Said">What the generator says of it, each as <c>line:column id</c>; of another file than <c>a.article.md</c>, with its name before. Empty if it is legal.</param>
/// <param name="Raw">The raw text, where that is the point.</param>
internal sealed record GrammarCorner(string Name, TestProject Project, string Said, string? Raw);

/// <summary>
/// Every corner of the format's grammar with a legal and an illegal case, in this order: bytes and lines, front matter, fences, blank lines, attributes,
/// spans, dates, the headline, ids, where errors stand, edges of characters, shared files, what is generated. “Legal only” says of a corner that it has
/// no other side: it is about what is text.
/// </summary>
internal static class GrammarCorners
{
    private const string File = "Articles/a.article.md";
    private const string Head = "---\nlanguage: en\n---\n";

    private static readonly TestProject Empty = TestProject.WithFixtures(
        ("entities.yaml", "anna: { type: person, name: Anna }\nmoscow: { type: place, name: Moscow }\n"),
        ("dataset.yaml", "stories: { summit: The summit }\n"));

    public static IReadOnlyList<GrammarCorner> All { get; } =
    [
        // Bytes and lines.
        Legal("UTF-8", Head + "é 😀\n", "é 😀"),
        Illegal("UTF-16", "1:1 NEWS0011", TestFile.Of(File, Head + "x\n", Encoding.Unicode)),
        Legal("one leading byte order mark is dropped", Bytes([.. Encoding.UTF8.Preamble, .. Utf8(Head + "x\n")]), "x"),
        Illegal("a second one is no front matter", "1:1 NEWS0001", Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Utf8(Head + "x\n")])),
        Legal("a later byte order mark is text", Head + "a\uFEFFb\n", "a\uFEFFb"),
        Legal("lines end in LF", Head + "a\nb\n", "a\nb"),
        Legal("lines end in CRLF", Head.Replace("\n", "\r\n", StringComparison.Ordinal) + "a\r\nb\r\n", "a\nb"),
        Legal("lines end in nothing else (legal only)", Head + "a\rb\u2028c\u2029d\u0085e\vf\fg ::: x\n", "a\rb\u2028c\u2029d\u0085e\vf\fg ::: x"),
        Illegal("NUL", "4:2 NEWS0010", Head + "a\0\n"),
        Illegal("invalid UTF-8", "4:2 NEWS0009", Bytes([.. Utf8(Head + "a"), 0xE9, .. Utf8(" b\n")])),
        Illegal("half a surrogate pair, written as UTF-8 has none", "4:2 NEWS0009", Bytes([.. Utf8(Head + "a"), 0xED, 0xA0, 0xBD, .. Utf8(" b\n")])),
        Illegal("another encoding", "1:1 NEWS0011", TestFile.Of(File, Head + "x\n", Encoding.Latin1)),
        Illegal("a literal U+FFFD", "4:2 NEWS0009", Head + "a\uFFFD\n"),
        Legal("a literal U+FFFD that is meant", With("raw: { replacement-characters: true }") + "a\uFFFD\n", "a\uFFFD"),
        Legal("other control characters are text (legal only)", Head + "a\u0001\u001B\u007F\u009Fb\n", "a\u0001\u001B\u007F\u009Fb"),
        Legal("a raw text in CRLF", With("raw: { newline: crlf, sha256: " + Hash("a\r\nb") + " }") + "a\nb\n", "a\r\nb"),
        Illegal("a raw text that mixes CRLF and LF", "3:31 NEWS3001", With("raw: { newline: crlf, sha256: " + Hash("a\r\nb\nc") + " }") + "a\nb\nc\n"),

        // Front matter.
        Legal("front matter ends in --- and trailing blanks", "---\nlanguage: en\n--- \t\nx\n", "x"),
        Illegal("front matter ends in four hyphens", "1:1 NEWS0002", "---\nlanguage: en\n----\nx\n"),
        Illegal("front matter that ends with the file has no text", "3:1 NEWS0012", "---\nlanguage: en\n---"),
        Illegal("front matter that never ends", "1:1 NEWS0002", "---\nlanguage: en\nx\n"),
        Illegal("front matter on line 2", "1:1 NEWS0001", "\n" + Head + "x\n"),
        Legal("a block mapping", "---\nlanguage: en\nrights:\n  holder: x\n---\nx\n"),
        Legal("a flow mapping", "---\n{ language: en, rights: { holder: x } }\n---\nx\n"),
        Illegal("a list for a root", "2:1 NEWS0003", "---\n- language\n---\nx\n"),
        Legal("an ampersand in quotation marks", With("section: \"&a x\"") + "x\n"),
        Illegal("an anchor", "3:10 NEWS0008", With("section: &a x") + "x\n"),
        Legal("an asterisk in quotation marks", With("section: '*a'") + "x\n"),
        Illegal("an alias", "3:10 NEWS0008", With("section: *a") + "x\n"),
        Legal("an exclamation mark behind a word", With("section: x !!str") + "x\n"),
        Illegal("a tag", "3:10 NEWS0008", With("section: !!str x") + "x\n"),
        Legal("angle brackets in a value", With("section: \"<<\"") + "x\n"),
        Illegal("a merge key", "3:1 NEWS0008", With("<<: { section: x }") + "x\n"),
        Legal("nesting as deep as any key goes", With("rights: { holder: x }\nkeywords:\n  - x") + "x\n"),
        Illegal("nesting beyond 8", "3:18 NEWS0008", With("keywords: [[[[[[[[x]]]]]]]]") + "x\n"),
        Legal("one key in two mappings", With("rights: { note: x }\nsource: { note: x }") + "x\n"),
        Illegal("one key twice", "4:1 NEWS0007", With("section: x\nsection: x") + "x\n"),
        Legal("a flow mapping over two lines", With("rights: { holder: x,\n  note: y }") + "x\n"),
        Illegal("an unclosed flow mapping", "3:9 NEWS0003", With("rights: { holder: x") + "x\n"),
        Legal("a tab behind a value", With("section: x\t") + "x\n"),
        Illegal("a tab that indents", "4:1 NEWS0003", With("rights:\n\tholder: x") + "x\n"),
        Illegal("NUL in the front matter", "3:11 NEWS0010", With("section: x\0") + "x\n"),
        Legal("true and false", With("rights: { redistributable: false }\nraw: { replacement-characters: true }") + "x\n"),
        Illegal("booleans in capitals and in words", "3:28 NEWS0006, 4:32 NEWS0006", With("rights: { redistributable: False }\nraw: { replacement-characters: yes }") + "x\n"),
        Legal(
            "every key",
            With("headline: h\npublished: 2025\nmodified: 2025\npublisher: p\nsection: s\ngenre: g\nstory: summit\nkeywords: [k]\nrevision: 2\naliases: [b]\n"
                + "paragraphs: line\nrights: { holder: h }\nsource: { url: u }\nraw: { file: f }\ntests: t") + "x\n"),
        Illegal("any other key", "3:1 NEWS0004", With("headlin: x") + "x\n"),
        Legal("a language from the manifest", Empty.WithFiles(("dataset.yaml", "defaults: { language: hi }\n"), (File, "---\n---\nx\n"))),
        Illegal("no language", "1:1 NEWS0005", "---\nsection: x\n---\nx\n"),
        Legal("a headline in the front matter alone", With("headline: x") + "x\n"),
        Illegal("a headline in front matter and text", "6:1 NEWS0013", With("headline: x") + "::: headline\nx\n:::\n"),
        Legal("a date of publication in the front matter alone", With("published: 2025") + "x\n"),
        Illegal("a date of publication in front matter and text", "5:1 NEWS0013", With("published: 2025") + "[2025]{.published value=2025}\n"),
        Legal("a raw file that no compiler looks for", With("raw: { file: ../nowhere.txt }") + "x\n"),
        Legal("a hash alone, in upper case", With("raw: { sha256: " + Hash("x").ToUpperInvariant() + " }") + "x\n"),
        Illegal("a hash of other digits", "3:16 NEWS0006", With("raw: { sha256: " + new string('g', 64) + " }") + "x\n"),
        Legal("newline: lf", With("raw: { newline: lf, sha256: " + Hash("a\nb") + " }") + "a\nb\n"),
        Illegal("newline: cr", "3:17 NEWS0006", With("raw: { newline: cr }") + "x\n"),

        // Fences.
        Legal("a fence with blanks or none before its kind", Head + ":::headline\nx\n:::\n:::  \timage  \ny\n:::  \n", "x\ny"),
        Illegal("a fence of four colons", "4:1 NEWS1005", Head + ":::: headline\nx\n:::\n"),
        Illegal("a fence with a second word", "4:1 NEWS1005", Head + "::: headline large\nx\n:::\n"),
        Illegal("a fence with a kind in capitals", "4:5 NEWS1001", Head + "::: Headline\nx\n:::\n"),
        Legal("an indented fence is text", Head + " ::: headline\nx\n", " ::: headline\nx"),
        Illegal("a fence that closes nothing", "5:1 NEWS1004", Head + "x\n:::\n"),
        Illegal("a fence around nothing", "4:1 NEWS1006", Head + "::: image\n\u00A0\n:::\nx\n"),
        Legal("a fence ends a block in blank-line mode", With("paragraphs: blank-line") + "a\nb\n::: image\nc\n:::\nd\n", "a\nb\nc\nd"),
        Illegal("so no span goes over it", "7:2 NEWS1007", With("paragraphs: blank-line") + "[a\n::: image\nb]{.term}\n:::\n"),

        // Blank lines.
        Legal("NBSP and U+3000 are blank, ZWSP is not (legal only)", With("paragraphs: blank-line") + "a\n\u00A0\u3000\nb\n\u200B\nc\n", "a\n\u00A0\u3000\nb\n\u200B\nc"),

        // Attributes.
        Legal("one or more blanks between attributes", Head + "[x]{@anna  .term   #t}\n", "x"),
        Illegal("no blank between attributes", "4:5 NEWS1009", Head + "[x]{.term@anna}\n"),
        Legal("a bare value", Head + "[x]{.term note=a[b{c\\d'e}\n", "x"),
        Illegal("a bare value with quotation marks", "4:11 NEWS1009", Head + "[x]{.term note=a\"b\"}\n"),
        Legal("a quoted value", Head + "[x]{.term note=\"a \\\"b\\\" \\\\ } ] [ {\"}\n", "x"),
        Illegal("a quoted value over a line break", "4:4 NEWS1008", Head + "[x]{.term note=\"a\nb\"}\n"),
        Legal("one kind, one entity, one id", Head + "[x]{.term @anna #t}\n", "x"),
        Illegal("two kinds, two entities, two ids", "4:11 NEWS1012, 5:11 NEWS1012, 6:8 NEWS1012", Head + "[x]{.term .label}\n[x]{@anna @moscow}\n[x]{#t #u}\n"),
        Legal(
            "every kind",
            Head + string.Concat("kicker standfirst quote author editor photographer translator agency publisher published modified scraped date caption credit link image term keyword label headline"
                .Split(' ').Select(static x => "[x]{." + x + "}\n"))),
        Illegal("any other kind", "4:5 NEWS1010", Head + "[x]{.strong}\n"),
        Legal(
            "every key of a span",
            Head + "[x]{.date value=1432 calendar=bangla gregorian=2025-01-01 zone=x}\n[x]{.quote #q speaker=@anna kind=direct}[y]{.quote part-of=#q}\n[x]{.author role=x lang=hi note=x}\n[x]{.link url=x}\n"),
        Illegal("any other key of a span", "4:11 NEWS1011", Head + "[x]{.date vlaue=2025}\n"),

        // Spans.
        Legal("]{ followed by anything else is text", Head + "a]{x} b]{ .x} c] {.x} d]{}\n", "a]{x} b]{ .x} c] {.x} d]{}"),
        Illegal("]{ followed by a mark of an attribute, and nothing open", "4:2 NEWS1007, 5:2 NEWS1007, 6:2 NEWS1007", Head + "a]{.x}\na]{@x}\na]{#x}\n"),
        Legal("behind a backslash it is text", Head + "a\\]{.x}\n", "a]{.x}"),
        Illegal("malformed attributes behind a span", "4:5 NEWS1009", Head + "[x]{.}\n"),
        Illegal("attributes behind a span that never close", "4:4 NEWS1008", Head + "[x]{.term\n"),
        Legal("a span of one character", Head + "[x]{.term}\n", "x"),
        Illegal("an empty span", "4:1 NEWS1015", Head + "[]{.term} x\n"),
        Legal("a span within a block of two lines", With("paragraphs: blank-line") + "[a\nb]{.term}\n", "a\nb"),
        Illegal("a span over two blocks", "5:2 NEWS1007", Head + "[a\nb]{.term}\n"),
        Legal("64 spans in one another", Head + Repeat("[", 64) + "x" + Repeat("]{.term}", 64) + "\n", "x"),
        Illegal("65 spans in one another", "4:65 NEWS1016", Head + Repeat("[", 65) + "x" + Repeat("]{.term}", 65) + "\n"),
        Legal("10,000 brackets are text (legal only)", Head + Repeat("[", 10_000) + "x" + Repeat("]", 10_000) + "\n", Repeat("[", 10_000) + "x" + Repeat("]", 10_000)),

        // Dates.
        Legal("a year, a month, a day", Head + Dates("2025", "2025-06", "2025-06-25")),
        Illegal("parts of a date without their zeros", Places(3, 13), Head + Dates("25", "2025-6", "2025-06-5")),
        Legal("a minute and a second, with an offset or without", Head + Dates("2025-06-25T10:00", "2025-06-25T10:00:30", "2025-06-25T10:00Z", "2025-06-25T10:00:30+05:30", "2025-06-25T10:00-03:00")),
        Illegal("an hour alone, a fraction, a blank for the T, an offset of hours", Places(4, 13), Head + Dates("2025-06-25T10", "2025-06-25T10:00:30.5", "\"2025-06-25 10:00\"", "2025-06-25T10:00+05")),
        Illegal("an offset behind a day", Places(1, 13), Head + Dates("2025-06-25Z")),
        Legal("the last day of February", Head + Dates("2024-02-29")),
        Illegal("days that do not exist", Places(3, 13), Head + Dates("2025-02-29", "2025-13", "2025-06-31")),
        Illegal("native digits", Places(1, 13), Head + Dates("२०२५")),
        Legal("the fields of another calendar", Head + "[x]{.date value=1432-02-32 calendar=bangla gregorian=2025-06-15}\n"),
        Illegal("a Gregorian day beside the Gregorian calendar", "4:24 NEWS1014", Head + "[x]{.date value=2025   gregorian=2025-06-15}\n"),
        Legal("one date of publication and several others", Head + "[x]{.published} [x]{.modified} [x]{.modified} [x]{.scraped} [x]{.scraped} [x]{.date} [x]{.date}\n"),
        Illegal("two dates of publication", "4:17 NEWS1020", Head + "[x]{.published} [x]{.published}\n"),

        // The headline.
        Legal("a headline of two lines", Head + "::: headline\na\n\nb\n:::\n", "a\n\nb"),
        Illegal("a second fence", "8:1 NEWS1020", Head + "::: headline\na\n:::\n::: headline\nb\n:::\n"),
        Illegal("a span beside the fence", "7:1 NEWS1020", Head + "::: headline\na\n:::\n[b]{.headline}\n"),
        Legal("no headline where there is text", Head + "x\n", "x"),
        Illegal("nothing at all", "3:1 NEWS0012", Head),
        Legal("a place that speaks", Head + "[“x”]{.quote speaker=@moscow}\n"),
        Illegal("nobody that speaks", "4:14 NEWS2001", Head + "[“x”]{.quote speaker=@nobody}\n"),

        // Ids.
        Legal("an id in NFC", Named("caf\u00E9")),
        Illegal("an id that is decomposed", Invalid("cafe\u0301"), Named("cafe\u0301")),
        Legal("letters of scripts without case, with marks", Named("अगली-बार", "سلام", "東京", "ชื่อ")),
        Illegal("capitals", Invalid("Lamp"), Named("Lamp")),
        Illegal("ids that differ by case only", Invalid("LAMP") + ", " + Invalid("Lamp"), Named("LAMP", "Lamp", "lamp")),
        Illegal("astral letters", Invalid("𐐨"), Named("𐐨")),
        Illegal("zero width characters and marks of direction", Invalid("a\u200Bb") + ", " + Invalid("a\u202Eb"), Named("a\u200Bb", "a\u202Eb")),
        Legal("digits, and single hyphens between", Named("2025-review", "a-1-b")),
        Illegal("other hyphens and signs", string.Join(", ", new[] { "-a", "a b", "a--b", "a-", "a_b" }.Select(Invalid).Order(StringComparer.Ordinal)), Named("-a", "a b", "a--b", "a-", "a_b")),
        Legal("120 characters", Named(new string('a', 120))),
        Illegal("121 characters, and 300", Invalid(new string('a', 121)) + ", " + Invalid(new string('a', 300)), Named(new string('a', 121), new string('a', 300))),
        Legal("keywords, in PascalCase none", Named("class", "new", "record", "await", "var")),
        Legal("names of members that every class has", Named("to-string", "equals", "get-hash-code", "get-type", "memberwise-clone", "reference-equals", "finalize")),
        Illegal("two files with one id", "b/x.article.md 1:1 NEWS4002", Empty.WithFiles(("Articles/a/x.article.md", Head + "x\n"), ("Articles/b/x.article.md", Head + "x\n"))),
        Legal("two ids with two C# names", Named("lamp-1", "lamp-2")),
        Illegal("two ids with one C# name", "lamp1.article.md 1:1 NEWS4003", Named("lamp-1", "lamp1")),
        Illegal(
            "names of generated members, and the class's own",
            string.Join(", ", new[] { "articles", "events", "fixtures", "ids", "info", "languages", "organizations", "people", "places", "stories", "works" }.Select(static x => x + ".article.md 1:1 NEWS4003")),
            Named("articles", "events", "fixtures", "ids", "info", "languages", "organizations", "people", "places", "stories", "works")),
        Illegal("a member that the user wrote", "mine.article.md 1:1 NEWS4003", Named("mine").WithCode("More.cs", "namespace Shop; partial class Fixtures { public const int Mine = 1; }")),
        Illegal("an entity called like its class", "entities.yaml 1:1 NEWS4003", Named("a").WithFiles(("entities.yaml", "people: { type: person, name: P }\n"))),
        Legal("an entity called like another class", Named("a").WithFiles(("entities.yaml", "people: { type: place, name: P }\n"))),
        Legal("types of the user's that are called like those of the framework", Named("a")
            .WithCode("Fixtures.cs", TestProject.Fixtures.Replace("[NewsDataset", "[global::NewsDataset", StringComparison.Ordinal))
            .WithCode("More.cs", "namespace Shop { class System { } class NewsDataset { } class Article { } class ArticleSet { } }")),

        // Where errors stand: at the thing, or if there is none, on line 1; of an unclosed thing, where it opens.
        Illegal("an empty file", "1:1 NEWS0001", string.Empty),
        Illegal("an unclosed fence", "4:1 NEWS1002", Head + "::: image\nx\n\ny\n"),

        // Edges of characters: of none may a span take a part. Half of a surrogate pair is no UTF-8, so no file can cut one.
        Legal("surrogate pairs (legal only)", Head + "[😀]{.term}😀\n", "😀😀"),
        Legal("before and behind a combining mark", Head + "[e\u0301]{.term}e\u0301\n", "e\u0301e\u0301"),
        Illegal("between a letter and its mark", "4:1 NEWS1017", Head + "[e]{.term}\u0301\n"),
        Illegal("between a letter and its vowel sign", "4:1 NEWS1017", Head + "[म]{.term}ु\n"),
        Legal("around a joined sequence", Head + "[👩\u200D🚀]{.term}\n"),
        Illegal("within a joined sequence", "4:1 NEWS1017", Head + "[👩]{.term}\u200D🚀\n"),
        Legal("behind a variation selector", Head + "[❤\uFE0F]{.term}\n"),
        Illegal("before a variation selector", "4:1 NEWS1017", Head + "[❤]{.term}\uFE0F\n"),
        Legal("between two flags", Head + "[🇮🇳]{.term}🇺🇸\n"),
        Illegal("within a flag", "4:1 NEWS1017", Head + "[🇮]{.term}🇳\n"),
        Legal("around a Hangul syllable of three letters", Head + "[\u1100\u1161\u11A8]{.term}\n"),
        Illegal("within a Hangul syllable", "4:1 NEWS1017", Head + "[\u1100]{.term}\u1161\u11A8\n"),

        // Entities and manifests.
        Legal("the nearest entities.yaml", Empty.WithFiles(("Articles/entities.yaml", "berta: { type: person, name: B }\n"), (File, Head + "[x]{@berta}\n"))),
        Illegal("not the one above it", "4:5 NEWS2001", Empty.WithFiles(("Articles/entities.yaml", "berta: { type: person, name: B }\n"), (File, Head + "[x]{@anna}\n"))),
        Illegal("not the one above the project", "4:5 NEWS2001", Empty.WithoutFile("entities.yaml").WithFiles(("/entities.yaml", "anna: { type: person, name: A }\n"), (File, Head + "[x]{@anna}\n"))),
        Legal("the one that the attribute names", Empty
            .WithCode("Fixtures.cs", TestProject.Fixtures.Replace("\"Articles/**\"", "\"Articles/**\", Entities = \"people.yml\"", StringComparison.Ordinal))
            .WithFiles(("people.yml", "berta: { type: person, name: B }\n"), (File, Head + "[x]{@berta}\n"))),

        // What is generated, and what cannot be read.
        Legal("line ends of C# in a headline (legal only)", Head + "::: headline\na\u2028b\u0085c\u2029d */ <x> & \"\n:::\n"),
        Illegal("a binary file", "1:1 NEWS0011", TestFile.Unreadable(File)),
    ];

    private static GrammarCorner Legal(string name, string text, string? raw = null) => Legal(name, TestFile.Of(File, text), raw);

    private static GrammarCorner Legal(string name, TestFile file, string? raw = null) => new(name, Empty.WithFile(file), string.Empty, raw);

    private static GrammarCorner Legal(string name, TestProject project) => new(name, project, string.Empty, null);

    private static GrammarCorner Illegal(string name, string said, string text) => Illegal(name, said, TestFile.Of(File, text));

    private static GrammarCorner Illegal(string name, string said, TestFile file) => Illegal(name, said, Empty.WithFile(file));

    private static GrammarCorner Illegal(string name, string said, TestProject project) => new(name, project, said, null);

    private static TestFile Bytes(byte[] bytes) => TestFile.Of(File, bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string With(string frontMatter) => "---\nlanguage: en\n" + frontMatter + "\n---\n";

    private static TestProject Named(params string[] ids) => Empty.WithFiles([.. ids.Select(static x => ("Articles/" + x + ".article.md", Head + "x\n"))]);

    private static string Invalid(string id) => id + ".article.md 1:1 NEWS4001";

    private static string Dates(params string[] values) => string.Concat(values.Select(static x => "[x]{.date   value=" + x + "}\n"));

    /// <summary>Says that each of some lines of <see cref="Dates"/> has a wrong value.</summary>
    private static string Places(int lines, int column) =>
        string.Join(", ", Enumerable.Range(4, lines).Select(x => string.Create(CultureInfo.InvariantCulture, $"{x}:{column} NEWS1013")));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8(text)));
}
