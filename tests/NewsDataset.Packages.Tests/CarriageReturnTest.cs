using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>A checkout where git has written CRLF into every text file.</summary>
public sealed class CarriageReturnTest
{
    [Fact]
    public async Task Articles_with_CRLF_compile_to_what_they_are_with_LF()
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteProgram("NewsDataset", """
            using System;
            using System.Linq;
            using NewsDataset;

            Console.WriteLine(Checkout.Info == News.Info);
            Console.WriteLine(Checkout.Articles.SequenceEqual(News.Articles));
            Console.WriteLine(Checkout.Articles.Select(x => x.Raw + x.ToSnapshot()).SequenceEqual(News.Articles.Select(x => x.Raw + x.ToSnapshot())));

            [ArticleDataset("data/articles/**")]
            internal static partial class Checkout;
            """);

        string data = Repository.PathOf("data");
        foreach (string file in Directory.GetFiles(data, "*.yaml").Concat(Directory.GetFiles(Path.Combine(data, "articles"))))
        {
            CopyWithCarriageReturns(file, project, "data/" + Path.GetRelativePath(data, file));
        }

        CopyWithCarriageReturns(project.PathOf("App.csproj"), project, "App.csproj");
        CopyWithCarriageReturns(project.PathOf("Program.cs"), project, "Program.cs");

        Assert.Equal("True\nTrue\nTrue", await project.Run());
    }

    private static void CopyWithCarriageReturns(string from, ConsumerProject project, string to) =>
        project.WriteAsItIs(to, File.ReadAllText(from).Replace("\r\n", "\n").Replace("\n", "\r\n"));
}
