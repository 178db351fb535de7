using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsDataset.Tests;

/// <summary>One way to go wrong: a project, and what should be said of it, once.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Id">The rule.</param>
/// <param name="Place">File, line and column, from 1.</param>
/// <param name="Project">The project.</param>
internal sealed record DiagnosticCase(string Name, string Id, string Place, TestProject Project);

/// <summary>For each rule that the generator can raise at least one project that breaks it and no other.</summary>
internal static class DiagnosticCases
{
    private const string Bad = "Articles/bad.article.md";
    private const string Head = "---\nlanguage: en\n---\n";

    // The astral letters before the fault show that columns are UTF-16 code units; the last article is what must still be there.
    private static readonly TestProject Good = TestProject.WithFixtures(
        ("entities.yaml", "anna: { type: person, name: Anna }\n"),
        ("dataset.yaml", "name: Cases\nstories: { summit: The summit }\n"),
        ("Articles/good.article.md", SampleArticles.Simple("Good")));

    private static readonly TestProject Mentioning = Good.WithFiles(("Articles/other.article.md", Head + "[Anna]{@anna} and [Berta]{@berta}.\n"));

    private static readonly TestProject Locked = Good
        .WithFiles(("dataset.yaml", "version: 1.0.0\nstories: { summit: The summit }\n"), ("Articles/other.article.md", SampleArticles.Simple()))
        .Locked();

    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        Article("no front matter", "NEWS0001", 1, 1, "Some text.\n"),
        Article("empty file", "NEWS0001", 1, 1, string.Empty),
        Article("front matter not closed", "NEWS0002", 1, 1, "---\nlanguage: en\n\nSome text.\n"),
        Article("unclosed flow mapping", "NEWS0003", null, null, "---\nlanguage: en\nrights: { holder: x\n---\nText.\n"),
        Article("lone surrogate escaped in YAML", "NEWS0003", 3, 11, "---\nlanguage: en\nheadline: \"\\ud83d\"\n---\nText.\n"),
        Article("unknown key", "NEWS0004", 3, 1, "---\nlanguage: en\nheadlin: x\n---\nText.\n"),
        Article("missing language", "NEWS0005", 1, 1, "---\nsection: World\n---\nText.\n"),
        Article("invalid language", "NEWS0006", 2, 11, "---\nlanguage: english language\n---\nText.\n"),
        Article("duplicate key", "NEWS0007", 3, 1, "---\nlanguage: en\nlanguage: hi\n---\nText.\n"),
        Article("YAML anchor", "NEWS0008", 3, 10, "---\nlanguage: en\nsection: &a World\n---\nText.\n"),
        File("invalid UTF-8", "NEWS0009", 4, 8, TestFile.Of(Bad, [.. Encoding.UTF8.GetBytes(Head + "One 😀 "), 0xE9, .. Encoding.UTF8.GetBytes(" two\n")])),
        Article("NUL character", "NEWS0010", 4, 4, Head + "One\0two\n"),
        File("UTF-16 file", "NEWS0011", 1, 1, TestFile.Of(Bad, Head + "Text.\n", Encoding.Unicode)),
        File("file in the machine's code page", "NEWS0011", 1, 1, TestFile.Of(Bad, Head + "Text.\n", Encoding.Latin1)),
        File("unreadable file", "NEWS0011", 1, 1, TestFile.Unreadable(Bad)),
        Article("article without text", "NEWS0012", 3, 1, Head),
        Article("retired article with its text", "NEWS0015", 5, 1, Tombstone(string.Empty) + "\n😀 Text.\nMore.\n"),
        Article("retired article without a reason", "NEWS0005", 2, 1, "---\nretired: { since: 2.0.0 }\n---\n"),
        Article("retired since what is no version", "NEWS0006", 2, 19, "---\nretired: { since: two, because: x }\n---\n"),
        Article("retired by a word", "NEWS0006", 2, 10, "---\nretired: yes\n---\n"),
        Article("retired with a reserved name", "NEWS4003", "Articles/people.article.md", Tombstone(string.Empty)),
        Article("retired in favour of none", "NEWS2005", 2, 59, Tombstone(", instead: godo")),
        Article("retired in favour of itself", "NEWS2005", 2, 59, Tombstone(", instead: bad")),
        Case("retired in favour of a former id", "NEWS2005", Bad + "(2,59)", Good.WithFiles((Bad, Tombstone(", instead: old")), ("Articles/other.article.md", Former("old")))),
        Article("headline said twice", "NEWS0013", 6, 1, "---\nlanguage: en\nheadline: One\n---\n::: headline\nTwo\n:::\n"),
        Article("unknown block kind", "NEWS1001", 4, 5, Head + "::: headlin\nText.\n:::\n"),
        Article("fence not closed", "NEWS1002", 4, 1, Head + "::: headline\nText.\n"),
        Article("fence in a fence", "NEWS1003", 6, 1, Head + "::: headline\nText.\n::: image\nText.\n:::\n"),
        Article("fence closes nothing", "NEWS1004", 5, 1, Head + "Text.\n:::\n"),
        Article("malformed fence", "NEWS1005", 4, 1, Head + ":::: headline\nText.\n:::\n"),
        Article("empty fence", "NEWS1006", 4, 1, Head + "::: image\n:::\nText.\n"),
        Article("span not opened", "NEWS1007", 4, 7, Head + "😀 One]{.term} two.\n"),
        Article("attributes not closed", "NEWS1008", 4, 6, Head + "[One]{.term two.\n"),
        Article("malformed attribute", "NEWS1009", 4, 13, Head + "[One]{.term !} two.\n"),
        Article("unknown span kind", "NEWS1010", 4, 10, Head + "😀 [One]{.qoute} two.\n"),
        Article("unknown attribute", "NEWS1011", 4, 14, Head + "[One]{.quote speeker=@anna} two.\n"),
        Article("duplicate attribute", "NEWS1012", 4, 13, Head + "[One]{.term .quote} two.\n"),
        Article("date that does not exist", "NEWS1013", 4, 13, Head + "[One]{.date value=2025-02-30} two.\n"),
        Article("attribute on the wrong kind", "NEWS1014", 4, 13, Head + "[One]{.term speaker=@anna} two.\n"),
        Article("empty span", "NEWS1015", 4, 1, Head + "[]{.term} two.\n"),
        Article("spans too deep", "NEWS1016", null, null, Head + string.Concat(Enumerable.Repeat("[", 65)) + "x" + string.Concat(Enumerable.Repeat("]{.term}", 65)) + "\n"),
        Article("span that cuts a character", "NEWS1017", 4, 1, Head + "[e]{.term}\u0301 two.\n"),
        Article("duplicate span id", "NEWS1018", 4, 31, Head + "[One]{.quote #a} [two]{.quote #a}.\n"),
        Article("unknown quote", "NEWS1019", 4, 14, Head + "[One]{.quote part-of=#a} two.\n"),
        Article("second headline", "NEWS1020", 8, 1, Head + "::: headline\nOne\n:::\n::: headline\nTwo\n:::\n"),
        Article("unknown entity, with the nearest", "NEWS2001", 5, 11, Head + "A line.\n😀 [Anna]{@ana} two.\n"),
        Article("unknown entity, with none near", "NEWS2001", 4, 9, Head + "[Berta]{@bertha-von-suttner} two.\n"),
        Article("unknown speaker", "NEWS2001", 4, 14, Head + "[One]{.quote speaker=@ana} two.\n"),
        Yaml("duplicate Wikidata id", "NEWS2002", "entities.yaml", 2, 43, "anna: { type: person, name: Anna, wikidata: Q42 }\nberta: { type: person, name: B, wikidata: Q42 }\n"),
        Article("undeclared story", "NEWS2003", 3, 8, "---\nlanguage: en\nstory: sumit\n---\nText.\n"),
        Article("publishers that disagree", "NEWS2004", 5, 1, "---\nlanguage: en\npublisher: One\n---\n[Two]{.publisher}\n"),
        Article("wrong SHA-256", "NEWS3001", 3, 16, "---\nlanguage: en\nraw: { sha256: " + new string('0', 64) + " }\n---\nText.\n"),
        Case("article that has changed since the lock", "NEWS3002", "Articles/good.article.md(1,1)", Locked.WithFiles(("Articles/good.article.md", SampleArticles.Simple("Good", "Another text.")))),
        Case("article that is not in the lock", "NEWS3002", "Articles/new.article.md(1,1)", Locked.WithFiles(("Articles/new.article.md", SampleArticles.Simple()))),
        Case("entity that has changed since the lock", "NEWS3002", "entities.yaml(1,1)", Locked.WithFiles(("entities.yaml", "anna: { type: person, name: Anne }\n"))),
        Case("version that is not locked", "NEWS3002", "dataset.yaml(1,1)", Locked.WithFiles(("dataset.yaml", "version: 1.0.1\nstories: { summit: The summit }\n"))),
        Case("article of the lock that is gone", "NEWS3003", "dataset.lock.json", Locked.WithoutFile("Articles/other.article.md")),
        Case("lock that cannot be read", "NEWS0003", "dataset.lock.json", Locked.WithFiles(("dataset.lock.json", "<<<<<<< ours\n{}\n"))),
        Article("upper-case id", "NEWS4001", "Articles/Bad.article.md", SampleArticles.Simple()),
        Article("id with an astral letter", "NEWS4001", "Articles/𐐨.article.md", SampleArticles.Simple()),
        Article("decomposed id", "NEWS4001", "Articles/cafe\u0301.article.md", SampleArticles.Simple()),
        Article("one id in two folders", "NEWS4002", "Articles/more/good.article.md", SampleArticles.Simple()),
        Case("two ids with one C# name", "NEWS4003", "Articles/top20.article.md(1,1)", Good.WithFiles(("Articles/top-20.article.md", SampleArticles.Simple()), ("Articles/top20.article.md", SampleArticles.Simple()))),
        Article("reserved name 'articles'", "NEWS4003", "Articles/articles.article.md", SampleArticles.Simple()),
        Article("reserved name 'people'", "NEWS4003", "Articles/people.article.md", SampleArticles.Simple()),
        Article("reserved name 'ids'", "NEWS4003", "Articles/ids.article.md", SampleArticles.Simple()),
        Article("the class's own name", "NEWS4003", "Articles/fixtures.article.md", SampleArticles.Simple()),
        Case("a member that the user wrote", "NEWS4003", "Articles/my-own.article.md(1,1)", Good
            .WithCode("More.cs", "namespace Shop; partial class Fixtures { internal static int MyOwn => 1; }")
            .WithFiles(("Articles/my-own.article.md", SampleArticles.Simple()))),
        Article("former id in capitals", "NEWS4001", 3, 16, Former("old, Old")),
        Article("former id that another article has", "NEWS4002", 3, 11, Former("good")),
        Article("former id that is the article's own", "NEWS4002", 3, 11, Former("bad")),
        Article("former id twice", "NEWS4002", 3, 16, Former("old, old")),
        Case("former id of two articles", "NEWS4002", "Articles/other.article.md(3,11)", Good.WithFiles((Bad, Former("old")), ("Articles/other.article.md", Former("old")))),
        Case("former id of a retired article", "NEWS4002", Bad + "(3,11)", Good.WithFiles((Bad, Former("gone")), ("Articles/gone.article.md", Tombstone(string.Empty)))),
        Case("former id of two retired articles", "NEWS4002", "Articles/gone.article.md(3,11)", Good.WithFiles((Bad, Former("old")), ("Articles/gone.article.md", Tombstone(string.Empty, "aliases: [old]\n")))),
        Case("former id with the C# name of the new one", "NEWS4003", "Articles/top-20.article.md(3,11)", Good.WithFiles(("Articles/top-20.article.md", Former("top20")))),
        Article("former id with a reserved name", "NEWS4003", 3, 11, Former("articles")),
        Case("two former ids with one C# name", "NEWS4003", "Articles/other.article.md(3,11)", Good.WithFiles((Bad, Former("top-20")), ("Articles/other.article.md", Former("top20")))),
        Case("former id that a member of the user's has", "NEWS4003", Bad + "(3,11)", Good
            .WithCode("More.cs", "namespace Shop; partial class Fixtures { internal static int MyOwn => 1; }")
            .WithFiles((Bad, Former("my-own")))),
        Yaml("entity 'people' in People", "NEWS4003", "entities.yaml", 2, 1, "anna: { type: person, name: Anna }\npeople: { type: person, name: People }\n"),
        Yaml("two entities with one C# name", "NEWS4003", "entities.yaml", 1, 1, "g20: { type: organization, name: G20 }\ng-20: { type: organization, name: G20 }\n"),
        Yaml("story 'stories' in Stories", "NEWS4003", "dataset.yaml", 1, 12, "stories: { stories: The stories }\n"),
        Yaml("two stories with one C# name", "NEWS4003", "dataset.yaml", 1, 33, "stories: { top-20: The stories, top20: The others }\n"),
        Case("entities that cannot be read, with an article that names some", "NEWS0003", "entities.yaml", Mentioning.WithFiles(("entities.yaml", "anna: { type: person\n"))),
        Case("entities in UTF-16, with an article that names some", "NEWS0011", "entities.yaml(1,1)", Mentioning.WithFile(TestFile.Of("entities.yaml", "anna: {}", Encoding.Unicode))),
        Case("manifest that cannot be read, with an article that says no language", "NEWS0003", "dataset.yaml", Good.WithFiles(("dataset.yaml", "name: [\n"), ("Articles/other.article.md", "---\n---\nText.\n"))),
        Case("named entities that are not there, with an article that names some", "NEWS5005", "Fixtures.cs", Mentioning.WithCode("Fixtures.cs", TestProject.Fixtures.Replace("\"Articles/**\"", "\"Articles/**\", Entities = \"my.yaml\"", StringComparison.Ordinal))),
        Yaml("wrong version", "NEWS0006", "dataset.yaml", 1, 10, "version: one\n"),
        Case("dataset too large", "NEWS4004", "Fixtures.cs", WithLargeSections(10, NoiseOf(1 << 20))),
        Class("class that is not partial", "NEWS5001", "[NewsDataset.ArticleDataset(\"Articles/**\")] internal class Other { }"),
        Class("nested in a class that is not partial", "NEWS5001", "class Outer { [NewsDataset.ArticleDataset(\"Articles/**\")] internal partial class Other { } }"),
        Class("generic class", "NEWS5002", "[NewsDataset.ArticleDataset(\"Articles/**\")] internal partial class Other<T> { }"),
        Class("nested in a generic class", "NEWS5002", "partial class Outer<T> { [NewsDataset.ArticleDataset(\"Articles/**\")] internal partial class Other { } }"),
        Class("file-local class", "NEWS5002", "[NewsDataset.ArticleDataset(\"Articles/**\")] file partial class Other { }"),
        Class("called like one of its members", "NEWS5002", "[NewsDataset.ArticleDataset(\"Articles/**\")] internal partial class Articles { }"),
        Marked("absolute glob", "NEWS5003", "[NewsDataset.ArticleDataset(«\"/Articles/**\")] internal partial class Other { }"),
        Marked("glob with backslashes", "NEWS5003", "[NewsDataset.ArticleDataset(«@\"Articles\\**\")] internal partial class Other { }"),
        Marked("one bad glob of two", "NEWS5003", "[NewsDataset.ArticleDataset(\"Articles/**\", «\"/Articles/**\")] internal partial class Other { }"),
        Class("glob without a match", "NEWS5004", "[NewsDataset.ArticleDataset(\"Article/**\")] internal partial class Other { }"),
        Class("no glob at all", "NEWS5004", "[NewsDataset.ArticleDataset] internal partial class Other { }"),
        Class("named entities that are not there", "NEWS5005", "[NewsDataset.ArticleDataset(\"Articles/**\", Entities = \"my.yaml\")] internal partial class Other { }"),
        Class("named manifest that is not there", "NEWS5005", "[NewsDataset.ArticleDataset(\"Articles/**\", Manifest = \"my.yaml\")] internal partial class Other { }"),
        Marked("unknown id, with the nearest", "NEWS5006", "class Other { object A => Shop.Fixtures.Articles[«\"godo\"]; }"),
        Marked("unknown id, with none near", "NEWS5006", "class Other { object A => Shop.Fixtures.Articles[«\"nothing\u200B-of-the-sort\"]; }"),
        Marked("unknown story", "NEWS5006", "class Other { object A => Shop.Fixtures.Articles.InStory(«\"sumit\"); }"),
        Marked("id of an article that has a property", "NEWS5007", "class Other { object A => «Shop.Fixtures.Articles[\"good\"]; }"),
        Case("former id in a look-up", "NEWS5012", "Other.cs(1,50)", Good
            .WithFiles(("Articles/new.article.md", Former("old")))
            .WithCode("Other.cs", "class Other { object A => Shop.Fixtures.Articles[\"old\"]; }")),
        Case("id of a retired article in a look-up", "NEWS5013", "Other.cs(1,50)", Good
            .WithFiles(("Articles/gone.article.md", Tombstone(", instead: good")))
            .WithCode("Other.cs", "class Other { object A => Shop.Fixtures.Articles[\"gone\"]; }")),
        Marked("one glob of two without a match", "NEWS5008", "[NewsDataset.ArticleDataset(\"Articles/**\", «\"Article/**\")] internal partial class Other { }"),
        Case("article that no dataset takes", "NEWS5009", "Drafts/draft.article.md(1,1)", Good.WithFiles(("Drafts/draft.article.md", "No front matter."))),
        Case("fields of a type that no text is", "NEWS5010", "Other.cs(1,73)", Good.WithCode("Other.cs", "[NewsDataset.ArticleFields] internal sealed record OtherFields(object[] A);")),
        Case("fields that are not marked", "NEWS5011", "Other.cs(1,53)", Good.WithCode("Other.cs", "[NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(string))] internal partial class Other { }")),
        Case("fields that are generic", "NEWS5011", "Other.cs(1,53)", Good.WithCode("Other.cs", "[NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(System.Action<>))] internal partial class Other { }")),
        Case("fields that are an array", "NEWS5011", "Other.cs(1,53)", Good.WithCode("Other.cs", "[NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(int[]))] internal partial class Other { }")),
    ];

    private static string Former(string aliases) => "---\nlanguage: en\naliases: [" + aliases + "]\n---\nText.\n";

    private static string Tombstone(string more, string keys = "") => "---\nretired: { since: 2.0.0, because: It was wrong." + more + " }\n" + keys + "---\n";

    private static DiagnosticCase Case(string name, string id, string place, TestProject project) => new(name, id, place, project);

    private static DiagnosticCase Article(string name, string id, int? line, int? column, string text) =>
        Case(name, id, Place(Bad, line, column), Good.WithFiles((Bad, text)));

    private static DiagnosticCase Article(string name, string id, string path, string text) =>
        Case(name, id, Place(path, 1, 1), Good.WithFiles((path, text)));

    private static DiagnosticCase File(string name, string id, int line, int column, TestFile file) =>
        Case(name, id, Place(Bad, line, column), Good.WithFile(file));

    private static DiagnosticCase Yaml(string name, string id, string file, int line, int column, string text) =>
        Case(name, id, Place(file, line, column), Good.WithFiles((file, text)));

    // What is wrong with a class stands at its name.
    private static DiagnosticCase Class(string name, string id, string code) =>
        Case(name, id, Place("Other.cs", 1, code.LastIndexOf("class ", StringComparison.Ordinal) + "class ".Length + 1), Good.WithCode("Other.cs", code));

    // What is wrong with a part of it stands at the mark.
    private static DiagnosticCase Marked(string name, string id, string code) =>
        Case(name, id, Place("Other.cs", 1, code.IndexOf('«', StringComparison.Ordinal) + 1), Good.WithCode("Other.cs", code.Replace("«", string.Empty, StringComparison.Ordinal)));

    private static string Place(string file, int? line, int? column) =>
        line is null ? file : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", file, line, column);

    /// <summary>Makes a dataset with much metadata.</summary>
    public static TestProject WithLargeSections(int articles, string section) =>
        Good.WithFiles([.. Enumerable.Range(0, articles).Select(x => (
            "Articles/large-" + x.ToString(CultureInfo.InvariantCulture) + ".article.md",
            "---\nlanguage: zh\nsection: " + x.ToString(CultureInfo.InvariantCulture) + section + "\n---\nText.\n"))]);

    /// <summary>Makes text that cannot be deflated: Chinese letters without sense, the same ones always.</summary>
    public static string NoiseOf(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, static (text, random) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)random.Next('\u4E00', '\u9FFF');
            }
        });
    }
}
