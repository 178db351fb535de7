using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Validation;

namespace NewsDataset.Tests;

/// <summary>Wrong article files, each with its faults marked where they stand; the messages are in one snapshot for each table.</summary>
public sealed partial class ArticleDiagnosticsTest
{
    public static TheoryData<string> CasesOf(string table) => new(Tables[table].Select(static x => x.Name));

    private static ImmutableDictionary<string, Case[]> Tables => ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("files", Files),
            KeyValuePair.Create("front matter", FrontMatter),
            KeyValuePair.Create("labels", Labels),
            KeyValuePair.Create("hostile", Hostile),
        ]);

    [Theory]
    [MemberData(nameof(CasesOf), "files")]
    public void A_wrong_file_is_reported_where_the_fault_stands(string name) => Check("files", name);

    [Theory]
    [MemberData(nameof(CasesOf), "front matter")]
    public void Wrong_front_matter_is_reported_where_the_fault_stands(string name) => Check("front matter", name);

    [Theory]
    [MemberData(nameof(CasesOf), "labels")]
    public void A_wrong_label_is_reported_where_the_fault_stands(string name) => Check("labels", name);

    [Theory]
    [MemberData(nameof(CasesOf), "hostile")]
    public void Whatever_is_written_is_reported_where_the_fault_stands(string name) => Check("hostile", name);

    [Theory]
    [InlineData("files")]
    [InlineData("front matter")]
    [InlineData("labels")]
    [InlineData("hostile")]
    public async Task Messages_say_what_is_wrong_and_what_to_do(string table)
    {
        var text = new StringBuilder();
        foreach (Case one in Tables[table])
        {
            text.Append(one.Name).Append('\n');
            foreach (ArticleDiagnostic diagnostic in Diagnose(new MarkedText(one.Marked).Text))
            {
                text.Append("  ").Append(diagnostic.Id).Append(' ').Append(diagnostic.Message).Append('\n');
            }
        }

        await Snapshot.Verify(text.ToString().TrimEnd('\n'), "table=" + table.Replace(' ', '-'));
    }

    [Fact]
    public void Every_message_is_a_sentence()
    {
        foreach (ArticleDiagnostic diagnostic in Tables.Values.SelectMany(static x => x).SelectMany(static x => Diagnose(new MarkedText(x.Marked).Text)))
        {
            Assert.True(diagnostic.Message[^1] is '.' or '?', diagnostic.Message);
            Assert.DoesNotContain("..", diagnostic.Message.Replace("../", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static void Check(string table, string name)
    {
        Case one = Tables[table].Single(x => x.Name == name);
        var marked = new MarkedText(one.Marked);

        marked.AssertMatches(one.Ids, Diagnose(marked.Text));
    }

    /// <summary>Everything the compiler would say of the file, in a dataset that knows one story and two entities.</summary>
    private static List<ArticleDiagnostic> Diagnose(string text)
    {
        ArticleFile file = ArticleFileReader.Read("a.article.md", text);
        var check = new DatasetCheck(["india", "narendra-modi"], ["elections"], "entities.yaml", "dataset.yaml", needsLanguage: true);
        IEnumerable<FileDiagnostic> all = file.Diagnostics
            .Concat(check.Check(file.References, file.Story, file.NeedsLanguage))
            .Concat(OwnKeysCheck.Check(file.Own));
        return [.. all.OrderBy(static x => x.Location.Start).ThenBy(static x => x.Rule.Id, StringComparer.Ordinal).Select(static x => x.ToPublic())];
    }

    private static Case In(string name, string ids, string frontMatter) => new(name, ids, "---\nlanguage: en\n" + frontMatter + "\n---\ntext\n");

    private static string Tombstone(string frontMatter) => "---\n" + frontMatter + "\n---\n";

    private static Case Over(string name, string ids, string body) => new(name, ids, "---\nlanguage: en\n---\n" + body + "\n");

    private sealed record Case(string Name, string Ids, string Marked);
}
