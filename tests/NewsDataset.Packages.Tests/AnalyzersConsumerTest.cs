using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>What the analyzers and the fixes of the package do for a project that has nothing else. Warnings are errors in it.</summary>
public sealed class AnalyzersConsumerTest
{
    private static readonly string Fixtures = SampleArticles.Program[SampleArticles.Program.IndexOf("[ArticleDataset", StringComparison.Ordinal)..];

    [Fact]
    public async Task An_id_that_no_article_has_is_said_once_where_it_stands()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset", """
            using System;
            using NewsDataset;

            Console.WriteLine(News.Articles["next-time-in-moscow"].Headline + Fixtures.Articles["night-train"].Headline);
            Console.WriteLine(News.Articles["next-time-in-moskow"].Headline);
            Console.WriteLine("\U0001F6A2" + Fixtures.Articles["nihgt-train"].Headline);


            """ + Fixtures);

        CommandResult build = (await project.Build()).Failed();

        // Not the hint that the first line deserves, and nothing of an analyzer or a fix that could not be loaded.
        string program = project.PathOf("Program.cs");
        Assert.Equal(
            [
                new BuildError(program, 5, 33, "NEWS5006", "There is no article 'next-time-in-moskow' in 'News'. Did you mean 'next-time-in-moscow'? (https://github.com/newsdataset/newsdataset/blob/main/docs/diagnostics.md#news5006)"),
                new BuildError(program, 6, 52, "NEWS5006", "There is no article 'nihgt-train' in 'Fixtures'. Did you mean 'night-train'? (https://github.com/newsdataset/newsdataset/blob/main/docs/diagnostics.md#news5006)"),
            ],
            build.Errors.OrderBy(static x => x.Line));
        Assert.Equal(2, TimesSaid(build, "NEWS5006"));
        Assert.DoesNotContain("NEWS5007", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_is_not_partial_is_said_once_whether_analyzers_run_or_not()
    {
        ConsumerProject project = await ConsumerProject.Create();
        string program = "using NewsDataset;\n\n" + Fixtures.Replace(" partial", string.Empty);
        project.WriteSampleArticles().WriteProgram("NewsDataset.Generators", program, properties: "<OutputType>Library</OutputType>");

        AssertSaid(await project.Build());
        AssertSaid(await project.Build("--no-restore", "-p:RunAnalyzers=false"));

        // An error in a declaration, after which a compiler asks no analyzer.
        project.Write("Program.cs", program + "\n[System.Obsolete(Fixtures.Ids.NightTrain)] class Other { }");
        AssertSaid(await project.Build("--no-restore"), "CS0117");

        void AssertSaid(CommandResult build, params string[] others)
        {
            Assert.Equal(["NEWS5001", .. others], build.Failed().Errors.Select(static x => x.Id).OrderDescending(StringComparer.Ordinal));
            BuildError error = build.Errors.Single(static x => x.Id == "NEWS5001");
            Assert.Equal((project.PathOf("Program.cs"), 4, 23), (error.File, error.Line, error.Column));
            Assert.Equal(1, TimesSaid(build, "NEWS5001"));
        }
    }

    [Fact]
    public async Task An_article_that_no_dataset_takes_is_said_at_the_file()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Drafts/draft.article.md", SampleArticles.NightTrain)
            .WriteProgram("NewsDataset.Generators", SampleArticles.Program);

        BuildError error = (await project.Build()).OnlyError();
        Assert.Equal((project.PathOf("Drafts/draft.article.md"), 1, 1, "NEWS5009"), (error.File, error.Line, error.Column, error.Id));

        // As docs/diagnostics.md says.
        project.WriteProgram("NewsDataset.Generators", SampleArticles.Program, properties: "<DefaultItemExcludes>$(DefaultItemExcludes);Drafts/**</DefaultItemExcludes>");
        (await project.Build()).Succeeded();
    }

    [Fact]
    public async Task The_fixes_of_the_package_mend_a_project()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset.Generators", """
            using System;
            using NewsDataset;

            // The train's.
            Console.WriteLine(Fixtures.Articles["night-train"].Id /* not the ship's */);
            Console.WriteLine(Fixtures.Articles[Fixtures.Ids.HarbourLights].Id);


            """ + Fixtures);
        (await project.Build()).Succeeded();

        (await project.Fix("NEWS5007", "info")).Succeeded();

        string program = await File.ReadAllTextAsync(project.PathOf("Program.cs"));
        Assert.Contains("// The train's.\nConsole.WriteLine(Fixtures.NightTrain.Id /* not the ship's */);\nConsole.WriteLine(Fixtures.HarbourLights.Id);\n", program, StringComparison.Ordinal);
        Assert.Equal("night-train\nharbour-lights", await project.Run());
    }

    // A build that has failed lists its errors once more at the end.
    private static int TimesSaid(CommandResult build, string id) =>
        Regex.Count(build.Output[..build.Output.IndexOf("Build FAILED", StringComparison.Ordinal)], id + ":");
}
