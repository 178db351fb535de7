using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class OwnArticlesConsumerTest
{
    [Theory]
    [InlineData("net10.0", "")]
    [InlineData("net8.0", "<RollForward>Major</RollForward>")]
    public async Task A_program_with_articles_of_its_own_needs_the_generators_package_alone(string framework, string properties)
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset.Generators", SampleArticles.Program, framework, properties);

        Assert.Equal(SampleArticles.Printed, await project.Run(framework));

        // A compiler puts all generated code into the symbols, and symbols go further than texts may.
        string generated = AssemblyFile.EmbeddedSourcesOf(project.PathOf($"bin/Debug/{framework}/App.pdb"));
        Assert.Contains("HarbourLights =>", generated, StringComparison.Ordinal);
        Assert.All(["Lights on again", "came back at noon", "Le train de nuit", "douze heures", "Maya Castel"], x => Assert.DoesNotContain(x, generated, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_article_file_is_embedded_once_and_in_the_main_assembly()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project
            .WriteSampleArticles()
            .Write("../Shared Texts/outside.article.md", SampleArticles.NightTrain)

            // MSBuild reads cultures out of file names; these texts would move to de/App.resources.dll. No dataset takes the files.
            .Write("Other/story.de.article.md", SampleArticles.NightTrain)
            .Write("Other/story.de.md", SampleArticles.NightTrain)
            .Write("bin/left-over.article.md", SampleArticles.NightTrain)
            .WriteProgram(
                "NewsDataset.Generators",
                SampleArticles.Program.Replace("\"Articles/**\"", "\"Articles/**\", \"../Shared Texts/**\""),
                properties: "<NoWarn>$(NoWarn);NEWS5009</NoWarn>",
                items: """
                    <Article Include="Articles/night-train.article.md" />
                    <Article Include="$(MSBuildProjectDirectory)/Articles/../Articles/harbour-lights.article.md" />
                    <Article Include="..\Shared Texts\*.article.md" Link="Shared/%(Filename)%(Extension)" />
                    <Article Include="Other/story.de.md" />
                    <AdditionalFiles Include="Articles/**" />
                    <None Update="Articles/**" CopyToOutputDirectory="PreserveNewest" />
                    """);

        Assert.Equal(SampleArticles.Printed + $"\noutside|{SampleArticles.NightTrainHeadline}|0|{SampleArticles.NightTrainHeadline}", await project.Run());
        Assert.Equal(
            [
                "../Shared Texts/outside.article.md",
                "Articles/harbour-lights.article.md",
                "Articles/night-train.article.md",
                "Other/story.de.article.md",
                "Other/story.de.md",
            ],
            AssemblyFile.ResourceNames(project.PathOf("bin/Debug/net10.0/App.dll")));
        Assert.Empty(Directory.GetFiles(project.PathOf("bin"), "*.resources.dll", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Articles_in_a_folder_that_nobody_may_write_to_compile()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset.Generators", SampleArticles.Program);
        var folder = new DirectoryInfo(project.PathOf("Articles"));
        string[] before = [.. folder.EnumerateFileSystemInfos().Select(static x => x.Name).Order(StringComparer.Ordinal)];
        SetWritable(folder, writable: false);
        try
        {
            Assert.Equal(SampleArticles.Printed, await project.Run());
            Assert.Equal(before, folder.EnumerateFileSystemInfos().Select(static x => x.Name).Order(StringComparer.Ordinal));
        }
        finally
        {
            SetWritable(folder, writable: true);
        }
    }

    private static void SetWritable(DirectoryInfo folder, bool writable)
    {
        foreach (FileInfo file in folder.EnumerateFiles())
        {
            file.IsReadOnly = !writable;
        }

        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute | (writable ? UnixFileMode.UserWrite : UnixFileMode.None);
        }
    }
}
