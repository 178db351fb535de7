using NewsDataset.Benchmarks.Corpora;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Peer (c).</summary>
internal sealed class CopiedFilesWay() : Way("CopiedFiles", "(c) Markdown files with front matter copied to the output, YamlDotNet and Markdig")
{
    private static readonly ISerializer Yaml = new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        foreach (Article article in corpus.Articles)
        {
            PeerArticle peer = PeerArticles.Of(article);
            string frontMatter = Yaml.Serialize(new
            {
                peer.Id,
                peer.Language,
                peer.Headline,
                peer.Publisher,
                Published = peer.Published?.ToString("s", System.Globalization.CultureInfo.InvariantCulture),
                peer.Authors,
                peer.Keywords,
                peer.Mentions,
            });
            Write(folder, $"articles/{article.Id}.md", "---\n" + frontMatter.ReplaceLineEndings("\n") + "---\n" + peer.Text);
        }

        WriteIds(folder, Question.About(corpus));
    }
}
