using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Tests;

// What the compiler says of a dataset that is no longer what its lock says.
public sealed class LockTest
{
    private const string Manifest = "name: Locked\nversion: 1.0.0\nstories: { summit: The summit }\ndefaults: { language: en }\n";
    private const string Entities = "anna: { type: person, name: Anna }\nberlin: { type: place, name: Berlin }\n";

    private static readonly TestProject Project = TestProject.WithFixtures(
        ("dataset.yaml", Manifest),
        ("entities.yaml", Entities),
        ("Articles/one.article.md", "---\nstory: summit\ndesk: sport\n---\nOne with [Anna]{@anna}.\n"),
        ("Articles/two.article.md", "---\n---\nTwo.\n"))
        .WithCode("Fixtures.cs", TestProject.Fixtures.Replace("\"Articles/**\"", "\"Articles/**\", Fields = typeof(Typed)", StringComparison.Ordinal))
        .WithCode("Typed.cs", "#nullable enable\nnamespace Shop; [NewsDataset.ArticleFields] internal record Typed(string? Desk, string? Page);")
        .Locked();

    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "Articles/one.article.md", "---\nstory: summit\ndesk: sport\n---\nOne with [Anna]{@anna}!\n", "Articles/one.article.md(1,1,1,1): warning NEWS3002: ", "The article 'one' is not what 'dataset.lock.json' says: its raw text has changed." },
        { "Articles/one.article.md", "---\nstory: summit\ndesk: sport\n---\nOne [with]{.term} [Anna]{@anna}.\n", "Articles/one.article.md(1,1,1,1): warning NEWS3002: ", "The article 'one' is not what 'dataset.lock.json' says: its annotations have changed." },
        { "Articles/one.article.md", "---\nrevision: 2\nstory: summit\ndesk: sport\n---\nOne with [Anna]{@anna}.\n", "Articles/one.article.md(1,1,1,1): warning NEWS3002: ", "its annotations have changed" },
        { "Articles/one.article.md", "---\nstory: summit\ndesk: sport\npage: \"7\"\n---\nOne with [Anna]{@anna}.\n", "Articles/one.article.md(1,1,1,1): warning NEWS3002: ", "its annotations have changed, what C# sees of it has changed" },
        { "Articles/three.article.md", "---\n---\nThree.\n", "Articles/three.article.md(1,1,1,1): warning NEWS3002: ", "The article 'three' is not what 'dataset.lock.json' says: it is new." },
        { "entities.yaml", Entities.Replace("name: Anna", "name: Anne", StringComparison.Ordinal), "entities.yaml(1,1,1,5): warning NEWS3002: ", "The entity '@anna' is not what 'dataset.lock.json' says: its values have changed." },
        { "entities.yaml", Entities.Replace("type: place", "type: event", StringComparison.Ordinal), "entities.yaml(2,1,2,7): warning NEWS3002: ", "its values have changed, what C# sees of it has changed" },
        { "entities.yaml", Entities + "carla: { type: person, name: Carla }\n", "entities.yaml(3,1,3,6): warning NEWS3002: ", "The entity '@carla' is not what 'dataset.lock.json' says: it is new." },
        { "dataset.yaml", Manifest.Replace("The summit", "A summit", StringComparison.Ordinal), "dataset.yaml(3,12,3,18): warning NEWS3002: ", "The story 'summit' is not what 'dataset.lock.json' says: its values have changed." },
        { "dataset.yaml", Manifest.Replace("language: en", "language: hi", StringComparison.Ordinal), "dataset.yaml(1,1,1,1): warning NEWS3002: ", "The manifest is not what 'dataset.lock.json' says: its values have changed." },
        { "dataset.yaml", Manifest.Replace("1.0.0", "1.1.0", StringComparison.Ordinal), "dataset.yaml(1,1,1,1): warning NEWS3002: ", "The dataset's version is not what 'dataset.lock.json' says: it is 1.1.0, and 1.0.0 is locked." },
    };

    [Fact]
    public void A_dataset_that_is_what_its_lock_says_has_nothing_to_be_said_of() => Project.Run().AssertCompiles();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_has_changed_is_said_where_it_stands(string file, string text, string place, string said)
    {
        string report = Project.WithFiles((file, text)).Run().Report();

        Assert.StartsWith(place, report, StringComparison.Ordinal);
        Assert.Contains(said, report, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', report);
    }

    [Theory]
    [InlineData("Articles/two.article.md", null, "The article 'two' is in the lock")]
    [InlineData("entities.yaml", "anna: { type: person, name: Anna }\n", "The entity '@berlin' is in the lock")]
    public void What_is_gone_is_said_in_the_lock(string file, string? text, string said)
    {
        TestProject project = text is null ? Project.WithoutFile(file) : Project.WithFiles((file, text));

        string report = project.Run().Report();

        Assert.Matches(@"\Adataset\.lock\.json\([5-7],[0-9]+,[5-7],[0-9]+\): warning NEWS3003: " + Regex.Escape(said) + @"[^\n]*\z", report);
    }

    [Fact]
    public void Who_renames_or_retires_an_article_is_told_once()
    {
        TestProject renamed = Project.WithoutFile("Articles/two.article.md").WithFiles(("Articles/deux.article.md", "---\naliases: [two]\n---\nTwo.\n"));
        TestProject retired = Project.WithFiles(("Articles/two.article.md", "---\nretired: { since: 2.0.0, because: it was wrong }\n---\n"));

        Assert.StartsWith("Articles/deux.article.md(1,1,1,1): warning NEWS3002: The article 'deux' is not what 'dataset.lock.json' says: it is new.", renamed.Run().Report(), StringComparison.Ordinal);
        Assert.StartsWith("Articles/two.article.md(1,1,1,1): warning NEWS3002: The retired article 'two' is not what 'dataset.lock.json' says: it is retired.", retired.Run().Report(), StringComparison.Ordinal);
        Assert.All(new[] { renamed, retired }, static x => Assert.DoesNotContain('\n', x.Run().Report()));
        Assert.All(new[] { renamed, retired }, static x => x.Locked().Run().AssertCompiles());
        Assert.Contains("The retired article 'two' is not what 'dataset.lock.json' says: its values have changed.", retired.Locked().WithFiles(("Articles/two.article.md", "---\nretired: { since: 2.0.0, because: else }\n---\n")).Run().Report(), StringComparison.Ordinal);
        Assert.Contains("what C# sees of it has changed", renamed.Locked().WithFiles(("Articles/deux.article.md", "---\n---\nTwo.\n")).Run().Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_are_no_change()
    {
        TestProject project = Project;
        foreach (TestFile file in Project.Files)
        {
            project = project.WithFiles((file.Path, Encoding.UTF8.GetString(file.Bytes).Replace("\n", "\r\n", StringComparison.Ordinal)));
        }

        project.Run().AssertCompiles();
    }

    [Fact]
    public void An_article_with_an_error_is_mended_first() =>
        Assert.Equal(["NEWS2001"], Project.WithFiles(("Articles/one.article.md", "---\nstory: summit\n---\nOne with [Anna]{@ana}.\n")).Run().Said.Select(static x => x.Id));

    [Fact]
    public void A_lock_that_is_not_beside_the_manifest_is_none() =>
        Project.WithoutFile("dataset.lock.json").WithFiles(("Articles/dataset.lock.json", "{ \"lock\": 1, \"version\": \"1.0.0\" }")).Run().AssertCompiles();

    [Theory]
    [InlineData("{ \"lock\": 1, \"version\": \"1.0.0\",", "NEWS0003")]
    [InlineData("{ \"lock\": 2 }", "NEWS0006")]
    [InlineData("{ \"version\": \"1.0.0\" }", "NEWS0005")]
    [InlineData("{ \"lock\": 1, \"version\": \"one\" }", "NEWS0006")]
    [InlineData("{ \"lock\": 1, \"version\": \"1.0.0\", \"articles\": { \"one\": \"x\" } }", "NEWS0006")]
    [InlineData("{ \"lock\": 1, \"version\": \"1.0.0\", \"articles\": { \"one\": { \"gold\": \"x\" } } }", "NEWS0006")]
    [InlineData("<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "NEWS0003")]
    public void A_lock_that_cannot_be_read_is_one_error_and_says_nothing_of_others(string text, string id)
    {
        Assert.Matches(@"\Adataset\.lock\.json\([0-9,]+\): error " + id + @"[^\n]*\z", Project.WithFiles(("dataset.lock.json", text)).Run().Report());
    }

    [Fact]
    public void A_lock_of_a_later_form_says_what_to_do()
    {
        Diagnostic diagnostic = Assert.Single(Project.WithFiles(("dataset.lock.json", "{ \"lock\": 2, \"articles\": [ \"in\", \"another\", \"way\" ] }")).Run().Said);

        Assert.Equal("'2' is not a value of 'lock': expected at most 1, since a newer NewsDataset wrote this lock: use that version or a later one.", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_binary_lock_is_an_error() =>
        Assert.Equal(["NEWS0011"], Project.WithFile(TestFile.Unreadable("dataset.lock.json")).Run().Said.Select(static x => x.Id));

    [Fact]
    public void Two_classes_that_share_a_manifest_share_its_lock()
    {
        TestProject project = Project.WithCode("Fixtures.cs", """
            namespace Shop;

            [NewsDataset.ArticleDataset("Articles/one*", Fields = typeof(Typed))]
            internal static partial class First { }

            [NewsDataset.ArticleDataset("Articles/two*")]
            internal static partial class Second { }
            """);

        project.Run().AssertCompiles();
        Assert.Equal(["NEWS3003"], project.WithoutFile("Articles/two.article.md").WithCode("Fixtures.cs", TestProject.Fixtures.Replace("\"Articles/**\"", "\"Articles/**\", Fields = typeof(Typed)", StringComparison.Ordinal)).Run().Said.Select(static x => x.Id));
        Assert.Equal(["NEWS3002"], project.WithFiles(("entities.yaml", Entities.Replace("name: Anna", "name: Anne", StringComparison.Ordinal))).Run().Said.Select(static x => x.Id));
    }
}
