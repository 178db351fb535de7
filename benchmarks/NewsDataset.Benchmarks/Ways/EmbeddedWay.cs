using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>The article files as embedded resources, with nothing to read them: what a build with them costs at least.</summary>
internal sealed class EmbeddedWay() : Way("Embedded", "the same files, merely embedded")
{
    public override bool Reads => false;

    public override bool Queries => false;

    public override void WriteInputs(string folder, CorpusFolder corpus) => CopyArticles(folder, corpus);
}
