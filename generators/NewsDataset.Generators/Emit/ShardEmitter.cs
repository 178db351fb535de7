using System.Globalization;
using System.Linq;
using NewsDataset.Generators.Layout;
using NewsDataset.Generators.Models;
using NewsDataset.Metadata;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes the members and the metadata of a shard's articles.</summary>
internal static class ShardEmitter
{
    public static string Emit(Shard shard, ProjectOptions options)
    {
        bool utf8 = options.Utf8Literals && shard.Declaration.HasReadOnlySpan;
        string shardClass = DatasetFile.ShardClass(shard.Index);
        return DatasetFile.Write(shard.Declaration, options, writer =>
        {
            for (int i = 0; i < shard.Articles.Count; i++)
            {
                WriteProperty(writer, shard.Articles[i], shardClass, i);
            }

            writer.Open("public static partial class " + ReservedNames.Ids);
            foreach (ShardArticle article in shard.Articles)
            {
                ArticleKey key = article.Article.Key;
                writer.Summary("The id of “" + CSharpLiteral.Xml(article.Article.Documentation.Headline) + "”.");
                writer.Line("public " + DatasetFile.NewModifier(key.MemberName) + "const string " + key.MemberName + " = " + CSharpLiteral.String(key.Id) + ";");
            }

            writer.Close();
            writer.Line();

            writer.Open("private static class " + shardClass);
            writer.Call(
                "internal static readonly global::NewsDataset.CompilerServices.PackedShard Articles = new global::NewsDataset.CompilerServices.PackedShard",
                [DatasetFile.DatasetClass + ".Value", DatasetFile.DataArgument("Data", utf8)]);
            writer.Line();
            DatasetFile.WriteData(writer, "Data", PackedWriter.WriteShard(shard.Articles.Select(static x => (x.ResourceName, x.Article.Metadata)).ToArray()), utf8);
            writer.Close();
        });
    }

    private static void WriteProperty(CodeWriter writer, ShardArticle article, string shardClass, int index)
    {
        ArticleDocumentation documentation = article.Article.Documentation;
        string member = article.Article.Key.MemberName;
        writer.Summary(CSharpLiteral.Xml(documentation.Headline));
        writer.Line("/// <remarks>");
        if (documentation.Facts.Length > 0)
        {
            writer.Line("/// <para>" + CSharpLiteral.Xml(documentation.Facts) + "</para>");
        }

        if (documentation.FirstSentence is { } sentence)
        {
            writer.Line("/// <para>" + CSharpLiteral.Xml(sentence) + "</para>");
        }

        writer.Line("/// <para>" + CSharpLiteral.Xml(article.ResourceName) + "</para>");
        writer.Line("/// </remarks>");
        writer.Line("public " + DatasetFile.NewModifier(member) + "static global::NewsDataset.Article " + member + " => " + shardClass + ".Articles.GetArticle("
            + index.ToString(CultureInfo.InvariantCulture) + ");");
        writer.Line();
    }
}
