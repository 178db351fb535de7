using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Peer (d).</summary>
internal sealed class ConstantsWay() : Way("Constants", "(d) string constants")
{
    public override bool Queries => false;

    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        var code = new StringBuilder("internal static class Articles\n{\n");
        foreach (Article article in corpus.Articles)
        {
            string name = MemberName(article.Id);
            code.Append("    public const string ").Append(name).Append("Headline = ").Append(Literal(article.Headline ?? string.Empty)).Append(";\n");
            code.Append("    public const string ").Append(name).Append("Raw = ").Append(Literal(article.Raw)).Append(";\n");
        }

        code.Append("\n    public static string[] AllTexts() =>\n    [\n");
        foreach (Article article in corpus.Articles)
        {
            code.Append("        ").Append(MemberName(article.Id)).Append("Raw,\n");
        }

        Write(folder, "Articles.cs", code.Append("    ];\n}\n").ToString());
        Write(folder, "Choice.cs", $$"""
            internal static class Choice
            {
                public static string Headline => Articles.{{MemberName(Question.About(corpus).Article.Id)}}Headline;
            }
            """);
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
