using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class WatchTest
{
    [Theory]
    [InlineData("--no-hot-reload")]
    [InlineData]
    public async Task Watch_picks_up_an_edited_article_and_edited_entities(params string[] options)
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().WriteProgram("NewsDataset.Generators", """
            using System;
            using System.Threading;
            using NewsDataset;

            Console.WriteLine(Fixtures.HarbourLights.Blocks[2].Text + " | " + Fixtures.People.MayaCastel.Name);

            // As a server does; where a program has ended there is nothing to reload.
            Thread.Sleep(Timeout.Infinite);

            [ArticleDataset("Articles/**")]
            internal static partial class Fixtures
            {
            }
            """);

        // Options of its own come first: behind the command they are the program's.
        using DotnetWatch watch = await project.Watch([.. options, "--non-interactive", "run"]);
        await watch.Says("Nobody knew why. | Maya Castel");

        project.Write("Articles/harbour-lights.article.md", SampleArticles.HarbourLights.Replace("Nobody knew", "Somebody knew"));
        await watch.Says("Somebody knew why. | Maya Castel");

        project.Write("Articles/entities.yaml", SampleArticles.Entities.Replace("Maya Castel", "Maya B. Castel"));
        await watch.Says("Somebody knew why. | Maya B. Castel");
    }
}
