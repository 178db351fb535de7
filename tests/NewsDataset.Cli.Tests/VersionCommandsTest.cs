using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using NewsDataset.Cli.Output;
using NewsDataset.Versioning;

namespace NewsDataset.Tests;

/// <summary><c>newsdataset lock</c>, <c>diff</c> and <c>notes</c>.</summary>
public sealed class VersionCommandsTest : IDisposable
{
    private const string Manifest = "name: Harbour\nversion: 1.0.0\nstories: { summit: The summit }\n";
    private const string Train = "---\nlanguage: en\n---\n::: headline\nThe night train\n:::\n[Anna]{@anna} took it.\n";
    private const string Lights = "---\nlanguage: hi\nstory: summit\n---\nबंदरगाह की [रोशनी]{.term}।\n";

    private readonly TemporaryFolder _folder = new();

    public VersionCommandsTest()
    {
        _folder.Write("dataset.yaml", Manifest);
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna }\n");
        _folder.Write("Articles/night-train.article.md", Train);
        _folder.Write("Articles/harbour-lights.article.md", Lights);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dataset_is_locked_and_then_is_what_its_lock_says()
    {
        AssertRun(0, "dataset.lock.json holds 2 articles, 1 entity and 1 story, as version 1.0.0.\n", Run("lock", "Articles"));

        AssertRun(0, "2 articles, 0 errors, 0 warnings\n", Run("check", "Articles"));
        AssertRun(0, "dataset.lock.json is what it should be.\n", Run("lock", "Articles", "--check"));
        AssertRun(0, "dataset.lock.json holds version 1.0.0 already.\n", Run("lock", "Articles"));
        AssertRun(0, "Nothing has changed.\n", Run("diff", "dataset.lock.json", "Articles"));
    }

