using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsDataset.Generators;
using NewsDataset.Generators.Analyzers;

namespace NewsDataset.Tests;

/// <summary>A project in memory: its C#, its additional files, what it says to the compiler. Immutable, so that an edit is a new project.</summary>
internal sealed record TestProject
{
    public const string Folder = "/project";

    /// <summary>A class that takes every article of the project.</summary>
    public const string Fixtures = """
        namespace Shop;

        [NewsDataset.ArticleDataset("Articles/**")]
        internal static partial class Fixtures
        {
        }
        """;

    // The framework and Core alone: what a project has that installs nothing else.
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    // What the SDK leaves out as well: a newer framework than the one that Core was built on.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> UnifiedAssemblies =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public ImmutableArray<(string Name, string Code)> Code { get; init; } = [];

    public ImmutableArray<TestFile> Files { get; init; } = [];

    /// <summary>Gets what the project references besides the framework and Core.</summary>
    public ImmutableArray<MetadataReference> MoreReferences { get; init; } = [];

    public string? EncodedFolder { get; init; } = Convert.ToBase64String(Encoding.UTF8.GetBytes(Folder));

    /// <summary>Gets who reads documentation comments: an editor or a documentation file, or nobody.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    /// <summary>Gets what the project makes of diagnostics, by their ids.</summary>
    public IReadOnlyDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public CSharpParseOptions ParseOptions => new(Language, Documentation);

    public static TestProject WithFixtures(params (string Path, string Text)[] files) =>
        new TestProject().WithCode("Fixtures.cs", Fixtures).WithFiles(files);

    public TestProject WithCode(string name, string code)
    {
        int index = Code.Select(static x => x.Name).ToList().IndexOf(name);
        return this with { Code = index < 0 ? Code.Add((name, code)) : Code.SetItem(index, (name, code)) };
    }

    public TestProject WithFiles(params (string Path, string Text)[] files) => files.Aggregate(this, static (x, y) => x.WithFile(TestFile.Of(y.Path, y.Text)));

    /// <summary>Adds a file, or puts it in the place of the one with its path.</summary>
    public TestProject WithFile(TestFile file)
    {
        int index = Files.Select(static x => x.Path).ToList().IndexOf(file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public TestProject WithoutFile(string path) => this with { Files = Files.RemoveAll(x => x.Path == TestFile.FullPath(path)) };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Shop",
        Code.Select(x => CSharpSyntaxTree.ParseText(SourceText.From(x.Code, Encoding.UTF8), ParseOptions, Folder + "/" + x.Name)),
        References.AddRange(MoreReferences),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: UnifiedAssemblies.SetItems(Severities)));

    public GeneratorRun Run() => GeneratorRun.Start(this);

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(x => string.Equals(Path.GetDirectoryName(x), framework, StringComparison.Ordinal))
                .Append(typeof(Article).Assembly.Location)
                .Select(static x => MetadataReference.CreateFromFile(x)),
        ];
    }
}

/// <summary>A file that is given to the compiler.</summary>
internal sealed class TestFile : AdditionalText
{
    private readonly Func<SourceText?> _read;

    private TestFile(string path, byte[] bytes, Func<SourceText?> read)
    {
        Path = FullPath(path);
        Bytes = bytes;
        _read = read;
    }

    public override string Path { get; }

    /// <summary>Gets what an embedded resource of the file would hold.</summary>
    public byte[] Bytes { get; }

    public static TestFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Makes a file as the compiler reads it from a disk.</summary>
    public static TestFile Of(string path, byte[] bytes)
    {
        var text = SourceText.From(new MemoryStream(bytes), canBeEmbedded: true);
        return new TestFile(path, bytes, () => text);
    }

    public static TestFile Of(string path, string text, Encoding encoding) => new(path, encoding.GetBytes(text), () => SourceText.From(text, encoding));

    /// <summary>Makes a file that Roslyn cannot read: it reports CS2015 itself and gives no text.</summary>
    public static TestFile Unreadable(string path) => new(path, [], static () => null);

    /// <summary>Makes a file that is there when files are listed, and cannot be read.</summary>
    public static TestFile Throwing(string path, Exception exception) => new(path, [], () => throw exception);

    public static string FullPath(string path) => path.StartsWith('/') ? path : TestProject.Folder + "/" + path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _read();
}

