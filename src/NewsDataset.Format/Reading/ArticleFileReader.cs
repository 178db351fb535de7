using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Fields;
using NewsDataset.Metadata;
using NewsDataset.Overlay;
using NewsDataset.Snapshots;
using NewsDataset.Validation;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>Reads an article file. Depends on nothing but the file, and throws on no text.</summary>
internal static class ArticleFileReader
{
    /// <summary>What an article file's name ends in.</summary>
    public const string Extension = ResourcePath.Extension;

    /// <summary>Returns the article id that a file's name gives.</summary>
    public static string IdOf(string path)
    {
        int slash = path.LastIndexOfAny(['/', '\\']);
        string name = path.Substring(slash + 1);
        return name.EndsWith(Extension, StringComparison.Ordinal) ? name.Substring(0, name.Length - Extension.Length) : name;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path, for messages and for the id.</param>
    /// <param name="text">Its characters.</param>
    public static ArticleFile Read(string path, string text)
    {
        text = ByteOrderMark.Drop(text);
        var sink = new DiagnosticSink(path, text);

        bool complete = FileLayout.TryFind(text, out FileLayout layout, out bool opened);
        FrontMatter? frontMatter = ReadFrontMatter(text, complete, opened, layout, sink);
        bool needsLanguage = frontMatter is { NamesLanguage: false, Retired: null };
        FileLocation firstLine = sink.Locate(0, FirstLineLength(text));
        OwnMapping? own = frontMatter is null ? null : LocateOwn(frontMatter.Own, firstLine, sink);
        frontMatter ??= FrontMatter.Empty;

        // Without front matter all is body; with one that never closes nothing is.
        int bodyStart = complete ? layout.BodyStart : opened ? text.Length : 0;
        bool charactersValid = TextCheck.IsReadable(text, sink, frontMatter.ReplacementCharacters);

        var options = new OverlayOptions(frontMatter.BlankLineParagraphs, frontMatter.CarriageReturns);
        var overlayErrors = new List<OverlayError>();
        PeeledText peeled = OverlayReader.Read(text, bodyStart, options, overlayErrors);
        bool overlayValid = OverlayErrors.Report(overlayErrors, sink);
        if (complete)
        {
            CheckText(text, peeled, frontMatter.Retired is not null, layout, sink);
        }

        SpanCheck.Check(peeled, sink);

        string rawSha256 = Sha256.OfText(peeled.Raw);
        if (charactersValid && overlayValid && frontMatter is { RawSha256: { } expected, Retired: null })
        {
            CheckHash(expected, peeled.Raw, rawSha256, frontMatter.CarriageReturns, sink);
        }

        List<Reference> references = FindReferences(peeled, sink);
        ArticleMetadata metadata = MetadataReader.Read(IdOf(path), frontMatter, peeled, options, rawSha256, sink);
        metadata = metadata with { Fields = own?.ToMapping() ?? FieldMapping.Empty };
        metadata = metadata with { GoldSha256 = HashGold(metadata, peeled, references) };

        return new ArticleFile(
            path,
            metadata,
            peeled,
            references,
            frontMatter.Story is { } story ? Locate(story, sink) : null,
            needsLanguage ? firstLine : null,
            [.. frontMatter.Aliases.Select(x => Locate(x, sink))],
            frontMatter.Retired is { } retired ? new Retirement(retired.Since, retired.Because, retired.Instead is { } instead ? Locate(instead, sink) : null) : null,
            own,
            firstLine,
            sink.ToList());
    }

    private static int FirstLineLength(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Reads the front matter; <see langword="null"/> if there is none that can be read, which is then reported.</summary>
    private static FrontMatter? ReadFrontMatter(string text, bool complete, bool opened, FileLayout layout, DiagnosticSink sink)
    {
        if (!opened)
        {
            sink.Report(DiagnosticRules.NoFrontMatter, 0, 0);
            return null;
        }

        if (!complete)
        {
            sink.Report(DiagnosticRules.FrontMatterNotClosed, 0, 3);
            return null;
        }

        if (text.IndexOf('\0', layout.FrontMatterStart, layout.FrontMatterEnd - layout.FrontMatterStart) >= 0)
        {
            // The parser takes NUL for the end, and would miss every key behind it. The NUL itself is reported with the text's.
            return null;
        }

        YamlMapping? root = PlainYamlReader.TryRead(text, layout.FrontMatterStart, layout.FrontMatterEnd)
            ?? YamlTreeReader.Read(text, layout.FrontMatterStart, layout.FrontMatterEnd, sink);
        return root is null ? null : FrontMatterReader.Read(root, sink);
    }

    // An article has text. A retired one has none, for the sake of whoever holds its rights.
    private static void CheckText(string text, PeeledText peeled, bool retired, FileLayout layout, DiagnosticSink sink)
    {
        if (peeled.Blocks.Count == 0 && !retired)
        {
            sink.Report(DiagnosticRules.EmptyArticle, layout.FrontMatterEnd, 3);
        }
        else if (peeled.Blocks.Count > 0 && retired)
        {
            int start = peeled.Blocks[0].SourceStart;
            int end = text.IndexOfAny(['\r', '\n'], start);
            sink.Report(DiagnosticRules.RetiredWithText, start, (end < 0 ? text.Length : end) - start);
        }
    }

    private static Reference Locate(YamlScalar scalar, DiagnosticSink sink) => new(scalar.Value, sink.Locate(scalar.Start, scalar.Length));

    private static void CheckHash(YamlScalar expected, string raw, string actual, bool carriageReturns, DiagnosticSink sink)
    {
        if (string.Equals(expected.Value, actual, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        string otherNewlines = carriageReturns ? raw.Replace("\r\n", "\n") : raw.Replace("\n", "\r\n");
        string hint = string.Equals(expected.Value, Sha256.OfText(otherNewlines), StringComparison.OrdinalIgnoreCase)
            ? $" With {(carriageReturns ? "LF" : "CRLF")} line ends it would be the one given: say 'raw: {{ newline: {(carriageReturns ? "lf" : "crlf")} }}'."
            : " A raw text that mixes CRLF and LF cannot be annotated as it is.";
        sink.Report(DiagnosticRules.RawHashDiffers, expected.Start, expected.Length, actual, hint);
    }

    private static List<Reference> FindReferences(PeeledText peeled, DiagnosticSink sink)
    {
        var references = new List<Reference>();
        foreach (PeeledSpan span in peeled.Spans)
        {
            if (span.Attributes.Entity is { } entity)
            {
                references.Add(new Reference(entity.Value, sink.Locate(entity.SourceStart, entity.SourceLength)));
            }

            if (span.Attributes.Find("speaker") is { } speaker && speaker.Value.StartsWith("@", StringComparison.Ordinal))
            {
                references.Add(new Reference(speaker.Value.Substring(1), sink.Locate(speaker.SourceStart, speaker.SourceLength)));
            }
        }

        return references;
    }

    private static OwnMapping LocateOwn(IEnumerable<KeyValuePair<YamlScalar, YamlNode>> entries, FileLocation location, DiagnosticSink sink) =>
        new(entries.Select(x => new OwnEntry(x.Key.Value, sink.Locate(x.Key.Start, x.Key.Length), LocateOwn(x.Value, sink))).ToImmutableArray(), location);

    private static OwnValue LocateOwn(YamlNode node, DiagnosticSink sink)
    {
        FileLocation location = sink.Locate(node.Start, node.Length);
        return node switch
        {
            YamlSequence list => new OwnList(list.Items.Select(x => LocateOwn(x, sink)).ToImmutableArray(), location),
            YamlMapping mapping => LocateOwn(mapping.Entries, location, sink),
            _ => new OwnText(((YamlScalar)node).Value, location),
        };
    }

    /// <summary>Returns all that the file annotates: its snapshot, in which entities stand by their ids alone.</summary>
    public static string Snapshot(ArticleFile file) => SnapshotWriter.Write(ToArticle(file.Metadata, file.Text, file.References));

    private static string HashGold(ArticleMetadata metadata, PeeledText peeled, IReadOnlyList<Reference> references) =>
        SnapshotWriter.Hash(ToArticle(metadata, peeled, references));

    private static Article ToArticle(ArticleMetadata metadata, PeeledText peeled, IReadOnlyList<Reference> references)
    {
        Entity[] entities =
        [
            .. references.Select(static x => x.Id).Distinct(StringComparer.Ordinal).Select(static x =>
                new Entity(x, EntityType.Person, x, ImmutableSortedDictionary<string, string>.Empty, wikidataId: null)),
        ];
        var catalog = new DatasetCatalog(entities.ToImmutableArray(), ImmutableArray<Story>.Empty);
        return new Article(new ReadArticle(metadata, catalog, peeled));
    }
}
