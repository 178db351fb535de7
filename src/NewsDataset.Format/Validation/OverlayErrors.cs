using System.Collections.Generic;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Suggestions;

namespace NewsDataset.Validation;

/// <summary>Gives each problem of the markup its rule.</summary>
internal static class OverlayErrors
{
    /// <summary>Reports what is wrong with the markup.</summary>
    /// <returns><see langword="true"/> if no error, only warnings, were among it.</returns>
    public static bool Report(IReadOnlyList<OverlayError> errors, DiagnosticSink sink)
    {
        bool valid = true;
        foreach (OverlayError error in errors)
        {
            DiagnosticRule rule = RuleFor(error.Problem);
            sink.Report(rule, error.SourceStart, error.SourceLength, error.Value, Detail(error, sink));
            valid &= rule.Severity != RuleSeverity.Error;
        }

        return valid;
    }

    private static DiagnosticRule RuleFor(OverlayProblem problem) => problem switch
    {
        OverlayProblem.UnknownBlockKind => DiagnosticRules.UnknownBlockKind,
        OverlayProblem.FenceNotClosed => DiagnosticRules.FenceNotClosed,
        OverlayProblem.FenceInsideFence => DiagnosticRules.FenceInsideFence,
        OverlayProblem.FenceClosesNothing => DiagnosticRules.FenceClosesNothing,
        OverlayProblem.MalformedFence => DiagnosticRules.MalformedFence,
        OverlayProblem.EmptyFence => DiagnosticRules.EmptyFence,
        OverlayProblem.SpanNotOpened => DiagnosticRules.SpanNotOpened,
        OverlayProblem.AttributesNotClosed => DiagnosticRules.AttributesNotClosed,
        OverlayProblem.MalformedAttribute => DiagnosticRules.MalformedAttribute,
        OverlayProblem.UnknownSpanKind => DiagnosticRules.UnknownSpanKind,
        OverlayProblem.UnknownAttributeKey => DiagnosticRules.UnknownAttributeKey,
        OverlayProblem.DuplicateAttribute => DiagnosticRules.DuplicateAttribute,
        OverlayProblem.EmptySpan => DiagnosticRules.EmptySpan,
        OverlayProblem.SpanTooDeep => DiagnosticRules.SpanTooDeep,
        _ => DiagnosticRules.SpanCutsCharacter,
    };

    private static string Detail(OverlayError error, DiagnosticSink sink) => error.Problem switch
    {
        OverlayProblem.UnknownBlockKind => Hint(error.Value, Vocabularies.BlockKinds.Words, string.Empty, "The kinds"),
        OverlayProblem.UnknownSpanKind => Hint(error.Value, Vocabularies.SpanKinds.Words, ".", "The kinds"),
        OverlayProblem.UnknownAttributeKey => Hint(error.Value, Vocabularies.AttributeKeys, string.Empty, "The attributes"),
        OverlayProblem.FenceInsideFence => sink.LineNumber(error.SourceRelated),
        _ => string.Empty,
    };

    private static string Hint(string typed, IReadOnlyList<string> words, string prefix, string all)
    {
        string nearest = NearestName.Suggest(typed, words, prefix);
        return nearest.Length > 0 ? nearest : " " + all + " are: " + string.Join(", ", words) + ".";
    }
}
