using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

public sealed class ArticleFileReaderTest
{
    [Theory]
    [InlineData("/a/b/trump-says-no.article.md", "trump-says-no")]
    [InlineData("C:\\a\\ट्रंप.article.md", "ट्रंप")]
    [InlineData("story.de.article.md", "story.de")]
    [InlineData("readme.md", "readme.md")]
    public void The_stem_of_the_file_is_the_id(string path, string id) => Assert.Equal(id, ArticleFileReader.IdOf(path));

    [Fact]
    public void Front_matter_is_read_to_its_types()
    {
        ArticleMetadata metadata = Read(
            "language: PT-br\nheadline: \"a: b\"\npublished: 2025-06-25T10:00+05:30\nmodified: 2025-07\npublisher: \"007\"\nsection: no\ngenre: 2025-01-01\nstory: s\n"
            + "keywords: [yes, \"1.0\", 'x']\nrevision: 3\nrights: { holder: unknown, redistributable: false, license: CC0-1.0, note: n }\n"
            + "source: { url: \"https://x.example/?a=😀#b\", retrieved: 2025-06-26, note: m }\nraw: { file: raw/a.txt }\ntests: a\u2028b\u0085\u2029c",
            "text");

        Assert.Equal("pt-BR", metadata.Language);
        Assert.Equal(new GroundedText("a: b", null), metadata.Headline);
        Assert.Equal("2025-06-25T10:00+05:30", metadata.Published?.Value);
        Assert.Equal("2025-07", metadata.Modified?.Value);
        Assert.Equal(("007", "no", "2025-01-01", "s", 3, "a\u2028b\u0085\u2029c"), (metadata.Publisher.Text, metadata.Section, metadata.Genre, metadata.Story, metadata.Revision, metadata.Tests));
        Assert.Equal(["yes", "1.0", "x"], metadata.Keywords.Select(static x => x.Text));
        Assert.Equal(new ArticleRights(null, false, "CC0-1.0", "n"), metadata.Rights);
        Assert.Equal(new ArticleSource("https://x.example/?a=😀#b", "2025-06-26", "raw/a.txt", "m"), metadata.Source);
    }

    [Fact]
    public void What_nobody_says_is_unknown()
    {
        ArticleMetadata metadata = Read("language: en\npublisher: unknown", "text");

        Assert.Null(metadata.Publisher.Text);
        Assert.Null(metadata.Rights);
        Assert.Null(metadata.Source);
        Assert.Null(metadata.Published);
        Assert.Null(metadata.Headline.Text);
        Assert.Equal(1, metadata.Revision);
    }

    [Theory]
    [InlineData("dateline")]
    [InlineData("byline")]
    [InlineData("standfirst")]
    [InlineData("kicker")]
    public void What_stands_in_another_fence_is_another_text(string kind)
    {
        ArticleMetadata metadata = Read("language: en", $"::: {kind}\n22:48\nand more\n:::\n::: {kind}\n22:31\n:::");
        GroundedText read = kind switch { "dateline" => metadata.Dateline, "byline" => metadata.Byline, "standfirst" => metadata.Standfirst, _ => metadata.Kicker };

        Assert.Equal(new GroundedText("22:48 and more", new TextRange(0, 14)), read);
    }

    [Theory]
    [InlineData("line", "\n")]
    [InlineData("blank-line", "\n")]
    [InlineData("line", "\r\n")]
    [InlineData("blank-line", "\r\n")]
    public void The_lines_of_a_headline_are_joined_by_a_space(string paragraphs, string newline)
    {
        string crlf = newline == "\n" ? string.Empty : "\nraw: { newline: crlf }";

        ArticleMetadata metadata = Read("language: en\nparagraphs: " + paragraphs + crlf, "x\n::: headline\n  😀 [India]{@india} \nand more\t\n:::\n");

        Assert.Equal("😀 India and more", metadata.Headline.Text);
        Assert.Equal(new TextRange(3 + newline.Length, 17 + newline.Length), metadata.Headline.Range);
    }

    [Fact]
    public void A_headline_span_is_as_good_as_a_fence()
    {
        ArticleMetadata metadata = Read("language: en", "::: image\n![[a 😀]{.headline}](x.jpg)\n:::\n");

        Assert.Equal(new GroundedText("a 😀", new TextRange(2, 4)), metadata.Headline);
    }

    [Fact]
    public void Of_several_modifications_the_latest_counts() =>
        Assert.Equal("2025-07", Read("language: en\nmodified: 2025-06", "[a]{.modified value=2025-07} [b]{.modified value=2025-05} [c]{.modified}").Modified?.Value);

    [Fact]
    public void People_and_agencies_are_read_from_the_text()
    {
        ArticleMetadata metadata = Read("language: en", "[A]{.author @a role=\"Chief \\\"x\\\"\"} [B]{.editor} [C]{.photographer} [D]{.translator} [E]{.agency @e}\n[tag]{.keyword @k}\n");

        Assert.Equal(
            ["A Author Chief \"x\" a", "B Editor  ", "C Photographer  ", "D Translator  "],
            metadata.Contributors.Select(static x => $"{x.Name} {x.Role} {x.JobTitle} {x.Entity}"));
        Assert.Equal(["E"], metadata.Agencies.Select(static x => x.Name));
        Assert.Equal(new KeywordMetadata("tag", "k", new TextRange(10, 3)), Assert.Single(metadata.Keywords));
        Assert.Equal(["a", "e", "k"], metadata.Mentions.AsEnumerable());
    }

