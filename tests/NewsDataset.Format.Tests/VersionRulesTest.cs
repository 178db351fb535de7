using System;
using System.Linq;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Tests;

public sealed class VersionRulesTest
{
    [Theory]
    [InlineData("1.2.3", "none", "1.2.3")]
    [InlineData("1.2.3", "patch", "1.2.4")]
    [InlineData("1.2.3", "minor", "1.3.0")]
    [InlineData("1.2.3", "major", "2.0.0")]
    [InlineData("0.2.3", "patch", "0.2.4")]
    [InlineData("0.2.3", "minor", "0.2.4")]
    [InlineData("0.2.3", "major", "0.3.0")]
    [InlineData("99999999999999999999.0.0", "major", "100000000000000000000.0.0")]
    public void The_next_version_says_what_has_changed(string version, string part, string next) =>
        Assert.Equal(next, VersionRules.Next(Parse(version), PartOf(part)).ToString());

    [Fact]
    public void Each_kind_of_change_asks_for_its_part() =>
        Assert.Equal(
            "Raw Major, Gold Major, Api Major, Added Minor, Meta Patch",
            string.Join(", ", Enum.GetValues<ChangeKind>().Select(static x => x + " " + VersionRules.PartFor(x))));

    // What was released, what has changed since, what is to follow.
    [Theory]
    [InlineData("1.0.0", "none", "1.0.0", true)]
    [InlineData("1.0.0", "none", "1.0.1", true)]
    [InlineData("1.0.0", "none", "3.0.0", true)]
    [InlineData("1.0.0", "none", "0.9.0", false)]
    [InlineData("1.0.0", "patch", "1.0.0", false)]
    [InlineData("1.0.0", "patch", "1.0.1", true)]
    [InlineData("1.0.0", "minor", "1.0.1", false)]
    [InlineData("1.0.0", "minor", "1.1.0", true)]
    [InlineData("1.0.0", "minor", "2.0.0", true)]
    [InlineData("1.0.0", "major", "1.9.0", false)]
    [InlineData("1.0.0", "major", "2.0.0", true)]
    [InlineData("1.0.0", "major", "2.0.0-alpha.1", true)]
    [InlineData("1.0.0", "major", "1.1.0-alpha.1", false)]
    [InlineData("1.0.0", "none", "1.0.0-alpha.1", false)]
    [InlineData("1.0.0", "patch", "1.0.0+build.7", false)]
    [InlineData("0.1.0", "major", "0.1.1", false)]
    [InlineData("0.1.0", "major", "0.2.0", true)]
    [InlineData("0.1.0", "major", "1.0.0", true)]
    [InlineData("0.1.0", "minor", "0.1.1", true)]
    public void After_a_release_the_version_must_say_what_has_changed(string released, string change, string next, bool accepted) =>
        Assert.Equal(accepted, VersionRules.Decide(Parse(released), null, PartOf(change), Parse(next)).Accepted);

    [Fact]
    public void What_leads_up_to_a_release_adds_up_from_the_release_before()
    {
        VersionDecision first = VersionRules.Decide(Parse("1.0.0"), null, VersionPart.Minor, Parse("1.1.0-alpha.1"));
        Assert.True(first.Accepted);
        Assert.Equal(("1.0.0", VersionPart.Minor), (first.Since!.Version!.ToString(), first.Since.Change));

        // It may change under one version, and every change counts for the release.
        VersionDecision second = VersionRules.Decide(Parse("1.1.0-alpha.1"), first.Since, VersionPart.Patch, Parse("1.1.0-alpha.1"));
        Assert.True(second.Accepted);
        Assert.Equal(VersionPart.Minor, second.Since!.Change);

        VersionDecision third = VersionRules.Decide(Parse("1.1.0-alpha.1"), second.Since, VersionPart.Major, Parse("1.1.0-alpha.2"));
        Assert.Equal((false, "2.0.0"), (third.Accepted, third.Least.ToString()));

        VersionDecision release = VersionRules.Decide(Parse("1.1.0-alpha.1"), second.Since, VersionPart.None, Parse("1.1.0"));
        Assert.True(release.Accepted);
        Assert.Null(release.Since);

        // A lower one than the last would be taken for an older one.
        Assert.False(VersionRules.Decide(Parse("1.1.0-alpha.2"), second.Since, VersionPart.None, Parse("1.1.0-alpha.1")).Accepted);
    }

    [Fact]
    public void Before_the_first_release_everything_may_change()
    {
        VersionDecision decision = VersionRules.Decide(Parse("1.0.0-alpha.1"), null, VersionPart.Major, Parse("1.0.0-alpha.1"));

        Assert.True(decision.Accepted);
        Assert.Null(decision.Since!.Version);
        Assert.True(VersionRules.Decide(Parse("1.0.0-alpha.1"), decision.Since, VersionPart.Major, Parse("1.0.0")).Accepted);
    }

    // Of section 11 of the specification, and numbers that no integer holds.
    [Fact]
    public void Versions_are_in_the_order_of_the_specification()
    {
        string[] inOrder =
        [
            "0.9.9", "1.0.0-0", "1.0.0-9", "1.0.0-10", "1.0.0-99999999999999999999", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
            "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0", "2.0.0", "10.0.0", "99999999999999999999.0.0",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Parse).Order().Select(static x => x.ToString()));
        Assert.Equal(0, Parse("1.0.0+a").CompareTo(Parse("1.0.0+b")));
    }

    private static SemanticVersion Parse(string version) => SemanticVersion.TryParse(version)!;

    private static VersionPart PartOf(string word) => Enum.Parse<VersionPart>(word, ignoreCase: true);
}
