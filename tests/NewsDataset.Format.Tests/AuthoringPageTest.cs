using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

/// <summary>What docs/authoring.md shows is what the reader does, and its tables have every word of the format.</summary>
public sealed class AuthoringPageTest
{
    private static readonly DocumentationPage Page = DocumentationPage.Read("authoring.md");

    [Fact]
    public void A_green_test_is_less_than_ten_steps_away()
    {
        int[] steps = [.. Regex.Matches(Page.Text, "^(?<number>[0-9]+)[.] ", RegexOptions.Multiline).Select(static x => x.Groups["number"].Value[0] - '0')];

        Assert.Equal(Enumerable.Range(1, steps.Length), steps);
        Assert.InRange(steps.Length, 1, 9);
    }

    [Fact]
    public void The_first_article_gives_what_the_first_test_asserts()
    {
        Article article = Open(out ImmutableArray<ArticleDiagnostic> diagnostics)["harbour-lights"];

        Assert.Empty(diagnostics);
        Assert.Equal(Asserted("article.Headline"), article.Headline);
        Assert.Equal(Asserted("article.Published?.Value"), article.Published?.Value);
        Assert.Equal(Asserted("article.Quotes[0].Text"), article.Quotes[0].Text);
        Assert.StartsWith(Asserted("article.Raw"), article.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void The_broken_article_fails_where_the_page_says()
    {
        Match said = Regex.Match(Page.Text, "write `(?<broken>[^`]+)`.*`error (?<id>NEWS[0-9]+)` at line (?<line>[0-9]+), column (?<column>[0-9]+)");
        Assert.True(said.Success);

        Open(out ImmutableArray<ArticleDiagnostic> diagnostics, x => x.Replace("value=2026-03-03", said.Groups["broken"].Value, StringComparison.Ordinal));

        ArticleDiagnostic error = Assert.Single(diagnostics);
        Assert.EndsWith(
            $"harbour-lights.article.md({said.Groups["line"]},{said.Groups["column"]}): error {said.Groups["id"]}: {error.Message}",
            error.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_and_dates_mean_what_the_page_says()
    {
        Article article = Open(out _)["merrow-point"];

        Assert.Equal([null, 0, null], article.Quotes.Select(static x => x.PartOf));
        Assert.All(article.Quotes, static x => Assert.Equal("oda-fennick", x.Speaker?.Id));
        Assert.Equal(QuoteKind.Partial, article.Quotes[2].Kind);
        Assert.Equal(["2025-07-04T08:15+05:30", "1432-03-20", null], article.Dates.Select(static x => x.Value));
        Assert.Equal(new DateTime(2025, 7, 4), article.Dates[1].Gregorian);
        Assert.Equal(article.Dates[0].Value, article.Modified?.Value);
    }

    [Fact]
    public void Hand_wrapped_lines_are_one_block_and_a_span_may_cross_them()
    {
        Article article = Open(out _)["wrapped"];

        Assert.Equal(2, article.Blocks.Length);
        Assert.Equal("Merrow\nPoint", Assert.Single(article.EntityMentions).Text);
    }

    [Fact]
    public void What_is_to_be_written_for_brackets_and_backslashes_gives_what_the_text_has()
    {
        IReadOnlyList<string[]> rows = Page.TableBehind("| the text has | write |");

        Assert.NotEmpty(rows);
        Assert.All(rows, static x =>
        {
            var errors = new List<OverlayError>();
            PeeledText peeled = OverlayReader.Read(CodeIn(x[1]), 0, new OverlayOptions(false, false), errors);

            Assert.Empty(errors);
            Assert.Empty(peeled.Spans);
            Assert.Equal(CodeIn(x[0]), peeled.Raw);
        });
    }

    [Fact]
    public void The_tables_have_every_word_in_the_order_of_the_format()
    {
        Assert.Equal(Vocabularies.BlockKinds.Words, WordsBehind("### Block kinds"));
        Assert.Equal(Vocabularies.SpanKinds.Words.Select(static x => "." + x), WordsBehind("### Span kinds"));
        Assert.Equal(Vocabularies.AttributeKeys, WordsBehind("### Attributes"));
    }

    [Fact]
    public void The_calendars_and_kinds_of_quotes_and_entities_are_all_named()
    {
        IReadOnlyList<string[]> attributes = Page.TableBehind("### Attributes");

        Assert.Equal(Vocabularies.Calendars.Words, CodesIn(attributes.Single(static x => CodeIn(x[0]) == "calendar")[2]).Skip(1));
        Assert.Equal(Vocabularies.QuoteKinds.Words, CodesIn(attributes.Single(static x => CodeIn(x[0]) == "kind")[2]));
        Assert.Contains("`type` is " + string.Join(", ", Vocabularies.EntityTypes.Words.SkipLast(1).Select(static x => $"`{x}`")) + $" or `{Vocabularies.EntityTypes.Words[^1]}`.", Page.Text, StringComparison.Ordinal);
    }

    /// <summary>Opens a folder with all files that the page shows.</summary>
    private static ArticleSet<Article> Open(out ImmutableArray<ArticleDiagnostic> diagnostics, Func<string, string>? edit = null)
    {
        using var folder = new TemporaryFolder();
        foreach (DocumentationExample file in Page.Examples)
        {
            folder.Write(file.Words[1], edit is null ? file.Content : edit(file.Content));
        }

        return ArticleFolder.Open(Path.Combine(folder.Path, "Articles"), out diagnostics).Articles;
    }

    /// <summary>Returns the literal that the page's own test expects of an expression.</summary>
    private static string Asserted(string expression)
    {
        Match assertion = Regex.Match(Page.Text, $"Assert[.](Equal|StartsWith)\\(\"(?<literal>[^\"]*)\", {Regex.Escape(expression)}\\);");
        Assert.True(assertion.Success, $"The page asserts nothing of '{expression}'.");
        return assertion.Groups["literal"].Value.Replace("\\n", "\n", StringComparison.Ordinal);
    }

    private static IEnumerable<string> WordsBehind(string heading) => Page.TableBehind(heading).Select(static x => CodeIn(x[0]));

    private static string CodeIn(string cell) => CodesIn(cell).First();

    private static IEnumerable<string> CodesIn(string text) => Regex.Matches(text, "`([^`]+)`").Select(static x => x.Groups[1].Value);
}
