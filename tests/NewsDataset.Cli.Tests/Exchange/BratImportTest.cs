using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>What an annotator changes in brat comes back, or is refused at its line and column.</summary>
public sealed class BratImportTest : IDisposable
{
    private const string Entities =
        "anna: { type: person, name: Anna }\nconcord: { type: organization, name: Concord, wikidata: Q7 }\nindia: { type: place, name: India, names: { hi: भारत } }\npair-1: { type: person, name: Kim }\npair-2: { type: person, name: Kim }\n";

    // Astral and decomposed characters before everything, so that no offset is right by chance.
    private const string Article =
        """
        ---
        language: en
        ---
        ::: headline
        😀 [Anna]{@anna} e\u0301 [“Yes,”]{.quote speaker=@anna} said Anna in India
        :::
        [India]{@india} and भारत.

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _annotations;

    public BratImportTest()
    {
        _folder.Write("entities.yaml", Entities);
        _folder.Write("in/a.article.md", Article.ReplaceLineEndings("\n").Replace("\\u0301", "\u0301", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "brat", "in").ExitCode);
        _annotations = File.ReadAllText(Path.Combine(_folder.Path, "brat", "a.ann"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Annotations_are_standoff_in_code_points() =>
        Assert.Equal(
            """
            T1	block-headline 0 35	😀 Anna é “Yes,” said Anna in India
            T2	person 2 6	Anna
            N1	Reference T2 newsdataset:anna	Anna
            T3	quote 10 16	“Yes,”
            R1	spoken-by Arg1:T3 Arg2:T2
            T4	place 36 41	India
            N2	Reference T4 newsdataset:india	India

