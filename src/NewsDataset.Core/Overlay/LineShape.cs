using System;

namespace NewsDataset.Overlay;

/// <summary>What a line of a body looks like, before its markup is read.</summary>
internal static class LineShape
{
    /// <summary>The characters that begin a fence, in the first column.</summary>
    public const string Fence = ":::";

    /// <summary>Says whether a line is blank: nothing but characters that have Unicode's property White_Space.</summary>
    public static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether a line begins with a fence.</summary>
    public static bool IsFence(ReadOnlySpan<char> line) => line.Length >= Fence.Length && line[0] == ':' && line[1] == ':' && line[2] == ':';

    // Written out, because the frameworks have not always agreed (U+180E).
    private static bool IsWhiteSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r')
        || (c >= '\u0085' && c is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000');
}
