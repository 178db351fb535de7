using System;
using System.IO;
using System.Linq;

namespace NewsDataset.Tests;

public sealed class InitCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dataset_is_made_that_can_be_checked_at_once()
    {
        ToolRun run = ToolRun.Of(_folder.Path, "init", "My articles", "--name", "Harbour: \"news\"", "--language", "ZH-hant");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("Made My articles/dataset.yaml\nMade My articles/entities.yaml\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("  newsdataset check \"My articles\"\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "0 articles, 0 errors, 0 warnings\n", string.Empty), ToolRun.Of(_folder.Path, "check", "My articles"));
        Assert.Equal(
            "# yaml-language-server: $schema=schemas/dataset.schema.json\nname: \"Harbour: \\u0022news\\u0022\"\nversion: 0.1.0\n"
            + "description: Annotated news articles for tests.\ndefaults:\n  language: zh-Hant\n",
            Read("My articles/dataset.yaml"));
        Assert.True(File.Exists(PathOf("My articles/schemas/entities.schema.json")));
    }

    [Fact]
    public void Its_files_are_those_of_the_template()
    {
        string template = Repository.PathOf("src", "NewsDataset.Templates", "content", "newsdataset");
        _folder.Write("schemas/dataset.schema.json", "{}");
        ToolRun.Of(_folder.Path, "init", "Articles", "--name", "Template.1");

        string[] own = File.ReadAllLines(Path.Combine(template, "Articles", "dataset.yaml"));
        Assert.Equal(own.TakeWhile(static x => x != "stories:"), File.ReadAllLines(PathOf("Articles/dataset.yaml")));
        Assert.Equal(File.ReadLines(Path.Combine(template, "Articles", "entities.yaml")).First(), File.ReadLines(PathOf("Articles/entities.yaml")).First());
        Assert.Equal(File.ReadAllText(Path.Combine(template, ".editorconfig")), Read("Articles/.editorconfig"));

        // Where a project has the schemas already, there are no others.
        Assert.False(Directory.Exists(PathOf("Articles/schemas")));
    }

    [Theory]
    [InlineData("Harbour News/Articles", "Harbour News")]
    [InlineData("Harbour News", "Harbour News")]
    public void The_name_is_the_folders(string folder, string name)
    {
        ToolRun.Of(_folder.Path, "init", folder);

        Assert.Contains($"\nname: \"{name}\"\n", Read(folder + "/dataset.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_not_written_over_unless_it_is_said()
    {
        _folder.Write("entities.yaml", "anna: { type: person, name: Anna }\n");
        _folder.Write(".editorconfig", "root = true\n");

        ToolRun refused = ToolRun.Of(_folder.Path, "init");
        Assert.Equal(new ToolRun(2, string.Empty, "newsdataset: There is a file 'entities.yaml' already. --force writes over it.\n"), refused);
        Assert.False(File.Exists(PathOf("dataset.yaml")));

        Assert.Equal(0, ToolRun.Of(_folder.Path, "init", "--force").ExitCode);
        Assert.DoesNotContain("Anna", Read("entities.yaml"), StringComparison.Ordinal);
        Assert.Equal("root = true\n", Read(".editorconfig"));
    }

    [Fact]
    public void Json_lists_the_files()
    {
        Assert.Equal(
            """
            {
              "folder": "a",
              "files": [
                "a/dataset.yaml",
                "a/entities.yaml",
                "a/.editorconfig",
                "a/schemas/article.schema.json",
                "a/schemas/dataset.schema.json",
                "a/schemas/entities.schema.json"
              ]
            }

            """.ReplaceLineEndings("\n"),
            ToolRun.Of(_folder.Path, "init", "a", "--json").Out);
    }

    [Theory]
    [InlineData("'file' is a file. Name a folder.", "file")]
    [InlineData("'x_y' is not a BCP 47 language tag", "a", "--language", "x_y")]
    public void What_cannot_be_is_refused(string complaint, params string[] arguments)
    {
        _folder.Write("file", "x");

        ToolRun run = ToolRun.Of(_folder.Path, ["init", .. arguments]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("a")));
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));
}
