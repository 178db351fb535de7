using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NewsDataset.Diagnostics;

namespace NewsDataset.Tests;

public sealed partial class DiagnosticRulesTest
{
    public static TheoryData<string> Ids() => new(DiagnosticRules.All.Select(static x => x.Id));

    [Fact]
    public void Ids_are_unique_and_sorted()
    {
        string[] ids = [.. DiagnosticRules.All.Select(static x => x.Id)];

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_an_id_of_its_family_a_title_and_a_help_link(string id)
    {
        DiagnosticRule rule = Find(id);

        Assert.Matches("^NEWS[0-9]{4}$", rule.Id);
        Assert.EndsWith("#" + id.ToLowerInvariant(), rule.HelpLink, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(rule.HelpLink, UriKind.Absolute));
        Assert.Matches("^[A-Z].*[^. ]$", rule.Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_a_sentence_that_uses_every_argument(string id)
    {
        DiagnosticRule rule = Find(id);
        int[] numbers = [.. Argument().Matches(rule.MessageFormat.Replace("{{", string.Empty, StringComparison.Ordinal)).Select(static x => int.Parse(x.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);

        // A hint may follow the full stop: “ Did you mean …?”.
        string hinted = TrailingHint().Replace(rule.MessageFormat, "$1");
        Assert.Matches("[.?]$", hinted);
        string message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. numbers.Select(static x => "argument" + x.ToString(CultureInfo.InvariantCulture))]);
        Assert.All(numbers, x => Assert.Contains("argument" + x.ToString(CultureInfo.InvariantCulture), message, StringComparison.Ordinal));
        Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
        Assert.True(char.IsUpper(message[0]) || message[0] is '\'' or 'a', message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_english(string id) =>
        Assert.DoesNotContain(Find(id).MessageFormat, static c => c > '\u007F' && c != '…');

    [Fact]
    public void A_hint_is_said_of_csharp_alone() =>
        Assert.All(DiagnosticRules.All.Where(static x => x.Severity == RuleSeverity.Info), static x => Assert.StartsWith("NEWS5", x.Id, StringComparison.Ordinal));

    [Fact]
    public void A_diagnostic_prints_as_compilers_write_it()
    {
        var location = new FileLocation("x/a.article.md", 10, 5, 2, 3, 2, 8);

        Assert.Equal(
            "x/a.article.md(3,4): warning NEWS0012: There is nothing behind the front matter. Put the article's text there.",
            new FileDiagnostic(DiagnosticRules.EmptyArticle, location).ToPublic().ToString());
        Assert.StartsWith(
            "x/a.article.md(3,4): error NEWS0001: ",
            new FileDiagnostic(DiagnosticRules.NoFrontMatter, location).ToPublic().ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_thousands_of_errors_says_how_many_are_not_shown()
    {
        var sink = new DiagnosticSink("f", new string('x', 1_000));
        for (int i = 0; i < 1_000; i++)
        {
            sink.Report(DiagnosticRules.NulCharacter, i, 1);
        }

        IReadOnlyList<FileDiagnostic> all = sink.ToList();
        Assert.Equal(101, all.Count);
        Assert.Equal("NEWS0014", all[100].Rule.Id);
        Assert.Contains(" 900 more", all[100].Message, StringComparison.Ordinal);
    }

    private static DiagnosticRule Find(string id) => DiagnosticRules.All.Single(x => x.Id == id);

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"([.?])\{[0-9]\}$")]
    private static partial Regex TrailingHint();
}
