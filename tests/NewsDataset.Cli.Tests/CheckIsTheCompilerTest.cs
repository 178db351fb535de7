using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NewsDataset.Tests;

/// <summary><c>newsdataset check</c> says of the same files what the generator says.</summary>
public sealed class CheckIsTheCompilerTest : IDisposable
{
    // What a class names and has of its own, the tool cannot know.
    private static readonly string[] KnownFromCSharpAlone =
    [
        "the class's own name",
        "a member that the user wrote",
        "former id that a member of the user's has",
        "named entities that are not there, with an article that names some",
    ];

    // A file that the compiler gets no text of, and one that it takes for the code page of another machine.
    private static readonly string[] NotToBeWritten = ["unreadable file", "file in the machine's code page"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Cases.Select(static x => x.Name)];

    private static IEnumerable<DiagnosticCase> Cases => DiagnosticCases.All.Where(static x => !KnownFromCSharpAlone.Contains(x.Name) && !NotToBeWritten.Contains(x.Name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void One_fault_is_said_as_the_compiler_says_it(string name)
    {
        TestProject project = Cases.Single(x => x.Name == name).Project;
        Write(project);

        ToolRun run = ToolRun.Of(_folder.Path, "check", "Articles", "--quiet");

        Assert.Equal(SaidByTheCompiler(project), run.Out);
        Assert.Equal((run.Out.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public void All_faults_of_articles_together_are_said_in_the_compilers_order()
    {
        TestProject project = TestProject.WithFixtures(("entities.yaml", "anna: { type: person, name: Anna }\n"), ("dataset.yaml", "stories: { summit: The summit }\n"));
        int number = 0;
        foreach (TestFile file in Cases.Select(static x => x.Project.Files.SingleOrDefault(static y => y.Path.EndsWith("/bad.article.md", StringComparison.Ordinal))).OfType<TestFile>())
        {
            project = project.WithFile(TestFile.Of(string.Format(CultureInfo.InvariantCulture, "Articles/{0}/b-{1}.article.md", number % 3, number++), file.Bytes));
        }

        foreach (string path in new[] { "B", "people", "top-20", "top20", "0/same", "1/same", "ά", "ἀ" })
        {
            project = project.WithFiles(("Articles/" + path + ".article.md", SampleArticles.Simple()));
        }

        Write(project);
        string said = ToolRun.Of(_folder.Path, "check", "Articles", "-q").Out;

        Assert.Equal(SaidByTheCompiler(project), said);
        Assert.True(said.Split('\n').Length > 40, said);
        Assert.Contains("NEWS4002", said, StringComparison.Ordinal);
        Assert.Contains("NEWS4003", said, StringComparison.Ordinal);
    }

    private static string SaidByTheCompiler(TestProject project) => string.Concat(project.Run().Diagnostics
        .Where(static x => !x.Id.StartsWith("NEWS5", StringComparison.Ordinal) && !x.Location.GetLineSpan().Path.EndsWith(".cs", StringComparison.Ordinal))
        .OrderBy(static x => x.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static x => x.Location.SourceSpan.Start)
        .ThenBy(static x => x.Id, StringComparer.Ordinal)
        .Select(static x => Describe(x) + "\n"));

    // As a compiler prints it, but for the project's folder, which the tool does not name.
    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3} {4}: {5}",
            place.Path,
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture)).Replace(TestProject.Folder + "/", string.Empty, StringComparison.Ordinal);
    }

    private void Write(TestProject project)
    {
        foreach (TestFile file in project.Files)
        {
            string path = Path.Combine(_folder.Path, Path.GetRelativePath(TestProject.Folder, file.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            bool isUtf16 = file.GetText()?.Encoding is UnicodeEncoding;
            File.WriteAllBytes(path, isUtf16 ? [.. Encoding.Unicode.GetPreamble(), .. file.Bytes] : file.Bytes);
        }
    }
}
