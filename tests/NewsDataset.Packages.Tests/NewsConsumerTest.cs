using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class NewsConsumerTest
{
    [Fact]
    public async Task A_program_that_installs_NewsDataset_and_has_no_articles_of_its_own_prints_the_headlines()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteProgram("NewsDataset", """
            using System;
            using System.Linq;
            using System.Text;
            using NewsDataset;

            Console.OutputEncoding = new UTF8Encoding(false);
            foreach (Article article in News.Articles)
            {
                Console.WriteLine(article.Language + " " + article.Headline);
            }

            // A member of its own, an entity, and the text, which lies in the package's assembly.
            Article offer = News.TrumpSaysNoToPutinsIranOffer;
            Console.WriteLine(offer.Quotes.First(x => x.Speaker == News.People.DonaldTrump).Text);
            """);

        await Snapshot.Verify(await project.Run());
    }

    [Fact]
    public async Task A_project_that_installs_NewsDataset_alone_compiles_its_own_articles_and_gets_the_diagnostics()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset", SampleArticles.Program + """

            internal static class Both
            {
                public static readonly string[] Ids = { News.Ids.NextTimeInMoscow, Fixtures.Ids.NightTrain };
            }
            """);

        Assert.Equal(SampleArticles.Printed, await project.Run());

        project.Write("Articles/night-train.article.md", SampleArticles.NightTrain.Replace("@maya-castel", "@maya-kastel"));

        BuildError error = (await project.Build("--no-restore")).OnlyError();
        Assert.Equal((project.PathOf("Articles/night-train.article.md"), "NEWS2001"), (error.File, error.Id));
    }
}
