using System.IO;
using System.Xml;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>Peer (e).</summary>
internal sealed class ResxWay() : Way("Resx", "(e) a .resx with its strongly typed class")
{
    public override bool Queries => false;

    public override void WriteInputs(string folder, CorpusFolder corpus)
    {
        using (var xml = XmlWriter.Create(Path.Combine(folder, "Texts.resx"), new XmlWriterSettings { Indent = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartElement("root");
            WriteHeader(xml, "resmimetype", "text/microsoft-resx");
            WriteHeader(xml, "version", "2.0");
            WriteHeader(xml, "reader", "System.Resources.ResXResourceReader, System.Windows.Forms");
            WriteHeader(xml, "writer", "System.Resources.ResXResourceWriter, System.Windows.Forms");
            foreach (Article article in corpus.Articles)
            {
                WriteText(xml, MemberName(article.Id) + "_Headline", article.Headline ?? string.Empty);
                WriteText(xml, MemberName(article.Id) + "_Raw", article.Raw);
            }

            xml.WriteEndElement();
        }

        Write(folder, "Choice.cs", $$"""
            internal static class Choice
            {
                public static string Headline => App.Texts.{{MemberName(Question.About(corpus).Article.Id)}}_Headline;
            }
            """);
    }

    private static void WriteHeader(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("resheader");
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("value", value);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteElementString("value", value);
        xml.WriteEndElement();
    }
}
