using System.IO;
using System.Linq;
using System.Text.Json;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Peer (a).</summary>
internal sealed class OneJsonWay() : Way("OneJson", "(a) one JSON resource, System.Text.Json source generation")
{
    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        using FileStream stream = File.Create(Path.Combine(folder, "articles.json"));
        JsonSerializer.Serialize(stream, corpus.Articles.Select(PeerArticles.Of), PeerArticles.Json);
        CopyPeerArticle(folder);
        WriteIds(folder, Question.About(corpus));
    }
}
