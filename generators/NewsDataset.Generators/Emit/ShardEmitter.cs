using System.Globalization;
using NewsDataset.Generators.Models;
using NewsDataset.Naming;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes the members and the metadata of a shard's articles.</summary>
internal static class ShardEmitter
{
    public static string Emit(ShardLiteral literal, ProjectOptions options)
    {
        Shard shard = literal.Shard;
        string shardClass = DatasetFile.ShardClass(shard.Index);
        return DatasetFile.Write(shard.Declaration, options, writer =>
        {
            for (int i = 0; i < shard.Articles.Count; i++)
            {
                if (i > 0 && options.Documentation)
                {
                    writer.Line();
                }

                WriteProperty(writer, shard, i, options);
            }

            foreach (AliasMember alias in shard.Aliases)
            {
                FormerMembers.WriteProperty(writer, alias, shard.Declaration);
            }

            if (shard.Articles.Count > 0)
            {
                writer.Line();
            }

            writer.Open("public static partial class " + ReservedNames.Ids);
            foreach (ParsedArticle article in shard.Articles)
            {
                WriteId(writer, article, shard.DefaultLanguage, options);
            }

            foreach (AliasMember alias in shard.Aliases)
            {
                FormerMembers.WriteId(writer, alias);
            }

            writer.Close();
            writer.Line();

            writer.Open("private static class " + shardClass);
            writer.Call(
                "internal static readonly global::NewsDataset.CompilerServices.PackedShard Articles = new global::NewsDataset.CompilerServices.PackedShard",
                [DatasetFile.DatasetClass + ".Value", DatasetFile.Quote(literal.Literal)]);
            writer.Line();

            // A static method of one argument is what the compiler binds fastest, and it does so for every article.
            string cast = shard.Declaration.Fields is null ? string.Empty : "(" + shard.Declaration.ArticleType + ")";
            writer.Line("internal static " + shard.Declaration.ArticleType + " Get(int index) => " + cast + "Articles.GetArticle(index);");
            writer.Close();
        });
    }

    private static void WriteProperty(CodeWriter writer, Shard shard, int index, ProjectOptions options)
    {
        ParsedArticle article = shard.Articles[index];
        string member = article.Key.MemberName;
        if (options.Documentation)
        {
            writer.Summary(CSharpLiteral.Xml(article.Documentation.Headline));
            writer.Remarks(Describe(article, shard.DefaultLanguage) + Paragraph(ShardPacker.ResourceName(article, options)));
        }

        writer.Line("public " + DatasetFile.NewModifier(member) + "static " + shard.Declaration.ArticleType + " " + member + " => " + DatasetFile.ShardClass(shard.Index) + ".Get("
            + index.ToString(CultureInfo.InvariantCulture) + ");");
    }

    private static void WriteId(CodeWriter writer, ParsedArticle article, string? defaultLanguage, ProjectOptions options)
    {
        if (options.Documentation)
        {
            writer.Summary("The id of “" + CSharpLiteral.Xml(article.Documentation.Headline) + "”.");
            writer.Remarks(Describe(article, defaultLanguage));
        }

        writer.Line("public " + DatasetFile.NewModifier(article.Key.MemberName) + "const string " + article.Key.MemberName + " = " + CSharpLiteral.String(article.Key.Id) + ";");
    }

    /// <summary>Says what tells an article from others: language, date, publisher, and how it begins.</summary>
    private static string Describe(ParsedArticle article, string? defaultLanguage)
    {
        string facts = article.Documentation.Facts;
        if (Language.TryParse(article.Key.Language ?? defaultLanguage, out Language language))
        {
            facts = facts.Length == 0 ? language.Name : language.Name + ", " + facts;
        }

        return Paragraph(facts) + Paragraph(article.Documentation.FirstSentence);
    }

    private static string Paragraph(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty : "<para>" + CSharpLiteral.Xml(text!) + "</para>";
}
