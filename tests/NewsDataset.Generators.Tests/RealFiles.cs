using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NewsDataset.Tests;

/// <summary>The files of one of the project's own datasets.</summary>
/// <param name="Name">What the dataset's class is called.</param>
/// <param name="Glob">Which articles are its own, from the project's folder.</param>
/// <param name="Files">Its articles, entities and manifest, by their paths from the project's folder.</param>
internal sealed record RealFiles(string Name, string Glob, IReadOnlyList<(string Path, string Text)> Files)
{
    public static RealFiles News { get; } = Read("News", "data", "articles");

    public static RealFiles Invented { get; } = Read("Invented", "data/invented", ".");

    public static IReadOnlyList<RealFiles> All { get; } = [News, Invented];

    public string Entities => Files.Single(static x => x.Path.EndsWith("/entities.yaml", StringComparison.Ordinal)).Text;

    public string Manifest => Files.Single(static x => x.Path.EndsWith("/dataset.yaml", StringComparison.Ordinal)).Text;

    public IEnumerable<(string Path, string Text)> Articles => Files.Where(static x => x.Path.EndsWith(".article.md", StringComparison.Ordinal));

    /// <summary>Gets the articles as they are without the hash of their raw text.</summary>
    public IEnumerable<(string Path, string Text)> ArticlesWithoutHash => Articles.Select(static x => (x.Path, x.Text.Replace(RawLineOf(x.Text), string.Empty, StringComparison.Ordinal)));

    /// <summary>Returns a project of the files, each changed as it is told.</summary>
    public TestProject Project(Func<string, string>? change = null) => new TestProject()
        .WithCode("Dataset.cs", $"namespace Shop {{ [NewsDataset.ArticleDataset(\"{Glob}\")] internal static partial class {Name} {{ }} }}")
        .WithFiles([.. Files.Select(x => (x.Path, change is null ? x.Text : change(x.Text)))]);

    /// <summary>Says whether a text's front matter still has the hash of the raw text that the article was annotated over.</summary>
    public bool IsAnnotatedOverRaw(string id, string text) =>
        text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end && text.AsSpan(0, end + 1).Contains("\n" + RawLineOf(TextOf(id)), StringComparison.Ordinal);

    /// <summary>Reads the raw text that an article was annotated over.</summary>
    public string RawOf(string id)
    {
        string folder = Files.Single(static x => x.Path.EndsWith("/dataset.yaml", StringComparison.Ordinal)).Path.Replace("/dataset.yaml", string.Empty, StringComparison.Ordinal);
        string file = RawLineOf(TextOf(id)).Split("file: ")[1].Split(',')[0];
        return File.ReadAllText(Repository.PathOf([.. folder.Split('/'), .. file.Split('/')]), Encoding.UTF8);
    }

    private static string RawLineOf(string article) => article.Split('\n').First(static x => x.StartsWith("raw: {", StringComparison.Ordinal)) + "\n";

    private string TextOf(string id) => Articles.Single(x => x.Path.EndsWith("/" + id + ".article.md", StringComparison.Ordinal)).Text;

    private static RealFiles Read(string name, string folder, string articles)
    {
        string root = Repository.PathOf(folder.Split('/'));
        IEnumerable<string> files = Directory.GetFiles(root, "*.yaml").Concat(Directory.GetFiles(Path.Combine(root, articles), "*.article.md"));
        string prefix = articles == "." ? folder : folder + "/" + articles;
        return new RealFiles(
            name,
            prefix + "/**",
            [
                .. files.Order(StringComparer.Ordinal).Select(x => (
                    Path.GetRelativePath(Repository.Root, x).Replace('\\', '/'),
                    File.ReadAllText(x, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal))),
            ]);
    }
}
