using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>A run of a driver that knows nothing, in a process that has run the generator before: a build on a compiler server.</summary>
public class WarmRunBenchmark
{
    private GeneratorProject _project = null!;

    /// <summary>Reads the articles, and looks once whether the generator does what it should.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _project = new GeneratorProject(CorpusFolder.Get(1_000), DocumentationMode.None);
        GeneratorProject.Check(Start(), 1_000);
    }

    /// <summary>Runs the generator over 1,000 articles.</summary>
    [Benchmark]
    public object WarmRun() => Start();

    private GeneratorDriver Start() => _project.CreateDriver().RunGenerators(_project.Compilation);
}
