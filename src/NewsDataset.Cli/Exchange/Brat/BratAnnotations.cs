using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Writes the annotations of one article as brat's standoff lines.</summary>
internal sealed class BratAnnotations
{
    private readonly PeeledText _text;
    private readonly Article _article;
    private readonly TextOffsets _offsets;
    private readonly StringBuilder _lines = new();

    // The number of a span's text-bound annotation; fences come before all of them.
    private int _firstSpan;
    private int _attributes;
    private int _normalizations;
    private int _relations;
    private int _notes;

    private BratAnnotations(StreamedArticle article)
    {
        _text = article.File.Text;
        _article = article.Article;
        _offsets = new TextOffsets(_text.Raw, OffsetUnit.CodePoints);
    }

    public static string Write(StreamedArticle article)
    {
        var annotations = new BratAnnotations(article);
        annotations.WriteFences();
        annotations.WriteSpans();
        return annotations._lines.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteFences()
    {
        int number = 0;
        foreach (IGrouping<int, PeeledBlock> fence in _text.Blocks.Where(static x => x.Fence >= 0).GroupBy(static x => x.Fence))
        {
            WriteTextBound(++number, BratTypes.Of(fence.First().Kind), fence.SelectMany(x => BratText.Split(_text.Raw, x.Range)));
        }

        _firstSpan = number + 1;
    }

    private void WriteSpans()
    {
        for (int i = 0; i < _text.Spans.Count; i++)
        {
            PeeledSpan span = _text.Spans[i];
            Entity? entity = _article.Spans[i].Entity;
            WriteTextBound(_firstSpan + i, BratTypes.Of(span.Kind, entity), BratText.Split(_text.Raw, span.Range));
            if (entity is not null)
            {
                WriteReference(i, BratTypes.Entities, entity.Id, entity.Name);
                if (entity.WikidataId is { } wikidata)
                {
                    WriteReference(i, BratTypes.Wikidata, wikidata, entity.Name);
                }
            }

            WriteAttributes(i, span);
        }
    }

    private void WriteTextBound(int number, string type, IEnumerable<TextRange> fragments)
    {
        TextRange[] all = [.. fragments];
        _lines.Append('T').Append(Number(number)).Append('\t').Append(type).Append(' ')
            .AppendJoin(';', all.Select(x => Number(_offsets.At(x.Start)) + " " + Number(_offsets.At(x.End))))
            .Append('\t')
            .AppendJoin(' ', all.Select(x => BratText.OnOneLine(_text.Raw.AsSpan(x.Start, x.Length))))
            .Append('\n');
    }

    private void WriteReference(int span, string database, string id, string name) =>
        _lines.Append('N').Append(Number(++_normalizations)).Append('\t').Append(BratTypes.Reference).Append(' ').Append(IdOf(span)).Append(' ')
            .Append(database).Append(':').Append(id).Append('\t').Append(BratText.OnOneLine(name)).Append('\n');

    private void WriteAttributes(int index, PeeledSpan span)
    {
        var note = new List<string>();
        if (span.Attributes.Id is { } id)
        {
            note.Add("#" + id.Value);
        }

        foreach (SpanAttribute attribute in span.Attributes.Values)
        {
            switch (attribute.Key)
            {
                case "kind":
                    WriteAttribute(index, BratTypes.QuoteKind, attribute.Value);
                    break;

                case "calendar":
                    WriteAttribute(index, BratTypes.Calendar, attribute.Value);
                    break;

                case "speaker" when FindMention(index, attribute.Value[1..]) is >= 0 and var mention:
                    WriteRelation(BratTypes.SpokenBy, index, mention);
                    break;

                case "part-of" when FindQuote(attribute.Value[1..]) is >= 0 and var first:
                    WriteRelation(BratTypes.PartOf, index, first);
                    break;

                default:
                    note.Add(attribute.Key + "=" + BratText.Quote(attribute.Value));
                    break;
            }
        }

        if (note.Count > 0)
        {
            _lines.Append('#').Append(Number(++_notes)).Append('\t').Append(BratTypes.Note).Append(' ').Append(IdOf(index)).Append('\t')
                .Append(BratText.Escape(string.Join(' ', note))).Append('\n');
        }
    }

    private void WriteAttribute(int span, string type, string value) =>
        _lines.Append('A').Append(Number(++_attributes)).Append('\t').Append(type).Append(' ').Append(IdOf(span)).Append(' ').Append(value).Append('\n');

    private void WriteRelation(string type, int from, int to) =>
        _lines.Append('R').Append(Number(++_relations)).Append('\t').Append(type).Append(" Arg1:").Append(IdOf(from)).Append(" Arg2:").Append(IdOf(to)).Append('\n');

    private string IdOf(int span) => "T" + Number(_firstSpan + span);

    /// <summary>Finds the place in the same block, outside the quotation, that names its speaker: the nearest before it, or else behind it; -1 if there is none.</summary>
    private int FindMention(int quote, string entity)
    {
        PeeledSpan around = _text.Spans[quote];
        int found = -1;
        for (int i = 0; i < _text.Spans.Count; i++)
        {
            PeeledSpan span = _text.Spans[i];
            if (span.Block == around.Block && span.Attributes.Entity?.Value == entity && !around.Range.Contains(span.Range)
                && (span.Range.Start < around.Range.Start || found < 0))
            {
                found = i;
            }
        }

        return found;
    }

    private int FindQuote(string id)
    {
        for (int i = 0; i < _text.Spans.Count; i++)
        {
            if (_text.Spans[i].Kind == SpanKind.Quote && _text.Spans[i].Attributes.Id?.Value == id)
            {
                return i;
            }
        }

        return -1;
    }
}
