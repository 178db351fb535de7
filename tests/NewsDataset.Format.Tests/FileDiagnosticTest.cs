using System;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

/// <summary>A message shows as much of the offending value as helps, and all of the advice.</summary>
public sealed class FileDiagnosticTest
{
    [Fact]
    public void The_form_that_a_value_should_have_is_said_to_its_end()
    {
        FileDiagnostic diagnostic = ReadOne("[3 March 2026]{.published value=2026-02-30}");

        Assert.EndsWith("in ASCII digits.", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_near_no_kind_of_block_is_answered_with_all_of_them()
    {
        FileDiagnostic diagnostic = ReadOne("::: xyzzyxyzzy\nThe lamp is lit again.\n:::");

        Assert.EndsWith(string.Join(", ", Vocabularies.BlockKinds.Words) + ".", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_fills_the_screen_is_cut_but_no_character_of_it()
    {
        // The 120th UTF-16 code unit is the first half of an astral letter.
        FileDiagnostic diagnostic = ReadOne("[x]{.term lang=" + new string('q', 119) + "𐍈𐍈}");

        Assert.StartsWith("'" + new string('q', 119) + "…' is not a value of 'lang'", diagnostic.Message, StringComparison.Ordinal);
    }

    private static FileDiagnostic ReadOne(string body) =>
        Assert.Single(ArticleFileReader.Read("example.article.md", "---\nlanguage: en\n---\n" + body + "\n").Diagnostics);
}
