using System.Text.RegularExpressions;

namespace NewsDataset.Reading;

/// <summary>The form of a version, by Semantic Versioning 2.0.0.</summary>
internal static class SemanticVersion
{
    public const int MaxLength = 128;

    /// <summary>The grammar of semver.org, section “Is there a suggested regular expression”, in RegexOptions.ECMAScript's sense of \d.</summary>
    public const string Grammar =
        "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?";

    private static readonly Regex Form = new(@"\A" + Grammar + @"\z", RegexOptions.CultureInvariant);

    public static bool IsValid(string version) => version.Length <= MaxLength && Form.IsMatch(version);
}
