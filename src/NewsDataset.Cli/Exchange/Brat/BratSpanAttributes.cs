using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Overlay;
using NewsDataset.Validation;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Gathers what is said of each span in normalizations, attributes, relations and notes, and writes it as an article file does.</summary>
internal sealed class BratSpanAttributes
{
    // A note is read as what stands between these two.
    private const string NoteStart = "[x]{.term ";
    private const string NoteEnd = "}";

    private readonly string _file;
    private readonly NamedEntities _entities;
    private readonly List<BratFault> _faults;
    private readonly Dictionary<string, BratTextBound> _annotations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Said> _said = new(StringComparer.Ordinal);

    private BratSpanAttributes(string file, NamedEntities entities, List<BratFault> faults)
    {
        _file = file;
        _entities = entities;
        _faults = faults;
    }

    /// <summary>Returns the attributes of each span, as they stand between its braces.</summary>
    /// <param name="file">The annotation file, as it is shown.</param>
    /// <param name="document">Its annotations.</param>
    /// <param name="entities">The dataset's entities.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyDictionary<string, string> Gather(string file, BratDocument document, NamedEntities entities, List<BratFault> faults)
    {
        var gathered = new BratSpanAttributes(file, entities, faults);
        foreach (BratTextBound annotation in document.TextBounds)
        {
            gathered._annotations.Add(annotation.Id, annotation);
            gathered._said.Add(annotation.Id, new Said());
        }

        foreach (BratNote note in document.Notes)
        {
            gathered.ReadNote(note);
        }

        foreach (BratReference reference in document.References)
        {
            gathered.ReadReference(reference);
        }

        foreach (BratAttribute attribute in document.Attributes)
        {
            gathered.ReadAttribute(attribute);
        }

        gathered.FindNamedEntities();
        foreach (BratRelation relation in document.Relations)
        {
            gathered.ReadRelation(relation);
        }

        gathered.CheckMarks();
        return gathered._said.ToDictionary(static x => x.Key, x => x.Value.Write(gathered._annotations[x.Key].Type), StringComparer.Ordinal);
    }

    private void ReadNote(BratNote note)
    {
        if (Find(note.Place, note.Target) is not { } said)
        {
            return;
        }

        string text = BratText.Unescape(note.Text);
        if (!IsAttributes(text))
        {
            Add(note.Place, said, "note", text.Trim());
            return;
        }

        string body = NoteStart + text + NoteEnd;
        var errors = new List<OverlayError>();
        PeeledText peeled = OverlayReader.Read(body, 0, default, errors);
        var sink = new DiagnosticSink(_file, body);
        OverlayErrors.Report(errors, sink);
        if (sink.ToList() is [var first, ..])
        {
            int column = Math.Clamp(first.Location.Start - NoteStart.Length, 0, note.Text.Length);
            _faults.Add(new BratFault(_file, note.Place.Line, note.Place.Column + column, first.Message, first.Rule.Id));
            return;
        }

        if (peeled is not { Raw: "x", Spans: [{ Attributes: { } attributes }] })
        {
            Refuse(note.Place, $"A note that begins with '#', '@' or a key is read as attributes, and '{text}' are none.");
            return;
        }

        said.Id = attributes.Id?.Value ?? said.Id;
        said.Entity = attributes.Entity?.Value ?? said.Entity;
        foreach (SpanAttribute attribute in attributes.Values)
        {
            Add(note.Place, said, attribute.Key, attribute.Value);
        }
    }

    // Anything else is what a person wrote for people.
    private static bool IsAttributes(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return text.StartsWith('#') || text.StartsWith('@') || (equals > 0 && Vocabularies.AttributeKeys.Contains(text[..equals]));
    }

    private void ReadReference(BratReference reference)
    {
        if (Find(reference.Place, reference.Target) is not { } said)
        {
            return;
        }

        string? id = reference.Database switch
        {
            BratTypes.Entities => reference.Entry,
            BratTypes.Wikidata => _entities.FindWikidata(reference.Entry)?.Id,
            _ => null,
        };
        if (id is null)
        {
            Refuse(
                reference.Place,
                reference.Database == BratTypes.Wikidata
                    ? $"No entity has the Wikidata id '{reference.Entry}'. Add it to entities.yaml, or point at one by '{BratTypes.Entities}:id'."
                    : $"There is no database '{reference.Database}', only '{BratTypes.Entities}' and '{BratTypes.Wikidata}'.");
        }
        else if (said.Entity is not null && said.Entity != id)
        {
            Refuse(reference.Place, $"{reference.Target} points at '{id}' and at '{said.Entity}'. Remove the wrong one.");
        }
        else
        {
            said.Entity = id;
        }
    }

    private void ReadAttribute(BratAttribute attribute)
    {
        if (Find(attribute.Place, attribute.Target) is not { } said)
        {
            return;
        }

        string? key = attribute.Type switch
        {
            BratTypes.QuoteKind => "kind",
            BratTypes.Calendar => "calendar",
            _ => null,
        };
        if (key is null)
        {
            Refuse(attribute.Place, $"There is no attribute '{attribute.Type}', only '{BratTypes.QuoteKind}' and '{BratTypes.Calendar}'. Others stand in a note: 'value=2025-06-25'.");
        }
        else
        {
            Add(attribute.Place, said, key, attribute.Value);
        }
    }

