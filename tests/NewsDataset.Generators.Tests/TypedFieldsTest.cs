using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsDataset.Tests;

/// <summary>Front matter of a dataset's own: typed in C#, checked in the compiler, read without reflection.</summary>
public sealed class TypedFieldsTest
{
    private const string Fixtures = """
        namespace Shop;

        [NewsDataset.ArticleDataset("Articles/**", Fields = typeof(FixtureFields))]
        internal static partial class Fixtures
        {
        }
        """;

    private const string Quiet = "#nullable enable\n";

    private const string EveryType = """
        using System;
        using System.Collections.Immutable;

        namespace Shop;

        public enum Desk { None, ForeignAffairs, Sports = 7, @default }

        public readonly record struct Money(decimal Amount, string Currency = "EUR");

        public sealed record Person(string Name, Person.Role? As, params string[] Languages)
        {
            public enum Role { Reader = -1, CopyEditor = 4 }
        }

        [NewsDataset.ArticleFields]
        public partial record FixtureFields(
            string Text, bool Flag, sbyte Tiny, byte Octet, short Small, ushort Port, int Number, uint Unsigned, long Long, ulong Huge,
            decimal Exact, double Real, DateOnly Day, DateTimeOffset Instant, Guid Key, Uri Home, Desk Desk, Money Price, Person Owner,
            int[] Numbers, ImmutableArray<Desk> Desks, ImmutableArray<Person> People, Desk?[] Maybe,
            string? NoText = null, bool? NoFlag = null, DateOnly? NoDay = null, Desk? NoDesk = null, Money? NoPrice = null, ImmutableArray<string>? NoList = null);
        """;

    private const string EveryValue = """
        ---
        language: en
        text: '“🎈” \ "x"'
        flag: true
        tiny: -128
        octet: 255
        small: -32768
        port: 65535
        number: -2147483648
        unsigned: 4294967295
        long: -9223372036854775808
        huge: 18446744073709551615
        exact: 12.50
        real: -1.5e-3
        day: 2024-02-29
        instant: 2025-06-25T23:59:30+05:30
        key: 01234567-89ab-cdef-0123-456789abcdef
        home: https://example.org/ü?x=1
        desk: foreign-affairs
        price: { amount: 1.10 }
        owner: { name: Anna, as: copy-editor, languages: [hi, te] }
        numbers: [1, 2, 3]
        desks: sports
        people:
        - name: A
        - { name: B, as: reader, languages: en }
        maybe: [default, none]
        ---
        Text.
        """;

    [Fact]
    public void Every_type_is_read_as_it_was_written() => Assert.Equal(
        """
        text “🎈” \ "x"
        integers -128 255 -32768 65535 -2147483648 4294967295 -9223372036854775808 18446744073709551615
        others True 12.50 -0.0015 2024-02-29 2025-06-25T23:59:30+05:30 01234567-89ab-cdef-0123-456789abcdef https://example.org/%C3%BC?x=1
        desk ForeignAffairs price 1.10 EUR owner Anna CopyEditor hi te
        lists 1 2 3 Sports | A()[] | B(Reader)[en] default None
        missing True True True True True True
        """,
        Show(EveryType, EveryValue, """
            var f = Fixtures.One.Fields;
            return string.Join("\n",
                "text " + f.Text,
                FormattableString.Invariant($"integers {f.Tiny} {f.Octet} {f.Small} {f.Port} {f.Number} {f.Unsigned} {f.Long} {f.Huge}"),
                FormattableString.Invariant($"others {f.Flag} {f.Exact} {f.Real} {f.Day:yyyy-MM-dd} {f.Instant:yyyy-MM-ddTHH:mm:sszzz} {f.Key} {f.Home.AbsoluteUri}"),
                FormattableString.Invariant($"desk {f.Desk} price {f.Price.Amount} {f.Price.Currency} owner {f.Owner.Name} {f.Owner.As} {string.Join(" ", f.Owner.Languages)}"),
                "lists " + string.Join(" ", f.Numbers) + " " + string.Join(" ", f.Desks) + string.Concat(f.People.Select(x => " | " + x.Name + "(" + x.As + ")[" + string.Join(" ", x.Languages) + "]")) + " " + string.Join(" ", f.Maybe),
                FormattableString.Invariant($"missing {f.NoText is null} {f.NoFlag is null} {f.NoDay is null} {f.NoDesk is null} {f.NoPrice is null} {f.NoList is null}"));
            """));

