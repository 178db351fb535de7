#if !VERIFY
using System;
using System.IO;
using System.Threading.Tasks;
using Xunit.Sdk;

namespace NewsDataset.Tests;

/// <summary>The tests' own snapshots: what <see cref="Snapshot"/> does, on files of its own.</summary>
public sealed class SnapshotTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Verified => Path.Combine(_folder.Path, "A.B.verified.txt");

    private string Received => Path.Combine(_folder.Path, "A.B.received.txt");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_text_passes_whatever_ends_its_lines()
    {
        File.WriteAllText(Verified, "one\r\ntwo");
        File.WriteAllText(Received, "of an earlier run");

        await Snapshot.Compare("one\ntwo", Verified, accept: false, openTool: false);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public async Task Another_text_fails_is_kept_beside_it_and_shown()
    {
        File.WriteAllText(Verified, "one\ntwo");

        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Snapshot.Compare("one\nthree", Verified, accept: false, openTool: false));

        Assert.Equal("one\nthree", File.ReadAllText(Received));
        Assert.Equal("one\ntwo", File.ReadAllText(Verified));
        Assert.Contains("A.B.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.Contains("two", failure.Message, StringComparison.Ordinal);
        Assert.Contains("three", failure.Message, StringComparison.Ordinal);
        Assert.Contains("SNAPSHOTS=accept dotnet test", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_text_fails_too_until_somebody_has_read_it()
    {
        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Snapshot.Compare("one", Verified, accept: false, openTool: false));

        Assert.StartsWith("There is no ", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public async Task Accepted_text_is_what_it_should_be_from_then_on()
    {
        File.WriteAllText(Verified, "one");
        File.WriteAllText(Received, "of an earlier run");

        await Snapshot.Compare("two\n‘तीन’", Verified, accept: true, openTool: false);

        Assert.Equal("two\n‘तीन’"u8.ToArray(), File.ReadAllBytes(Verified));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_snapshot_that_no_test_asks_for_is_found_and_build_output_is_none()
    {
        foreach (string file in new[] { "Used.verified.txt", "Inner/Left.verified.txt", "bin/Built.verified.txt", "Other.txt" })
        {
            _folder.Write(file, string.Empty);
        }

        Assert.Equal(
            [Path.Combine(_folder.Path, "Inner", "Left.verified.txt")],
            Snapshot.FindOrphans(_folder.Path, [Path.Combine(_folder.Path, "Used.verified.txt")]));
    }
}
#endif