    /// <summary>Finds which entity a mention is of whose annotator has only said of which type: one whose name it is, if there is only one.</summary>
    private void FindNamedEntities()
    {
        foreach (BratTextBound annotation in _annotations.Values)
        {
            if (!Vocabularies.EntityTypes.TryGet(annotation.Type, out EntityType type))
            {
                continue;
            }

            Said said = _said[annotation.Id];
            if (said.Entity is not null)
            {
                // One that is not there is reported with all others.
                if (_entities.Find(said.Entity) is { } entity && entity.Type != type)
                {
                    Refuse(annotation.Place, $"{annotation.Id} is of type '{annotation.Type}', but '{entity.Id}' is of type '{Vocabularies.EntityTypes.WordFor(entity.Type)}'. Change one of them.");
                }

                continue;
            }

            IReadOnlyList<Entity> named = _entities.FindNamed(type, annotation.Text);
            if (named.Count == 1)
            {
                said.Entity = named[0].Id;
            }
            else
            {
                string which = named.Count == 0 ? "no entity" : named.Count.ToString(CultureInfo.InvariantCulture) + " entities";
                Refuse(annotation.Place, $"{annotation.Id} '{annotation.Text}' is the name of {which} of type '{annotation.Type}'. Say which is meant: write '@id' into its notes, or point at '{BratTypes.Entities}:id'.");
            }
        }
    }

    private void ReadRelation(BratRelation relation)
    {
        if (Find(relation.Place, relation.From) is not { } from || Find(relation.Place, relation.To) is not { } to)
        {
            return;
        }

        switch (relation.Type)
        {
            case BratTypes.SpokenBy when to.Entity is { } speaker:
                Add(relation.Place, from, "speaker", "@" + speaker);
                break;

            case BratTypes.SpokenBy:
                Refuse(relation.Place, $"{relation.To} names no entity, so nobody can have spoken {relation.From}.");
                break;

            case BratTypes.PartOf when _annotations[relation.To].Type == Vocabularies.SpanKinds.WordFor(SpanKind.Quote):
                to.Id ??= NewId();
                Add(relation.Place, from, "part-of", "#" + to.Id);
                break;

            case BratTypes.PartOf:
                Refuse(relation.Place, $"{relation.To} is no quote, so nothing can be a part of it.");
                break;

            default:
                Refuse(relation.Place, $"There is no relation '{relation.Type}', only '{BratTypes.SpokenBy}' and '{BratTypes.PartOf}'.");
                break;
        }
    }

    private void CheckMarks()
    {
        foreach (BratTextBound mark in _annotations.Values.Where(x => x.Type == BratTypes.Mark && _said[x.Id] is { Id: null, Entity: null }))
        {
            Refuse(mark.Place, $"{mark.Id} is a '{BratTypes.Mark}' without a name. Write '#name' into its notes, or give it another type.");
        }
    }

    private string NewId()
    {
        for (int i = 1; ; i++)
        {
            string id = "q" + i.ToString(CultureInfo.InvariantCulture);
            if (_said.Values.All(x => x.Id != id))
            {
                return id;
            }
        }
    }

    private Said? Find(BratPlace place, string id)
    {
        if (!_said.TryGetValue(id, out Said? said))
        {
            Refuse(place, $"There is no annotation '{id}'.");
        }
        else if (BratTypes.TryGetBlock(_annotations[id].Type, out _))
        {
            Refuse(place, $"{id} is a block, of which nothing more can be said.");
            return null;
        }

        return said;
    }

    private void Add(BratPlace place, Said said, string key, string value)
    {
        if (!said.Values.TryAdd(key, value) && said.Values[key] != value)
        {
            Refuse(place, $"'{key}' is '{said.Values[key]}' already. Remove one of the two.");
        }
    }

    private void Refuse(BratPlace place, string message) => _faults.Add(new BratFault(_file, place.Line, place.Column, message));

    /// <summary>What is said of one span.</summary>
    private sealed class Said
    {
        // In the order of the documentation, as annotators write them.
        private static readonly string[] Order =
            ["speaker", "kind", "part-of", .. Vocabularies.AttributeKeys.Where(static x => x is not ("speaker" or "kind" or "part-of"))];

        public string? Entity { get; set; }

        public string? Id { get; set; }

        public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

        public string Write(string type)
        {
            var attributes = new List<string>();
            if (Vocabularies.SpanKinds.TryGet(type, out _))
            {
                attributes.Add("." + type);
            }

            if (Entity is not null)
            {
                attributes.Add("@" + Entity);
            }

            if (Id is not null)
            {
                attributes.Add("#" + Id);
            }

            attributes.AddRange(Order.Where(Values.ContainsKey).Select(x => x + "=" + BratText.Quote(Values[x])));
            return string.Join(' ', attributes);
        }
    }
}
