using System.Reflection;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>The public members of each package: a change of one is seen, and meant.</summary>
public sealed class PublicApiTest
{
    [Theory]
    [InlineData("NewsDataset.Core")]
    [InlineData("NewsDataset.Format")]
    [InlineData("NewsDataset")]
    [InlineData("NewsDataset.Invented")]
    [InlineData("NewsDataset.Xunit")]
    [InlineData("NewsDataset.Bogus")]
    public Task The_public_members(string assembly) =>
        Snapshot.Verify(PublicApi.Describe(Assembly.Load(assembly)), "assembly=" + assembly);
}
