using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NewsDataset.Tests;

public sealed class SnapshotFilesTest
{
    /// <summary>Runs behind all other tests (<see cref="WholeRunTestFramework"/>), and can say nothing where some were left out.</summary>
    [Fact]
    public void Every_snapshot_has_a_test_that_asks_for_it()
    {
        string folder = typeof(SnapshotFilesTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static x => x.Key == "ProjectFolder").Value!;

        IReadOnlyList<string> orphans = Snapshot.FindOrphans(folder, Snapshot.Used);

        Assert.True(orphans.Count == 0 || !WholeRunTestFramework.IsWhole, "No test asks for these any more:\n" + string.Join('\n', orphans));
    }
}
