using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

public sealed class LibraryConsumerTest
{
    private static readonly string[] Outputs = ["bin", "obj", "../Library/bin", "../Library/obj"];

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net10.0")]
    public async Task A_library_holds_articles_that_a_program_prints_and_edits_touch_no_more_than_they_must(string framework)
    {
        // A class library as it is made without a thought, be it netstandard2.0, whose C# is 7.3; and a program that knows it only.
        ConsumerProject program = await ConsumerProject.Create();
        program
            .WriteSampleArticles("../Library/Articles")
            .Write("../Library/Fixtures.cs", """
                using NewsDataset;

                namespace Contoso
                {
                    /// <summary>Articles for tests.</summary>
                    [ArticleDataset("Articles/**")]
                    public static partial class Fixtures
                    {
                    }
                }
                """)
            .WriteProjectFile("../Library/Library.csproj", "NewsDataset.Generators", framework, """
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <ProduceReferenceAssembly>true</ProduceReferenceAssembly>
                """)
            .WriteProgram(
                string.Empty,
                SampleArticles.Program[..SampleArticles.Program.IndexOf("[ArticleDataset", StringComparison.Ordinal)].Replace("Fixtures.", "Contoso.Fixtures."),
                items: """<ProjectReference Include="../Library/Library.csproj" />""");

        Assert.Equal(SampleArticles.Printed, await program.Run());
        SortedDictionary<string, DateTime> built = ReadTimes(program);
        byte[] reference = await File.ReadAllBytesAsync(program.PathOf($"../Library/obj/Debug/{framework}/ref/Library.dll"));
        byte[] library = await File.ReadAllBytesAsync(program.PathOf($"../Library/bin/Debug/{framework}/Library.dll"));

        (await program.Build("--no-restore")).Succeeded();
        Assert.Equal(built, ReadTimes(program));

        program.Write("../Library/Articles/harbour-lights.article.md", SampleArticles.HarbourLights.Replace("Nobody knew why.", "Somebody knew why."));

        // The library has the new text; its surface is what it was, and the program that references it is not compiled again.
        (await program.Build("--no-restore")).Succeeded();
        Assert.NotEqual(library, await File.ReadAllBytesAsync(program.PathOf($"../Library/bin/Debug/{framework}/Library.dll")));
        Assert.Equal(reference, await File.ReadAllBytesAsync(program.PathOf($"../Library/obj/Debug/{framework}/ref/Library.dll")));
        Assert.Equal(built["obj/Debug/net10.0/App.dll"], ReadTimes(program)["obj/Debug/net10.0/App.dll"]);
    }

    /// <summary>Returns when each assembly was written, in both projects.</summary>
    private static SortedDictionary<string, DateTime> ReadTimes(ConsumerProject program)
    {
        var times = new SortedDictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (string file in Outputs.SelectMany(x => Directory.GetFiles(program.PathOf(x), "*.dll", SearchOption.AllDirectories)))
        {
            times.Add(Path.GetRelativePath(program.Folder, file).Replace('\\', '/'), File.GetLastWriteTimeUtc(file));
        }

        return times;
    }
}
