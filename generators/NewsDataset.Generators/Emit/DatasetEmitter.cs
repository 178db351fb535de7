using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsDataset.Generators.Models;
using NewsDataset.Naming;
using NewsDataset.Overlay;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes what a dataset has besides its articles: the set of them, entities, languages, stories, and what it says of itself.</summary>
internal static class DatasetEmitter
{
    public static string Emit(DatasetLayout layout, string header, ProjectOptions options)
    {
        DatasetDeclaration declaration = layout.Catalog.Declaration;
        return DatasetFile.Write(declaration, options, writer =>
        {
            writer.Summary("Gets all articles of the dataset, in the order of their ids.");
            string articles = declaration.Fields is null ? "Articles" : "GetArticles<" + declaration.ArticleType + ">()";
            writer.Line("public static global::NewsDataset.ArticleSet<" + declaration.ArticleType + "> " + ReservedNames.Articles + " => " + DatasetFile.DatasetClass + ".Value." + articles + ";");
            writer.Line();
            writer.Summary("Gets what the dataset says of itself.");
            writer.Line("public static global::NewsDataset.DatasetInfo " + ReservedNames.Info + " => " + DatasetFile.DatasetClass + ".Value.Info;");
            writer.Line();
            foreach (RetiredMember retired in layout.Retired)
            {
                FormerMembers.WriteProperty(writer, retired, declaration);
            }

            writer.Summary("The ids of the articles, as constants: for attributes and for lookups.");
            writer.Open("public static partial class " + ReservedNames.Ids);
            foreach (RetiredMember retired in layout.Retired)
            {
                FormerMembers.WriteId(writer, retired);
            }

            writer.Close();
            writer.Line();

            foreach (MemberGroup group in layout.Members)
            {
                WriteEntities(writer, group);
            }

            WriteLanguages(writer, layout.Languages);
            WriteStories(writer, layout.Stories);
            WriteDataset(writer, layout, header);
        });
    }

    private static void WriteEntities(CodeWriter writer, MemberGroup group)
    {
        string name = ReservedNames.ClassOf(group.Type);
        writer.Summary("The " + name.ToLowerInvariant() + " that the dataset knows.");
        writer.Open("public static class " + name);
        foreach (EntityMember member in group.Members)
        {
            EntityKey entity = member.Entity;
            writer.Summary(CSharpLiteral.Xml(entity.Name));
            writer.Remarks(Vocabularies.EntityTypes.WordFor(entity.Type) + ", <c>@" + CSharpLiteral.Xml(entity.Id) + "</c>" + (entity.WikidataId is null ? string.Empty : ", Wikidata " + entity.WikidataId));
            writer.Line("public " + DatasetFile.NewModifier(member.MemberName) + "static global::NewsDataset.Entity " + member.MemberName + " => " + DatasetFile.DatasetClass + ".Value.GetEntity("
                + member.Index.ToString(CultureInfo.InvariantCulture) + ");");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteLanguages(CodeWriter writer, IEnumerable<string> tags)
    {
        writer.Summary("The languages that the dataset has articles in.");
        writer.Open("public static class " + ReservedNames.Languages);
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (string tag in tags)
        {
            Language language = Language.Parse(tag);
            string member = LanguageMember(language);
            if (!members.Add(member))
            {
                // Tags that only a hyphen between digits tells apart; none of them is a registered one.
                continue;
            }

            writer.Summary(CSharpLiteral.Xml(language.Name) + " (<c>" + CSharpLiteral.Xml(tag) + "</c>)");
            writer.Line("public static global::NewsDataset.Language " + member + " { get; } = global::NewsDataset.Language.Parse(" + CSharpLiteral.String(tag) + ");");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteStories(CodeWriter writer, IEnumerable<StoryMember> stories)
    {
        writer.Summary("The ids of the stories that the dataset declares.");
        writer.Open("public static class " + ReservedNames.Stories);
        foreach (StoryMember member in stories)
        {
            writer.Summary("The id of the story “" + CSharpLiteral.Xml(member.Story.Title) + "”.");
            writer.Line("public " + DatasetFile.NewModifier(member.MemberName) + "const string " + member.MemberName + " = " + CSharpLiteral.String(member.Story.Id) + ";");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteDataset(CodeWriter writer, DatasetLayout layout, string header)
    {
        writer.Open("private static class " + DatasetFile.DatasetClass);
        const string Type = "global::NewsDataset.CompilerServices.PackedDataset";
        FieldsModel? fields = layout.Catalog.Declaration.Fields;
        string[] arguments = ["typeof(" + DatasetFile.DatasetClass + ").Assembly", DatasetFile.Quote(header), "Shards"];
        writer.Call(
            "internal static readonly " + Type + " Value = " + (fields is null ? "new " + Type : Type + ".WithFields<" + fields.TypeName + ">"),
            fields is null ? arguments : [.. arguments, FieldsEmitter.ReadMethod]);
        writer.Line();

        // A method, so that who asks for one article makes one shard.
        writer.Open("private static global::NewsDataset.CompilerServices.PackedShard[] Shards() => new global::NewsDataset.CompilerServices.PackedShard[]");
        for (int i = 0; i < layout.ShardCount; i++)
        {
            writer.Line(DatasetFile.ShardClass(i) + ".Articles,");
        }

        writer.Close(";");
        if (fields is not null)
        {
            writer.Line();
            FieldsEmitter.Emit(writer, fields);
        }

        writer.Close();
    }

    /// <summary>Returns the English name of a language as a member: “Portuguese (BR)” is <c>PortugueseBR</c>.</summary>
    private static string LanguageMember(Language language)
    {
        var name = new StringBuilder();
        bool atStart = true;
        foreach (char c in language.Name)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(atStart ? char.ToUpperInvariant(c) : c);
                atStart = false;
            }
            else
            {
                atStart = true;
            }
        }

        return name.ToString();
    }
}
