using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Tests;

public sealed class GrammarCornersTest
{
    public static TheoryData<string> Legal => [.. GrammarCorners.All.Where(static x => x.Said.Length == 0).Select(static x => x.Name)];

    public static TheoryData<string> Illegal => [.. GrammarCorners.All.Where(static x => x.Said.Length > 0).Select(static x => x.Name)];

    [Theory]
    [MemberData(nameof(Legal))]
    public void A_legal_corner_compiles_and_is_read_at_run_time(string name)
    {
        GrammarCorner corner = Find(name);

        ArticleSet<Article> articles = corner.Project.Run().AssertCompiles().Load().Articles();

        Assert.NotEmpty(articles);
        Assert.All(articles, static x => Assert.NotEmpty(x.ToSnapshot()));
        Assert.Equal(corner.Raw ?? articles[0].Raw, articles[0].Raw);
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public void An_illegal_corner_is_said_at_its_place_and_the_rest_compiles(string name)
    {
        GrammarCorner corner = Find(name);

        GeneratorRun run = corner.Project.Run().AssertOutputCompiles();

        Assert.Equal(corner.Said, string.Join(", ", run.Diagnostics.Select(Describe)));
    }

    [Fact]
    public void No_two_corners_have_one_name() =>
        Assert.Empty(GrammarCorners.All.GroupBy(static x => x.Name, StringComparer.Ordinal).Where(static x => x.Count() > 1).Select(static x => x.Key));

    private static GrammarCorner Find(string name) => GrammarCorners.All.Single(x => x.Name == name);

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        LinePosition start = place.StartLinePosition;
        string file = Path.GetRelativePath(TestProject.Folder, place.Path).Replace("Articles/", string.Empty, StringComparison.Ordinal);
        string prefix = file == "a.article.md" ? string.Empty : file + " ";
        return FormattableString.Invariant($"{prefix}{start.Line + 1}:{start.Character + 1} {diagnostic.Id}");
    }
}
