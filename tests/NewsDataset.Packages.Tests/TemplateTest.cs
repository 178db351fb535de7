using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary><c>dotnet new newsdataset</c>.</summary>
public sealed class TemplateTest
{
    [Theory]
    [InlineData("My.News-Tests", "My.News_Tests", "net10.0")]
    [InlineData("2nd edition", "_2nd_edition", "net8.0")]
    public async Task The_new_project_is_green_whatever_it_is_called(string name, string @namespace, string framework)
    {
        ConsumerProject folder = await ConsumerProject.Create();
        (await folder.New("install", "NewsDataset.Templates@" + (await PackageFeed.Get()).Version)).Succeeded();
        (await folder.New("newsdataset", "-n", name, "-f", framework, "--no-update-check")).Succeeded();
        ConsumerProject project = folder.In(name);

        // The runtime of the other framework need not be installed here.
        Assert.Contains("Passed:     1", (await project.Test("-p:RollForward=Major")).Succeeded().Output, StringComparison.Ordinal);
        Assert.True(File.Exists(project.PathOf($"bin/Debug/{framework}/{name}.dll")));
        Assert.All(["Fixtures.cs", "ArticleTest.cs"], x => Assert.Contains($"\nnamespace {@namespace};\n", File.ReadAllText(project.PathOf(x)), StringComparison.Ordinal));
        Assert.Contains($"<RootNamespace>{@namespace}</RootNamespace>", File.ReadAllText(project.PathOf(name + ".csproj")), StringComparison.Ordinal);
        Assert.Contains($"\nname: \"{name}\"\n", File.ReadAllText(project.PathOf("Articles/dataset.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schemas_that_its_files_name_are_those_of_the_package_and_can_be_copied_anew()
    {
        ConsumerProject folder = await ConsumerProject.Create();
        (await folder.New("install", (await PackageFeed.Get()).PathOf("NewsDataset.Templates"))).Succeeded();
        (await folder.New("newsdataset", "-n", "Tests", "--no-update-check")).Succeeded();
        ConsumerProject project = folder.In("Tests");

        Dictionary<string, string> schemas = ReadSchemas(Repository.PathOf("schemas"));
        Assert.Equal(schemas, ReadSchemas(project.PathOf("schemas")));
        foreach (string file in new[] { "entities", "dataset" })
        {
            string first = File.ReadLines(project.PathOf($"Articles/{file}.yaml")).First();
            string named = Regex.Match(first, "^# yaml-language-server: [$]schema=(?<path>.+)$").Groups["path"].Value;
            Assert.Equal(project.PathOf($"schemas/{file}.schema.json"), project.PathOf(Path.Combine("Articles", named)));
        }

        Directory.Delete(project.PathOf("schemas"), recursive: true);
        (await project.Build("-t:CopyArticleSchemas")).Succeeded();
        Assert.Equal(schemas, ReadSchemas(project.PathOf("schemas")));
    }

    private static Dictionary<string, string> ReadSchemas(string folder) =>
        Directory.EnumerateFiles(folder, "*.schema.json").Order(StringComparer.Ordinal).ToDictionary(static x => Path.GetFileName(x), File.ReadAllText);
}
