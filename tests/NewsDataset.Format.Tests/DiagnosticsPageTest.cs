using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using NewsDataset.Diagnostics;

namespace NewsDataset.Tests;

/// <summary>docs/diagnostics.md explains every rule, and its examples break the rules that they are said to break and no other.</summary>
public sealed class DiagnosticsPageTest
{
    private const string InternalError = "NEWS9001";

    private static readonly DocumentationPage Page = DocumentationPage.Read("diagnostics.md");

    // Only a compiler has the classes, the members and the literals that these speak of; the last one is nobody's file's fault.
    private static readonly string[] NotRaisedHere =
        ["NEWS4003", "NEWS4004", "NEWS5001", "NEWS5002", "NEWS5003", "NEWS5004", "NEWS5005", "NEWS5006", "NEWS5007", "NEWS5008", "NEWS5009", "NEWS5010", "NEWS5011", "NEWS5012", "NEWS5013", InternalError];

    public static IEnumerable<object[]> RaisedHere => Ids.Except(NotRaisedHere, StringComparer.Ordinal).Select(static x => new object[] { x });

    private static IEnumerable<string> Ids => DiagnosticRules.All.Select(static x => x.Id);

    [Fact]
    public void The_table_of_contents_has_every_rule_with_its_severity_and_title()
    {
        IEnumerable<string> expected = DiagnosticRules.All.Select(static x =>
            $"[{x.Id}](#{x.HelpLink.Split('#')[1]}) {x.Severity.ToString().ToLowerInvariant()} {x.Title}");

        Assert.Equal(expected, Page.TableBehind("| id | severity | title |").Select(static x => string.Join(' ', x)));
    }

    [Fact]
    public void Every_rule_has_one_section_and_every_section_a_rule()
    {
        // The heading is the id alone: its anchor is what the help link names.
        Assert.Equal(Ids, Regex.Matches(Page.Text, "^### (.*)$", RegexOptions.Multiline).Select(static x => x.Groups[1].Value));
    }

    [Fact]
    public void A_section_begins_with_the_title_of_its_rule_and_ends_with_how_to_mend_it()
    {
        Assert.All(DiagnosticRules.All, static x =>
        {
            string section = SectionOf(x.Id);
            Assert.StartsWith($"\n\n**{x.Title}.** ", section, StringComparison.Ordinal);
            Assert.Contains("\nTo mend it: ", section, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_families_are_the_first_digits_of_the_ids()
    {
        string[] families = [.. Regex.Split(Page.Text, "^## .*$", RegexOptions.Multiline).Skip(1)];

        Assert.Equal(Ids.Select(static x => x[4]).Distinct().Count(), families.Length);
        Assert.All(families, static x => Assert.Single(Regex.Matches(x, "^### NEWS(.)", RegexOptions.Multiline).Select(static y => y.Groups[1].Value).Distinct()));
    }

    [Fact]
    public void Every_rule_but_the_internal_error_has_examples_in_its_own_section()
    {
        Assert.All(Ids.Where(static x => x != InternalError), static x =>
        {
            Assert.Contains($"<!-- wrong {x}", SectionOf(x), StringComparison.Ordinal);
            Assert.Contains($"<!-- right {x}", SectionOf(x), StringComparison.Ordinal);
        });

        // A comment that is not read as a mark would hide its example from the tests.
        Assert.Equal(Regex.Count(Page.Text, "<!--"), Page.Examples.Count);
        Assert.DoesNotContain(Page.Examples, static x => x.Words[0] is not ("file" or "wrong" or "right"));
    }

    [Theory]
    [MemberData(nameof(RaisedHere))]
    public void A_wrong_example_raises_its_rule_and_no_other(string id)
    {
        // Only where no file can have the one without the other does the mark name it.
        IEnumerable<string> expected = ExamplesOf("wrong", id).SelectMany(static x => OptionsOf(x, "beside")).Append(id).Order(StringComparer.Ordinal);

        ImmutableArray<ArticleDiagnostic> diagnostics = Open("wrong", id);

        Assert.Equal(expected, diagnostics.Select(static x => x.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Single(diagnostics, x => x.Id == id);
    }

    [Theory]
    [MemberData(nameof(RaisedHere))]
    public void A_right_example_raises_nothing(string id) => Assert.Empty(Open("right", id));

    [Fact]
    public void A_rule_is_not_raised_here_only_if_the_format_never_names_it()
    {
        string[] fields =
        [
            .. typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(static x => ((DiagnosticRule)x.GetValue(null)!).Id is var id && id != InternalError && NotRaisedHere.Contains(id, StringComparer.Ordinal))
                .Select(static x => "DiagnosticRules." + x.Name),
        ];
        // What is in Naming speaks of C#, for the compiler and the command line; what an ArticleFolder needs of it is another rule.
        IEnumerable<string> sources = Directory.EnumerateFiles(Repository.PathOf("src", "NewsDataset.Format"), "*.cs", SearchOption.AllDirectories)
            .Where(static x => Path.GetFileName(Path.GetDirectoryName(x)) != "Naming");

        Assert.Equal(NotRaisedHere.Length - 1, fields.Length);
        Assert.All(sources, x =>
        {
            string source = File.ReadAllText(x);
            Assert.DoesNotContain(fields, field => Regex.IsMatch(source, Regex.Escape(field) + @"\b"));
        });
    }

    [Fact]
    public void Articles_that_only_the_compiler_refuses_open_without_complaint()
    {
        Assert.Empty(Open("wrong", "NEWS4003"));
        Assert.Empty(Open("right", "NEWS4003"));
    }

    [Fact]
    public void What_is_wrong_in_csharp_is_shown_in_csharp()
    {
        DocumentationExample[] examples = [.. Page.Examples.Where(static x => x.Words[1].StartsWith("NEWS5", StringComparison.Ordinal))];

        Assert.All(examples, static x => Assert.Equal("csharp", x.Language));
        Assert.All(examples, static x => Assert.Contains("[ArticleDataset(", x.Content, StringComparison.Ordinal));
    }

    /// <summary>Opens a folder with a rule's examples, and the page's own entities and manifest beside them.</summary>
    private static ImmutableArray<ArticleDiagnostic> Open(string sort, string id)
    {
        using var folder = new TemporaryFolder();
        foreach (DocumentationExample file in Page.Examples.Where(static x => x.Words[0] == "file"))
        {
            folder.Write(file.Words[1], file.Content);
        }

        foreach (DocumentationExample example in ExamplesOf(sort, id))
        {
            string name = example.Words.Skip(2).FirstOrDefault(static x => !x.Contains('=')) ?? "example.article.md";
            Encoding? encoding = OptionsOf(example, "encoding").Select(Encoding.GetEncoding).SingleOrDefault();
            folder.Write(name, example.Content.Replace('\u2400', '\0'), encoding);
        }

        ArticleFolder.Open(folder.Path, out ImmutableArray<ArticleDiagnostic> diagnostics);
        return diagnostics;
    }

    private static IEnumerable<DocumentationExample> ExamplesOf(string sort, string id) =>
        Page.Examples.Where(x => x.Words[0] == sort && x.Words[1] == id);

    private static IEnumerable<string> OptionsOf(DocumentationExample example, string key) =>
        example.Words.Where(x => x.StartsWith(key + "=", StringComparison.Ordinal)).Select(x => x[(key.Length + 1)..]);

    private static string SectionOf(string id)
    {
        Match section = Regex.Match(Page.Text, $@"^### {id}$(?<text>.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"There is no section '### {id}'.");
        return section.Groups["text"].Value;
    }
}
