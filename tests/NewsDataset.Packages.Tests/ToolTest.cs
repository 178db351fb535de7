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
}