    [Fact]
    public async Task The_lock_reads_well()
    {
        Run("lock", "Articles");

        await Snapshot.Verify(File.ReadAllText(LockPath));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(LockPath));
        Assert.Equal(1, json.RootElement.GetProperty("lock").GetInt32());
    }

    [Fact]
    public void A_version_that_is_too_low_is_refused_and_nothing_is_written()
    {
        Run("lock", "Articles");
        string locked = File.ReadAllText(LockPath);
        _folder.Write("Articles/night-train.article.md", Train.Replace("[Anna]{@anna}", "Anna", StringComparison.Ordinal));

        ToolRun refused = Run("lock", "Articles", "--notes", "NOTES.md");

        Assert.Equal((1, string.Empty), (refused.ExitCode, refused.Out));
        Assert.Equal(
            "newsdataset: The version is 1.0.0, after 1.0.0: major, since article night-train: mentions removed. Say 'version: 2.0.0' or a later one in dataset.yaml. 'newsdataset diff Articles' shows what has changed.\n",
            refused.Error);
        Assert.Equal(locked, File.ReadAllText(LockPath));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "NOTES.md")));
        AssertRun(1, "dataset.lock.json is not what it should be: major, since article night-train: mentions removed. Run 'newsdataset lock'.\n", Run("lock", "Articles", "--check"));

        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        Assert.Equal(0, Run("lock", "Articles").ExitCode);
        Assert.Equal(string.Empty, Run("check", "Articles", "--quiet").Out);
    }

    [Fact]
    public void Who_keeps_the_revision_of_a_changed_article_is_told_so()
    {
        Run("lock", "Articles");
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "missed", StringComparison.Ordinal));

        Assert.StartsWith("newsdataset: 1 article changed and kept the revision, 'night-train' for one.", Run("lock", "Articles").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_raises_the_revision_of_what_is_no_longer_what_was_locked()
    {
        _folder.Write("Articles/third.article.md", "---\n# A comment.\nrevision: 3\nlanguage: en\n---\nThree.\n");
        _folder.Write("Articles/fourth.article.md", "---\nlanguage: en\n---\nFour.\n");
        Run("lock", "Articles");
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "missed", StringComparison.Ordinal));
        _folder.Write("Articles/third.article.md", "---\n# A comment.\nrevision: 3\nlanguage: en\n---\n[Three]{.term}.\n");
        _folder.Write("Articles/fourth.article.md", "---\nrevision: 2\nlanguage: en\n---\n[Four]{.term}.\n");

        ToolRun run = Run("fix", "Articles");

        Assert.Equal("Articles/night-train.article.md(2): revision added: 2\nArticles/third.article.md(3): revision is now 4\n2 fixed, 0 left for you\n", run.Out);
        Assert.StartsWith("---\nrevision: 2\nlanguage: en\n---\n", File.ReadAllText(Path.Combine(_folder.Path, "Articles/night-train.article.md")), StringComparison.Ordinal);
        Assert.StartsWith("---\n# A comment.\nrevision: 4\nlanguage", File.ReadAllText(Path.Combine(_folder.Path, "Articles/third.article.md")), StringComparison.Ordinal);
        Assert.Contains("Nothing", Run("fix", "Articles").Out, StringComparison.Ordinal);
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        Assert.Equal(string.Empty, Run("lock", "Articles").Error);
    }

    [Fact]
    public void Force_locks_whatever_the_version_is()
    {
        Run("lock", "Articles");
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "missed", StringComparison.Ordinal));

        Assert.Equal(0, Run("lock", "Articles", "--force").ExitCode);
        Assert.Equal(0, Run("lock", "Articles", "--check").ExitCode);
    }

    [Fact]
    public void A_release_may_be_further_back_than_the_lock()
    {
        Run("lock", "Articles");
        File.Copy(LockPath, Path.Combine(_folder.Path, "released.json"));
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        _folder.Write("Articles/new.article.md", Lights);

        Assert.Contains("Say 'version: 1.1.0' or a later one", Run("lock", "Articles").Error, StringComparison.Ordinal);
        Assert.Contains("'newsdataset diff released.json Articles' shows", Run("lock", "Articles", "--since", "released.json").Error, StringComparison.Ordinal);

        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "1.1.0", StringComparison.Ordinal));
        Assert.Equal(0, Run("lock", "Articles").ExitCode);
        _folder.Write("Articles/newer.article.md", Lights);

        // Nothing was released in between, so one version may have both.
        Assert.Equal(1, Run("lock", "Articles").ExitCode);
        Assert.Equal(0, Run("lock", "Articles", "--since", "released.json").ExitCode);
    }

    [Fact]
    public void A_version_that_leads_up_to_a_release_remembers_what_has_changed()
    {
        Run("lock", "Articles");
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0-alpha.1", StringComparison.Ordinal));
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "missed", StringComparison.Ordinal));
        Assert.Equal(0, Run("lock", "Articles").ExitCode);
        Assert.Contains("\"since\": {\"version\":\"1.0.0\",\"change\":\"major\"}", File.ReadAllText(LockPath), StringComparison.Ordinal);

        _folder.Write("Articles/night-train.article.md", Train);
        Assert.Equal(0, Run("lock", "Articles").ExitCode);
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        Assert.Equal(0, Run("lock", "Articles").ExitCode);
        Assert.DoesNotContain("since", File.ReadAllText(LockPath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: Harbour\n", "dataset.yaml says no version. Add 'version: 1.0.0'")]
    [InlineData(null, "There is no dataset.yaml in 'Articles' or above it.")]
    public void Without_a_version_there_is_no_lock(string? manifest, string said)
    {
        File.Delete(Path.Combine(_folder.Path, "dataset.yaml"));
        _folder.Write("Articles/harbour-lights.article.md", Train);
        if (manifest is not null)
        {
            _folder.Write("dataset.yaml", manifest);
        }

        ToolRun run = Run("lock", "Articles");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(LockPath));
    }

    [Theory]
    [InlineData("", "Articles", "newsdataset diff Articles")]
    [InlineData("Articles", ".", "newsdataset diff")]
    public void What_shows_the_changes_can_be_run_where_lock_was(string current, string folder, string command)
    {
        File.Move(Path.Combine(_folder.Path, "dataset.yaml"), Path.Combine(_folder.Path, "Articles", "dataset.yaml"));
        File.Move(Path.Combine(_folder.Path, "entities.yaml"), Path.Combine(_folder.Path, "Articles", "entities.yaml"));
        string here = Path.Combine(_folder.Path, current);
        ToolRun.Of(here, "lock", folder);
        _folder.Write("Articles/night-train.article.md", Train.Replace("[Anna]{@anna}", "Anna", StringComparison.Ordinal));

        Assert.EndsWith($" '{command}' shows what has changed.\n", ToolRun.Of(here, "lock", folder).Error, StringComparison.Ordinal);
        Assert.Contains("night-train: mentions removed", ToolRun.Of(here, command.Split(' ')[1..]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_with_errors_has_no_version()
    {
        _folder.Write("Articles/bad.article.md", "---\nlanguage: en\n---\n[x]{@nobody} and [y]{.nothing}\n");

        foreach (string[] command in new[] { new[] { "lock", "Articles" }, ["diff", "Articles", "Articles"], ["notes", "Articles", "Articles"] })
        {
            ToolRun run = Run(command);
            Assert.Equal((1, string.Empty), (run.ExitCode, run.Out));
            Assert.StartsWith("newsdataset: The dataset has 2 errors, which must be mended first ('newsdataset check Articles' shows all): Articles/bad.article.md(4,5): error NEWS2001: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_not_written_over_but_by_force()
    {
        _folder.Write("dataset.lock.json", "<<<<<<< ours\n{}\n");

        ToolRun run = Run("lock", "Articles");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("newsdataset: dataset.lock.json(1,1): error NEWS0003: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("<<<<<<< ours\n{}\n", File.ReadAllText(LockPath));
        Assert.Equal(0, Run("lock", "Articles", "--force").ExitCode);
        Assert.Equal(0, Run("lock", "Articles", "--check").ExitCode);
    }

    [Fact]
    public void A_lock_of_the_first_form_is_read()
    {
        // Written by the tool when the form was new, and never to be written again.
        File.Copy(Repository.PathOf("tests", "NewsDataset.Cli.Tests", "Locks", "form-1.lock.json"), LockPath);

        AssertRun(0, "2 articles, 0 errors, 0 warnings\n", Run("check", "Articles"));
        Assert.Equal("Nothing has changed.\n", Run("diff", "dataset.lock.json", "Articles").Out);
    }

    [Fact]
    public async Task Diff_shows_what_was_and_what_is()
    {
        Copy("Articles", "Old/Articles");
        Copy(".", "Old");
        Change();

        ToolRun run = Run("diff", "Old/Articles", "Articles");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await Snapshot.Verify(run.Out.TrimEnd('\n'));
    }

    [Fact]
    public async Task Diff_is_one_json_object()
    {
        Copy("Articles", "Old/Articles");
        Copy(".", "Old");
        Change();

        string json = Run("diff", "Old/Articles", "Articles", "--json").Out;

        await Snapshot.Verify(json.TrimEnd('\n'));
    }

    [Fact]
    public void Diff_with_a_lock_says_what_has_changed_and_where_its_values_are()
    {
        Run("lock", "Articles");
        Change();

        string text = Run("diff", "dataset.lock.json", "Articles").Out;

        Assert.Contains("RAW  article night-train: raw changed\n", text, StringComparison.Ordinal);
        Assert.Contains("API+ article station: added\n", text.Replace("station added", "station: added", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("major: after 1.0.0 the version is 2.0.0 or later. A lock holds hashes: compare with a folder or a package to see the values.\n", text, StringComparison.Ordinal);
        Assert.Equal(text, ToolRun.Of(Path.Combine(_folder.Path, "Articles"), "diff").Out);
    }

    [Fact]
    public void What_is_compared_must_be_there()
    {
        AssertComplaint(2, "There is no folder 'nowhere'.", Run("diff", "nowhere", "Articles"));
        AssertComplaint(2, "'entities.yaml' is no version of a dataset. Name a folder of articles, a dataset.lock.json or a .nupkg.", Run("diff", "entities.yaml", "Articles"));
        AssertComplaint(2, "There is no dataset.lock.json beside the manifest of '.'.", ToolRun.Of(Path.Combine(_folder.Path, "Articles"), "diff"));
        _folder.Write("x.nupkg", "no package");
        AssertComplaint(2, "'x.nupkg' cannot be read as a package: ", Run("diff", "x.nupkg", "Articles"));
    }

    [Fact]
    public async Task Packages_are_compared_with_the_types_of_their_fields()
    {
        WritePackage("old.nupkg", "1.0.0", "public record Typed(int Words, string[] Desks, int? Page, bool Live, System.DateOnly Day, Typed.Kind Sort) { public enum Kind { A } } [NewsDataset.ArticleFields] internal record Hidden(int A);");
        Change();
        WritePackage("new.nupkg", "1.0.1", "public record Typed(decimal Words, System.Collections.Immutable.ImmutableArray<string> Desks, int Page, System.DateOnly Day, Typed.Kind Sort, string More) { public enum Kind { A } }");

        ToolRun run = Run("diff", "old.nupkg", "new.nupkg");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await Snapshot.Verify(run.Out.TrimEnd('\n'));
        Assert.Equal(Run("diff", "Articles", "Articles").Out, Run("diff", "new.nupkg", "Articles").Out);
    }

    [Fact]
    public void A_package_without_what_its_articles_share_is_compared_by_its_articles()
    {
        WritePackage("old.nupkg", "1.0.0", "public class Nothing;", withShared: false);
        Change();

        string text = Run("diff", "old.nupkg", "Articles").Out;

        Assert.DoesNotContain("entity", text, StringComparison.Ordinal);
        Assert.EndsWith("major: after 1.0.0 the version is 2.0.0 or later. Entities, stories and the manifest were not compared: one side does not hold them.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_are_drafted_on_top_of_those_that_are_there()
    {
        Assert.Equal(0, Run("lock", "Articles", "--notes", "NOTES.md").ExitCode);
        Copy("Articles", "Old/Articles");
        Copy(".", "Old");
        Change();
        _folder.Write("dataset.yaml", Manifest.Replace("1.0.0", "2.0.0", StringComparison.Ordinal));

        Assert.Equal("NOTES.md has a draft for 2.0.0.\n", Run("notes", "Old/Articles", "Articles", "--out", "NOTES.md").Out);

        string notes = File.ReadAllText(Path.Combine(_folder.Path, "NOTES.md"));
        await Snapshot.Verify(notes.TrimEnd('\n'));
        Assert.Contains(Run("notes", "Old/Articles", "Articles").Out, notes, StringComparison.Ordinal);

        ToolRun again = Run("notes", "Old/Articles", "Articles", "--out", "NOTES.md");
        Assert.Equal(2, again.ExitCode);
        Assert.Equal(notes, File.ReadAllText(Path.Combine(_folder.Path, "NOTES.md")));
    }

    [Fact]
    public void Programs_are_answered_in_json()
    {
        Assert.Equal(("1.0.0", "none", null, true), LockAnswer(Run("lock", "Articles", "--json")));
        Assert.Equal(("1.0.0", "none", "1.0.0", false), LockAnswer(Run("lock", "Articles", "--check", "--json")));
        _folder.Write("Articles/new.article.md", Lights);
        ToolRun stale = Run("lock", "Articles", "--check", "--json");
        Assert.Equal(1, stale.ExitCode);
        Assert.Equal(("1.0.0", "minor", "1.1.0", true), LockAnswer(stale));

        using JsonDocument notes = JsonDocument.Parse(Run("notes", "Articles", "--out", "NOTES.md", "--json").Out);
        Assert.Equal(("1.0.0", "NOTES.md"), (notes.RootElement.GetProperty("version").GetString(), notes.RootElement.GetProperty("file").GetString()));
        Assert.Contains(notes.RootElement.GetProperty("markdown").GetString()!, File.ReadAllText(Path.Combine(_folder.Path, "NOTES.md")), StringComparison.Ordinal);

        static (string? Version, string? Change, string? Needs, bool Differs) LockAnswer(ToolRun run)
        {
            using JsonDocument json = JsonDocument.Parse(run.Out);
            JsonElement root = json.RootElement;
            Assert.Equal("dataset.lock.json", root.GetProperty("file").GetString());
            return (root.GetProperty("version").GetString(), root.GetProperty("change").GetString(), root.GetProperty("needs").GetString(), root.GetProperty("differs").GetBoolean());
        }
    }

    [Fact]
    public void What_is_exchanged_is_told_in_json()
    {
        using JsonDocument exported = JsonDocument.Parse(Run("export", "brat", "Articles", "--out", "brat", "--json").Out);
        Assert.Equal("brat", exported.RootElement.GetProperty("format").GetString());
        Assert.Contains("brat/night-train.ann", exported.RootElement.GetProperty("files").EnumerateArray().Select(static x => x.GetString()));
        Assert.Equal(2, Run("export", "jsonl", "Articles", "--json").ExitCode);

        using JsonDocument imported = JsonDocument.Parse(Run("import", "brat", "brat", "--out", "Back", "--json").Out);
        Assert.Equal((2, 0), (imported.RootElement.GetProperty("articles").GetInt32(), imported.RootElement.GetProperty("faults").GetArrayLength()));
        File.AppendAllText(Path.Combine(_folder.Path, "brat", "night-train.ann"), "T99\tperson 0 9999\tx\n");
        ToolRun faulty = Run("import", "brat", "brat", "--out", "Worse", "--json");
        using JsonDocument faults = JsonDocument.Parse(faulty.Out);
        Assert.Equal(1, faulty.ExitCode);
        Assert.Equal("brat/night-train.ann", faults.RootElement.GetProperty("faults")[0].GetProperty("file").GetString());
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "Worse")));
    }

    [Fact]
    public void A_terminal_sees_nothing_of_a_text_that_commands_it()
    {
        Copy("Articles", "Old/Articles");
        Copy(".", "Old");
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "\u001b[2J\u202Etook", StringComparison.Ordinal));

        string text = ToolRun.InColor(_folder.Path, "diff", "Old/Articles", "Articles").Out;

        Assert.DoesNotContain("\u001b[2J", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("\\u{001B}[2J\\u{202E}took", text, StringComparison.Ordinal);
        Assert.Contains("\u001b[", text, StringComparison.Ordinal);
    }

    // Keys of front matter that a dataset types may be any text, and layers are named after them.
    [Fact]
    public void Whatever_a_lock_says_is_read_as_it_was_written() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonEmptyString>().Filter(static x => x.Get.All(static y => y is not ('\0' or '\uFFFD') && !char.IsSurrogate(y))),
            static name =>
            {
                DatasetItem dataset = DatasetItem.Of(manifest: null);
                var item = new DatasetItem(ItemKind.Article, "a", new ItemContent(1, new string('a', 64), new string('b', 64), new string('c', 64)), dataset.Layers.Add("field " + name.Get, "0123abcd"));
                var version = new DatasetVersion(null, Reading.SemanticVersion.TryParse("1.0.0-x"), true, false, [dataset, item]);

                LockFile read = LockFile.Read("dataset.lock.json", LockText.Write(version, new SinceRelease(null, VersionPart.Minor)));

                Assert.Empty(read.Diagnostics.Select(static x => x.Message));
                LockedItem same = Assert.Single(read.Items, static x => x.Kind == ItemKind.Article);
                Assert.Equal(item.Content, same.Content);
                Assert.Equal(item.Layers.AsEnumerable(), same.Layers.AsEnumerable());
                Assert.Equal(new SinceRelease(null, VersionPart.Minor), read.Since);
            }).QuickCheckThrowOnFailure();

    private string LockPath => Path.Combine(_folder.Path, "dataset.lock.json");

    private static void AssertRun(int exitCode, string output, ToolRun run) => Assert.Equal(new ToolRun(exitCode, output, string.Empty), run);

    private static void AssertComplaint(int exitCode, string said, ToolRun run)
    {
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("newsdataset: " + said, run.Error, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.Path, arguments);

    private void WritePackage(string name, string version, string code, bool withShared = true)
    {
        using ZipArchive package = ZipFile.Open(Path.Combine(_folder.Path, name), ZipArchiveMode.Create);
        Write("Harbour.nuspec", $"<package><metadata><version>{version}</version></metadata></package>");
        foreach (string file in withShared ? ["entities.yaml", "dataset.yaml"] : Array.Empty<string>())
        {
            Write("dataset/" + file, File.ReadAllText(Path.Combine(_folder.Path, file)));
        }

        IEnumerable<ResourceDescription> articles = Directory.GetFiles(Path.Combine(_folder.Path, "Articles"))
            .Select(static x => new ResourceDescription("Articles/" + Path.GetFileName(x), () => File.OpenRead(x), isPublic: true));
        using var assembly = new MemoryStream();
        Assert.Empty(new TestProject().WithCode("Typed.cs", "[NewsDataset.ArticleFields] " + code).Compile().Emit(assembly, manifestResources: articles).Diagnostics.Where(static x => x.Severity == DiagnosticSeverity.Error));
        using Stream library = package.CreateEntry("lib/net8.0/Harbour.dll").Open();
        library.Write(assembly.ToArray());

        void Write(string entry, string text)
        {
            using var writer = new StreamWriter(package.CreateEntry(entry).Open());
            writer.Write(text);
        }
    }

    private void Change()
    {
        _folder.Write("dataset.yaml", Manifest + "license: CC0-1.0\n");
        _folder.Write("entities.yaml", "anna: { type: person, name: Anne, wikidata: Q42 }\n");
        _folder.Write("Articles/night-train.article.md", Train.Replace("took", "[missed]{.term}", StringComparison.Ordinal));
        _folder.Write("Articles/harbour-lights.article.md", Lights.Replace("story: summit", "section: Stadt", StringComparison.Ordinal));
        _folder.Write("Articles/station.article.md", Lights);
    }

    private void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(_folder.Path, from)))
        {
            _folder.Write(to + "/" + Path.GetFileName(file), File.ReadAllText(file));
        }
    }
}
