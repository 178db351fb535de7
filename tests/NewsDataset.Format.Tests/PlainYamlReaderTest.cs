using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Diagnostics;
using NewsDataset.Yaml;

namespace NewsDataset.Tests;

// The short way through plain front matter ends where the parser's long way ends, or is not taken.
public sealed class PlainYamlReaderTest
{
    private static readonly string[] Pieces =
    [
        "a", "language", "sha256", "b-c", "-", "1", "2025-06-25T10:30", ": ", ":", " ", "  ", "\n", "\n  ", "{", "}", "{ ", " }", "[", "]", ", ", ",", "#", " #", "\"", "'", "\\",
        "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "null", "true", "<<", "---", "...", "भारत", "é", "e\u0301", "\u00A0", "\u0085", "\u2028", "\u2019", "\u200D", "\uFEFF",
        "😀", "\t", "\r", "(x)", "words and words", "/",
    ];

    [Theory]
    [InlineData("language: hi\n")]
    [InlineData("language: hi\npublisher: নীলমগড় দর্পণ\nstory: talks-2025\n")]
    [InlineData("rights: { holder: unknown, redistributable: false }\n")]
    [InlineData("rights: {holder: Some One's Paper, license: CC0-1.0}\n")]
    [InlineData("keywords: [एक, दो, tin tức]\n")]
    [InlineData("published: 2017-12-04T10:54+06:00\n")]
    [InlineData("url: https://news.example/a\n")]
    [InlineData("publisher: ఎక్స్\u200Cప్రెస్\n")]
    [InlineData("raw: { file: raw/004_3639915a2164bf93.txt, sha256: dbeaaaa6 }\n")]
    public void What_most_front_matter_is_made_of_is_plain(string yaml) => Assert.NotNull(AssertLikeTheParser(yaml));

    [Theory]
    [InlineData("")]
    [InlineData("language: hi")]
    [InlineData("language:\n")]
    [InlineData("language: hi\n\nstory: x\n")]
    [InlineData("language: hi\nlanguage: bn\n")]
    [InlineData("headline: “Talks”: a story\n")]
    [InlineData("headline: one\n  two\n")]
    [InlineData("headline: one # a comment\n")]
    [InlineData("keywords: []\n")]
    [InlineData("keywords: [a, [b]]\n")]
    [InlineData("keywords:\n- a\n")]
    [InlineData("rights: { holder: a\n}\n")]
    [InlineData("rights: { holder: a } b\n")]
    [InlineData("rights: { holder: a, holder: b }\n")]
    [InlineData("&a language: hi\n")]
    [InlineData("language: !!str hi\n")]
    [InlineData("language: hi \n")]
    public void What_is_not_plain_is_left_to_the_parser(string yaml) => Assert.Null(AssertLikeTheParser(yaml));

    [Fact]
    public void Whatever_it_reads_the_parser_reads_the_same() =>
        Prop.ForAll(
            Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(static x => string.Concat(x)), Lines()).ToArbitrary(),
            static yaml => _ = AssertLikeTheParser(yaml)).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    /// <summary>A hundred thousand keys, each compared with all before it, took two and a half minutes.</summary>
    [Fact]
    public void Many_keys_are_left_to_the_parser()
    {
        Assert.NotNull(AssertLikeTheParser(Keys(PlainYamlReader.MaxKeys)));
        Assert.Null(AssertLikeTheParser(Keys(PlainYamlReader.MaxKeys + 1)));

        static string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(static x => "key" + x + ": v\n"));
    }

    [Fact]
    public void The_front_matter_of_the_dataset_is_plain() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf("data", "articles"), "*.article.md").Select(static x => File.ReadAllText(x).Split("---\n")[1]),
            static x => Assert.NotNull(AssertLikeTheParser(x)));

    private static Gen<string> Lines() =>
        from lines in Gen.OneOf(
            from key in Gen.Elements("a", "b", "c", "language", "sha-256", "-")
            from open in Gen.Elements("{ ", "[", "[ ", "{", string.Empty, " ")
            from values in Gen.Elements("x", "x: y", "k: v w", "भारत", "a-b", "1.5", "it's", "10:54", "https://news.example/a", "ఎక్స్\u200Cప్రెస్", "\u200D", "a:", "x ", "~", "-", "- x", ": ", "😀").ListOf()
            from close in Gen.Elements(" }", "]", "}", " ]", string.Empty, " ")
            select key + ": " + open + string.Join(", ", values) + close).ListOf()
        select string.Concat(lines.Select(static x => x + "\n"));

    /// <summary>Reads both ways from the middle of a file, so that places are not counted from zero by chance.</summary>
    private static YamlMapping? AssertLikeTheParser(string yaml)
    {
        string file = "---\n" + yaml + "---\nText.\n";
        YamlMapping? plain = PlainYamlReader.TryRead(file, 4, 4 + yaml.Length);
        if (plain is not null)
        {
            var sink = new DiagnosticSink("a.article.md", file);
            YamlMapping? parsed = YamlTreeReader.Read(file, 4, 4 + yaml.Length, sink);
            Assert.Empty(sink.ToList());
            Assert.Equal(Describe(parsed!), Describe(plain));
        }

        return plain;
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{Place(node)} '{scalar.Value}'",
        YamlSequence sequence => $"{Place(node)} [{string.Join(", ", sequence.Items.Select(Describe))}]",
        YamlMapping mapping => $"{Place(node)} {{{string.Join(", ", mapping.Entries.Select(static x => Describe(x.Key) + ": " + Describe(x.Value)))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Place(YamlNode node) => $"{node.Start}+{node.Length}";
}
