using System;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Content;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Overlay;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>Reads the front matter of an article file.</summary>
internal static class FrontMatterReader
{
    private static readonly Vocabulary<bool> ParagraphModes = new(("line", false), ("blank-line", true));

    private static readonly Vocabulary<bool> Newlines = new(("lf", false), ("crlf", true));

    public static FrontMatter Read(YamlMapping root, DiagnosticSink sink)
    {
        // Which further keys there may be, the dataset says; a file does not know its own.
        var reader = new MappingReader(root, "an article's front matter", keys: null, sink);
        MappingReader? raw = reader.ReadMapping("raw", FormatKeys.Raw);

        // Both belong to later work of the tool; their form is fixed, so that nothing wrong gathers in files.
        reader.ReadTexts("aliases");
        MappingReader? retired = reader.ReadMapping("retired", FormatKeys.Retired);
        retired?.ReadText("since");
        retired?.ReadText("because");

        return new FrontMatter
        {
            Language = ReadLanguage(reader, "language"),
            NamesLanguage = reader.Find("language") is not null,
            Headline = reader.ReadScalar("headline"),
            Published = ReadDate(reader, "published"),
            Modified = ReadDate(reader, "modified"),
            Publisher = reader.ReadScalar("publisher") is { } publisher && publisher.Value != "unknown" ? publisher : null,
            Story = ReadId(reader, "story"),
            Section = reader.ReadText("section"),
            Genre = reader.ReadText("genre"),
            Keywords = reader.ReadTexts("keywords"),
            Revision = reader.ReadPositiveInteger("revision") ?? 1,
            BlankLineParagraphs = reader.ReadWord("paragraphs", ParagraphModes) ?? false,
            Rights = ReadRights(reader),
            Source = ReadSource(reader.ReadMapping("source", FormatKeys.Source), raw),
            RawSha256 = ReadSha256(raw),
            CarriageReturns = raw?.ReadWord("newline", Newlines) ?? false,
            ReplacementCharacters = raw?.ReadBoolean("replacement-characters") ?? false,
            Tests = reader.ReadText("tests"),
            Own = root.Entries.Where(static x => !FormatKeys.FrontMatter.Contains(x.Key.Value, StringComparer.Ordinal)).ToImmutableArray(),
        };
    }

    public static ArticleRights? ReadRights(MappingReader parent) =>
        parent.ReadMapping("rights", FormatKeys.Rights) is { } rights
            ? new ArticleRights(rights.ReadTextOrUnknown("holder"), rights.ReadBoolean("redistributable"), rights.ReadText("license"), rights.ReadText("note"))
            : null;

    public static YamlScalar? ReadLanguage(MappingReader reader, string key)
    {
        YamlScalar? scalar = reader.ReadScalar(key, "a BCP 47 language tag, such as hi or zh-Hant");
        if (scalar is null || Language.TryParse(scalar.Value, out _))
        {
            return scalar;
        }

        reader.Refuse(scalar, key, "a BCP 47 language tag, such as hi or zh-Hant");
        return null;
    }

    public static YamlScalar? ReadId(MappingReader reader, string key)
    {
        YamlScalar? scalar = reader.ReadScalar(key, "an id");
        if (scalar is null || ArticleId.FindFault(scalar.Value) is not { } fault)
        {
            return scalar;
        }

        reader.Refuse(scalar, key, "an id in kebab-case, and " + fault);
        return null;
    }

    private static ArticleSource? ReadSource(MappingReader? source, MappingReader? raw)
    {
        string? file = raw?.ReadText("file");
        return source is null && file is null
            ? null
            : new ArticleSource(source?.ReadText("url"), source is null ? null : ReadDate(source, "retrieved")?.Value, file, source?.ReadText("note"));
    }

    private static YamlScalar? ReadDate(MappingReader reader, string key)
    {
        const string Expected = "a date that exists, YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm, in ASCII digits";
        YamlScalar? scalar = reader.ReadScalar(key, Expected);
        if (scalar is null || DateValue.TryRead(scalar.Value, DateCalendar.Gregorian, null, out _))
        {
            return scalar;
        }

        reader.Refuse(scalar, key, Expected);
        return null;
    }

    private static YamlScalar? ReadSha256(MappingReader? raw)
    {
        const string Expected = "64 hexadecimal digits";
        YamlScalar? scalar = raw?.ReadScalar("sha256", Expected);
        if (scalar is null)
        {
            return null;
        }

        bool valid = scalar.Value.Length == 64;
        foreach (char c in scalar.Value)
        {
            valid &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
        }

        if (valid)
        {
            return scalar;
        }

        raw!.Refuse(scalar, "sha256", Expected);
        return null;
    }
}
