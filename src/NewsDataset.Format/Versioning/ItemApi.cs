using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsDataset.Fields;
using NewsDataset.Metadata;
using NewsDataset.Naming;

namespace NewsDataset.Versioning;

/// <summary>What C# sees of an article, an entity or a story: its id, its members, and the front matter that its dataset types.</summary>
/// <remarks>As far as files say it: that a field is a number is known to C# alone, that it is a text and no list is seen here.</remarks>
internal static class ItemApi
{
    public static string Hash(string id, IEnumerable<string> aliases, FieldMapping fields)
    {
        var text = new StringBuilder("article ").Append(id).Append('\n').Append(MemberOf(id));
        foreach (string alias in aliases.OrderBy(static x => x, StringComparer.Ordinal))
        {
            text.Append("\nalias ").Append(alias);
        }

        foreach (KeyValuePair<string, FieldNode> field in fields.Entries.OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            text.Append("\nfield ").Append(Sha256.OfText(field.Key.AsSpan())).Append(' ').Append(ShapeOf(field.Value));
        }

        return Sha256.OfText(text.ToString().AsSpan());
    }

    public static string Hash(Entity entity) => Sha256.OfText(("entity " + entity.Id + "\n" + ReservedNames.ClassOf(entity.Type) + "." + MemberOf(entity.Id)).AsSpan());

    public static string Hash(Story story) => Sha256.OfText(("story " + story.Id + "\n" + ReservedNames.Stories + "." + MemberOf(story.Id)).AsSpan());

    private static string MemberOf(string id) => ArticleId.FindFault(id) is null ? ArticleId.ToMemberName(id) : string.Empty;

    private static string ShapeOf(FieldNode field) => field switch
    {
        FieldList => "list",
        FieldMapping => "mapping",
        _ => "text",
    };
}
