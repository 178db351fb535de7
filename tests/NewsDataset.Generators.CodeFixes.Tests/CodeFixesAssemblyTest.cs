using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsDataset.Generators.Analyzers;
using NewsDataset.Generators.CodeFixes;

namespace NewsDataset.Tests;

public sealed class CodeFixesAssemblyTest
{
    private static readonly Assembly Fixes = typeof(ArticlePropertyFix).Assembly;

    [Fact]
    public void It_needs_what_an_editor_on_Roslyn_4_8_has_and_what_lies_beside_the_generator()
    {
        // No System.Composition among them: what restores here is newer than what that editor has.
        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "NewsDataset.Format", "System.Collections.Immutable", "netstandard"],
            Fixes.GetReferencedAssemblies().Select(static x => x.Name).Order(StringComparer.Ordinal));
        Assert.All(
            Fixes.GetReferencedAssemblies().Where(static x => x.Name!.StartsWith("Microsoft.", StringComparison.Ordinal)),
            static x => Assert.Equal(new Version(4, 8, 0, 0), x.Version));
        Assert.True(Fixes.GetReferencedAssemblies().Single(static x => x.Name == "System.Collections.Immutable").Version <= new Version(7, 0, 0, 0));
    }

    [Fact]
    public void A_compiler_finds_nothing_to_load_in_it() => Assert.DoesNotContain(
        Fixes.GetTypes(),
        static x => x.IsDefined(typeof(DiagnosticAnalyzerAttribute), false) || x.IsDefined(typeof(GeneratorAttribute), false));

    [Fact]
    public void Every_fix_is_for_something_that_an_analyzer_or_the_compiler_reports()
    {
        string[] reported =
        [
            "CS0618",
            .. new DiagnosticAnalyzer[] { new ArticleIdAnalyzer(), new DatasetClassAnalyzer() }.SelectMany(static x => x.SupportedDiagnostics).Select(static x => x.Id),
        ];

        Type[] fixes = [.. Fixes.GetTypes().Where(static x => typeof(CodeFixProvider).IsAssignableFrom(x))];
        Assert.NotEmpty(fixes);
        Assert.All(fixes, x =>
        {
            Assert.Equal([LanguageNames.CSharp], x.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
            var fix = (CodeFixProvider)Activator.CreateInstance(x)!;
            Assert.NotNull(fix.GetFixAllProvider());
            Assert.All(fix.FixableDiagnosticIds, id => Assert.Contains(id, reported));
        });
    }
}
