using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Diagnostics;
using NewsDataset.Generators;

namespace NewsDataset.Tests;

public sealed class AssemblyTest
{
    private static readonly AssemblyName[] Generator = typeof(ArticleDatasetGenerator).Assembly.GetReferencedAssemblies();

    private static readonly string[] ReleaseFiles = ["Shipped", "Unshipped"];

    [Fact]
    public void The_generator_is_built_on_Roslyn_4_8_and_nothing_newer()
    {
        AssemblyName[] roslyn = [.. Generator.Where(static x => x.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];
        Assert.Equal(["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"], roslyn.Select(static x => x.Name).Order(StringComparer.Ordinal));
        Assert.All(roslyn, static x => Assert.Equal(new Version(4, 8, 0, 0), x.Version));
    }

    [Fact]
    public void These_tests_run_it_on_Roslyn_4_8() =>
        Assert.All(new[] { typeof(GeneratorDriver), typeof(CSharpGeneratorDriver) }, static x => Assert.Equal(new Version(4, 8, 0, 0), x.Assembly.GetName().Version));

    [Theory]
    [InlineData(typeof(ArticleDatasetGenerator))]
    [InlineData(typeof(DiagnosticRules))]
    [InlineData(typeof(Article))]
    public void What_lies_beside_the_generator_needs_no_library_newer_than_the_compilers_own(Type type)
    {
        foreach (AssemblyName reference in type.Assembly.GetReferencedAssemblies())
        {
            Version? newest = reference.Name switch
            {
                "System.Collections.Immutable" => new Version(7, 0, 0, 0),
                "System.Memory" => new Version(4, 0, 1, 2),
                "System.Buffers" => new Version(4, 0, 3, 0),
                "netstandard" => new Version(2, 0, 0, 0),
                "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "YamlDotNet" or "NewsDataset.Core" or "NewsDataset.Format" => null,
                _ => throw new InvalidOperationException("'" + reference + "' would have to lie beside the generator."),
            };
            Assert.True(newest is null || reference.Version <= newest, reference.FullName);
        }
    }

    [Fact]
    public void Every_rule_is_in_the_release_tracking_files_and_nothing_else_is()
    {
        string[] tracked =
        [
            .. ReleaseFiles
                .SelectMany(static x => File.ReadLines(Repository.PathOf("generators", "NewsDataset.Generators", "AnalyzerReleases." + x + ".md")))
                .Where(static x => x.StartsWith("NEWS", StringComparison.Ordinal)),
        ];
        Assert.Equal(DiagnosticRules.All.Select(static x => $"{x.Id} | NewsDataset | {x.Severity} | {x.Title}"), tracked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_are_in_the_order_of_their_ids_and_none_stands_twice()
    {
        string[] ids = [.. DiagnosticRules.All.Select(static x => x.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
    }
}