    [Fact]
    public void What_a_file_leaves_out_has_its_default() => Assert.Equal(
        "x\\\"\uD83D sports -3 2.5 1E+300 True 0001-01-01 0 0 5",
        Show(
            """
            using System;
            using System.Collections.Immutable;
            namespace Shop;
            public enum Desk : short { News = -1, Sports = 5 }
            [NewsDataset.ArticleFields]
            internal record FixtureFields(string Text = "x\\\"\uD83D", Desk Desk = Desk.Sports, sbyte Number = -3, decimal Exact = 2.50m, double Real = 1e300, bool Flag = true,
                DateOnly Day = default, ImmutableArray<int> Items = default, string[] Words = null!, long? Maybe = 5);
            """,
            "---\nlanguage: en\n---\nText.\n",
            """
            var f = Fixtures.One.Fields;
            return FormattableString.Invariant($"{f.Text} {f.Desk.ToString().ToLowerInvariant()} {f.Number} {f.Exact:0.##} {f.Real} {f.Flag} {f.Day:yyyy-MM-dd} {(f.Items.IsDefault ? 0 : 1)} {(f.Words is null ? 0 : 1)} {f.Maybe}");
            """));

    [Fact]
    public void A_list_that_is_left_out_is_empty() => Assert.Equal(
        "0 0",
        Show(
            "[NewsDataset.ArticleFields] public record FixtureFields(System.Collections.Immutable.ImmutableArray<int> A, string[] B);",
            "---\nlanguage: en\n---\nText.\n",
            "return Fixtures.One.Fields.A.Length + \" \" + Fixtures.One.Fields.B.Length;"));

    [Fact]
    public void Articles_are_a_set_of_articles_with_fields_and_are_looked_up_as_ever() => Assert.Equal(
        "one:3 True True one 1 1",
        Show(
            "[NewsDataset.ArticleFields] public record FixtureFields(int Count);",
            "---\nlanguage: en\ncount: 3\n---\nText.\n",
            """
            NewsDataset.ArticleSet<NewsDataset.Article<FixtureFields>> all = Fixtures.Articles;
            NewsDataset.Article<FixtureFields> one = all["one"];
            var again = from x in all where x.Fields.Count > 2 select x.Id + ":" + x.Fields.Count;
            return string.Join(",", again) + " " + ReferenceEquals(one, Fixtures.One) + " " + ReferenceEquals(one.Fields, Fixtures.One.Fields)
                + " " + one + " " + all.InLanguage(NewsDataset.Language.English).Length + " " + Fixtures.Info.ContentHash[..0] + all.Count;
            """));

    [Fact]
    public void Fields_are_annotations_and_change_the_hash_of_the_gold_but_not_by_their_order()
    {
        string gold = Gold("b: 2\na: 1");

        Assert.Equal(gold, Gold("a: 1\nb: 2"));
        Assert.NotEqual(gold, Gold("a: 1\nb: 3"));

        static string Gold(string fields) => Show(
            "[NewsDataset.ArticleFields] public record FixtureFields(int A, int B);", "---\nlanguage: en\n" + fields + "\n---\nText.\n", "return Fixtures.One.GoldSha256;");
    }

    [Fact]
    public void A_snapshot_shows_fields_as_the_file_has_them() => Assert.Equal(
        "field desk \"sports\"\nfield owner.name \"A\\u{200B}\"\nfield people[0].name \"B\"\nfield people[1].name \"C\"\nfield topics []",
        string.Join('\n', Show(
            """
            public record P(string Name);
            [NewsDataset.ArticleFields] public record FixtureFields(string Desk, P Owner, P[] People, string[] Topics);
            """,
            "---\nlanguage: en\npeople: [{ name: B }, { name: C }]\ntopics: []\nowner: { name: A\u200B }\ndesk: sports\n---\nText.\n",
            "return Fixtures.One.ToSnapshot();").Split('\n').Where(static x => x.StartsWith("field", StringComparison.Ordinal))));

