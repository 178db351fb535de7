using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Benchmarks.Corpora;

namespace NewsDataset.Benchmarks.Generator;

/// <summary>A project in memory that compiles a corpus, and its edits. Everything a run reads is there before the run.</summary>
internal sealed class GeneratorProject
{
    private const string Folder = "/project";

    private const string Fixtures = """
        namespace Shop;

        [NewsDataset.ArticleDataset("articles/**")]
        internal static partial class Fixtures
        {
        }
        """;

    private readonly CSharpParseOptions _parseOptions;
    private readonly SyntaxTree _program;
    private readonly AdditionalText _article;

    /// <param name="corpus">The articles.</param>
    /// <param name="documentation">Whether somebody reads documentation comments, as an editor does; a plain build does not.</param>
    public GeneratorProject(CorpusFolder corpus, DocumentationMode documentation)
    {
        _parseOptions = new CSharpParseOptions(LanguageVersion.Latest, documentation);
        _program = Parse("Program.cs", 0);
        Files =
        [
            .. corpus.Files.Select(static x => ProjectFile.Of("articles/" + x.Name, File.ReadAllBytes(x.FullName))),
            .. CorpusFolder.DatasetFiles.Select(x => ProjectFile.Of(x, File.ReadAllBytes(Path.Combine(corpus.Path, x)))),
        ];

        int edited = corpus.Count / 2;
        string name = "articles/" + corpus.Files[edited].Name;
        string text = File.ReadAllText(corpus.Files[edited].FullName);
        ProjectFile EditOf(string sentence) => ProjectFile.Of(name, Encoding.UTF8.GetBytes(TextEdit.Append(text, sentence)));
        _article = Files[edited];
        Edits = [EditOf("One edit."), EditOf("Another edit.")];
        Compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(SourceText.From(Fixtures, Encoding.UTF8), _parseOptions, Folder + "/Fixtures.cs"), _program],
            FindReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public ImmutableArray<AdditionalText> Files { get; }

    public CSharpCompilation Compilation { get; }

    // Two, so that no run meets the very text of the last.
    private ImmutableArray<AdditionalText> Edits { get; }

    /// <summary>Makes a driver that knows nothing yet.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create([GeneratorAssembly.Create()], Files, _parseOptions, new Options());

    /// <summary>Gives a driver the text of one article anew, as an editor does.</summary>
    public GeneratorDriver EditArticle(GeneratorDriver driver, int edit) => driver.ReplaceAdditionalText(_article, Edits[edit % Edits.Length]);

    /// <summary>Returns the project with another line in a file that has nothing to do with articles.</summary>
    public CSharpCompilation EditCode(int edit) => Compilation.ReplaceSyntaxTree(_program, Parse("Program.cs", edit));

    /// <summary>Throws unless a run did what it should, and without an error.</summary>
    /// <param name="driver">The driver behind the run.</param>
    /// <param name="articles">How many articles there are.</param>
    public static GeneratorDriver Check(GeneratorDriver driver, int articles)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.Diagnostics.Any(static x => x.Severity == DiagnosticSeverity.Error) || result.GeneratedSources.Length < 1 + (articles / 1000))
        {
            throw new InvalidOperationException($"The generator made {result.GeneratedSources.Length} files: {result.Exception} {string.Join('\n', result.Diagnostics.Take(5))}");
        }

        return driver;
    }

    private SyntaxTree Parse(string name, int edit) => CSharpSyntaxTree.ParseText(
        SourceText.From($"namespace Shop; internal static class Program {{ public static int Edit() => {edit}; public static object Use() => Fixtures.Articles; }}", Encoding.UTF8),
        _parseOptions,
        Folder + "/" + name);

    private static IEnumerable<MetadataReference> FindReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(x => string.Equals(Path.GetDirectoryName(x), framework, StringComparison.Ordinal))
            .Append(typeof(Article).Assembly.Location)
            .Select(static x => MetadataReference.CreateFromFile(x));
    }

    private sealed class ProjectFile(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = Folder + "/" + path;

        public static ProjectFile Of(string path, byte[] bytes) => new(path, SourceText.From(bytes, bytes.Length, Encoding.UTF8, canBeEmbedded: true));

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectFolder();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    // The one thing that the package's targets tell the generator.
    private sealed class ProjectFolder : AnalyzerConfigOptions
    {
        private static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Folder));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.NewsDatasetProjectDirectory" ? Encoded : null;
            return value is not null;
        }
    }
}
