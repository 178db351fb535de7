using System.Threading.Tasks;
using NewsDataset;
using NewsDataset.Tests;

// begin own-snapshot
public sealed class OwnSnapshotExamples
{
    [ArticleTheory(typeof(InventedNews), Language = "ja")]
    public Task Nothing_in_it_has_changed(Article article) =>
        Snapshot.Verify(article.ToSnapshot(), "id=" + article.Id);
}
// end
