using System;

namespace NewsDataset.Yaml;

/// <summary>What a text must look like.</summary>
/// <param name="expected">What is expected, for messages.</param>
/// <param name="pattern">A regular expression that every such text matches, and few others: for tools that have nothing else.</param>
/// <param name="maxLength">How long such a text can be.</param>
/// <param name="findExpectation">Returns what was expected in the place of a text that has not the form, or <see langword="null"/> for one that has.</param>
internal sealed class TextForm(string expected, string? pattern, int? maxLength, Func<string, string?> findExpectation)
{
    /// <summary>Any text that is not empty.</summary>
    public static readonly TextForm Any = new("a text", pattern: null, maxLength: null, static _ => null);

    public string Expected => expected;

    public string? Pattern => pattern;

    public int? MaxLength => maxLength;

    /// <summary>Makes a form that a text has or has not.</summary>
    public static TextForm Of(string expected, string pattern, int? maxLength, Func<string, bool> isValid) =>
        new(expected, pattern, maxLength, x => isValid(x) ? null : expected);

    /// <summary>Returns what was expected in the place of a text, or <see langword="null"/> if the text has the form.</summary>
    public string? FindExpectation(string text) => findExpectation(text);
}