    // What a file says, and what is said of it: id, line and column, and the words about the value.
    [Theory]
    [InlineData("flag: yes", "(3,7,3,10): error NEWS0006: 'yes' is not a value of 'flag': expected true or false.")]
    [InlineData("flag: True", "(3,7,3,11): error NEWS0006: 'True' is not a value of 'flag': expected true or false.")]
    [InlineData("tiny: 128", "(3,7,3,10): error NEWS0006: '128' is not a value of 'tiny': expected a whole number from -128 to 127, in ASCII digits.")]
    [InlineData("tiny: +1", "(3,7,3,9): error NEWS0006: '+1' is not a value of 'tiny': expected a whole number from -128 to 127, in ASCII digits.")]
    [InlineData("tiny: १२", "(3,7,3,9): error NEWS0006: '१२' is not a value of 'tiny': expected a whole number from -128 to 127, in ASCII digits.")]
    [InlineData("huge: -1", "(3,7,3,9): error NEWS0006: '-1' is not a value of 'huge': expected a whole number from 0 to 18446744073709551615, in ASCII digits.")]
    [InlineData("huge: 18446744073709551616", "(3,7,3,27): error NEWS0006: '18446744073709551616' is not a value of 'huge': expected a whole number from 0 to 18446744073709551615, in ASCII digits.")]
    [InlineData("huge: 1_000", "(3,7,3,12): error NEWS0006: '1_000' is not a value of 'huge': expected a whole number from 0 to 18446744073709551615, in ASCII digits.")]
    [InlineData("exact: 1,5", "(3,8,3,11): error NEWS0006: '1,5' is not a value of 'exact': expected a number of at most 28 digits, such as 12.50.")]
    [InlineData("exact: 0.12345678901234567890123456789", "(3,8,3,39): error NEWS0006: '0.12345678901234567890123456789' is not a value of 'exact': expected a number of at most 28 digits, such as 12.50.")]
    [InlineData("exact: 0.00000000000000000000000000001", "(3,8,3,39): error NEWS0006: '0.00000000000000000000000000001' is not a value of 'exact': expected a number of at most 28 digits, such as 12.50.")]
    [InlineData("real: 1e999", "(3,7,3,12): error NEWS0006: '1e999' is not a value of 'real': expected a number, such as 0.5 or 1e-3.")]
    [InlineData("real: NaN", "(3,7,3,10): error NEWS0006: 'NaN' is not a value of 'real': expected a number, such as 0.5 or 1e-3.")]
    [InlineData("day: 2025-02-30", "(3,6,3,16): error NEWS0006: '2025-02-30' is not a value of 'day': expected a day that exists, YYYY-MM-DD, in ASCII digits.")]
    [InlineData("day: 2025-02", "(3,6,3,13): error NEWS0006: '2025-02' is not a value of 'day': expected a day that exists, YYYY-MM-DD, in ASCII digits.")]
    [InlineData("instant: 2025-02-03T10:00", "(3,10,3,26): error NEWS0006: '2025-02-03T10:00' is not a value of 'instant': expected an instant, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss with Z or ±hh:mm behind it.")]
    [InlineData("instant: 0001-01-01T00:00+01:00", "(3,10,3,32): error NEWS0006: '0001-01-01T00:00+01:00' is not a value of 'instant': expected an instant, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss with Z or ±hh:mm behind it.")]
    [InlineData("key: 42", "(3,6,3,8): error NEWS0006: '42' is not a value of 'key': expected a GUID, such as 01234567-89ab-cdef-0123-456789abcdef.")]
    [InlineData("home: /etc/passwd", "(3,7,3,18): error NEWS0006: '/etc/passwd' is not a value of 'home': expected an absolute address, such as https://example.org/.")]
    [InlineData("desk: sport", "(3,7,3,12): error NEWS0006: 'sport' is not a value of 'desk': expected 'sports'.")]
    [InlineData("desk: खेल", "(3,7,3,10): error NEWS0006: 'खेल' is not a value of 'desk': expected one of none, sports, news-room.")]
    [InlineData("text: [a]", "(3,7,3,10): error NEWS0006: 'a list' is not a value of 'text': expected a text.")]
    [InlineData("text: ''", "(3,7,3,9): error NEWS0006: '' is not a value of 'text': expected a text.")]
    [InlineData("owner: Anna", "(3,8,3,12): error NEWS0006: 'Anna' is not a value of 'owner': expected a mapping with the keys name, age.")]
    [InlineData("owner: { age: 3 }", "(3,8,3,18): error NEWS0005: 'owner' has no 'name'. Add 'name: …', a text.")]
    [InlineData("owner: { name: A, aeg: 3 }", "(3,19,3,22): error NEWS0004: 'aeg' is not a key of 'owner'. Did you mean 'age'?")]
    [InlineData("numbers: [1, two, 3, { a: b }]", "(3,14,3,17): error NEWS0006: 'two' is not a value of 'numbers': expected a whole number from -2147483648 to 2147483647, in ASCII digits.", "(3,22,3,30): error NEWS0006: 'a mapping' is not a value of 'numbers': expected a whole number from -2147483648 to 2147483647, in ASCII digits.")]
    [InlineData("fleg: true", "(3,1,3,5): error NEWS0004: 'fleg' is not a key of an article's front matter. Did you mean 'flag'?")]
    [InlineData("sectoin: true", "(3,1,3,8): error NEWS0004: 'sectoin' is not a key of an article's front matter. Did you mean 'section'?")]
    public void What_does_not_fit_is_an_error_at_its_place(string line, params string[] expected)
    {
        const string Fields = """
            namespace Shop;
            public enum Desk { None, Sports, NewsRoom }
            public record Owner(string Name, int? Age);
            [NewsDataset.ArticleFields]
            public record FixtureFields(string? Text, bool? Flag, sbyte? Tiny, ulong? Huge, decimal? Exact, double? Real, System.DateOnly? Day, System.DateTimeOffset? Instant,
                System.Guid? Key, System.Uri? Home, Desk? Desk, Owner? Owner, int[] Numbers);
            """;
        GeneratorRun run = Project(Fields, "---\nlanguage: en\n" + line + "\n---\nText.\n").Run().AssertOutputCompiles();

        Assert.Equal(expected.Select(static x => "Articles/one.article.md" + x), run.Report().Split('\n'));

        // One bad value takes nothing down, where a project lets it pass.
        Assert.Equal("one", run.Load().Get<string>("Shop.Fixtures+Ids", "One"));
        Assert.NotEmpty(Run(run.Load(), "Fields"));
    }

