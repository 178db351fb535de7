using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Writes brat's own configuration, so that it opens a folder and knows what may be annotated.</summary>
internal static class BratConfiguration
{
    /// <summary>Returns <c>annotation.conf</c>: the types, relations and attributes.</summary>
    public static string Annotation()
    {
        string dates = string.Join('|', BratTypes.Dates);
        var file = new StringBuilder("[entities]\n\n");
        AppendGroup(file, "mention", Vocabularies.EntityTypes.Words);
        AppendGroup(file, "span", [.. Vocabularies.SpanKinds.Words, BratTypes.Mark]);
        AppendGroup(file, "block", BratTypes.Blocks);
        return file
            .Append("\n[relations]\n\n")
            .Append(BratTypes.SpokenBy).Append("\tArg1:quote, Arg2:<ENTITY>\n")
            .Append(BratTypes.PartOf).Append("\tArg1:quote, Arg2:quote\n")
            .Append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n")
            .Append("\n[events]\n\n[attributes]\n\n")
            .Append(BratTypes.QuoteKind).Append("\tArg:quote, Value:").AppendJoin('|', Vocabularies.QuoteKinds.Words).Append('\n')
            .Append(BratTypes.Calendar).Append("\tArg:").Append(dates).Append(", Value:").AppendJoin('|', Vocabularies.Calendars.Words).Append('\n')
            .ToString();
    }

    /// <summary>Returns <c>tools.conf</c>: where normalizations lead. Neither is a database on brat's server.</summary>
    public static string Tools() =>
        "[normalization]\n\n"
        + BratTypes.Entities + "\tDB:<NONE>, <URL>:https://github.com/newsdataset/newsdataset\n"
        + BratTypes.Wikidata + "\tDB:<NONE>, <URL>:https://www.wikidata.org/, <URLBASE>:https://www.wikidata.org/wiki/%s\n";

    private static void AppendGroup(StringBuilder file, string name, IEnumerable<string> types)
    {
        // A name with an exclamation mark is a heading, and no type itself.
        file.Append('!').Append(name).Append('\n');
        foreach (string type in types)
        {
            file.Append('\t').Append(type).Append('\n');
        }
    }
}
