using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using NewsDataset.Cli.Input;
using NewsDataset.Overlay;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>brat standoff: for each article its text, its annotations, and beside them the front matter, which brat does not look at.</summary>
internal sealed class BratFormat : IExportFormat
{
    public const string TextExtension = ".txt";
    public const string AnnotationExtension = ".ann";
    public const string FrontMatterExtension = ".front-matter.yaml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "brat";

    public bool IsFolder => true;

    public IReadOnlyList<string> Options { get; } = [];

    public void Write(IEnumerable<StreamedArticle> articles, ExportSettings settings, Action<string, Action<Stream>> writeFile)
    {
        foreach (StreamedArticle article in articles)
        {
            string stem = StemOf(settings.Folder, article);
            WriteText(stem + TextExtension, article.Article.Raw);
            WriteText(stem + AnnotationExtension, BratAnnotations.Write(article));
            WriteText(stem + FrontMatterExtension, ReadFrontMatter(article.Path));
        }

        WriteText("annotation.conf", BratConfiguration.Annotation());
        WriteText("tools.conf", BratConfiguration.Tools());
        WriteShared(EntitiesFile.FileName);
        WriteShared(ManifestFile.FileName);

        void WriteText(string name, string text) => writeFile(name, x => x.Write(Utf8.GetBytes(text)));

        void WriteShared(string name)
        {
            if (FolderFiles.FindNearest(settings.Folder, name) is { } path)
            {
                writeFile(name, x => x.Write(File.ReadAllBytes(path)));
            }
        }
    }

    // As the article file lies in its folder, so that it comes back there.
    private static string StemOf(string folder, StreamedArticle article)
    {
        string relative = Path.GetRelativePath(folder, article.Path);
        return relative[..^ArticleFileReader.Extension.Length];
    }

    private static string ReadFrontMatter(string path)
    {
        string file = ByteOrderMark.Drop(Utf8.GetString(File.ReadAllBytes(path)));
        return FileLayout.TryFind(file, out FileLayout layout, out _)
            ? file[layout.FrontMatterStart..layout.FrontMatterEnd].Replace("\r\n", "\n", StringComparison.Ordinal)
            : string.Empty;
    }
}
