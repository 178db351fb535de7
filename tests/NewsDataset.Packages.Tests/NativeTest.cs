using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace NewsDataset.Tests;

/// <summary>Programs that are trimmed, and compiled to native code, where a member that only reflection would find is gone.</summary>
public sealed class NativeTest
{
    private const string Program = """
        using System;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using NewsDataset;

        Console.OutputEncoding = new UTF8Encoding(false);
        var calls = from x in News.Articles
                    where x.Language == Language.Vietnamese && x.Mentions(News.People.VladimirPutin)
                    orderby x.Published
                    select x.Id + " " + x.Published;
        Console.WriteLine(string.Join(", ", calls));
        Console.WriteLine(News.Articles.All(x => x.ToSnapshot().Length > x.Raw.Length / 2));
        Console.WriteLine(News.Articles.InLanguage(Language.Hindi).Length + " " + News.Articles.Mentioning(News.People.DonaldTrump).Length);

        Article article = Fixtures.HarbourLights;
        Console.WriteLine(article.Quotes[0].Speaker + ": " + article.Quotes[0].Text + " " + article.Quotes[0].Range);
        Console.WriteLine(JsonSerializer.Serialize(new Row(article.Id, article.Headline, article.EntityMentions.Select(x => x.Entity.Name).ToArray()), Json.Default.Row));

        ArchiveFields fields = Archive.Bell.Fields;
        Console.WriteLine(fields.Desk + " " + fields.Embargo?.DayNumber + " " + string.Join("+", fields.Topics) + " " + fields.Checked!.At.Offset + " " + fields.Edition);
        Console.WriteLine(JsonSerializer.Serialize(fields, Json.Default.ArchiveFields));

        [ArticleDataset("Articles/**")]
        internal static partial class Fixtures;

        internal enum Desk { City, ForeignAffairs }

        internal sealed record Check(string By, DateTimeOffset At);

        [ArticleFields]
        internal sealed partial record ArchiveFields(Desk Desk, DateOnly? Embargo, ImmutableArray<string> Topics, Check? Checked, string Edition = "evening");

        [ArticleDataset("Archive/**", Fields = typeof(ArchiveFields))]
        internal static partial class Archive;

        internal sealed record Row(string Id, string? Headline, string[] Mentions);

        [JsonSerializable(typeof(Row))]
        [JsonSerializable(typeof(ArchiveFields))]
        internal sealed partial class Json : JsonSerializerContext;
        """;

    private const string Bell = """
        ---
        language: hi
        desk: foreign-affairs
        embargo: 2026-03-04
        topics: [schools, crafts]
        checked: { by: Oda Fennick, at: 2026-03-03T18:30+05:30 }
        ---
        गाँव के लोहारों ने घंटी ढाली है।

        """;

    private static readonly string[] Modern = ["net8.0", "net10.0"];

    [Theory]
    [InlineData("PublishAot")]
    [InlineData("PublishTrimmed")]
    public async Task A_consumer_is_published_without_a_warning_and_runs(string property)
    {
        ConsumerProject project = await ConsumerProject.Create();
        project.WriteSampleArticles().Write("Archive/bell.article.md", Bell).WriteProgram(
            "NewsDataset",
            Program,
            properties: $"<Nullable>enable</Nullable><{property}>true</{property}><SelfContained>true</SelfContained><UseAppHost>true</UseAppHost><TrimmerSingleWarn>false</TrimmerSingleWarn>");

        CommandResult published = await project.Publish();
        if (published.ExitCode != 0)
        {
            await SkipWhereNothingIsPublished(property, published);
        }

        Assert.DoesNotContain("warning", published.Succeeded().Output, StringComparison.OrdinalIgnoreCase);
        await Snapshot.Verify((await DotnetCommand.RunProgram(project.PathOf("published/App"))).Succeeded().Output.TrimEnd('\n'));
    }

    /// <summary>Where it says so, the trimmer takes it apart, and its own build has looked for what must not be.</summary>
    [Theory]
    [InlineData("NewsDataset.Core")]
    [InlineData("NewsDataset")]
    [InlineData("NewsDataset.Invented")]
    public async Task An_assembly_says_that_it_can_be_trimmed(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead((await PackageFeed.Get()).PathOf(package));
        foreach (string framework in Modern)
        {
            using Stream entry = archive.GetEntry($"lib/{framework}/{package}.dll")!.Open();
            using var assembly = new MemoryStream();
            await entry.CopyToAsync(assembly);
            assembly.Position = 0;
            Assert.Equal("True", AssemblyFile.MetadataOf(assembly).GetValueOrDefault("IsTrimmable"));
        }
    }

    /// <summary>A program of one line tells whether a machine can publish at all: a linker, and packages that not every registry has.</summary>
    private static async Task SkipWhereNothingIsPublished(string property, CommandResult failed)
    {
        ConsumerProject plain = await ConsumerProject.Create();
        plain.WriteProgram(string.Empty, "System.Console.WriteLine();", properties: $"<{property}>true</{property}><SelfContained>true</SelfContained><UseAppHost>true</UseAppHost>");
        CommandResult result = await plain.Publish();
        if (result.ExitCode != 0)
        {
            string reason = result.Errors.Select(static x => x.Id + " " + x.Message).FirstOrDefault() ?? result.Output;
            throw new CannotRunHereException($"Nothing was proved of {property}: this machine does not publish a program of one line either. {reason}");
        }

        failed.Succeeded();
    }
}
