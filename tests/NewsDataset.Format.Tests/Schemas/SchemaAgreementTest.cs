using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Overlay;
using NewsDataset.Reading;
using NewsDataset.Yaml;

namespace NewsDataset.Tests;

/// <summary>A schema accepts what the reader accepts, and refuses the wrong keys, kinds and words that the reader refuses.</summary>
public sealed class SchemaAgreementTest
{
    // Texts that some key takes, texts that no key takes, and all that YAML itself has a meaning for.
    private static readonly string[] Scalars =
    [
        "plain words", "unknown", "x", "lf", "crlf", "line", "blank-line", "person", "work", "event", "persn", "true", "false", "True", "FALSE", "yes", "no", "on",
        "null", "NULL", "~", "0", "1", "01", "007", "+1", "-1", "12", "2147483647", "2147483648", "99999999999999999999", "1.0", "1.", ".5", "1e3", "0x1F", "0o17", ".inf", "-.Inf", ".nan", "1_000",
        "2026", "0000", "2026-03", "2026-13", "2026-03-03", "2026-02-30", "2026-03-03T10:00", "2026-03-03T10:00:59+14:00", "2026-03-03T24:00", "1:30",
        "hi", "EN-us", "zh-hant-tw", "sl-rozaj-biske", "en-x-a", "x-private", "en_US", "de-1996-a-bb-x-c", "null-x-a", "i-klingon", "e", "abcdefghi",
        "a", "a-b", "2025-review", "A", "a--b", "-a", "a-", "résumé", "নদী-তীর", "a_b", "a b", "Q1", "Q64", "Q0", "Q", "22686", "1.0.0", "1.0", "1.0.0-rc.1+x", "1.0.0-01", "v1.0.0",
        "c8e696e3c8e696e3c8e696e3c8e696e3c8e696e3c8e696e3c8e696e3c8e696e3", "1111111111111111111111111111111111111111111111111111111111111111", "c8e696e3",
        "https://news.example/a?b=c", "😀", "CC0-1.0",
    ];

