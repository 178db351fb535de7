using NewsDataset.Reading;

namespace NewsDataset.Tests;

public sealed class SemanticVersionTest
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30")]
    [InlineData("1.0.0-alpha")]
    [InlineData("1.0.0-alpha.1")]
    [InlineData("1.0.0-0A.is.legal")]
    [InlineData("1.0.0--")]
    [InlineData("1.0.0+build.001")]
    [InlineData("1.0.0-rc.1+exp.sha-5114f85")]
    [InlineData("99999999999999999999.0.0")]
    public void A_semantic_version_is_one(string version) => Assert.True(SemanticVersion.IsValid(version));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("v1.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0-01")]
    [InlineData("1.0.0-")]
    [InlineData("1.0.0-a..b")]
    [InlineData("1.0.0+")]
    [InlineData("1.0.0 ")]
    [InlineData("1.0.0\n")]
    [InlineData("১.০.০")]
    [InlineData("1.0.0-é")]
    public void Anything_else_is_none(string version) => Assert.False(SemanticVersion.IsValid(version));

    [Fact]
    public void A_monstrous_one_is_refused() => Assert.False(SemanticVersion.IsValid("1.0.0-" + new string('a', 200)));
}