            """.ReplaceLineEndings("\n").Replace("é", "e\u0301", StringComparison.Ordinal),
            _annotations);

    [Fact]
    public void An_annotation_that_is_added_comes_back()
    {
        // As brat's interface adds one: at the end, with a reference or without.
        Article article = Import(_annotations + "T9\tplace 30 35\tIndia\nT10\tplace 46 50\tभारत\nT11\tterm 17 21\tsaid\nT12\tauthor 22 26\tAnna\n#7\tAnnotatorNotes T12\t@anna role=\"Staff Reporter\"\n");

        Assert.Equal(["anna 2..6", "anna 22..26", "india 30..35", "india 36..41", "india 46..50"], article.EntityMentions.Select(x => Describe(x, article)));
        Assert.Equal("said", Assert.Single(article.Spans, static x => x.Kind == SpanKind.Term).Text);
        Assert.Equal(("Anna", "Staff Reporter", "anna"), (article.Contributors[0].Name, article.Contributors[0].JobTitle, article.Contributors[0].Entity?.Id));
    }

    [Fact]
    public void An_annotation_that_is_removed_is_gone()
    {
        Article article = Import(Without("T4", "N2"));

        Assert.Equal(["anna"], article.EntityMentions.Select(static x => x.Entity.Id));
    }

    [Fact]
    public void An_annotation_that_is_moved_or_changed_is_so()
    {
        Article article = Import(_annotations
            .Replace("T3\tquote 10 16\t“Yes,”", "T3\tterm 11 14\tYes", StringComparison.Ordinal)
            .Replace("R1\tspoken-by Arg1:T3 Arg2:T2\n", string.Empty, StringComparison.Ordinal)
            .Replace("block-headline", "block-kicker", StringComparison.Ordinal));

        Assert.Empty(article.Quotes);
        Assert.Equal("Yes", Assert.Single(article.Spans, static x => x.Kind == SpanKind.Term).Text);
        Assert.Null(article.Headline);
        Assert.Equal("😀 Anna e\u0301 “Yes,” said Anna in India", article.Kicker);
    }

    [Fact]
    public void A_block_labels_the_whole_line_of_which_some_is_selected()
    {
        Article article = Import(_annotations + "T20\tblock-dateline 42 50\tand भारत\n");

        Assert.Equal(BlockKind.Dateline, article.Blocks[1].Kind);
    }

    [Fact]
    public void An_arrow_or_an_attribute_that_is_drawn_is_read()
    {
        Article article = Import(_annotations + "T9\tquote 17 21\tsaid\nR9\tpart-of Arg1:T9 Arg2:T3\nR10\tspoken-by Arg1:T9 Arg2:T4\nA1\tquote-kind T9 partial\n");

        Assert.Equal((0, "india", QuoteKind.Partial), (article.Quotes[1].PartOf, article.Quotes[1].Speaker?.Id, article.Quotes[1].Kind));
    }

    [Fact]
    public void A_note_is_attributes_or_a_note()
    {
        Article article = Import(_annotations + "#1\tAnnotatorNotes T2\tIs that she?\n#2\tAnnotatorNotes T4\tlang=hi note=\"a \\\" b\"\n");

        Assert.Equal("Is that she?", article.Spans[0].Note);
        Assert.Equal(("hi", "a \" b"), (article.Spans[2].Language?.Tag, article.Spans[2].Note));
    }

    [Fact]
    public void A_Wikidata_id_names_an_entity()
    {
        Article article = Import(_annotations.Replace("block-headline", "block-kicker", StringComparison.Ordinal) + "T9\torganization 17 21\tsaid\nN9\tReference T9 Wikidata:Q7\tConcord\n");

        Assert.Contains(article.EntityMentions, static x => x.Entity.Id == "concord");
    }

    [Theory]
    [InlineData("(8,9): error: T9 is in several pieces. An article file has no such spans: make one annotation of each.", "T9\tterm 17 21;27 29\tsaid in")]
    [InlineData("(8,9): error: T9 'Anna e\u0301 “Yes' and T3 '“Yes,”' (line 4) overlap. One must hold the other.", "T9\tterm 2 14\tAnna e\u0301 “Yes")]
    [InlineData("(8,9): error: T9 'India India' goes beyond its line.", "T9\tterm 30 35;36 41\tIndia India")]
    [InlineData("(8,9): error: T9 'e' cuts what a reader sees as one character.", "T9\tterm 7 8\te")]
    [InlineData("(8,9): error: T9 '' is empty.", "T9\tterm 7 7\t")]
    [InlineData("(8,9): error: T9 reaches behind the end of the text. Offsets count Unicode code points.", "T9\tterm 50 99\tx")]
    [InlineData("(8,9): error: T9 says 'said', but the text has 'aid ' there.", "T9\tterm 18 22\tsaid")]
    [InlineData("(8,18): error: T9 and T1 (line 1) both say what the line '😀 Anna e\u0301 “Yes,” said Anna in India' is.", "T9\tblock-caption 17 21\tsaid")]
    [InlineData("(8,4): error: There is no type 'persn'. Did you mean 'person'?", "T9\tpersn 17 21\tsaid")]
    [InlineData("(8,4): error: T9 'said' is the name of no entity of type 'person'.", "T9\tperson 17 21\tsaid")]
    [InlineData("(8,4): error: T9 is a 'mark' without a name. Write '#name' into its notes, or give it another type.", "T9\tmark 17 21\tsaid")]
    [InlineData("(8,4): error: There is no annotation 'T77'.", "R9\tspoken-by Arg1:T3 Arg2:T77")]
    [InlineData("(8,4): error: There is no annotation 'T77'.", "A9\tquote-kind T77 partial")]
    [InlineData("(8,4): error: T4 is no quote, so nothing can be a part of it.", "R9\tpart-of Arg1:T3 Arg2:T4")]
    [InlineData("(8,4): error: There is no relation 'likes', only 'spoken-by' and 'part-of'.", "R9\tlikes Arg1:T3 Arg2:T2")]
    [InlineData("(8,4): error: There is no attribute 'value', only 'quote-kind' and 'calendar'.", "A9\tvalue T3 2025")]
    [InlineData("(8,4): error: T2 points at 'concord' and at 'anna'. Remove the wrong one.", "N9\tReference T2 Wikidata:Q7\tConcord")]
    [InlineData("(8,4): error: No entity has the Wikidata id 'Q1'.", "N9\tReference T2 Wikidata:Q1\tUniverse")]
    [InlineData("(8,4): error: There is no database 'FMA', only 'newsdataset' and 'Wikidata'.", "N9\tReference T2 FMA:1\tx")]
    [InlineData("(8,22): error: T1 is a block, of which nothing more can be said.", "#9\tAnnotatorNotes T1\tx")]
    [InlineData("(8,4): error: Events, modifications and equivalences have no place in an article file. Remove the line.", "E9\tsay:T3 who:T2")]
    [InlineData("(8,1): error: There are two annotations 'T2'.", "T2\tterm 17 21\tsaid")]
    [InlineData("(8,1): error: Expected an annotation: an id such as T1, a tab, and what it says.", "T9 term 17 21 said")]
    [InlineData("(8,4): error: 'term 17' is not what an annotation 'T9' says.", "T9\tterm 17\tsaid")]
    [InlineData("(8,35): error NEWS1011: ", "#9\tAnnotatorNotes T3\tkind=partial vlaue=2\n")]
    [InlineData("(5,4): error: 'speaker' is '@india' already. Remove one of the two.", "R9\tspoken-by Arg1:T3 Arg2:T2\n#9\tAnnotatorNotes T3\tspeaker=@india")]
    [InlineData("(4,4): error NEWS1013: ", "A9\tquote-kind T3 whole")]
    [InlineData("(8,4): error NEWS2001: There is no entity '@ana' in", "T9\tauthor 17 21\tsaid\n#9\tAnnotatorNotes T9\t@ana")]
    [InlineData("(2,4): error: T2 is of type 'person', but 'india' is of type 'place'. Change one of them.", "")]
    public void What_no_article_file_can_say_is_refused_at_its_place(string fault, string added)
    {
        string annotations = added.Length > 0 ? _annotations + added + "\n" : _annotations.Replace("T2 newsdataset:anna", "T2 newsdataset:india", StringComparison.Ordinal);
        _folder.Write("brat/a.ann", annotations);

        ToolRun run = ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "out");

        Assert.StartsWith("brat/a.ann" + fault, run.Out, StringComparison.Ordinal);
        Assert.Equal((1, "newsdataset: Nothing was written.\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "out")));
    }

    [Fact]
    public void A_name_of_several_entities_is_refused()
    {
        _folder.Write("in/a.article.md", "---\nlanguage: en\n---\nKim\n");
        Assert.Equal(0, ToolRun.Of(_folder.Path, "export", "brat", "in", "--force").ExitCode);
        _folder.Write("brat/a.ann", "T1\tperson 0 3\tKim\n");

        ToolRun run = ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "out");

        Assert.StartsWith("brat/a.ann(1,4): error: T1 'Kim' is the name of 2 entities of type 'person'.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.front-matter.yaml", "brat/a.front-matter.yaml(1,1): error NEWS0005: ", "lnaguage: en\n")]
    [InlineData("a.txt", "brat/a.ann(1,19): error: T1 reaches behind the end of the text.", "Short.")]
    [InlineData("b.ann", "brat/b.txt(1,1): error: There is no such file.", "")]
    [InlineData("b.front-matter.yaml", "brat/b.txt(1,1): error: There is no such file.", "")]
    [InlineData("entities.yaml", "brat/entities.yaml(1,1): error NEWS0003: ", "[]")]
    public void A_file_that_is_wrong_or_not_there_is_named(string file, string fault, string text)
    {
        File.Delete(Path.Combine(_folder.Path, "entities.yaml"));
        _folder.Write("brat/" + file, text);

        ToolRun run = ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(fault, run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "out")));
    }

    [Fact]
    public void What_is_there_is_overwritten_only_with_force()
    {
        ToolRun run = ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "in");

        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: There is a file 'in/a.article.md' already. --force writes over it.\n"), run);
        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "in", "--force"));
        Assert.Equal(new ToolRun(130, string.Empty, string.Empty), ToolRun.Cancelled(_folder.Path, "import", "brat", "brat", "--out", "in", "--force"));
    }

    [Theory]
    [InlineData("'conll' cannot be imported, only 'brat'.", "conll", "brat")]
    [InlineData("There is no folder 'bart'.", "brat", "bart")]
    [InlineData("There are no annotations (*.ann) in 'in' or below it.", "brat", "in")]
    public void A_wrong_command_line_is_one_line(string complaint, string format, string folder) =>
        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: " + complaint + "\n"), ToolRun.Of(_folder.Path, "import", format, folder, "--out", "out"));

    private static string Describe(EntityMention mention, Article article)
    {
        // In code points, as brat counts.
        int start = article.Raw.AsSpan(0, mention.Range.Start).ToString().EnumerateRunes().Count();
        return FormattableString.Invariant($"{mention.Entity.Id} {start}..{start + mention.Text.Length}");
    }

    private string Without(params string[] ids) =>
        string.Concat(_annotations.Split('\n').Where(x => !ids.Contains(x.Split('\t')[0])).Select(static x => x.Length > 0 ? x + "\n" : x));

    private Article Import(string annotations)
    {
        _folder.Write("brat/a.ann", annotations);
        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), ToolRun.Of(_folder.Path, "import", "brat", "brat", "--out", "out"));
        return ArticleFolder.Open(Path.Combine(_folder.Path, "out")).Articles[0];
    }
}