    public static TheoryData<string, string, string, bool> Cases => new()
    {
        { "front matter", "", "", false },
        { "front matter", "# yaml-language-server: $schema=x\nlanguage: en # English\n", "", false },
        { "front matter", "language: en\nheadline: 2025\nkeywords: [a, 1, null]\nrevision: 2\n", "", false },
        { "front matter", "rights: { holder: unknown, redistributable: false, license: CC0-1.0, note: x }\nraw: { file: raw/a.txt, newline: crlf, replacement-characters: true }\n", "", false },
        { "front matter", "langauge: en\n", "NEWS0004", true },
        { "front matter", "Language: en\n", "NEWS0004", true },
        { "front matter", "desk: city\n", "NEWS0004", true },
        { "front matter", "language: en_US\n", "NEWS0006", true },
        { "front matter", "language: [en]\n", "NEWS0006", true },
        { "front matter", "headline: {}\n", "NEWS0006", true },
        { "front matter", "headline: \"\"\n", "NEWS0006", true },
        { "front matter", "published: 25 June 2025\n", "NEWS0006", true },
        { "front matter", "published: 2026-13-01\n", "NEWS0006", true },
        { "front matter", "story: Peace Talks\n", "NEWS0006", true },
        { "front matter", "keywords: { a: b }\n", "NEWS0006", true },
        { "front matter", "keywords: [[a]]\n", "NEWS0006", true },
        { "front matter", "revision: 0\n", "NEWS0006", true },
        { "front matter", "revision: two\n", "NEWS0006", true },
        { "front matter", "paragraphs: lines\n", "NEWS0006", true },
        { "front matter", "rights: mine\n", "NEWS0006", true },
        { "front matter", "rights: { holdr: x }\n", "NEWS0004", true },
        { "front matter", "rights: { redistributable: no }\n", "NEWS0006", true },
        { "front matter", "raw: { sha256: c8e696e3 }\n", "NEWS0006", true },
        { "front matter", "raw: { newline: LF }\n", "NEWS0006", true },
        { "front matter", "aliases: [old, older-2]\nretired: { since: 2.0.0, because: It was a hoax., instead: new }\n", "", false },
        { "front matter", "aliases: Old\n", "NEWS4001", true },
        { "front matter", "aliases: [old, o_d]\n", "NEWS4001", true },
        { "front matter", "retired: { since: 2.0.0 }\n", "NEWS0005", true },
        { "front matter", "retired: { since: 2, because: x }\n", "NEWS0006", true },
        { "front matter", "retired: { since: 2.0.0, because: x, instead: New }\n", "NEWS0006", true },
        { "front matter", "- language: en\n", "NEWS0003", true },

        // What a schema cannot say, or what YAML has taken for something else by then.
        { "front matter", "published: 2026-02-30\n", "NEWS0006", false },
        { "front matter", "language: en-rozaj-rozaj\n", "NEWS0006", false },
        { "front matter", "story: ÉÉ\n", "NEWS0006", false },
        { "front matter", "headline:\n", "NEWS0006", false },
        { "front matter", "revision: +1\n", "NEWS0006", false },
        { "front matter", "rights: { redistributable: TRUE }\n", "NEWS0006", false },

        { "entities", "", "", false },
        { "entities", "# nobody\n", "", false },
        { "entities", "donald-trump:\n  type: person\n  name: Donald Trump\n  names: { hi: ट्रंप, zh-hant: 川普 }\n  wikidata: Q22686\n", "", false },
        { "entities", "ঢাকা: { type: place, name: ঢাকা }\n2025-review: { type: work, name: 2025 }\n", "", false },
        { "entities", "Dhaka: { type: place, name: Dhaka }\n", "NEWS4001", true },
        { "entities", "a_b: { type: place, name: A }\n", "NEWS4001", true },
        { "entities", "a: { name: A }\n", "NEWS0005", true },
        { "entities", "a: { type: place }\n", "NEWS0005", true },
        { "entities", "a: Dhaka\n", "NEWS0006", true },
        { "entities", "a:\n", "NEWS0006", true },
        { "entities", "a: { type: city, name: A }\n", "NEWS0006", true },
        { "entities", "a: { type: place, name: A, wikidta: Q1 }\n", "NEWS0004", true },
        { "entities", "a: { type: place, name: A, wikidata: 22686 }\n", "NEWS0006", true },
        { "entities", "a: { type: place, name: A, names: { en_US: A } }\n", "NEWS0006", true },
        { "entities", "a: { type: place, name: A, names: { en: [A] } }\n", "NEWS0006", true },
        { "entities", "a: { type: place, name: A, wikidata: Q1 }\nb: { type: place, name: B, wikidata: Q1 }\n", "NEWS2002", false },

        { "manifest", "", "", false },
        { "manifest", "name: N\nversion: 1.0.0-rc.1+x\ndescription: D\nlicense: CC0-1.0\ncitation: C\ndefaults: { language: hi, rights: { holder: H } }\nstories: { b: B, a: 1 }\n", "", false },
        { "manifest", "nmae: x\n", "NEWS0004", true },
        { "manifest", "version: 1.0\n", "NEWS0006", true },
        { "manifest", "version: v1.0.0\n", "NEWS0006", true },
        { "manifest", "defaults: { publisher: x }\n", "NEWS0004", true },
        { "manifest", "defaults: { rights: { redistributable: maybe } }\n", "NEWS0006", true },
        { "manifest", "stories: { Peace Talks: x }\n", "NEWS4001", true },
        { "manifest", "stories: [a, b]\n", "NEWS0006", true },
        { "manifest", "stories: { a: [x] }\n", "NEWS0006", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_reader_refuses_the_schema_refuses_as_far_as_it_can(string kind, string yaml, string error, bool schemaRefuses)
    {
        YamlFile file = FileOf(kind);

        Assert.Equal(error, string.Join(' ', file.ReaderSays(yaml).Select(static x => x[..x.IndexOf(':', StringComparison.Ordinal)])));
        Assert.Equal(schemaRefuses, file.SchemaSays(yaml).Count > 0);
    }

    [Fact]
    public void A_comment_that_names_the_schema_changes_nothing()
    {
        const string Comment = "# yaml-language-server: $schema=../schemas/x.schema.json\n";
        ArticleFile article = ArticleFileReader.Read("a.article.md", "---\n" + Comment + "language: hi # Hindi\n---\nText.\n");
        EntitiesFile entities = EntitiesFile.Read("entities.yaml", Comment + "a: { type: work, name: A }\n");
        ManifestFile manifest = ManifestFile.Read("dataset.yaml", Comment + "name: N\n");

        Assert.Empty(article.Diagnostics.Concat(entities.Diagnostics).Concat(manifest.Diagnostics));
        Assert.Equal(("hi", "a", "N"), (article.Metadata.Language, entities.Entities[0].Id, manifest.Name));
    }

    [Fact]
    public void An_unknown_key_and_a_wrong_kind_are_refused_in_every_mapping()
    {
        foreach ((YamlFile file, string frame, KeyTable table) in YamlFile.Tables)
        {
            AssertBothRefuse(file, Fill(frame, table, "colour: red"));
            foreach (YamlKey key in table.Keys)
            {
                AssertBothRefuse(file, Fill(frame, table, key.Name + ": " + (key is MappingKey or EntriesKey ? "a text" : "{ a: b }"), key));
                AssertBothRefuse(file, Fill(frame, table, key.Name + ": [[a]]", key));
                if (key is WordKey or FlagKey or NumberKey)
                {
                    AssertBothRefuse(file, Fill(frame, table, key.Name + ": whatever", key));
                }
            }
        }
    }

    [Fact]
    public void No_key_is_told_from_another_by_what_YAML_takes_it_for() =>
        Assert.All(
            YamlFile.Tables.SelectMany(static x => x.Table.Keys.OfType<WordKey>()).SelectMany(static x => x.Words),
            static x => Assert.Equal(Newtonsoft.Json.Linq.JTokenType.String, EditorYaml.Read(x).Type));

    [Fact]
    public void The_schema_refuses_no_value_of_any_key_that_the_reader_accepts()
    {
        int accepted = 0;
        foreach ((YamlFile file, string frame, KeyTable table) in YamlFile.Tables)
        {
            foreach (YamlKey key in table.Keys)
            {
                IEnumerable<string> scalars = Scalars.SelectMany(static x => new[] { x, "'" + x + "'" });
                foreach (string value in scalars.SelectMany(x => key is EntriesKey ? new[] { "{ hi: " + x + " }", "{ " + x + ": hi }" } : key is TextsKey ? [x, "[" + x + ", " + x + "]"] : [x]).Append("{}").Append("[]"))
                {
                    accepted += AssertNeverStricter(file, Fill(frame, table, key.Name + ": " + value, key)) ? 1 : 0;
                }
            }
        }

        Assert.True(accepted > 2000, $"Only {accepted} of the values were accepted by any reader.");
    }

    [Fact]
    public void The_schema_refuses_no_file_that_the_reader_accepts()
    {
        Gen<string> character = Gen.Elements("a", "b", "Z", "0", "1", "9", "-", "-", ".", "T", ":", "Q", "x", "é", "क", "া", "ß", "~", "+", " ", "ı", "İ");
        Gen<string> word = Gen.OneOf(Gen.Elements(Scalars), character.ArrayOf().Select(string.Concat));
        Gen<string> scalar = word.Select(static x => "'" + x + "'").Or(Gen.Elements(Scalars));
        Gen<string> file = from table in Gen.Elements(YamlFile.Tables.AsEnumerable())
                           from key in Gen.Elements(table.Table.Keys.AsEnumerable())
                           from other in Gen.Elements(table.Table.Keys.AsEnumerable())
                           from value in Value(key, scalar)
                           from more in Value(other, scalar)
                           select YamlFile.Tables.ToList().IndexOf(table) + "|" + Fill(table.Frame, table.Table, key == other ? $"{key.Name}: {value}" : $"{key.Name}: {value}, {other.Name}: {more}", key, other);

        Prop.ForAll(
            Arb.From(file),
            static x =>
            {
                int bar = x.IndexOf('|', StringComparison.Ordinal);
                AssertNeverStricter(YamlFile.Tables[int.Parse(x[..bar], System.Globalization.CultureInfo.InvariantCulture)].File, x[(bar + 1)..]);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Every_file_of_the_repository_is_accepted()
    {
        int count = 0;
        foreach (string folder in new[] { "data", "samples", "src", "tests" })
        {
            foreach (string path in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories).Where(static x => !x.Contains("/bin/", StringComparison.Ordinal) && !x.Contains("/obj/", StringComparison.Ordinal)))
            {
                (YamlFile? file, string yaml) = Path.GetFileName(path) switch
                {
                    "entities.yaml" => (YamlFile.Entities, ByteOrderMark.Drop(File.ReadAllText(path))),
                    "dataset.yaml" => (YamlFile.Manifest, ByteOrderMark.Drop(File.ReadAllText(path))),
                    { } name when name.EndsWith(".article.md", StringComparison.Ordinal) => (YamlFile.FrontMatter, FrontMatterOf(File.ReadAllText(path))),
                    _ => (null, string.Empty),
                };
                if (file is not null)
                {
                    // A file with typed fields is neither the reader's nor the schema's alone.
                    bool hasFields = file.ReaderSays(yaml).Any(static x => x.StartsWith("NEWS0004", StringComparison.Ordinal));
                    Assert.True(hasFields || file.SchemaSays(yaml) is [], $"{path}: {string.Join("; ", file.SchemaSays(yaml))}");
                    count += hasFields ? 0 : 1;
                }
            }
        }

        Assert.True(count > 60, $"Only {count} files were found.");
    }

    private static YamlFile FileOf(string kind) => kind switch
    {
        "front matter" => YamlFile.FrontMatter,
        "entities" => YamlFile.Entities,
        _ => YamlFile.Manifest,
    };

    private static Gen<string> Value(YamlKey key, Gen<string> scalar) => key switch
    {
        EntriesKey => scalar.Zip(scalar).ArrayOf().Select(static x => "{ " + string.Join(", ", x.DistinctBy(static y => y.Item1).Select(static y => y.Item1 + ": " + y.Item2)) + " }"),
        TextsKey => scalar.ArrayOf().Select(static x => "[" + string.Join(", ", x) + "]").Or(scalar),
        WordKey word => Gen.Elements(word.Words.AsEnumerable()).Or(scalar),
        MappingKey mapping => from inner in Gen.Elements(mapping.Keys.Keys.AsEnumerable()) from value in Value(inner, scalar) select $"{{ {inner.Name}: {value} }}",
        _ => scalar,
    };

    private static string FrontMatterOf(string text)
    {
        text = ByteOrderMark.Drop(text);
        Assert.True(FileLayout.TryFind(text, out FileLayout layout, out _));
        return text[layout.FrontMatterStart..layout.FrontMatterEnd];
    }

    /// <summary>Puts keys into the frame of a mapping, and those that it needs beside them.</summary>
    private static string Fill(string frame, KeyTable table, string keys, params YamlKey[] filled)
    {
        var text = new StringBuilder("{ ").Append(keys);
        foreach (YamlKey required in table.Keys.Where(x => x.IsRequired && !filled.Contains(x)))
        {
            text.Append(", ").Append(required.Name).Append(": ").Append(required is WordKey { Words: var words } ? words[0] : Scalars.First(x => ((TextKey)required).Form.FindExpectation(x) is null));
        }

        return frame.Replace("{}", text.Append(" }").ToString(), StringComparison.Ordinal) + "\n";
    }

    /// <summary>Says whether the reader accepts a file, which the schema then does as well.</summary>
    private static bool AssertNeverStricter(YamlFile file, string yaml)
    {
        bool accepted = file.ReaderSays(yaml).Count == 0;
        Assert.True(!accepted || file.SchemaSays(yaml) is [], $"The schema alone refuses:\n{yaml}\n{(accepted ? string.Join('\n', file.SchemaSays(yaml)) : string.Empty)}");
        return accepted;
    }

    private static void AssertBothRefuse(YamlFile file, string yaml)
    {
        Assert.True(file.ReaderSays(yaml).Count > 0, "The reader accepts:\n" + yaml);
        Assert.True(file.SchemaSays(yaml).Count > 0, "The schema accepts:\n" + yaml);
    }
}
