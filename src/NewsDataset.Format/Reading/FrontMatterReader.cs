using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Naming;
using NewsDataset.Yaml;
using Keys = NewsDataset.Reading.FormatKeys.FrontMatter;

namespace NewsDataset.Reading;

/// <summary>Reads the front matter of an article file.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(YamlMapping root, DiagnosticSink sink)
    {
        // Which further keys there may be, the dataset says; a file does not know its own.
        var reader = new MappingReader(root, "an article's front matter", keys: null, sink);
        MappingReader? raw = reader.ReadMapping(Keys.Raw);
        return new FrontMatter
        {
            Language = reader.ReadScalar(Keys.Language),
            NamesLanguage = reader.Has(Keys.Language),
            Headline = reader.ReadScalar(Keys.Headline),
            Published = reader.ReadScalar(Keys.Published),
            Modified = reader.ReadScalar(Keys.Modified),
            Publisher = reader.ReadScalarOrUnknown(Keys.Publisher),
            Story = reader.ReadScalar(Keys.Story),
            Section = reader.ReadText(Keys.Section),
            Genre = reader.ReadText(Keys.Genre),
            Keywords = reader.ReadTexts(Keys.Keywords),
            Revision = reader.ReadNumber(Keys.Revision) ?? 1,
            Aliases = ReadAliases(reader, sink),
            Retired = reader.Has(Keys.Retired) ? ReadRetired(root, reader.ReadMapping(Keys.Retired), sink) : null,
            BlankLineParagraphs = reader.ReadWord(Keys.BlankLineParagraphs) ?? false,
            Rights = ReadRights(reader.ReadMapping(Keys.Rights)),
            Source = ReadSource(reader.ReadMapping(Keys.Source), raw),
            RawSha256 = raw?.ReadScalar(FormatKeys.Raw.Sha256),
            CarriageReturns = raw?.ReadWord(FormatKeys.Raw.CarriageReturns) ?? false,
            ReplacementCharacters = raw?.ReadFlag(FormatKeys.Raw.ReplacementCharacters) ?? false,
            Tests = reader.ReadText(Keys.Tests),
            Own = root.Entries.Where(static x => !Keys.Table.Names.Contains(x.Key.Value, StringComparer.Ordinal)).ToImmutableArray(),
        };
    }

    public static ArticleRights? ReadRights(MappingReader? rights) =>
        rights is null
            ? null
            : new ArticleRights(
                rights.ReadScalarOrUnknown(FormatKeys.Rights.Holder)?.Value,
                rights.ReadFlag(FormatKeys.Rights.Redistributable),
                rights.ReadText(FormatKeys.Rights.License),
                rights.ReadText(FormatKeys.Rights.Note));

    private static ImmutableArray<YamlScalar> ReadAliases(MappingReader reader, DiagnosticSink sink)
    {
        ImmutableArray<YamlScalar>.Builder aliases = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (YamlScalar alias in reader.ReadScalars(Keys.Aliases))
        {
            if (ArticleId.FindFault(alias.Value) is { } fault)
            {
                sink.Report(DiagnosticRules.InvalidId, alias.Start, alias.Length, alias.Value, fault);
            }
            else
            {
                aliases.Add(alias);
            }
        }

        return aliases.ToImmutable();
    }

    private static RetiredKeys ReadRetired(YamlMapping root, MappingReader? retired, DiagnosticSink sink)
    {
        KeyValuePair<YamlScalar, YamlNode> entry = root.Entries.First(static x => x.Key.Value == Keys.Retired.Name);
        if (entry.Value is YamlMapping mapping)
        {
            MappingReader.ReportMissing(mapping, "'" + entry.Key.Value + "'", entry.Key, FormatKeys.Retired.Table, sink);
        }

        return new RetiredKeys(
            retired?.ReadText(FormatKeys.Retired.Since),
            retired?.ReadText(FormatKeys.Retired.Because),
            retired?.ReadScalar(FormatKeys.Retired.Instead));
    }

    private static ArticleSource? ReadSource(MappingReader? source, MappingReader? raw)
    {
        string? file = raw?.ReadText(FormatKeys.Raw.File);
        return source is null && file is null
            ? null
            : new ArticleSource(source?.ReadText(FormatKeys.Source.Url), source?.ReadText(FormatKeys.Source.Retrieved), file, source?.ReadText(FormatKeys.Source.Note));
    }
}
