using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>What an edit costs in an editor, beside a run that knows nothing.</summary>
public class EditBenchmark
{
    private GeneratorProject _project = null!;
    private GeneratorDriver _driver = null!;
    private CSharpCompilation _edited = null!;
    private int _edit;

    /// <summary>Gets the numbers of articles.</summary>
    public static IEnumerable<int> Counts => [Scale.Current.Middle, Scale.Current.Large];

    /// <summary>Gets or sets the number of articles.</summary>
    [ParamsSource(nameof(Counts))]
    public int Count { get; set; }

    /// <summary>Runs once. A driver is immutable: every edit starts from this one.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _project = new GeneratorProject(CorpusFolder.Get(Count), DocumentationMode.Parse);
        _driver = GeneratorProject.Check(_project.CreateDriver().RunGenerators(_project.Compilation), Count);
    }

    /// <summary>Makes the next edit; parsing its C# is the editor's work, not the generator's.</summary>
    [IterationSetup]
    public void Edit() => _edited = _project.EditCode(++_edit);

    /// <summary>Runs a new driver.</summary>
    [Benchmark]
    public object ColdRun() => _project.CreateDriver().RunGenerators(_project.Compilation);

    /// <summary>Runs after an edit of one article's text.</summary>
    [Benchmark]
    public object ArticleEdit() => _project.EditArticle(_driver, _edit).RunGenerators(_project.Compilation);

    /// <summary>Runs after an edit of C# that has nothing to do with articles.</summary>
    [Benchmark]
    public object CodeEdit() => _driver.RunGenerators(_edited);
}