    [Fact]
    public void What_is_missing_is_an_error_at_the_first_line_each_on_its_own() => Assert.Equal(
        """
        Articles/one.article.md(1,1,1,4): error NEWS0005: The front matter has no 'word-count'. Add 'word-count: …', a whole number from 0 to 255, in ASCII digits.
        Articles/one.article.md(1,1,1,4): error NEWS0005: The front matter has no 'desk'. Add 'desk: …', one of a, b.
        """,
        Project("namespace Shop; public enum Desk { A, B } [NewsDataset.ArticleFields] public record FixtureFields(byte WordCount, Desk Desk, string[] List);", "---\nlanguage: en\n---\nText.\n").Run().Report());

    [Fact]
    public void Front_matter_that_cannot_be_read_misses_nothing() => Assert.Equal(
        ["NEWS0002"],
        Project("namespace Shop; [NewsDataset.ArticleFields] public record FixtureFields(byte WordCount);", "---\nlanguage: en\nText.\n").Run().Diagnostics.Select(static x => x.Id));

    [Theory]
    [InlineData("[NewsDataset.ArticleFields] public class FixtureFields { public FixtureFields(int a) { } }", "(1,42,1,55): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: it is no record. Declare it as 'record'.")]
    [InlineData("[NewsDataset.ArticleFields] public abstract record FixtureFields(int A);", "(1,52,1,65): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: it is abstract. Declare an ordinary record.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields { public int A { get; init; } }", "(1,43,1,56): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: it does not have one constructor whose parameters are the fields. Declare them behind its name.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(int A) { public required int B { get; init; } }", "(1,43,1,56): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: it has members that are 'required'. Make them parameters of its constructor.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(object A, int B);", "(1,64,1,65): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: 'A' is of the type 'object'. Supported are string, bool, an integer, decimal, double, DateOnly, DateTimeOffset, Guid, Uri, an enum, a record of these, and arrays or immutable arrays of them.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(int[,] A);", "(1,64,1,65): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: 'A' is of the type 'int[,]'. Supported are string, bool, an integer, decimal, double, DateOnly, DateTimeOffset, Guid, Uri, an enum, a record of these, and arrays or immutable arrays of them.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(string Language);", "(1,64,1,72): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: its key 'language' is one that every article has. Rename 'Language'.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(int WordCount, int Word_Count);", "(1,76,1,86): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: 'WordCount' and 'Word_Count' have one key, 'word-count'. Rename one of them.")]
    [InlineData("public enum E { AB, Ab } [NewsDataset.ArticleFields] public record FixtureFields(E? A);", "(1,85,1,86): error NEWS5010: 'Shop.FixtureFields' has [ArticleFields], and front matter cannot fill it: 'AB' and 'Ab' of the enum 'E' have one word, 'ab'. Rename one of them.")]
    [InlineData("[NewsDataset.ArticleFields] public record FixtureFields(Node? A); public record Node(int? A, Node? Next);", "(1,100,1,104): error NEWS5010: 'Shop.Node' has [ArticleFields], and front matter cannot fill it: the records of 'Next' hold one another without end.")]
    public void What_no_front_matter_can_fill_is_an_error_where_it_is_declared(string declaration, string expected)
    {
        GeneratorRun run = Project("namespace Shop;\n" + declaration, "---\nlanguage: en\n---\nText.\n").Run().AssertOutputCompiles();

        Assert.Equal("Fields.cs" + expected.Replace("(1,", "(3,", StringComparison.Ordinal).Replace(",1,", ",3,", StringComparison.Ordinal), string.Join('\n', run.Report().Split('\n').Where(static x => x.StartsWith("Fields.cs", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("public", "public record FixtureFields(int? A);", "it has no [ArticleFields]. Put it on a record of your own")]
    [InlineData("public", "[NewsDataset.ArticleFields] internal record FixtureFields(int? A);", "it is less accessible than the dataset class. Make it as accessible")]
    [InlineData("internal", "public partial class Fixtures { [NewsDataset.ArticleFields] private record FixtureFields(int? A); }", "it is less accessible than the dataset class. Make it as accessible")]
    public void What_a_dataset_cannot_use_is_an_error_where_it_is_named(string accessibility, string declaration, string reason)
    {
        TestProject project = new TestProject { Documentation = DocumentationMode.Parse }
            .WithCode("Fixtures.cs", "namespace Shop;\n[NewsDataset.ArticleDataset(\"Articles/**\", Fields = typeof(" + (declaration.Contains("private", StringComparison.Ordinal) ? "Fixtures." : string.Empty) + "FixtureFields))]\npublic partial class Fixtures { }".Replace("public", declaration.Contains("private", StringComparison.Ordinal) ? "public" : accessibility, StringComparison.Ordinal))
            .WithCode("Fields.cs", Quiet + "namespace Shop;\n" + declaration)
            .WithFiles(("Articles/one.article.md", "---\nlanguage: en\na: 1\n---\nText.\n"));
        GeneratorRun run = project.Run().AssertOutputCompiles();

        string message = Assert.Single(run.Report().Split('\n'));
        Assert.StartsWith("Fixtures.cs(2,", message, StringComparison.Ordinal);
        Assert.EndsWith("FixtureFields' cannot be the fields of 'Shop.Fixtures': " + reason + ".", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_may_lie_in_the_class_or_be_nested_in_a_type_beside_it() => Assert.Equal(
        "4",
        Show(
            "public static class Outer { [NewsDataset.ArticleFields] internal readonly record struct FixtureFields(int @class); }",
            "---\nlanguage: en\nclass: 4\n---\nText.\n",
            "return Fixtures.One.Fields.@class.ToString(System.Globalization.CultureInfo.InvariantCulture);",
            Fixtures.Replace("typeof(", "typeof(Outer.", StringComparison.Ordinal)));

    [Fact]
    public void A_dataset_without_fields_knows_no_key_of_another() => Assert.Equal(
        ["Articles/one.article.md(3,1,3,2): error NEWS0004: 'a' is not a key of an article's front matter. Its keys are: language, headline, published, modified, publisher, section, genre, story, keywords, revision, aliases, retired, paragraphs, rights, source, raw, tests."],
        Project("namespace Shop; [NewsDataset.ArticleFields] public record FixtureFields(int A);", "---\nlanguage: en\na: 1\n---\nText.\n")
            .WithCode("Plain.cs", Fixtures.Replace(", Fields = typeof(FixtureFields)", string.Empty, StringComparison.Ordinal).Replace("class Fixtures", "class Plain", StringComparison.Ordinal))
            .Run().Report().Split('\n'));

    [Fact]
    public System.Threading.Tasks.Task Generated_code_reads_well() => Snapshot.Verify(Project(
        """
        namespace Shop;
        public enum Desk { News, ForeignAffairs }
        public record Owner(string Name, int? Age = 30);
        [NewsDataset.ArticleFields]
        public partial record FixtureFields(Desk Desk, int? WordCount, System.DateOnly? Embargo, System.Collections.Immutable.ImmutableArray<string> Topics, Owner Owner);
        """,
        "---\nlanguage: en\ndesk: news\nowner: { name: Anna }\n---\nText.\n").Run().AssertCompiles().Code());

    [Fact]
    public void It_compiles_as_CSharp_9() => (Project(EveryType.Replace("readonly record struct", "sealed record", StringComparison.Ordinal).Replace("namespace Shop;", "namespace Shop {", StringComparison.Ordinal) + "}", EveryValue, Fixtures.Replace("namespace Shop;", "namespace Shop {", StringComparison.Ordinal) + "}") with { Language = LanguageVersion.CSharp9 })
        .Run().AssertCompiles();

    [Fact]
    public void An_edit_of_the_record_in_another_file_is_seen()
    {
        GeneratorRun run = Project("namespace Shop; [NewsDataset.ArticleFields] public record FixtureFields(int Count);", "---\nlanguage: en\ncount: 3\n---\nText.\n").Run().AssertCompiles();
        GeneratorRun edited = run.Edit(static x => x.WithCode("Fields.cs", Quiet + "namespace Shop; [NewsDataset.ArticleFields] public record FixtureFields(bool Count);"));

        Assert.Equal(["NEWS0006"], edited.Diagnostics.Select(static x => x.Id));
    }

    [Fact]
    public void Whatever_front_matter_says_is_refused_or_read_and_nothing_throws()
    {
        string[] keys = ["text", "flag", "tiny", "huge", "exact", "real", "day", "instant", "key", "home", "desk", "price", "owner", "numbers", "desks", "people", "other"];
        string[] values =
        [
            "x", "true", "-1", "18446744073709551615", "1.50", "1e308", "1e309", "2024-02-29", "2023-02-29", "9999-12-31T23:59-14:00", "2025-01-01T00:00Z", "01234567-89ab-cdef-0123-456789abcdef",
            "https://example.org", "mailto:", "x:", "foreign-affairs", "ForeignAffairs", "''", "~", "[]", "{}", "[x, 1, -1]", "[[1]]", "{ amount: 1, currency: x }", "{ amount: {} }", "{ name: A }",
            "[{ name: A, languages: [x] }, { name: [] }]", "\"\\u0000\"", "'🎈'", "१२", "0x10", "1,000", "+1", "NaN", "null",
        ];
        var random = new Random(20261122);
        (string, string)[] articles =
        [
            .. Enumerable.Range(0, 400).Select(i => (
                "Articles/a" + i.ToString(CultureInfo.InvariantCulture) + ".article.md",
                "---\nlanguage: en\n" + string.Concat(random.GetItems(keys, random.Next(4)).Distinct().Select(x => x + ": " + values[random.Next(values.Length)] + "\n")) + "---\nText.\n")),
        ];
        GeneratorRun run = Project(
            EveryType.Replace("FixtureFields(", "Everything(", StringComparison.Ordinal) + """

                [NewsDataset.ArticleFields]
                public record FixtureFields(string? Text, bool? Flag, sbyte? Tiny, ulong? Huge, decimal? Exact, double? Real, DateOnly? Day, DateTimeOffset? Instant, Guid? Key, Uri? Home,
                    Desk? Desk, Money? Price, Person? Owner, int[] Numbers, ImmutableArray<Desk> Desks, ImmutableArray<Person> People);
                """,
            "---\nlanguage: en\n---\nText.\n").WithFiles(articles)
            .WithCode("Program.cs", "using System.Linq; namespace Shop; public static class Program { public static int Count => Fixtures.Articles.Count(x => x.Fields.ToString()!.Length > 0 && x.ToSnapshot().Length > 0); }")
            .Run().AssertOutputCompiles();

        int refused = run.Diagnostics.Select(static x => x.Location.GetLineSpan().Path).Distinct().Count();
        Assert.InRange(refused, 100, 300);
        Assert.Empty(run.Diagnostics.Select(static x => x.Id).Except(["NEWS0003", "NEWS0004", "NEWS0005", "NEWS0006"], StringComparer.Ordinal));
        Assert.Equal(articles.Length + 1, run.Load().Get<int>("Shop.Program", "Count"));
    }

    [Fact]
    public void Any_number_is_read_as_written_or_refused() => Prop.ForAll(
        (from whole in Gen.Choose(0, int.MaxValue)
         from fraction in Gen.Elements("", ".", ".0", ".25", ".999999999999", ".0000000000000000000000000001", ".00000000000000000000000000001", "e3", "E-400", "e400", " ", "٣", ".5e", "x")
         from sign in Gen.Elements("", "-", "+", "--", "−")
         select sign + whole.ToString(CultureInfo.InvariantCulture) + fraction).ToArbitrary(),
        static text =>
        {
            bool isDecimal = NewsDataset.Fields.FieldScalar.TryReadDecimal(text, out decimal exact);
            bool isDouble = NewsDataset.Fields.FieldScalar.TryReadDouble(text, out double real);
            bool isLong = NewsDataset.Fields.FieldScalar.TryReadInt64(text, out long number);
            Assert.True(!isLong || (isDecimal && isDouble));
            Assert.True(!isDecimal || exact.ToString(CultureInfo.InvariantCulture) == (text.StartsWith("-0", StringComparison.Ordinal) && exact == 0 ? exact.ToString(CultureInfo.InvariantCulture) : text));
            Assert.True(!isDouble || double.IsFinite(real));
            Assert.True(!isLong || number.ToString(CultureInfo.InvariantCulture) == text || text == "-0");
        }).QuickCheckThrowOnFailure();

    private static TestProject Project(string fields, string article, string fixtures = Fixtures) => new TestProject { Documentation = DocumentationMode.Parse }
        .WithCode("Fixtures.cs", fixtures)
        .WithCode("Fields.cs", Quiet + fields)
        .WithFiles(("Articles/one.article.md", article));

    /// <summary>Compiles a project and returns what a method in it returns.</summary>
    private static string Show(string fields, string article, string body, string fixtures = Fixtures)
    {
        TestProject project = Project(fields.Contains("namespace", StringComparison.Ordinal) ? fields : "namespace Shop;\n" + fields, article, fixtures)
            .WithCode("Program.cs", "using System;\nusing System.Linq;\nnamespace Shop;\npublic static class Program { public static string Text => Enumerable.Repeat<Func<string>>(Show, 1).Single()(); private static string Show() { " + body + " } }");
        return project.Run().AssertCompiles().Load().Get<string>("Shop.Program", "Text");
    }

    /// <summary>Reads a property of the only article, and returns it as text.</summary>
    private static string Run(LoadedProject project, string property)
    {
        object article = project.Get<object>("Shop.Fixtures", "One");
        return article.GetType().GetProperty(property)!.GetValue(article)!.ToString()!;
    }
}
