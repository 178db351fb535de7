using NewsDataset.Generators.Models;
using NewsDataset.Naming;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes the members of ids that articles had before, and of articles that are retired: who uses one is told what to write instead, and no editor offers any.</summary>
internal static class FormerMembers
{
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static void WriteProperty(CodeWriter writer, AliasMember alias, DatasetDeclaration declaration)
    {
        writer.Line();
        WriteHead(writer, alias);
        writer.Line(Property(alias.MemberName, declaration) + " => " + alias.NewMember + ";");
    }

    public static void WriteId(CodeWriter writer, AliasMember alias)
    {
        // The former id, not the new: a constant is compiled into whoever uses it, and is looked up in whatever version is there at run time.
        WriteHead(writer, alias);
        writer.Line(Constant(alias.MemberName, alias.Id));
    }

    public static void WriteProperty(CodeWriter writer, RetiredMember retired, DatasetDeclaration declaration)
    {
        // Who was compiled against an older version is told at run time.
        WriteHead(writer, retired);
        writer.Line(Property(retired.MemberName, declaration) + " => " + ReservedNames.Articles + "[" + CSharpLiteral.String(retired.Article.Id) + "];");
        writer.Line();
    }

    public static void WriteId(CodeWriter writer, RetiredMember retired)
    {
        WriteHead(writer, retired);
        writer.Line(Constant(retired.MemberName, retired.Article.Id));
    }

    private static void WriteHead(CodeWriter writer, AliasMember alias)
    {
        writer.Summary("A former name of <see cref=\"" + alias.NewMember + "\"/>.");
        WriteObsolete(writer, "The article '" + alias.Id + "' is now '" + alias.NewMember + "' ('" + alias.NewId + "').", error: false);
        writer.Line("[global::NewsDataset.CompilerServices.ArticleAlias(" + CSharpLiteral.String(alias.NewMember) + ")]");
    }

    private static void WriteHead(CodeWriter writer, RetiredMember retired)
    {
        string message = retired.Article.Describe(retired.InsteadMember);
        writer.Summary(CSharpLiteral.Xml(message));
        WriteObsolete(writer, message, error: true);
    }

    private static void WriteObsolete(CodeWriter writer, string message, bool error)
    {
        writer.Line("[global::System.Obsolete(" + CSharpLiteral.String(message) + (error ? ", true)]" : ")]"));
        writer.Line(Hidden);
    }

    private static string Property(string member, DatasetDeclaration declaration) =>
        "public " + DatasetFile.NewModifier(member) + "static " + declaration.ArticleType + " " + member;

    private static string Constant(string member, string id) =>
        "public " + DatasetFile.NewModifier(member) + "const string " + member + " = " + CSharpLiteral.String(id) + ";";
}
