using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsDataset.Tests;

/// <summary>The reader of article files, compiled from its sources with a counter in every method and in every round of a loop: what it does is counted, not timed.</summary>
internal sealed class CountedReader
{
    private const string Counter = "internal static class Steps { public static long Count; }";

    private static readonly string[] Projects = ["NewsDataset.Core", "NewsDataset.Format"];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private readonly FieldInfo _count;
    private readonly Func<string, string, object> _read;

    private CountedReader(Assembly assembly)
    {
        _count = assembly.GetType("Steps", throwOnError: true)!.GetField("Count")!;
        _read = assembly.GetType("NewsDataset.Reading.ArticleFileReader", throwOnError: true)!.GetMethod("Read")!.CreateDelegate<Func<string, string, object>>();
    }

    public static CountedReader Compile()
    {
        IEnumerable<SyntaxTree> sources = Projects
            .SelectMany(static x => Directory.EnumerateFiles(Repository.PathOf("src", x), "*.cs", SearchOption.AllDirectories))
            .Where(static x => !x.Split(Path.DirectorySeparatorChar).Any(static y => y is "bin" or "obj"))
            .Select(static x => CSharpSyntaxTree.Create((CSharpSyntaxNode)new CountingRewriter().Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(x), Options).GetRoot()), Options));

        // Neither Core nor Format: their sources are here.
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static x => !Path.GetFileName(x).StartsWith("NewsDataset", StringComparison.Ordinal))
            .Select(static x => MetadataReference.CreateFromFile(x));

        var compilation = CSharpCompilation.Create(
            "Counted",
            [.. sources, CSharpSyntaxTree.ParseText(Counter, Options)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static x => x.Severity == DiagnosticSeverity.Error).Select(static x => x.ToString()));
        image.Position = 0;
        return new CountedReader(new AssemblyLoadContext(name: null).LoadFromStream(image));
    }

    /// <summary>Reads a file, and returns how many steps that took.</summary>
    public long Read(string text)
    {
        _count.SetValue(null, 0L);
        _read("a.article.md", text);
        return (long)_count.GetValue(null)!;
    }

    private sealed class CountingRewriter : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax Step = SyntaxFactory.ParseStatement("global::Steps.Count++;\n");

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => CountIn((MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!);

        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
        {
            var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
            return visited.Body is { } body ? visited.WithBody(Count(body)) : visited;
        }

        public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => CountIn((WhileStatementSyntax)base.VisitWhileStatement(node)!, static x => x.Statement, static (x, y) => x.WithStatement(y));

        public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => CountIn((DoStatementSyntax)base.VisitDoStatement(node)!, static x => x.Statement, static (x, y) => x.WithStatement(y));

        public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => CountIn((ForStatementSyntax)base.VisitForStatement(node)!, static x => x.Statement, static (x, y) => x.WithStatement(y));

        public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => CountIn((ForEachStatementSyntax)base.VisitForEachStatement(node)!, static x => x.Statement, static (x, y) => x.WithStatement(y));

        private static MethodDeclarationSyntax CountIn(MethodDeclarationSyntax node) => node.Body is { } body ? node.WithBody(Count(body)) : node;

        private static T CountIn<T>(T node, Func<T, StatementSyntax> body, Func<T, StatementSyntax, T> with)
            where T : SyntaxNode => with(node, SyntaxFactory.Block(Step, body(node)));

        private static BlockSyntax Count(BlockSyntax body) => body.WithStatements(body.Statements.Insert(0, Step));
    }
}
