using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class InventedConsumerTest
{
    [Fact]
    public async Task A_program_that_installs_NewsDataset_Invented_has_the_invented_articles_and_compiles_its_own()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset.Invented", SampleArticles.Program + """

            internal static class Invented
            {
                public static readonly string[] Ids = { InventedNews.Ids.TheTalkingBench, Fixtures.Ids.NightTrain };

                public static string Raw => InventedNews.Articles[Ids[0]].Raw;
            }
            """);

        Assert.Equal(SampleArticles.Printed, await project.Run());
    }

    [Fact]
    public async Task Texts_and_lookups_are_there()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteProgram("NewsDataset.Invented", """
            using System;
            using System.Linq;
            using NewsDataset;

            Console.WriteLine(InventedNews.Articles.Count >= 40 && InventedNews.Articles.All(x => x.Raw.Length > 300 && x.Rights?.License == "CC0-1.0"));
            Console.WriteLine(InventedNews.Articles.Mentioning(InventedNews.Organizations.LanternLine).Length > 5);
            """);

        Assert.Equal("True\nTrue", (await project.Run()).Trim().Replace("\r\n", "\n"));
    }
}
