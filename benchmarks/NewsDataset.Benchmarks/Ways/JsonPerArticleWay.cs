using System.Text.Json;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Peer (b).</summary>
internal sealed class JsonPerArticleWay() : Way("JsonPerArticle", "(b) one JSON resource per article")
{
    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        foreach (Article article in corpus.Articles)
        {
            Write(folder, $"articles/{article.Id}.json", JsonSerializer.Serialize(PeerArticles.Of(article), PeerArticles.Json));
        }

        CopyPeerArticle(folder);
        WriteIds(folder, Question.About(corpus));
    }
}