/// <summary>What the generator made of a project, and a driver that remembers it.</summary>
internal sealed partial class GeneratorRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ArticleIdAnalyzer(), new DatasetClassAnalyzer()];

    private readonly Lazy<ImmutableArray<Diagnostic>> _analysis;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, CSharpCompilation compilation, GeneratorDriver driver)
    {
        Project = project;
        _compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = output;

        // The driver's own diagnostics, CS8785 for one, are among them.
        Diagnostics = Sort(diagnostics);
        _analysis = new Lazy<ImmutableArray<Diagnostic>>(() => Sort(Output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()));
        Sources = Result.GeneratedSources.ToImmutableSortedDictionary(static x => x.HintName, static x => x.SourceText.ToString(), StringComparer.Ordinal);
    }

    public TestProject Project { get; }

    public Compilation Output { get; }

    /// <summary>Gets what the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets what the analyzers report of the code and what was generated for it, hidden or not.</summary>
    public ImmutableArray<Diagnostic> Analysis => _analysis.Value;

    /// <summary>Gets what a build says.</summary>
    public ImmutableArray<Diagnostic> Said => Sort(Diagnostics.Concat(Analysis.Where(static x => x.Severity > DiagnosticSeverity.Hidden)));

    /// <summary>Gets the generated files by their hint names.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public static GeneratorRun Start(TestProject project)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleDatasetGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            new ProjectOptionsProvider(project.EncodedFolder),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, project.Compile(), driver);
    }

    /// <summary>Runs again after an edit, with the same driver: what did not change is the same object, as in an editor.</summary>
    public GeneratorRun Edit(Func<TestProject, TestProject> edit)
    {
        TestProject project = edit(Project);
        GeneratorDriver driver = _driver.ReplaceAdditionalTexts([.. project.Files]);
        if (project.Language != Project.Language)
        {
            return new GeneratorRun(project, project.Compile(), driver.WithUpdatedParseOptions(project.ParseOptions));
        }

        CSharpCompilation compilation = _compilation;
        foreach (SyntaxTree edited in project.Compile().SyntaxTrees)
        {
            SyntaxTree? old = compilation.SyntaxTrees.SingleOrDefault(x => x.FilePath == edited.FilePath);
            if (old is null)
            {
                compilation = compilation.AddSyntaxTrees(edited);
            }
            else if (!old.GetText().ContentEquals(edited.GetText()))
            {
                compilation = compilation.ReplaceSyntaxTree(old, edited);
            }
        }

        return new GeneratorRun(project, compilation, driver);
    }

    /// <summary>Returns all generated code; packed metadata, which nobody can read, is left out.</summary>
    public string Code() => string.Join("\n", Sources.Select(static x => "// ===== " + x.Key + "\n" + PackedLiteral().Replace(x.Value, "$1\"…\"$2"))).TrimEnd('\n');

    /// <summary>Asserts that the generator, the analyzers and the compiler have nothing to say.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Empty(Said.Select(Describe));
        return AssertOutputCompiles();
    }

    /// <summary>Asserts that the compiler has nothing to say, whatever the generator reported.</summary>
    public GeneratorRun AssertOutputCompiles()
    {
        Assert.Empty(Output.GetDiagnostics().Where(static x => x.Severity > DiagnosticSeverity.Hidden).Select(static x => x.ToString()));

        // Generated code silences warnings, and with them malformed documentation.
        IEnumerable<SyntaxTree> loud = Output.SyntaxTrees.Select(x => CSharpSyntaxTree.ParseText(
            x.GetText().ToString().Replace("#pragma warning disable\n", string.Empty, StringComparison.Ordinal), Project.ParseOptions));
        Assert.Empty(loud.SelectMany(static x => x.GetDiagnostics()).Select(static x => x.ToString()));
        return this;
    }

    /// <summary>Returns what was reported, as a compiler prints it.</summary>
    public string Report() => string.Join("\n", Said.Select(Describe));

    /// <summary>Compiles the project to an assembly for others to reference.</summary>
    public MetadataReference ToReference()
    {
        using var image = new MemoryStream();
        Assert.Empty(Output.WithAssemblyName("Referenced").Emit(image).Diagnostics.Select(static x => x.ToString()));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>Compiles and loads the project, with its article files embedded as the package's targets do it, or without any.</summary>
    public LoadedProject Load(bool embed = true)
    {
        IEnumerable<ResourceDescription> resources = Project.Files
            .Where(x => embed && x.Path.EndsWith(".article.md", StringComparison.Ordinal))
            .Select(static x => new ResourceDescription(Path.GetRelativePath(TestProject.Folder, x.Path).Replace('\\', '/'), () => new MemoryStream(x.Bytes), isPublic: true));
        using var image = new MemoryStream();
        Assert.Empty(Output.Emit(image, manifestResources: resources).Diagnostics.Select(static x => x.ToString()));
        image.Position = 0;

        // A context of its own, since all are called the same; Core is the one that the tests run in.
        return new LoadedProject(new AssemblyLoadContext(name: null).LoadFromStream(image));
    }

    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(static x => x.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static x => x.Location.SourceSpan.Start)];

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            "{0}({1},{2},{3},{4}): {5} {6}: {7}",
            place.Path.StartsWith(TestProject.Folder + "/", StringComparison.Ordinal) ? place.Path[(TestProject.Folder.Length + 1)..] : place.Path,
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            place.EndLinePosition.Line + 1,
            place.EndLinePosition.Character + 1,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Id,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("(Data\\(\\) => |^ +)\"(?:[^\"]|\\\\.)*\"(u8;|,|\\);)$", RegexOptions.Multiline)]
    private static partial Regex PackedLiteral();

    private sealed class ProjectOptionsProvider(string? encodedFolder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(encodedFolder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string? encodedFolder) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                bool known = key == "build_property.NewsDatasetProjectDirectory" && encodedFolder is not null;
                value = known ? encodedFolder! : null!;
                return known;
            }
        }
    }
}

/// <summary>A compiled project that runs.</summary>
internal sealed class LoadedProject(Assembly assembly)
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public ArticleSet<Article> Articles(string type = "Shop.Fixtures") => Get<ArticleSet<Article>>(type, "Articles");

    /// <summary>Reads a static property or constant of a type, nested types after a plus sign.</summary>
    public T Get<T>(string type, string member)
    {
        Type declaring = assembly.GetType(type, throwOnError: true)!;
        return (T)(declaring.GetProperty(member, Members) is { } property ? property.GetValue(null) : (declaring.GetField(member, Members) ?? throw new MissingMemberException(type, member)).GetRawConstantValue())!;
    }
}
