using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NewsDataset.Tests;

/// <summary>A project in an editor: its C#, what was generated for it, and a fix that is offered for what the analyzers and the compiler report.</summary>
internal sealed class FixHarness
{
    private readonly TestProject _project;
    private readonly CodeFixProvider _fix;
    private readonly Project _opened;
    private readonly ImmutableArray<Diagnostic> _diagnostics;

    public FixHarness(TestProject project, CodeFixProvider fix)
    {
        _project = project;
        _fix = fix;
        GeneratorRun run = project.Run();
        _opened = Open(project, run);

        // An analyzer names trees of its own compilation; an editor's are others of the same text.
        _diagnostics =
        [
            .. run.Analysis.Concat(run.Output.GetDiagnostics()).Where(x => fix.FixableDiagnosticIds.Contains(x.Id)).OrderBy(static x => x.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static x => x.Location.SourceSpan.Start),
        ];
    }

    /// <summary>Gets the places that a fix is asked for.</summary>
    public int Count => _diagnostics.Length;

    /// <summary>Returns the titles of what is offered at one place, in the order of the files.</summary>
    public async Task<IEnumerable<string>> Offers(int place = 0) => (await FindActions(_diagnostics[place])).Select(static x => x.Title);

    /// <summary>Applies the only fix that is offered at one place.</summary>
    /// <returns>The project with it.</returns>
    public async Task<TestProject> Fix(int place = 0) => await Apply(Assert.Single(await FindActions(_diagnostics[place])));

    /// <summary>Applies the fix of one place to all places of its sort.</summary>
    public async Task<TestProject> FixAll(FixAllScope scope = FixAllScope.Project)
    {
        CodeAction action = Assert.Single(await FindActions(_diagnostics[0]));
        Document document = DocumentOf(_diagnostics[0]);
        FixAllProvider provider = _fix.GetFixAllProvider()!;
        Assert.Contains(scope, provider.GetSupportedFixAllScopes());
        var context = new FixAllContext(document, _fix, scope, action.EquivalenceKey!, [_diagnostics[0].Id], new Reported(this), CancellationToken.None);
        return await Apply((await provider.GetFixAsync(context))!);
    }

    private static Project Open(TestProject project, GeneratorRun run)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp)
                .WithCompilationOptions(run.Output.Options)
                .WithParseOptions(project.ParseOptions)
                .WithMetadataReferences(run.Output.References));
        foreach ((string name, string code) in project.Code)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(code), filePath: TestProject.Folder + "/" + name);
        }

        foreach (KeyValuePair<string, string> source in run.Sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), source.Key, SourceText.From(source.Value));
        }

        return solution.GetProject(id)!;
    }

    private Document DocumentOf(Diagnostic diagnostic) =>
        _opened.Documents.Single(x => x.FilePath == diagnostic.Location.SourceTree!.FilePath);

    private static async Task<Diagnostic> MoveTo(Document document, Diagnostic diagnostic)
    {
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        return Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree, diagnostic.Location.SourceSpan), "…");
    }

    private async Task<List<CodeAction>> FindActions(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        Document document = DocumentOf(diagnostic);
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, await MoveTo(document, diagnostic), (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<TestProject> Apply(CodeAction action)
    {
        ApplyChangesOperation changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        TestProject project = _project;
        foreach ((string name, _) in _project.Code)
        {
            Document document = changed.ChangedSolution.GetProject(_opened.Id)!.Documents.Single(x => x.Name == name);
            project = project.WithCode(name, (await document.GetTextAsync()).ToString());
        }

        return project;
    }

    private sealed class Reported(FixHarness harness) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Task.WhenAll(harness._diagnostics.Select(x => MoveTo(harness.DocumentOf(x), x)));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await Task.WhenAll(harness._diagnostics.Where(x => harness.DocumentOf(x).Id == document.Id).Select(x => MoveTo(document, x)));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
