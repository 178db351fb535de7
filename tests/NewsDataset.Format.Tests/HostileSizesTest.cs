using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Tests;

/// <summary>Files too deep, too wide and too long. What fails here fails by an exception, or by never coming back.</summary>
public sealed class HostileSizesTest
{
    private const string Head = "---\nlanguage: en\n---\n";

    [Fact]
    public void A_thousand_open_brackets_are_text() => Assert.Empty(Read(Head + "[".Times(1000) + "\n"));

    [Fact]
    public void A_thousand_spans_in_one_another_are_too_deep() =>
        Assert.All(Read(Head + "[".Times(1000) + "a" + "]{.term}".Times(1000) + "\n").SkipLast(1), static x => Assert.Equal("NEWS1016", x.Rule.Id));

    [Fact]
    public void A_million_brackets_that_match_are_text()
    {
        string raw = "[".Times(500_000) + "]".Times(500_000);

        Assert.Equal(raw, File(Head + raw + "\n").Text.Raw);
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_one_block()
    {
        string raw = "word [in] {brackets} \\ and : so on ".Times(300_000).TrimEnd();

        ArticleFile file = File(Head + raw + "\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(raw, file.Text.Raw);
        Assert.Single(file.Text.Blocks);
    }

    [Fact]
    public void A_hundred_thousand_spans_of_a_line_are_read() =>
        Assert.Equal(100_000, File(Head + "[a]{.term} ".Times(100_000) + "\n").Text.Spans.Count);

    [Fact]
    public void A_hundred_thousand_faults_are_a_hundred_and_a_number()
    {
        IReadOnlyList<FileDiagnostic> found = Read(Head + "[a]{.nope}\n".Times(100_000));

        Assert.Equal(101, found.Count);
        Assert.Equal(99_900, found.Where(static x => x.Rule.Id == "NEWS0014").Select(static x => int.Parse(x.Arguments[0], System.Globalization.CultureInfo.InvariantCulture)).Single());
    }

    [Fact]
    public void A_hundred_thousand_fences_that_never_close_are_read() => Assert.Equal(101, Read(Head + "::: image\nx\n".Times(100_000)).Count);

    [Fact]
    public void A_hundred_thousand_keys_are_read() =>
        Assert.Equal(101, OwnKeysCheck.Check(File("---\nlanguage: en\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static x => "key" + x + ": v\n")) + "---\ntext\n").Own).Count());

    /// <summary>What an article names is put into a table, which was once searched from its beginning for each name.</summary>
    [Fact]
    public void A_hundred_thousand_keywords_are_packed() =>
        Assert.Equal(
            100_000,
            PackedWriter.Write(File("---\nlanguage: en\nkeywords: [" + string.Join(", ", Enumerable.Range(0, 100_000).Select(static x => "k" + x)) + "]\n---\ntext\n").Metadata).Names.Count(static x => x[0] == 'k'));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Yaml_of_a_hundred_thousand_levels_is_refused_once(string open, string close) =>
        Assert.Single(Read("---\nlanguage: en\nkeywords: " + (open == "- " ? "\n  " : string.Empty) + open.Times(100_000) + "x" + close.Times(100_000) + "\n---\ntext\n"));

    [Fact]
    public void An_attribute_of_a_megabyte_is_shown_as_far_as_it_can_be_read()
    {
        FileDiagnostic fault = Assert.Single(Read(Head + "[a]{." + new string('x', 1_000_000) + "}\n"));

        Assert.Equal("NEWS1010", fault.Rule.Id);
        Assert.True(fault.Message.Length < 1000);
    }

    [Fact]
    public void A_line_of_a_million_colons_is_a_malformed_fence() => Assert.Equal(["NEWS1005"], Read(Head + "text\n" + new string(':', 1_000_000) + "\n").Select(static x => x.Rule.Id));

    [Fact]
    public void A_hundred_thousand_mentions_of_nobody_are_a_hundred_and_a_number()
    {
        List<FileDiagnostic> found = Check(["india"], "[a]{@nobody} ".Times(100_000));

        Assert.Equal(101, found.Count);
        Assert.Equal(("NEWS0014", "99900"), (found[^1].Rule.Id, found[^1].Arguments[0]));
        Assert.Equal(1, found[^1].ToPublic().Line);
    }

    /// <summary>A thousand unknown names beside twenty thousand known ones took half a minute.</summary>
    [Fact]
    public void Near_names_are_looked_for_as_long_as_it_takes_half_a_million_steps()
    {
        IEnumerable<string> entities = Enumerable.Range(0, 12_500).Select(static x => "entity-number-" + x);
        string mentions = string.Concat(Enumerable.Range(0, 80).Select(static x => $"[a]{{@entity-nomber-{x}}} [again]{{@entity-nomber-{x}}}\n"));

        List<FileDiagnostic> unknown = [.. Check(entities, mentions).Where(static x => x.Rule.Id == "NEWS2001")];

        Assert.Equal(100, unknown.Count);
        Assert.All(unknown.Take(2 * 40), static x => Assert.EndsWith($"Did you mean '@{x.Arguments[0].Replace("nomber", "number", StringComparison.Ordinal)}'?", x.Message, StringComparison.Ordinal));
        Assert.All(unknown.Skip(2 * 40), static x => Assert.EndsWith("Add it there.", x.Message, StringComparison.Ordinal));
    }

    private static List<FileDiagnostic> Check(IEnumerable<string> entities, string body)
    {
        ArticleFile file = File(Head + body + "\n");
        return [.. new DatasetCheck(entities, [], "entities.yaml", "dataset.yaml", needsLanguage: true).Check(file.References, file.Story, file.NeedsLanguage)];
    }

    private static ArticleFile File(string text) => ArticleFileReader.Read("a.article.md", text);

    private static IReadOnlyList<FileDiagnostic> Read(string text) => File(text).Diagnostics;
}
