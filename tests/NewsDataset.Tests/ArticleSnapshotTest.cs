using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>Everything that is annotated in every article, as it was read and accepted.</summary>
public sealed class ArticleSnapshotTest
{
    public static IEnumerable<object[]> Ids => News.Articles.Select(x => new object[] { x.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public Task All_that_is_annotated(string id) => Snapshot.Verify(News.Articles[id].ToSnapshot(), "id=" + id);
}
