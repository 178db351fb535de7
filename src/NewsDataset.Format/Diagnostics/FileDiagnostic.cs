using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Snapshots;

namespace NewsDataset.Diagnostics;

/// <summary>A broken rule at a place in a file.</summary>
internal sealed class FileDiagnostic(DiagnosticRule rule, FileLocation location, params string[] arguments) : IEquatable<FileDiagnostic>
{
    // A value that fills the screen hides what is said about it; an id of the greatest length is shown whole.
    private const int MaxValueLength = 120;

    // What stands behind it is mostly our own advice, which must not be cut: the longest lists all kinds of blocks.
    private const int MaxAdviceLength = 400;

    public DiagnosticRule Rule { get; } = rule;

    public bool IsError => Rule.Severity == RuleSeverity.Error;

    public FileLocation Location { get; } = location;

    public IReadOnlyList<string> Arguments { get; } = [.. arguments.Select(static (x, index) => Show(x, index == 0 ? MaxValueLength : MaxAdviceLength))];

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public ArticleDiagnostic ToPublic() => new(
        Rule.Id,
        IsError ? ArticleDiagnosticSeverity.Error : ArticleDiagnosticSeverity.Warning,
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

    // What nobody sees is often just what is wrong, and a mark of direction would turn the message around.
    internal static string Show(string argument, int maxLength = MaxValueLength)
    {
        if (argument.Length <= maxLength)
        {
            return VisibleText.Reveal(argument);
        }

        int length = char.IsHighSurrogate(argument[maxLength - 1]) ? maxLength - 1 : maxLength;
        return VisibleText.Reveal(argument.Substring(0, length)) + "…";
    }
}
