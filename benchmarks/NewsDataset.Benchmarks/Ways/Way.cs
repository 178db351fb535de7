using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Ways;

/// <summary>A way to have articles in a program: a project in benchmarks/build, and what it is made from.</summary>
/// <param name="name">The project's folder.</param>
/// <param name="description">What somebody does who goes this way.</param>
internal abstract class Way(string name, string description)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Way NewsDataset { get; } = new NewsDatasetWay();

    public static Way Embedded { get; } = new EmbeddedWay();

    public static Way OneJson { get; } = new OneJsonWay();

    /// <summary>Gets all ways, in the order in which they take their turns.</summary>
    public static IReadOnlyList<Way> All { get; } =
        [NewsDataset, Embedded, OneJson, new JsonPerArticleWay(), new CopiedFilesWay(), new ConstantsWay(), new ResxWay()];

    public string Name => name;

    public string Description => description;

    /// <summary>Gets whether its program can say anything of the articles at all.</summary>
    public virtual bool Reads => true;

    /// <summary>Gets whether its program knows more of an article than its headline and its text.</summary>
    public virtual bool Queries => true;

    /// <summary>Writes what the project compiles or copies.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="corpus">The articles.</param>
    public abstract void WriteInputs(string folder, CorpusFolder corpus);

    protected static void Write(string folder, string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }

    protected static void CopyArticles(string folder, CorpusFolder corpus)
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        foreach (FileInfo file in corpus.Files)
        {
            file.CopyTo(Path.Combine(articles, file.Name));
        }
    }

    /// <summary>Copies the record that the programs of JSON read. No other program is compiled with it: its build is measured.</summary>
    protected static void CopyPeerArticle(string folder) =>
        File.Copy(Path.Combine(BenchmarkFolders.ProjectSources, "Shared", "Json", "PeerArticle.cs"), Path.Combine(folder, "PeerArticle.cs"));

    /// <summary>Writes which article and which entity the program is asked for, where the way has no names for them but their ids.</summary>
    protected static void WriteIds(string folder, Question question) => Write(folder, "Choice.cs", $$"""
        internal static class Choice
        {
            public const string Id = "{{question.Article.Id}}";

            public const string Entity = "{{question.Entity.Id}}";
        }
        """);

    /// <summary>Returns what a person or a generator would call a member: the corpus's ids are ASCII letters, digits and single hyphens.</summary>
    protected static string MemberName(string id)
    {
        string name = string.Concat(id.Split('-').Select(static x => char.ToUpperInvariant(x[0]).ToString(CultureInfo.InvariantCulture) + x[1..]));
        return char.IsAsciiDigit(name[0]) ? "_" + name : name;
    }
}
