using System;
using System.Collections.Generic;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Suggestions;

namespace NewsDataset.Validation;

/// <summary>Checks the attributes of spans: whether they belong where they stand, and whether their values are right.</summary>
internal sealed class SpanCheck
{
    private const string DateForm = "a date that exists, YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm, in ASCII digits";

    private readonly PeeledText _peeled;
    private readonly DiagnosticSink _sink;
    private readonly Dictionary<string, SpanAttribute> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _quoteIds = new(StringComparer.Ordinal);

    private SpanCheck(PeeledText peeled, DiagnosticSink sink)
    {
        _peeled = peeled;
        _sink = sink;
    }

    public static void Check(PeeledText peeled, DiagnosticSink sink)
    {
        var check = new SpanCheck(peeled, sink);
        check.CheckIds();
        foreach (PeeledSpan span in peeled.Spans)
        {
            foreach (SpanAttribute attribute in span.Attributes.Values)
            {
                check.CheckValue(span, attribute);
            }
        }
    }

    private void CheckIds()
    {
        foreach (PeeledSpan span in _peeled.Spans)
        {
            if (span.Attributes.Id is not { } id)
            {
                continue;
            }

            if (_ids.TryGetValue(id.Value, out SpanAttribute? first))
            {
                Report(DiagnosticRules.DuplicateSpanId, id, id.Value, _sink.LineNumber(first.SourceStart));
                continue;
            }

            _ids.Add(id.Value, id);
            if (span.Kind == SpanKind.Quote)
            {
                _quoteIds.Add(id.Value);
            }
        }
    }

    private void CheckValue(PeeledSpan span, SpanAttribute attribute)
    {
        bool isDate = ArticleContent.TryGetDateKind(span.Kind, out _);
        switch (attribute.Key)
        {
            case "value":
                if (Belongs(isDate, "dates", span, attribute))
                {
                    CheckDate(span, attribute);
                }

                break;

            case "calendar":
                if (Belongs(isDate, "dates", span, attribute) && !Vocabularies.Calendars.TryGet(attribute.Value, out _))
                {
                    Refuse(attribute, NearestName.Expect(attribute.Value, Vocabularies.Calendars.Words));
                }

                break;

            case "gregorian":
                bool otherCalendar = span.Attributes.Find("calendar") is { } calendar && calendar.Value != "gregorian";
                if (Belongs(isDate && otherCalendar, "dates with another 'calendar'", span, attribute) && !DateValue.TryReadDay(attribute.Value, out _))
                {
                    Refuse(attribute, "a Gregorian day that exists, YYYY-MM-DD");
                }

                break;

            case "zone":
                Belongs(isDate, "dates", span, attribute);
                break;

            case "speaker":
                if (Belongs(span.Kind == SpanKind.Quote, "'.quote'", span, attribute)
                    && (attribute.Value.Length < 2 || attribute.Value[0] != '@'))
                {
                    Refuse(attribute, "an entity, '@id'");
                }

                break;

            case "part-of":
                if (Belongs(span.Kind == SpanKind.Quote, "'.quote'", span, attribute))
                {
                    CheckReference(span, attribute);
                }

                break;

            case "kind":
                if (Belongs(span.Kind == SpanKind.Quote, "'.quote'", span, attribute) && !Vocabularies.QuoteKinds.TryGet(attribute.Value, out _))
                {
                    Refuse(attribute, NearestName.Expect(attribute.Value, Vocabularies.QuoteKinds.Words));
                }

                break;

            case "role":
                Belongs(span.Kind is >= SpanKind.Author and <= SpanKind.Agency, "people and agencies", span, attribute);
                break;

            case "url":
                Belongs(span.Kind is SpanKind.Link or SpanKind.Image, "'.link' and '.image'", span, attribute);
                break;

            case "lang":
                if (!Language.TryParse(attribute.Value, out _))
                {
                    Refuse(attribute, "a BCP 47 language tag, such as hi or zh-Hant");
                }

                break;
        }
    }

    private void CheckDate(PeeledSpan span, SpanAttribute value)
    {
        var calendar = DateCalendar.Gregorian;
        if (span.Attributes.Find("calendar") is { } word && !Vocabularies.Calendars.TryGet(word.Value, out calendar))
        {
            // The calendar is wrong already; in which the date would have to exist is not known.
            return;
        }

        if (!DateValue.TryRead(value.Value, calendar, null, out _))
        {
            Refuse(value, DateForm);
        }
    }

    private void CheckReference(PeeledSpan span, SpanAttribute reference)
    {
        if (reference.Value.Length < 2 || reference.Value[0] != '#')
        {
            Refuse(reference, "a quote's id, '#id'");
            return;
        }

        string id = reference.Value.Substring(1);
        if (!_quoteIds.Contains(id))
        {
            Report(DiagnosticRules.UnknownSpanReference, reference, id, NearestName.Suggest(id, _quoteIds, "#"));
        }
        else if (string.Equals(span.Attributes.Id?.Value, id, StringComparison.Ordinal))
        {
            Refuse(reference, "another quote than this one");
        }
    }

    private bool Belongs(bool belongs, string where, PeeledSpan span, SpanAttribute attribute)
    {
        if (!belongs)
        {
            string on = span.Kind == SpanKind.None ? "a span without a kind" : "'." + Vocabularies.SpanKinds.WordFor(span.Kind) + "'";
            Report(DiagnosticRules.AttributeNotApplicable, attribute, attribute.Key, on, where);
        }

        return belongs;
    }

    private void Refuse(SpanAttribute attribute, string expected) =>
        Report(DiagnosticRules.InvalidAttributeValue, attribute, attribute.Value, attribute.Key, expected);

    private void Report(DiagnosticRule rule, SpanAttribute at, params string[] arguments) =>
        _sink.Report(rule, at.SourceStart, at.SourceLength, arguments);
}
