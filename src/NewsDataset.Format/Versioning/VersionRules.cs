using System;
using System.Numerics;
using NewsDataset.Reading;

namespace NewsDataset.Versioning;

/// <summary>What a change of a dataset asks of its version; docs/versioning.md says it for people.</summary>
internal static class VersionRules
{
    /// <summary>Returns the part of the version that a change raises.</summary>
    public static VersionPart PartFor(ChangeKind kind) => kind switch
    {
        ChangeKind.Raw or ChangeKind.Gold or ChangeKind.Api => VersionPart.Major,
        ChangeKind.Added => VersionPart.Minor,
        _ => VersionPart.Patch,
    };

    /// <summary>Returns the least version that may follow another.</summary>
    /// <param name="version">The version that was released.</param>
    /// <param name="part">What must rise.</param>
    public static SemanticVersion Next(SemanticVersion version, VersionPart part)
    {
        SemanticVersion core = version.Core;
        if (part == VersionPart.None)
        {
            return core;
        }

        // Below 1.0.0 the first number cannot rise without a promise, so each part is said one place further on.
        bool unstable = core.Major.IsZero;
        return part switch
        {
            VersionPart.Major when !unstable => new SemanticVersion(core.Major + 1, BigInteger.Zero, BigInteger.Zero),
            VersionPart.Major => new SemanticVersion(core.Major, core.Minor + 1, BigInteger.Zero),
            VersionPart.Minor when !unstable => new SemanticVersion(core.Major, core.Minor + 1, BigInteger.Zero),
            _ => new SemanticVersion(core.Major, core.Minor, core.Patch + 1),
        };
    }

    /// <summary>Decides about a version that is to follow what a lock says.</summary>
    /// <param name="locked">The version in the lock.</param>
    /// <param name="released">The last released version before it, if that is a prerelease, and what has changed since.</param>
    /// <param name="change">What has changed since the lock was written.</param>
    /// <param name="next">The version that is to follow.</param>
    public static VersionDecision Decide(SemanticVersion locked, SinceRelease? released, VersionPart change, SemanticVersion next)
    {
        SinceRelease since = locked.IsPrerelease
            ? new SinceRelease(released?.Version, Max(released?.Change ?? VersionPart.None, change))
            : new SinceRelease(locked, change);

        // What leads up to a release may be locked as often as one likes; a release is one content.
        SemanticVersion least = since.Version is { } release ? Next(release, since.Change) : locked.Core;
        bool accepted = next.Core.CompareTo(least) >= 0
            && next.CompareTo(locked) >= 0
            && (change == VersionPart.None || next.CompareTo(locked) > 0 || locked.IsPrerelease);
        return new VersionDecision(accepted, least.CompareTo(locked) < 0 ? locked : least, next.IsPrerelease ? since : null);
    }

    public static VersionPart Max(VersionPart x, VersionPart y) => (VersionPart)Math.Max((int)x, (int)y);
}

/// <summary>What has changed since a release, which versions that lead up to the next one add up.</summary>
/// <param name="Version">The released version, or <see langword="null"/> if there was none.</param>
/// <param name="Change">What has changed since.</param>
internal sealed record SinceRelease(SemanticVersion? Version, VersionPart Change);

/// <summary>Whether a version may be locked.</summary>
/// <param name="Accepted">Whether it may.</param>
/// <param name="Least">The least version that may.</param>
/// <param name="Since">What the lock then remembers of the last release; <see langword="null"/> if the version is one.</param>
internal sealed record VersionDecision(bool Accepted, SemanticVersion Least, SinceRelease? Since);
