using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>The lines of an annotation file, each on its own: what they point at is not looked up.</summary>
internal sealed class BratDocument
{
    private readonly string _file;
    private readonly List<BratFault> _faults;

    private BratDocument(string file, List<BratFault> faults)
    {
        _file = file;
        _faults = faults;
    }

    public List<BratTextBound> TextBounds { get; } = [];

    public List<BratReference> References { get; } = [];

    public List<BratAttribute> Attributes { get; } = [];

    public List<BratRelation> Relations { get; } = [];

    public List<BratNote> Notes { get; } = [];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, as it is shown.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static BratDocument Read(string file, string text, List<BratFault> faults)
    {
        var document = new BratDocument(file, faults);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length > 0)
            {
                document.ReadLine(i + 1, line, ids);
            }
        }

        return document;
    }

    private void ReadLine(int number, string line, HashSet<string> ids)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        string id = tab < 0 ? line : line[..tab];
        string rest = tab < 0 ? string.Empty : line[(tab + 1)..];
        int second = rest.IndexOf('\t', StringComparison.Ordinal);
        var place = new BratPlace(number, tab + 2);
        var parts = new LineParts(id, place, second < 0 ? rest : rest[..second], second < 0 ? string.Empty : rest[(second + 1)..]);
        if (tab <= 0)
        {
            Refuse(new BratPlace(number, 1), "Expected an annotation: an id such as T1, a tab, and what it says.");
        }
        else if (!ids.Add(id))
        {
            Refuse(new BratPlace(number, 1), $"There are two annotations '{id}'.");
        }
        else if (!Read(parts))
        {
            Refuse(place, $"'{parts.Data}' is not what an annotation '{id}' says.");
        }
    }

    private bool Read(LineParts line)
    {
        switch (line.Id[0])
        {
            case 'T':
                return ReadTextBound(line);

            case 'N' when line.Data.Split(' ') is [BratTypes.Reference, var target, var reference]
                && reference.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon:
                References.Add(new BratReference(line.Place, target, reference[..colon], reference[(colon + 1)..]));
                return true;

            case 'A' when line.Data.Split(' ', 3) is [var type, var target, var value]:
                Attributes.Add(new BratAttribute(line.Place, type, target, value));
                return true;

            case 'R' when line.Data.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var type, ['A', 'r', 'g', '1', ':', .. var from], ['A', 'r', 'g', '2', ':', .. var to]]:
                Relations.Add(new BratRelation(line.Place, type, from, to));
                return true;

            case '#' when line.Data.Split(' ') is [var type, var target]:
                if (type != BratTypes.Note)
                {
                    Refuse(line.Place, $"A note '{type}' has no place in an article file, only '{BratTypes.Note}' has.");
                    return true;
                }

                var place = new BratPlace(line.Place.Line, line.Place.Column + line.Data.Length + 1);
                Notes.Add(new BratNote(place, target, line.Tail));
                return true;

            case 'E' or 'M' or '*':
                Refuse(line.Place, "Events, modifications and equivalences have no place in an article file. Remove the line.");
                return true;

            default:
                return false;
        }
    }

    private bool ReadTextBound(LineParts line)
    {
        int blank = line.Data.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0)
        {
            return false;
        }

        var fragments = new List<TextRange>();
        foreach (string fragment in line.Data[(blank + 1)..].Split(';'))
        {
            if (fragment.Split(' ') is not [var first, var second]
                || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int end)
                || end < start)
            {
                return false;
            }

            fragments.Add(new TextRange(start, end - start));
        }

        var offsets = new BratPlace(line.Place.Line, line.Place.Column + blank + 1);
        TextBounds.Add(new BratTextBound(line.Place, offsets, line.Id, line.Data[..blank], [.. fragments.Order()], line.Tail));
        return true;
    }

    private void Refuse(BratPlace place, string message) => _faults.Add(new BratFault(_file, place.Line, place.Column, message));

    /// <param name="Id">The annotation's id.</param>
    /// <param name="Place">Where it stands what it says.</param>
    /// <param name="Data">What stands between the first tab and the second.</param>
    /// <param name="Tail">What stands behind the second tab.</param>
    private sealed record LineParts(string Id, BratPlace Place, string Data, string Tail);
}

/// <summary>A place in an annotation file, line and column from 1.</summary>
internal readonly record struct BratPlace(int Line, int Column);

/// <summary>A type on characters of the text.</summary>
/// <param name="Place">Where the type stands.</param>
/// <param name="OffsetsPlace">Where the offsets stand.</param>
/// <param name="Id">The annotation's id.</param>
/// <param name="Type">The type.</param>
/// <param name="Fragments">The characters, in code points, in the order of the text.</param>
/// <param name="Text">The characters, as the file repeats them.</param>
internal sealed record BratTextBound(BratPlace Place, BratPlace OffsetsPlace, string Id, string Type, IReadOnlyList<TextRange> Fragments, string Text);

/// <summary>An entry of a database that an annotation names.</summary>
internal sealed record BratReference(BratPlace Place, string Target, string Database, string Entry);

/// <summary>A value that an annotation has.</summary>
internal sealed record BratAttribute(BratPlace Place, string Type, string Target, string Value);

/// <summary>An arrow from one annotation to another.</summary>
internal sealed record BratRelation(BratPlace Place, string Type, string From, string To);

/// <summary>What an annotator wrote to an annotation.</summary>
/// <param name="Place">Where the text stands.</param>
/// <param name="Target">The annotation.</param>
/// <param name="Text">The text.</param>
internal sealed record BratNote(BratPlace Place, string Target, string Text);
