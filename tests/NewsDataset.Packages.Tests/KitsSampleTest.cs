using System;
using System.IO;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>samples/Kits, somewhere else and with the packages in place of the projects.</summary>
public sealed class KitsSampleTest
{
    [Fact]
    public async Task The_sample_of_all_kits_passes_and_shows_what_differs_when_it_does_not()
    {
        ConsumerProject project = await ConsumerProject.Create(Path.Combine("samples", "Kits"));
        project.Write("../Directory.Packages.props", File.ReadAllText(Repository.PathOf("Directory.Packages.props")));
        foreach (string folder in new[] { "samples/Kits", "tests/Shared/Snapshots" })
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathOf(folder)))
            {
                project.Write($"../../{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
            }
        }

        string[] properties = ["-p:NewsDatasetVersion=" + (await PackageFeed.Get()).Version, "-p:Nullable=enable"];
        Assert.Contains("Passed!", (await project.Test(properties)).Succeeded().Output, StringComparison.Ordinal);

        string snapshot = project.PathOf("SearchTest.Names_find_these_articles.verified.txt");
        string verified = File.ReadAllText(snapshot);
        string line = verified.Split('\n')[0];
        File.WriteAllText(snapshot, "somebody else: nowhere" + verified[line.Length..]);
        CommandResult failed = await project.Test(
            [.. properties, "--no-build", "--filter", "FullyQualifiedName~Names_find", "--environment", "NO_COLOR=1", "--environment", "DiffEngine_Disabled=true"]);

        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("-somebody else: nowhere", failed.Output, StringComparison.Ordinal);
        Assert.Contains("+" + line, failed.Output, StringComparison.Ordinal);
    }
}
