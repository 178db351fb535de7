// begin verify
using System.Threading.Tasks;
using NewsDataset;
using static VerifyXunit.Verifier;

public sealed class VerifyExamples
{
    [ArticleTheory(typeof(InventedNews), Language = "sw")]
    public Task Nothing_in_it_has_changed(Article article) =>
        Verify(article.ToSnapshot()).UseTextForParameters(article.Id);
}
// end
