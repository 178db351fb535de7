using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Diagnostics;

/// <summary>A broken rule at a place in a file.</summary>
internal sealed class FileDiagnostic(DiagnosticRule rule, FileLocation location, params string[] arguments) : IEquatable<FileDiagnostic>
{
    // A value that fills the screen hides what is said about it.
    private const int MaxValueLength = 80;

    public DiagnosticRule Rule { get; } = rule;

    public FileLocation Location { get; } = location;

    public IReadOnlyList<string> Arguments { get; } = [.. arguments.Select(Shorten)];

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public ArticleDiagnostic ToPublic() => new(
        Rule.Id,
        Rule.Severity,
        Message,
        Location.Path,
        Location.Line + 1,
        Location.Column + 1,
        Location.EndLine + 1,
        Location.EndColumn + 1);

    public bool Equals(FileDiagnostic? other) =>
        other is not null && Rule == other.Rule && Location == other.Location && Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FileDiagnostic);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Rule.Id) ^ Location.GetHashCode();

    private static string Shorten(string value)
    {
        if (value.Length <= MaxValueLength)
        {
            return value;
        }

        int length = char.IsHighSurrogate(value[MaxValueLength - 1]) ? MaxValueLength - 1 : MaxValueLength;
        return value.Substring(0, length) + "…";
    }
}
