using System;
using System.Globalization;
using System.Linq;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

/// <summary>Twice as long a file is twice the work, whatever it is made of.</summary>
public sealed class LinearWorkTest
{
    private const string Head = "---\nlanguage: en\n---\n";
    private const int Size = 3_000;

    private static readonly Lazy<CountedReader> Reader = new(CountedReader.Compile);

    /// <summary>Gets what files are made of, by what could make it more than linear; <c>#</c> is a number that differs each time.</summary>
    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "plain lines", Head, "A line of a text.\n", "" },
        { "one line", Head, "word ", "\n" },
        { "wrapped lines", "---\nlanguage: en\nparagraphs: blank-line\n---\n", "word\n", "" },
        { "brackets that never close", Head, "[", "\n" },
        { "brackets that never open", Head, "]", "\n" },
        { "brackets that match", Head, "[a]", "\n" },
        { "brackets with braces that are text", Head, "[a]{x", "\n" },
        { "spans", Head, "[a]{.term} ", "\n" },
        { "spans in lines", Head, "[a]{@x#}\n", "" },
        { "spans that never open", Head, "a]{.term} ", "\n" },
        { "attributes that never close", Head, "[a]{.term ", "\n" },
        { "attributes with a quotation mark that never closes", Head, "[a]{note=\"", "\n" },
        { "attributes of one span", Head + "[a]{", "key#=x ", "}\n" },
        { "one attribute", Head + "[a]{.term note=\"", "word ", "\"}\n" },
        { "ids of spans", Head, "[a]{.quote #q#} ", "\n" },
        { "parts of quotes that are not there", Head, "[a]{.quote part-of=#q#} ", "\n" },
        { "parts of one quote", Head + "[a]{.quote #q}\n", "[a]{.quote part-of=#q} ", "\n" },
        { "fences", Head, "::: image\nx\n:::\n", "" },
        { "fences that never close", Head, "::: image\n", "" },
        { "fences that close nothing", Head, ":::\n", "" },
        { "lines of one fence", Head + "::: headline\n", "x\n", ":::\n" },
        { "images and captions", Head, "::: image\n[x]{.image}\n:::\n::: caption\n[y]{.caption} [z]{.credit}\n:::\n", "" },
        { "captions of one image", Head + "::: image\nx\n:::\n", "::: caption\n[y]{.caption}\n:::\n", "" },
        { "second headlines", Head, "[x]{.headline}\n", "" },
        { "dates", Head, "[x]{.date value=2025-01-01} ", "\n" },
        { "backslashes", Head, "\\", "\n" },
        { "escaped brackets", Head, "\\[", "\n" },
        { "colons", Head, ":", "\n" },
        { "combining marks", Head, "\u0301", "\n" },
        { "spans between combining marks", Head, "[\u0301]{.term}", "\n" },
        { "joiners", Head, "😀\u200D", "\n" },
        { "flags", Head, "🇮", "\n" },
        { "spans between flags", Head, "[🇮]{.term}", "\n" },
        { "carriage returns", Head, "\r", "\n" },
        { "blank lines", Head, "\n", "x\n" },
        { "NULs", Head, "\0", "\n" },
        { "keys", "---\nlanguage: en\n", "key#: x\n", "---\nx\n" },
        { "one key again and again", "---\nlanguage: en\n", "section: x\n", "---\nx\n" },
        { "keywords", "---\nlanguage: en\nkeywords:\n", "  - word#\n", "---\nx\n" },
        { "keywords in a flow", "---\nlanguage: en\nkeywords: [", "word#,", "x]\n---\nx\n" },
        { "a value", "---\nlanguage: en\nsection: ", "word ", "\n---\nx\n" },
        { "a quoted value", "---\nlanguage: en\nsection: \"", "w\\u0041 ", "\"\n---\nx\n" },
        { "a value of lines", "---\nlanguage: en\nsection: >-\n", "  word\n", "---\nx\n" },
        { "comments", "---\nlanguage: en\n", "# x\n", "---\nx\n" },
        { "levels of a flow", "---\nlanguage: en\nkeywords: ", "[", "\n---\nx\n" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_as_long_a_file_takes_twice_the_steps(string name, string before, string piece, string after)
    {
        long once = Reader.Value.Read(Make(before, piece, after, Size));
        long twice = Reader.Value.Read(Make(before, piece, after, 2 * Size));

        // Work that grows with the square would be four times as much.
        Assert.True(twice <= (once * 5 / 2) + 1_000, FormattableString.Invariant($"{name}: {once} steps, and {twice} for twice as much."));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_as_long_a_file_takes_twice_the_memory(string name, string before, string piece, string after)
    {
        long once = Allocate(Make(before, piece, after, Size));
        long twice = Allocate(Make(before, piece, after, 2 * Size));

        // Buffers and tables double when they are full, so that one side may just have doubled its own.
        Assert.True(twice <= (once * 3) + 100_000, FormattableString.Invariant($"{name}: {once} bytes, and {twice} for twice as much."));
    }

    [Fact]
    public void The_steps_are_counted()
    {
        string text = Make(Head, "word ", "\n", Size);

        Assert.InRange(Reader.Value.Read(text), text.Length / 5, text.Length * 100);
        Assert.Equal(Reader.Value.Read(text), Reader.Value.Read(text));
    }

    private static string Make(string before, string piece, string after, int count) =>
        before + string.Concat(Enumerable.Range(0, count).Select(x => Number(piece, x))) + after;

    // Of “#q#” the second is the number: the first is what begins an id.
    private static string Number(string piece, int number)
    {
        int at = piece.LastIndexOf('#');
        bool isNumber = at > 0 && at + 1 < piece.Length && piece[at + 1] is '}' or ':' or '=' or ',' or '\n' or ' ';
        return isNumber && piece[at - 1] is not ('\n' or ' ') ? piece[..at] + number.ToString(CultureInfo.InvariantCulture) + piece[(at + 1)..] : piece;
    }

    private static long Allocate(string text)
    {
        // The first time tables are made that stay.
        ArticleFileReader.Read("a.article.md", text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleFileReader.Read("a.article.md", text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
