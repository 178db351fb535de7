using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

/// <summary>docs/versioning.md shows what the tool writes; what a compiler says of its examples, the tests of the generator know.</summary>
public sealed class VersioningPageTest : IDisposable
{
    private const string Manifest = "name: Harbour\nversion: 1.0.0\n";
    private const string Train = "---\nlanguage: en\n---\n::: headline\nThe night train\n:::\n[Anna]{@anna} took it.\n";

    private static readonly DocumentationPage Page = DocumentationPage.Read("versioning.md");

    private readonly TemporaryFolder _folder = new();

    public VersioningPageTest()
    {
        Write(string.Empty, Manifest, Train);
        Write("Old/", Manifest, Train);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_lock_is_what_the_tool_writes()
    {
        ToolRun.Of(_folder.Path, "lock", "Articles");

        Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "dataset.lock.json")), ExampleOf("lock"));
    }

    [Fact]
    public void What_is_refused_is_refused_so()
    {
        ToolRun.Of(_folder.Path, "lock", "Articles");
        Write(string.Empty, Manifest, Train.Replace("[Anna]{@anna}", "Anna", StringComparison.Ordinal));

        Assert.Equal(ToolRun.Of(_folder.Path, "lock", "Articles").Error, ExampleOf("refused"));
    }

    [Fact]
    public void What_has_changed_is_shown_so()
    {
        Write(string.Empty, Manifest + "license: CC0-1.0\n", Train.Replace("took", "missed", StringComparison.Ordinal).Replace("language: en", "language: en\ngenre: report", StringComparison.Ordinal));

        Assert.Equal(ToolRun.Of(_folder.Path, "diff", "Old/Articles", "Articles").Out, ExampleOf("diff"));
    }

    [Fact]
    public void Every_key_of_the_lock_is_in_the_table()
    {
        string[] named = [.. Page.TableBehind("## The lock").SelectMany(static x => x[0].Split(", ")).Select(static x => x.Trim('`'))];

        Assert.Equal(
            Reading.FormatKeys.Lock.Table.Names.Concat(Reading.FormatKeys.LockedItem.Table.Names).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    private static string ExampleOf(string word) => Page.Examples.Single(x => x.Words[0] == word).Content;

    private void Write(string folder, string manifest, string train)
    {
        _folder.Write(folder + "dataset.yaml", manifest);
        _folder.Write(folder + "entities.yaml", "anna: { type: person, name: Anna }\n");
        _folder.Write(folder + "Articles/night-train.article.md", train);
    }
}
