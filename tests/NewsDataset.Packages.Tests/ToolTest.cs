using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary><c>dotnet tool install NewsDataset.Cli</c>.</summary>
public sealed class ToolTest
{
    [Fact]
    public async Task The_installed_tool_finds_a_mistake_at_its_line_and_column_without_a_network()
    {
        PackageFeed feed = await PackageFeed.Get();
        ConsumerProject project = await ConsumerProject.Create("My articles");
        project
            .WriteSampleArticles()
            .Write("nuget.config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed.Folder}" /></packageSources></configuration>""");

        (await project.InstallTool("NewsDataset.Cli")).Succeeded();
        string good = (await project.RunTool("newsdataset", "check", "Articles")).Succeeded().Output;
        project.Write("Articles/broken.article.md", "---\nlanguage: en\n---\nA ship \U0001F6A2 of [Maya]{@maya-castel},\nand [Nobody]{.editr} else.");
        CommandResult bad = await project.RunTool("newsdataset", "check", "Articles");

        Assert.Matches(@"^\d+ articles?, 0 errors, 0 warnings\n$", good);
        Assert.Equal(1, bad.ExitCode);
        BuildError error = Assert.Single(bad.Errors);
        Assert.Equal(("Articles/broken.article.md", 5, 14, "NEWS1010"), (error.File, error.Line, error.Column, error.Id));
        Assert.Equal(2, (await project.RunTool("newsdataset", "check", "nowhere")).ExitCode);
        Assert.Equal(feed.Version + "\n", (await project.RunTool("newsdataset", "--version")).Succeeded().Output);
    }

    [Fact]
    public async Task From_nothing_to_five_drafts_a_lock_a_change_and_the_next_version()
    {
        PackageFeed feed = await PackageFeed.Get();
        ConsumerProject project = await ConsumerProject.Create("From nothing");
        project.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed.Folder}" /></packageSources></configuration>""");
        string[] seeds = Directory.GetFiles(Repository.PathOf("data", "raw"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(5, seeds.Length);
        foreach (string seed in seeds)
        {
            Directory.CreateDirectory(project.PathOf("News/raw"));
            File.Copy(seed, project.PathOf("News/raw/" + Path.GetFileName(seed)));
        }

        (await project.InstallTool("NewsDataset.Cli")).Succeeded();
        (await Tool("init", "News")).Succeeded();
        File.Copy(Repository.PathOf("data", "entities.yaml"), project.PathOf("News/entities.yaml"), overwrite: true);

        CommandResult drafted = (await Tool(["draft", .. seeds.Select(static x => "News/raw/" + Path.GetFileName(x)), "--out", "News"])).Succeeded();
        Assert.Equal(5, Directory.GetFiles(project.PathOf("News"), "*.article.md").Length);
        Assert.NotEmpty(drafted.Output);
        Assert.Equal("5 articles, 0 errors, 0 warnings\n", (await Tool("check", "News")).Succeeded().Output);

        (await Tool("lock", "News")).Succeeded();
        Assert.Equal("Nothing has changed.\n", (await Tool("diff", "News/dataset.lock.json", "News")).Succeeded().Output);

        // One mention less, in an article whose text is as it was.
        string edited = Directory.GetFiles(project.PathOf("News"), "*.article.md").First(static x => File.ReadAllText(x).Contains("{@donald-trump}", StringComparison.Ordinal));
        string text = File.ReadAllText(edited);
        int end = text.IndexOf("]{@donald-trump}", StringComparison.Ordinal);
        int start = text.LastIndexOf('[', end);
        File.WriteAllText(edited, text[..start] + text[(start + 1)..end] + text[(end + "]{@donald-trump}".Length)..]);

        Assert.Matches("^GOLD article .*: mentions changed\nmajor: after 0.1.0 the version is 0.2.0 or later\\.", (await Tool("diff", "News/dataset.lock.json", "News")).Succeeded().Output);
        Assert.Equal(["NEWS3002"], (await Tool("check", "News")).Succeeded().Warnings.Select(static x => x.Id));
        (await Tool("lock", "News")).Failed();

        (await Tool("fix", "News")).Succeeded();
        string manifest = project.PathOf("News/dataset.yaml");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("version: 0.1.0", "version: 0.2.0", StringComparison.Ordinal));
        (await Tool("lock", "News", "--notes", "News/RELEASE_NOTES.md")).Succeeded();
        Assert.Contains("## 0.2.0", File.ReadAllText(project.PathOf("News/RELEASE_NOTES.md")), StringComparison.Ordinal);
        Assert.Equal("5 articles, 0 errors, 0 warnings\n", (await Tool("check", "News")).Succeeded().Output);
        Assert.Equal("Nothing has changed.\n", (await Tool("diff", $"{feed.Folder}/NewsDataset.{feed.Version}.nupkg", Repository.PathOf("data", "articles"))).Succeeded().Output);

        Task<CommandResult> Tool(params string[] arguments) => project.RunTool("newsdataset", arguments);
    }
}
