using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsDataset.Generators.CodeFixes;

namespace NewsDataset.Tests;

public sealed class DatasetClassFixTest
{
    private const string Attribute = "[NewsDataset.ArticleDataset(\"Articles/**\")]";

    private static readonly TestProject Project = new TestProject().WithFiles(("Articles/good.article.md", SampleArticles.Simple()));

    [Theory]
    [InlineData("@ class Fixtures { }", "@ partial class Fixtures { }")]
    [InlineData("@ internal static class Fixtures;", "@ internal static partial class Fixtures;")]
    [InlineData("@\n/*a*/ internal /*b*/ sealed // c\n  class /*d*/ Fixtures { }", "@\n/*a*/ internal /*b*/ sealed // c\n  partial class /*d*/ Fixtures { }")]
    [InlineData("@ record Fixtures;", "@ partial record Fixtures;")]
    [InlineData("@ sealed record class Fixtures;", "@ sealed partial record class Fixtures;")]
    [InlineData("class Outer { @ partial class Fixtures { } }", "partial class Outer { @ partial class Fixtures { } }")]
    [InlineData("/// <summary>Outer.</summary>\nclass Outer\n{\n    struct Inner\n    {\n        @\n        class Fixtures { }\n    }\n}", "/// <summary>Outer.</summary>\npartial class Outer\n{\n    partial struct Inner\n    {\n        @\n        partial class Fixtures { }\n    }\n}")]
    [InlineData("interface IOuter { @ static class Fixtures { } }", "partial interface IOuter { @ static partial class Fixtures { } }")]
    public async Task A_class_and_the_types_around_it_become_partial(string before, string after) => await AssertFixed(before, after, "Make the class partial");

    [Theory]
    [InlineData("@ file static partial class Fixtures { }", "@ static partial class Fixtures { }")]
    [InlineData("@\nfile /*a*/ partial class Fixtures { }", "@\n/*a*/ partial class Fixtures { }")]
    [InlineData("file partial class Outer { @ partial class Fixtures { } }", "partial class Outer { @ partial class Fixtures { } }")]
    [InlineData("@ file partial class Fixtures { } file partial class Fixtures { } file class Other { } namespace N { file class Fixtures { } }", "@ partial class Fixtures { } partial class Fixtures { } file class Other { } namespace N { file class Fixtures { } }")]
    public async Task A_class_is_no_longer_local_to_its_file(string before, string after) => await AssertFixed(before, after, "Remove 'file'");

    [Fact]
    public async Task One_fix_follows_another()
    {
        TestProject project = Project.WithCode("Fixtures.cs", Attribute + " file class Fixtures { }");

        project = await new FixHarness(project, new DatasetClassFix()).Fix();
        project = await new FixHarness(project, new DatasetClassFix()).Fix();

        Assert.Equal(Attribute + " partial class Fixtures { }", project.Code[0].Code);
        project.Run().AssertCompiles();
    }

    [Theory]
    [InlineData("@ partial class Fixtures<T> { }")]
    [InlineData("partial class Outer<T> { @ partial class Fixtures { } }")]
    [InlineData("@ partial class Articles { }")]
    [InlineData("@ file partial class Fixtures<T> { }")]
    public async Task What_only_its_author_can_mend_has_no_fix(string code)
    {
        var harness = new FixHarness(Project.WithCode("Fixtures.cs", code.Replace("@", Attribute, StringComparison.Ordinal)), new DatasetClassFix());

        Assert.Equal(1, harness.Count);
        Assert.Empty(await harness.Offers());
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    public async Task All_classes_are_fixed_at_once_and_what_is_around_two_of_them_once(FixAllScope scope)
    {
        string code = "class Outer { " + Attribute + " class One { } " + Attribute + " static class Two { } }";
        string other = Attribute + " class Three { }";
        TestProject project = Project.WithCode("Fixtures.cs", code).WithCode("Other.cs", other);

        TestProject all = await new FixHarness(project, new DatasetClassFix()).FixAll(scope);

        Assert.Equal(code.Replace("class Outer", "partial class Outer").Replace("class One", "partial class One").Replace("class Two", "partial class Two"), all.Code[0].Code);
        Assert.Equal(scope == FixAllScope.Project ? other.Replace("class", "partial class") : other, all.Code[1].Code);
    }

    private static async Task AssertFixed(string before, string after, string title)
    {
        TestProject project = Project.WithCode("Fixtures.cs", before.Replace("@", Attribute, StringComparison.Ordinal));
        var harness = new FixHarness(project, new DatasetClassFix());

        Assert.Equal([title], await harness.Offers());
        TestProject changed = await harness.Fix();

        Assert.Equal(after.Replace("@", Attribute, StringComparison.Ordinal), changed.Code[0].Code);
        GeneratorRun run = changed.Run().AssertCompiles();
        Assert.Contains(run.Sources.Values, static x => x.Contains(" Good =>", StringComparison.Ordinal));
    }
}
