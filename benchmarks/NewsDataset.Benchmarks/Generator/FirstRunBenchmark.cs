using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>The first run in a process: what is compiled just in time, Roslyn's driver included, is compiled here.</summary>
public class FirstRunBenchmark
{
    private GeneratorProject _project = null!;

    /// <summary>Reads the articles. Creates no generator: loading it belongs to the first run.</summary>
    [GlobalSetup]
    public void Setup() => _project = new GeneratorProject(CorpusFolder.Get(1_000));

    /// <summary>Runs the generator over 1,000 articles.</summary>
    [Benchmark]
    public object FirstRun() => GeneratorProject.Check(_project.CreateDriver().RunGenerators(_project.Compilation), 1_000);
}
