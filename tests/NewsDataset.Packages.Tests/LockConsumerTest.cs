using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>A project whose articles are locked: who edits them is warned, who builds for others is stopped.</summary>
public sealed class LockConsumerTest
{
    [Fact]
    public async Task What_is_no_longer_what_the_lock_says_is_a_warning_for_its_author_and_an_error_in_a_release()
    {
        ConsumerProject project = await Create("Articles");
        (await project.RunTool("newsdataset", "lock", "Articles")).Succeeded();
        Assert.Empty((await project.Build("-c", "Release")).Succeeded().Warnings);

        project.Write("Articles/night-train.article.md", SampleArticles.NightTrain.Replace("douze", "treize"));

        // Though the project makes errors of warnings.
        CommandResult authors = (await project.Build()).Succeeded();
        Assert.Equal(["NEWS3002"], authors.Warnings.Select(static x => x.Id).Distinct());
        Assert.EndsWith("night-train.article.md", authors.Warnings[0].File, System.StringComparison.Ordinal);

        Assert.Equal("NEWS3002", (await project.Build("-c", "Release")).OnlyError().Id);
        Assert.Equal("NEWS3002", (await project.Build("--no-incremental", "-p:NewsDatasetLocked=true")).OnlyError().Id);
        Assert.Equal("NEWS3002", (await project.Build("--no-incremental", "-p:ContinuousIntegrationBuild=true")).OnlyError().Id);
        (await project.Build("-c", "Release", "-p:NewsDatasetLocked=false")).Succeeded();
    }

    [Fact]
    public async Task The_lock_of_articles_outside_the_project_is_found()
    {
        ConsumerProject project = await Create("../Shared/Articles");
        (await project.RunTool("newsdataset", "lock", "../Shared/Articles")).Succeeded();
        (await project.Build("-c", "Release")).Succeeded();

        project.Write("../Shared/Articles/another.article.md", SampleArticles.NightTrain);

        Assert.Equal("NEWS3002", (await project.Build("-c", "Release")).OnlyError().Id);
    }

    private static async Task<ConsumerProject> Create(string folder)
    {
        PackageFeed feed = await PackageFeed.Get();
        ConsumerProject project = await ConsumerProject.Create();
        project
            .Write("nuget.config", $"""<configuration><packageSources><clear /><add key="feed" value="{feed.Folder}" /></packageSources></configuration>""")
            .Write(folder + "/harbour-lights.article.md", SampleArticles.HarbourLights)
            .Write(folder + "/night-train.article.md", SampleArticles.NightTrain)
            .Write(folder + "/entities.yaml", SampleArticles.Entities)
            .Write(folder + "/dataset.yaml", "version: 1.0.0\n");
        (await project.InstallTool("NewsDataset.Cli")).Succeeded();

        // This machine may be a build server itself.
        return project
            .Write("nuget.config", FeedSettings.Of(feed.Folder))
            .WriteProgram(
                "NewsDataset.Generators",
                SampleArticles.Program.Replace("Articles/**", folder + "/**"),
                properties: "<CI>false</CI>",
                items: folder.StartsWith("..", System.StringComparison.Ordinal) ? $"<Article Include=\"{folder}/**/*.article.md\" />" : string.Empty);
    }
}
