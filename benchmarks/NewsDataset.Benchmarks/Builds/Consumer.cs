using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NewsDataset.Benchmarks.Corpora;
using NewsDataset.Benchmarks.Results;
using NewsDataset.Benchmarks.Ways;
using NewsDataset.Tests;

namespace NewsDataset.Benchmarks.Builds;

/// <summary>A project of benchmarks/build with its inputs, in a folder of its own among the artifacts.</summary>
internal sealed class Consumer
{
    private static readonly string Projects = Path.Combine(BenchmarkFolders.Artifacts, "projects");
    private static readonly Dictionary<(Way Way, int Size), Consumer> Made = [];
    private static bool _started;

    private readonly string _folder;
    private ProcessResult? _lastBuild;

    private Consumer(Way way, CorpusFolder corpus)
    {
        Way = way;
        Corpus = corpus;
        _folder = Path.Combine(Projects, corpus.Count.ToString(CultureInfo.InvariantCulture), way.Name);
    }

    public Way Way { get; }

    public CorpusFolder Corpus { get; }

    public string Assembly => Path.Combine(Output, "App.dll");

    public string Symbols => Path.Combine(Output, "App.pdb");

    public string ReferenceAssembly => Path.Combine(_folder, "obj", "Release", "net10.0", "ref", "App.dll");

    /// <summary>Gets the size of all that a build puts out, but for symbols.</summary>
    public long OutputBytes => new DirectoryInfo(Output)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(static x => x.Extension != ".pdb")
        .Sum(static x => x.Length);

    private string Output => Path.Combine(_folder, "bin", "Release", "net10.0");

    private string Articles => Path.Combine(_folder, "articles");

    /// <summary>Gets the project of a way with so many articles: written and restored, not built.</summary>
    public static Consumer Get(Way way, int size)
    {
        if (!Made.TryGetValue((way, size), out Consumer? consumer))
        {
            Made[(way, size)] = consumer = new Consumer(way, CorpusFolder.Get(size));
            consumer.Prepare();
        }

        return consumer;
    }

    /// <summary>Builds from nothing but what was restored, as a build server does.</summary>
    /// <param name="more">More arguments for <c>dotnet build</c>.</param>
    public ProcessResult Build(params string[] more)
    {
        BenchmarkFolders.Delete(Path.Combine(_folder, "bin"));
        BenchmarkFolders.Delete(Path.Combine(_folder, "obj", "Release"));
        return _lastBuild = Dotnet(["build", "-c", "Release", "--no-restore", "-nodeReuse:false", "-tl:off", "-clp:NoSummary", .. more], watchCompiler: true);
    }

    /// <summary>Builds unless it is built already.</summary>
    /// <returns><see langword="false"/> if this way cannot hold so many articles.</returns>
    public bool TryBuild() => (_lastBuild ?? Build()).ExitCode == 0;

    /// <summary>Asks the program a question in a fresh process, and checks that its answer is right.</summary>
    public ProgramAnswer Ask(string question)
    {
        ProcessResult result = DotnetProcess.Run(_folder, [Assembly, question]).Succeeded();
        string[] parts = result.Output.TrimEnd('\n').Split('\t');
        string? expected = Question.About(Corpus).AnswerTo(question);
        if (!string.Equals(parts[0], expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{Way.Name} with {Corpus.Count} articles answers '{question}' with '{parts[0]}', not '{expected}'.");
        }

        return new ProgramAnswer(
            result.Elapsed,
            TimeSpan.FromMicroseconds(double.Parse(parts[1], CultureInfo.InvariantCulture)),
            long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <summary>Changes every article file.</summary>
    /// <param name="edit">Makes the new text of a file's name and text.</param>
    public void EditArticles(Func<string, string, string> edit)
    {
        foreach (FileInfo file in Corpus.Files)
        {
            File.WriteAllText(Path.Combine(Articles, file.Name), edit(file.Name, File.ReadAllText(file.FullName)));
        }
    }

    /// <summary>Takes the corpus's own article files back. What was built is no longer what the files say.</summary>
    public void RestoreArticles()
    {
        foreach (FileInfo file in Corpus.Files)
        {
            file.CopyTo(Path.Combine(Articles, file.Name), overwrite: true);
        }

        _lastBuild = null;
    }

    private void Prepare()
    {
        if (!_started)
        {
            _started = true;
            BenchmarkFolders.Delete(Projects);
            Directory.CreateDirectory(Projects);
            File.WriteAllText(Path.Combine(Projects, "nuget.config"), FeedSettings.Of(PackageFeed.Folder));
            CopyFiles(BenchmarkFolders.ProjectSources, Projects);

            // The repository's own would have the analysers work harder than in anybody else's project.
            File.WriteAllText(Path.Combine(Projects, ".editorconfig"), "root = true\n");
        }

        Progress.Say($"write {Way.Name} with {Quantity.Count(Corpus.Count)} articles");
        Directory.CreateDirectory(_folder);
        CopyFiles(Path.Combine(BenchmarkFolders.ProjectSources, "Shared"), _folder);
        CopyFiles(Path.Combine(BenchmarkFolders.ProjectSources, Way.Name), _folder);
        Way.WriteInputs(_folder, Corpus);
        Dotnet(["restore", "-nodeReuse:false", "-tl:off"], watchCompiler: false).Succeeded();
    }

    private ProcessResult Dotnet(IEnumerable<string> arguments, bool watchCompiler) => DotnetProcess.Run(
        _folder,
        [
            .. arguments,
            "-p:UseSharedCompilation=false",
            "-p:NewsDatasetVersion=" + PackageFeed.Get().Version,
            "-p:RestorePackagesPath=" + PackageFeed.PackagesFolder,
        ],
        watchCompiler);

    private static void CopyFiles(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from).Where(static x => !x.EndsWith(".md", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
