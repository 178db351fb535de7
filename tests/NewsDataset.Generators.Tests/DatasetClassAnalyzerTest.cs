using System.Linq;
using Microsoft.CodeAnalysis;
using NewsDataset.Generators.Analyzers;

namespace NewsDataset.Tests;

public sealed class DatasetClassAnalyzerTest
{
    public static TheoryData<string> Faulty => [.. DiagnosticCases.All.Where(static x => x.Id is "NEWS5001" or "NEWS5002").Select(static x => x.Name)];

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_the_generator_reports_is_there_for_an_editor_once_more_and_hidden(string name)
    {
        GeneratorRun run = DiagnosticCases.All.Single(x => x.Name == name).Project.Run();

        Diagnostic said = Assert.Single(run.Said);
        Diagnostic hidden = Assert.Single(run.Analysis);
        Assert.Equal((said.Id, said.GetMessage(null), said.Location.SourceSpan), (hidden.Id, hidden.GetMessage(null), hidden.Location.SourceSpan));
        Assert.Equal(DiagnosticSeverity.Hidden, hidden.Severity);

        // A fix changes a tree, which the generator's own diagnostics do not name.
        Assert.NotNull(hidden.Location.SourceTree);
    }

    [Fact]
    public void No_setting_makes_a_build_say_it_twice()
    {
        Assert.All(new DatasetClassAnalyzer().SupportedDiagnostics, static x =>
        {
            Assert.Equal(DiagnosticSeverity.Hidden, x.DefaultSeverity);
            Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, x.CustomTags);
        });
    }

    [Fact]
    public void A_class_that_can_be_a_dataset_is_left_alone() => Assert.Empty(SampleArticles.Project.Run().Analysis);
}
