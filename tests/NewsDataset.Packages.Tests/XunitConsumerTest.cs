using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class XunitConsumerTest
{
    [Fact]
    public async Task A_project_that_installs_NewsDataset_Xunit_compiles_theories_over_its_own_articles()
    {
        ConsumerProject project = await ConsumerProject.Create();
        string kit = $"""<PackageReference Include="NewsDataset.Xunit" Version="{(await PackageFeed.Get()).Version}" />""";
        project.WriteSampleArticles().WriteProgram("NewsDataset", SampleArticles.Program + """

            public sealed class MyTheories
            {
                [ArticleTheory(typeof(Fixtures), Language = "en")]
                public void Its_own(Article article) => System.Console.WriteLine(article.Id);

                [ArticleTheory(typeof(News), Kind = BlockKind.Kicker)]
                public void Ours(Article article, ArticleBlock block) => System.Console.WriteLine(article.Id + block);
            }
            """, items: kit);

        Assert.Equal(SampleArticles.Printed, await project.Run());
    }
}
