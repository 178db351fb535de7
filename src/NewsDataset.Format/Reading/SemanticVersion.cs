using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;

namespace NewsDataset.Reading;

/// <summary>A version by Semantic Versioning 2.0.0. Compares by its precedence, which does not see build metadata.</summary>
internal sealed class SemanticVersion : IComparable<SemanticVersion>
{
    public const int MaxLength = 128;

    /// <summary>The grammar of semver.org, section “Is there a suggested regular expression”, in RegexOptions.ECMAScript's sense of \d.</summary>
    public const string Grammar =
        "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?";

    private static readonly Regex Form = new(@"\A" + Grammar + @"\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly string[] _prerelease;

    public SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch)
        : this(major, minor, patch, [], string.Join(".", new[] { major, minor, patch }.Select(static x => x.ToString(CultureInfo.InvariantCulture))))
    {
    }

    private SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch, string[] prerelease, string text)
    {
        Major = major;
        Minor = minor;
        Patch = patch;
        _prerelease = prerelease;
        _text = text;
    }

    public BigInteger Major { get; }

    public BigInteger Minor { get; }

    public BigInteger Patch { get; }

    /// <summary>Gets whether it comes before the version whose numbers it has, and promises nothing.</summary>
    public bool IsPrerelease => _prerelease.Length > 0;

    /// <summary>Gets the version with its three numbers alone.</summary>
    public SemanticVersion Core => new(Major, Minor, Patch);

    public static bool IsValid(string version) => version.Length <= MaxLength && Form.IsMatch(version);

    /// <summary>Reads a version, or returns <see langword="null"/> if it is none.</summary>
    public static SemanticVersion? TryParse(string? version)
    {
        if (version is null || !IsValid(version))
        {
            return null;
        }

        string precedence = version.Split('+')[0];
        int hyphen = precedence.IndexOf('-');
        BigInteger[] numbers = [.. (hyphen < 0 ? precedence : precedence.Substring(0, hyphen)).Split('.').Select(static x => BigInteger.Parse(x, NumberStyles.None, CultureInfo.InvariantCulture))];
        return new SemanticVersion(numbers[0], numbers[1], numbers[2], hyphen < 0 ? [] : precedence.Substring(hyphen + 1).Split('.'), version);
    }

    public int CompareTo(SemanticVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byNumbers = Major != other.Major ? Major.CompareTo(other.Major)
            : Minor != other.Minor ? Minor.CompareTo(other.Minor)
            : Patch.CompareTo(other.Patch);
        if (byNumbers != 0)
        {
            return byNumbers;
        }

        if (IsPrerelease != other.IsPrerelease)
        {
            return IsPrerelease ? -1 : 1;
        }

        for (int i = 0; i < Math.Min(_prerelease.Length, other._prerelease.Length); i++)
        {
            int byPart = ComparePart(_prerelease[i], other._prerelease[i]);
            if (byPart != 0)
            {
                return byPart;
            }
        }

        return _prerelease.Length.CompareTo(other._prerelease.Length);
    }

    public override string ToString() => _text;

    // Numbers by value and before words, words by ASCII.
    private static int ComparePart(string x, string y)
    {
        bool xIsNumber = x.All(static c => c is >= '0' and <= '9');
        bool yIsNumber = y.All(static c => c is >= '0' and <= '9');
        if (xIsNumber != yIsNumber)
        {
            return xIsNumber ? -1 : 1;
        }

        // Numbers have no leading zeros, so the longer is the greater.
        return xIsNumber && x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
    }
}
