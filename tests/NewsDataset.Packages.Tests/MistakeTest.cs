using System;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class MistakeTest
{
    [Fact]
    public async Task A_mistake_fails_the_build_at_its_line_and_column_and_nothing_else_does()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Articles/broken.article.md", "---\nlanguage: en\n---\nA ship \U0001F6A2 of [Maya]{@maya-castel},\nand [Nobody]{.editr} else.")

            // Names the article: an error in it must not bring CS0117 with it.
            .WriteProgram("NewsDataset.Generators", SampleArticles.Program + "\ninternal static class Use { public static Article Broken => Fixtures.Broken; }");

        BuildError error = (await project.Build()).OnlyError();

        Assert.Equal((project.PathOf("Articles/broken.article.md"), 5, 14, "NEWS1010"), (error.File, error.Line, error.Column, error.Id));
    }

    [Fact]
    public async Task Two_files_with_one_id_are_our_error_and_no_clash_of_resources()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("Articles/More/night-train.article.md", SampleArticles.NightTrain)
            .WriteProgram("NewsDataset.Generators", SampleArticles.Program);

        BuildError error = (await project.Build()).OnlyError();

        Assert.Equal("NEWS4002", error.Id);
        Assert.Contains("night-train", error.Message, StringComparison.Ordinal);
    }
}
