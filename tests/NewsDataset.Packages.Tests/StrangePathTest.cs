using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class StrangePathTest
{
    private const string Inside = "My Articles; (new), #2 'हिन्दी' %41";
    private const string Outside = "../Nächster [Ordner]; #3";

    // What MSBuild, the compiler's command line and its options each read as something else: quotes, brackets, commas, ';', '#', '%', '@', and
    // letters in two parts. Only '%' with two hexadecimal digits is left out of the project's own folder: the SDK itself then looks for
    // obj/project.assets.json in another one (NETSDK1004). Folders of articles may have it.
    [Fact]
    public async Task Folders_may_be_called_what_people_call_them()
    {
        ConsumerProject project = await ConsumerProject.Create("it's (a) #1, u\u0308 हिन्दी; @home 100%");
        project
            .WriteSampleArticles(Inside)
            .Write(Outside + "/articles/outside.article.md", SampleArticles.NightTrain)
            .Write(Outside + "/entities.yaml", SampleArticles.Entities)
            .WriteProgram(
                "NewsDataset.Generators",
                $$"""
                {{SampleArticles.Program.Replace("Articles/**", Inside + "/**").Replace("\n[ArticleDataset", "\nElsewhere.Print();\n\n[ArticleDataset")}}

                [ArticleDataset("{{Outside}}/articles/**")]
                internal static partial class Elsewhere
                {
                    public static void Print() => Console.WriteLine(Articles[0].Headline + "|" + Articles[0].Blocks[0].Text + "|" + People.MayaCastel.Name);
                }
                """,
                items: $"""<Article Include="{Outside.Replace(";", "%3B")}/articles/*.article.md" />""");

        Assert.Equal(SampleArticles.Printed + $"\n{SampleArticles.NightTrainHeadline}|{SampleArticles.NightTrainHeadline}|Maya Castel", await project.Run());
        Assert.Equal(
            [
                Outside + "/articles/outside.article.md",
                Inside + "/harbour-lights.article.md",
                Inside + "/night-train.article.md",
            ],
            AssemblyFile.ResourceNames(project.PathOf("bin/Debug/net10.0/App.dll")));
    }
}
