using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Validation;
using NewsDataset.Writing;

namespace NewsDataset.Tests;

/// <summary>The project's own articles, entities and manifests: as they are, as other checkouts have them, and after slips of the hand.</summary>
public sealed class RealFilesTest
{
    // Enough that each file is tried some thirty times; a run takes seconds.
    private const int Inputs = 2_500;

    // Each is a compilation.
    private const int CompiledInputs = 60;

    public static TheoryData<string> Names => [.. RealFiles.All.Select(static x => x.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_checkout_with_CRLF_makes_the_same_code_articles_and_hashes(string name)
    {
        RealFiles files = Find(name);
        GeneratorRun feeds = files.Project().Run().AssertCompiles();
        GeneratorRun returns = files.Project(static x => x.Replace("\n", "\r\n", StringComparison.Ordinal)).Run().AssertCompiles();

        Assert.Equal(feeds.Sources, returns.Sources);
        ArticleSet<Article> expected = feeds.Load().Articles("Shop." + name);
        ArticleSet<Article> actual = returns.Load().Articles("Shop." + name);
        Assert.Equal(expected, actual);
        Assert.Equal(expected.Select(static x => x.ToSnapshot()), actual.Select(static x => x.ToSnapshot()));
        Assert.All(actual, x => Assert.Equal(files.RawOf(x.Id), x.Raw));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_article_after_slips_of_the_hand_is_refused_inside_the_file_or_read_wholly(string name)
    {
        RealFiles files = Find(name);
        EntitiesFile entities = EntitiesFile.Read("entities.yaml", files.Entities);
        ManifestFile manifest = ManifestFile.Read("dataset.yaml", files.Manifest);
        var catalog = new DatasetCatalog(entities.Entities, manifest.Stories, manifest.DefaultLanguage, manifest.DefaultRights);
        var check = new DatasetCheck(entities.Entities.Select(static x => x.Id), manifest.Stories.Select(static x => x.Id), "entities.yaml", "dataset.yaml", manifest.DefaultLanguage is null);
        int read = 0;

        // Nearly every slip changes the text, and with a hash is refused for that alone.
        Prop.ForAll(Slips(files.Articles.Concat(files.ArticlesWithoutHash)), slip =>
        {
            ArticleFile file = ArticleFileReader.Read(slip.Path, slip.Text);
            FileDiagnostic[] all = [.. file.Diagnostics, .. check.Check(file.References, file.Story, file.NeedsLanguage), .. OwnKeysCheck.Check(file.Own)];
            AssertInside(slip.Text, all);
            if (!all.Any(static x => x.Rule.Severity == RuleSeverity.Error))
            {
                read++;
                AssertRead(files, slip.Text, file, catalog);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Inputs));

        // Otherwise the second half of the sentence would say nothing.
        Assert.InRange(read, Inputs / 20, Inputs);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shared_files_after_slips_of_the_hand_are_refused_inside_the_file_or_read(string name)
    {
        RealFiles files = Find(name);
        Prop.ForAll(Slips(files.Files.Except(files.Articles)), static slip =>
        {
            AssertInside(slip.Text, EntitiesFile.Read(slip.Path, slip.Text).Diagnostics);
            AssertInside(slip.Text, ManifestFile.Read(slip.Path, slip.Text).Diagnostics);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Inputs / 5));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_generated_after_slips_of_the_hand_compiles_and_runs(string name)
    {
        RealFiles files = Find(name);
        GeneratorRun start = files.Project().Run();
        Prop.ForAll(Slips(files.Files), slip =>
        {
            GeneratorRun run = start.Edit(x => x.WithFiles((slip.Path, slip.Text)));
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, static x => !x.Id.StartsWith("NEWS", StringComparison.Ordinal) || x.Id == DiagnosticRules.InternalError.Id);
            run.AssertOutputCompiles();
            if (run.Diagnostics.IsEmpty)
            {
                string id = ArticleFileReader.IdOf(slip.Path);
                ArticleSet<Article> articles = run.Load().Articles("Shop." + name);
                Article? edited = articles.FirstOrDefault(x => x.Id == id);
                Assert.Equal(edited is null ? null : ArticleFileReader.Read(slip.Path, slip.Text).Text.Raw, edited?.Raw);
                Assert.All(articles, static x => Assert.NotEmpty(x.ToSnapshot()));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(CompiledInputs));
    }

    private static RealFiles Find(string name) => RealFiles.All.Single(x => x.Name == name);

    private static Arbitrary<(string Path, string Text)> Slips(IEnumerable<(string Path, string Text)> files) =>
        (from file in Gen.Elements(files.ToArray())
         from edit in TextEdit.Some
         select (file.Path, edit(file.Text))).ToArbitrary();

    private static void AssertInside(string text, IEnumerable<FileDiagnostic> diagnostics)
    {
        string[] lines = ByteOrderMark.Drop(text).Split('\n');
        foreach (FileDiagnostic diagnostic in diagnostics)
        {
            FileLocation place = diagnostic.Location;
            Assert.NotEqual(DiagnosticRules.InternalError, diagnostic.Rule);
            Assert.InRange(place.Start, 0, text.Length);
            Assert.InRange(place.Start + place.Length, place.Start, text.Length);
            Assert.InRange(place.Line, 0, lines.Length - 1);
            Assert.InRange(place.Column, 0, lines[place.Line].Length);
            Assert.InRange(place.EndLine, place.Line, lines.Length - 1);
            Assert.InRange(place.EndColumn, 0, lines[place.EndLine].Length);
            Assert.NotEmpty(diagnostic.Message);
        }
    }

    private static void AssertRead(RealFiles files, string text, ArticleFile file, DatasetCatalog catalog)
    {
        var article = new Article(new ReadArticle(file.Metadata, catalog, file.Text));
        if (files.IsAnnotatedOverRaw(article.Id, text))
        {
            Assert.Equal(files.RawOf(article.Id), article.Raw);
        }

        ReadAll(article, depth: 0);
        Assert.NotEmpty(article.ToSnapshot());
        AssertWritesBack(ByteOrderMark.Drop(text), file);
    }

    /// <summary>Writes the raw text and its labels as a file, and reads them again.</summary>
    private static void AssertWritesBack(string text, ArticleFile file)
    {
        PeeledText peeled = file.Text;
        if (peeled.Spans.Any(x => x.Range.Slice(peeled.Raw).Contains('\n')))
        {
            // A span over the lines of a wrapped paragraph; the writer is for one line each.
            return;
        }

        FencedLines[] fences =
        [
            .. peeled.Blocks.Where(static x => x.Fence >= 0).GroupBy(static x => x.Fence).Select(x =>
                new FencedLines(LineOf(peeled.Raw, x.First().Range.Start), LineOf(peeled.Raw, x.Last().Range.End), x.First().Kind)),
        ];
        LabelledRange[] spans = [.. peeled.Spans.Select((x, i) => new LabelledRange(x.Range, text.Substring(x.Attributes.SourceStart + 1, x.Attributes.SourceLength - 2), i))];

        var errors = new List<OverlayError>();
        PeeledText again = OverlayReader.Read(OverlayWriter.Write(peeled.Raw, fences, spans), 0, file.Metadata.Options, errors);

        Assert.Empty(errors);
        Assert.Equal(peeled.Raw, again.Raw);
        Assert.Equal(peeled.Blocks.Select(static x => (x.Kind, x.Range)), again.Blocks.Select(static x => (x.Kind, x.Range)));
        Assert.Equal(peeled.Spans.Select(static x => (x.Range, x.Kind, x.Block, x.Parent)), again.Spans.Select(static x => (x.Range, x.Kind, x.Block, x.Parent)));
    }

    private static int LineOf(string raw, int position) => raw.AsSpan(0, position).Count('\n');

    /// <summary>Reads every property of a value of ours, and of the values that it has.</summary>
    private static void ReadAll(object? value, int depth)
    {
        if (value is null || depth > 4)
        {
            return;
        }

        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
            {
                ReadAll(item, depth + 1);
            }
        }
        else if (value.GetType().Assembly == typeof(Article).Assembly)
        {
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                ReadAll(property.GetValue(value), depth + 1);
            }
        }
    }
}