    [Fact]
    public void A_file_with_faults_is_read_as_far_as_it_goes()
    {
        ArticleFile file = ArticleFileReader.Read("a.article.md", "---\nlanguage: hi\nsectoin: x\n---\n::: headline\nx\n[a]{.qoute} [b]{.term}");

        Assert.NotEmpty(file.Diagnostics);
        Assert.Equal("hi", file.Metadata.Language);
        Assert.Equal("x\na b", file.Text.Raw);
        Assert.Equal(2, file.Text.Spans.Count);
    }

    [Fact]
    public void A_misspelt_fence_that_never_closes_is_named_as_it_is_written() =>
        Assert.Equal(
            "The fence '::: headlin' is never closed. Put a line ':::' behind its last line.",
            ArticleFileReader.Read("a.article.md", "---\nlanguage: hi\n---\n:::  headlin \nx\n").Diagnostics.Single(static x => x.Rule == DiagnosticRules.FenceNotClosed).Message);

    [Fact]
    public void The_hash_of_the_gold_changes_with_the_labels_and_with_nothing_else()
    {
        string gold = Read("language: en", "[a]{@x}\n").GoldSha256;

        Assert.Equal(gold, Read("{ language: EN }", "[a]{ @x}\n".Replace("{ ", "{", StringComparison.Ordinal)).GoldSha256);
        Assert.NotEqual(gold, Read("language: en", "[a]{@y}\n").GoldSha256);
        Assert.NotEqual(gold, Read("language: en\nsection: s", "[a]{@x}\n").GoldSha256);
        Assert.Equal(64, gold.Length);
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        Gen<string> front = Gen.Elements(
            "language: en", "headline: \"", "rights: {", "keywords: [a,", "published: 2025", "- ", "\t", "  ", "? ", ": ", "#", "&a ", "*a", "!!x ", "|", ">", "'", "%YAML 1.2", "...", "\0", "\u2028", "😀", "raw: { newline: crlf }", "paragraphs: blank-line", "\n", "\r\n", "\r", "}", "]", ",", "\uFEFF", "<<: x", "\\")
            .ListOf().Select(static x => string.Concat(x));
        Gen<string> files =
            from text in front
            from body in AnnotatedText.AnyText()
            from shape in Gen.Choose(0, 4)
            select shape switch
            {
                0 => text + body,
                1 => "---\n" + text + body,
                _ => "---\n" + text + "\n---\n" + body,
            };

        Prop.ForAll(files.ToArbitrary(), static x => AssertReads(x)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void No_mutation_of_a_real_article_makes_it_throw()
    {
        string[] articles = [.. Directory.GetFiles(Repository.PathOf("data", "articles"), "*.article.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Assert.NotEmpty(articles);
        Gen<string> mutated =
            from article in Gen.Elements(articles)
            from seed in Gen.Choose(0, int.MaxValue)
            select Mutate(article, new Random(seed));

        Prop.ForAll(mutated.ToArbitrary(), static x => AssertReads(x)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    private static ArticleMetadata Read(string frontMatter, string body)
    {
        ArticleFile file = ArticleFileReader.Read("a.article.md", "---\n" + frontMatter + "\n---\n" + body);
        Assert.Empty(file.Diagnostics.Select(static x => x.ToPublic().ToString()));
        return file.Metadata;
    }

    private static void AssertReads(string text)
    {
        ArticleFile file = ArticleFileReader.Read("a.article.md", text);
        string counted = text.StartsWith('\uFEFF') ? text[1..] : text;
        string[] lines = counted.Split('\n');
        foreach (FileDiagnostic diagnostic in file.Diagnostics)
        {
            FileLocation at = diagnostic.Location;
            Assert.InRange(at.Start, 0, counted.Length);
            Assert.InRange(at.Start + at.Length, at.Start, counted.Length);
            AssertInside(lines, at.Line, at.Column);
            AssertInside(lines, at.EndLine, at.EndColumn);
            Assert.NotEmpty(diagnostic.Message);
        }

        Assert.Equal(file.Diagnostics.Select(static x => x.Location.Start).Where(static x => x > 0).Order(), file.Diagnostics.Select(static x => x.Location.Start).Where(static x => x > 0));
    }

    private static void AssertInside(string[] lines, int line, int column)
    {
        Assert.InRange(line, 0, lines.Length - 1);
        Assert.InRange(column, 0, lines[line].Length);
    }

    /// <summary>Deletes, inserts, doubles and swaps a few characters, mostly those that mean something.</summary>
    private static string Mutate(string text, Random random)
    {
        const string Inserted = "[]{}.@#=\"\\:-\n\r\t,&*!|>'% \0\uFFFD\u2028é\u0301😀";
        List<char> characters = [.. text];
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            // The front matter is short and has the most ways to go wrong.
            int at = random.Next(random.Next(2) == 0 ? Math.Min(300, characters.Count) : characters.Count);
            int other = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters.RemoveRange(at, Math.Min(random.Next(1, 20), characters.Count - at));
                    break;
                case 1:
                    characters.Insert(at, Inserted[random.Next(Inserted.Length)]);
                    break;
                case 2:
                    characters.InsertRange(at, characters.GetRange(other, Math.Min(random.Next(1, 40), characters.Count - other)));
                    break;
                default:
                    (characters[at], characters[other]) = (characters[other], characters[at]);
                    break;
            }
        }

        return string.Concat(characters);
    }
}
