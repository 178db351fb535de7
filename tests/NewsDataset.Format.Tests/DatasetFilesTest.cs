using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;

namespace NewsDataset.Tests;

/// <summary>The two files that a dataset's articles share: <c>entities.yaml</c> and <c>dataset.yaml</c>.</summary>
public sealed class DatasetFilesTest
{
    private const string Trump = "type: person, name: Donald Trump";

    private static readonly ImmutableArray<Case> Entities =
    [
        new("an empty file", "", ""),
        new("comments alone", "", "# nobody\n"),
        new("an entity with everything", "", "donald-trump:\n  type: person\n  name: Donald Trump\n  names: { hi: ट्रंप, zh-hant: 川普 }\n  wikidata: Q22686\n"),
        new("an entity of each type", "", "a: { type: person, name: A }\nb: { type: organization, name: B }\nc: { type: place, name: C }\nd: { type: event, name: D }\ne: { type: work, name: E }\n"),
        new("an id in upper case", "NEWS4001", "«Donald-Trump»: { " + Trump + " }\n"),
        new("a decomposed id", "NEWS4001", "«cafe\u0301»: { " + Trump + " }\n"),
        new("one id twice", "NEWS0007", "a: { " + Trump + " }\n«a»: { " + Trump + " }\n"),
        new("no type", "NEWS0005", "«a»: { name: A }\n"),
        new("no name", "NEWS0005", "«a»: { type: person }\n"),
        new("an empty mapping", "NEWS0005 NEWS0005", "««a»»: {}\n"),
        new("nothing", "NEWS0006", "a:«\n"),
        new("a text", "NEWS0006", "a: «Donald Trump»\n"),
        new("an unknown type with a near one", "NEWS0006", "a: { type: «persn», name: A }\n"),
        new("an unknown type", "NEWS0006", "a: { type: «company», name: A }\n"),
        new("an unknown key", "NEWS0004", "a: { " + Trump + ", «wikidta»: Q1 }\n"),
        new("a wrong Wikidata id", "NEWS0006", "a: { " + Trump + ", wikidata: «22686» }\n"),
        new("a Wikidata id with a leading zero", "NEWS0006", "a: { " + Trump + ", wikidata: «Q022» }\n"),
        new("a Wikidata id in native digits", "NEWS0006", "a: { " + Trump + ", wikidata: «Q২২» }\n"),
        new("one Wikidata id twice", "NEWS2002", "a: { " + Trump + ", wikidata: Q1 }\nb: { " + Trump + ", wikidata: «Q1» }\n"),
        new("a name by a language that is none", "NEWS0006", "a: { " + Trump + ", names: { «en_US»: A } }\n"),
        new("a name that is a list", "NEWS0006", "a: { " + Trump + ", names: { en: «[A]» } }\n"),
        new("a second document", "NEWS0008", "a: { " + Trump + " }\n«---\nb: { " + Trump + " }\n"),
        new("an empty first document", "NEWS0008", "---\n«---\na: { " + Trump + " }\n"),
        new("a tab that indents", "NEWS0003", "a:\n«\t»type: person\n"),
        new("an unclosed mapping", "NEWS0003", "a: «{ type: person\n"),
        new("an alias", "NEWS0008", "a: { " + Trump + " }\nb: «*a\n"),
        new("NUL", "NEWS0010", "a: { type: person, name: «\0» }\n"),
        new("a wrong byte", "NEWS0009", "a: { type: person, name: «\uFFFD» }\n"),
        new("several faults", "NEWS0006 NEWS4001 NEWS0004", "a: { type: «x-ray», name: A }\n«B»: {}\nc: { " + Trump + ", «colour»: red }\n"),
        new("CRLF and astral text", "NEWS0004", "\uFEFFa:\r\n  type: person\r\n  name: 😀\r\n  «nam»: 😀\r\n"),
    ];

    private static readonly ImmutableArray<Case> Manifests =
    [
        new("an empty file", "", ""),
        new("everything", "", "name: N\nversion: 1.0.0-rc.1+x\ndescription: D\nlicense: CC0-1.0\ncitation: C\ndefaults: { language: hi, rights: { holder: H } }\nstories: { b: B, a: A }\n"),
        new("an unknown key", "NEWS0004", "«nmae»: x\n"),
        new("an unknown default", "NEWS0004", "defaults: { «publisher»: x }\n"),
        new("a wrong version", "NEWS0006", "version: «1.0»\n"),
        new("a wrong default language", "NEWS0006", "defaults: { language: «en_US» }\n"),
        new("a wrong right", "NEWS0006", "defaults: { rights: { redistributable: «no» } }\n"),
        new("a story whose id is none", "NEWS4001", "stories: { «Peace Talks»: x }\n"),
        new("a story without a title", "NEWS0006", "stories:\n  a:«\n"),
        new("stories in a list", "NEWS0006", "stories: «[a, b]»\n"),
        new("one story twice", "NEWS0007", "stories:\n  a: A\n  «a»: B\n"),
        new("an anchor", "NEWS0008", "name: «&n N\n"),
        new("a list", "NEWS0003", "«- a\n"),
        new("NUL", "NEWS0010", "name: «\0»\n"),
    ];

    public static TheoryData<string> EntityCases() => new(Entities.Select(static x => x.Name));

    public static TheoryData<string> ManifestCases() => new(Manifests.Select(static x => x.Name));

    [Theory]
    [MemberData(nameof(EntityCases))]
    public void A_wrong_entity_is_reported_where_the_fault_stands(string name) => Check(Entities, name, ReadEntities);

    [Theory]
    [MemberData(nameof(ManifestCases))]
    public void A_wrong_manifest_is_reported_where_the_fault_stands(string name) => Check(Manifests, name, ReadManifest);

    [Fact]
    public async Task Messages_say_what_is_wrong_and_what_to_do() =>
        await Snapshot.Verify(Messages("entities.yaml", Entities, ReadEntities) + "\n" + Messages("dataset.yaml", Manifests, ReadManifest));

    [Fact]
    public void Entities_are_read_in_the_order_of_their_ids()
    {
        EntitiesFile file = EntitiesFile.Read("e", "b:\n  type: place\n  name: \"007\"\n  names: { zh-hant: 川普, hi: ट्रंप }\n  wikidata: Q1\na: { type: work, name: no }\n");

        Assert.Equal(["a", "b"], file.Entities.Select(static x => x.Id));
        Assert.Equal((EntityType.Work, "no", null), (file.Entities[0].Type, file.Entities[0].Name, file.Entities[0].WikidataId));
        Assert.Equal((EntityType.Place, "007", "Q1"), (file.Entities[1].Type, file.Entities[1].Name, file.Entities[1].WikidataId));
        Assert.Equal(["hi=ट्रंप", "zh-Hant=川普"], file.Entities[1].Names.Select(static x => x.Key + "=" + x.Value));
        Assert.Equal(5, file.Locations["a"].Line);
    }

    [Fact]
    public void A_manifest_is_read_to_its_types()
    {
        ManifestFile file = ManifestFile.Read("d", Manifests[1].Marked);

        Assert.Equal(("N", "1.0.0-rc.1+x", "D", "CC0-1.0", "C", "hi"), (file.Name, file.Version, file.Description, file.License, file.Citation, file.DefaultLanguage));
        Assert.Equal(new ArticleRights("H", null, null, null), file.DefaultRights);
        Assert.Equal([new Story("a", "A"), new Story("b", "B")], file.Stories.AsEnumerable());
    }

    [Fact]
    public void No_text_makes_either_throw()
    {
        Gen<string> text = Gen.Elements("a", "b", ": ", ":\n", "\n  ", "\n", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&x ", "*x", "!t ", "|\n", ">-\n", "? ", "---\n", "...\n", "\t", "\0", "%YAML 1.2\n", "<<", "name", "type", "stories", "\\u", "\\x4", "😀", "\uD83D", "\u2028", "\u0085", "@", "`", "\uFEFF", "\r")
            .ListOf().Select(static x => string.Concat(x));

        Prop.ForAll(text.ToArbitrary(), static x =>
        {
            foreach (FileDiagnostic diagnostic in EntitiesFile.Read("e", x).Diagnostics.Concat(ManifestFile.Read("d", x).Diagnostics))
            {
                Assert.InRange(diagnostic.Location.Start, 0, x.Length);
                Assert.InRange(diagnostic.Location.Start + diagnostic.Location.Length, diagnostic.Location.Start, x.Length);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static void Check(ImmutableArray<Case> cases, string name, Func<string, IReadOnlyList<FileDiagnostic>> read)
    {
        Case one = cases.Single(x => x.Name == name);
        var marked = new MarkedText(one.Marked);

        marked.AssertMatches(one.Ids, [.. read(marked.Text).Select(static x => x.ToPublic())]);
    }

    private static string Messages(string file, ImmutableArray<Case> cases, Func<string, IReadOnlyList<FileDiagnostic>> read)
    {
        var text = new StringBuilder(file);
        foreach (Case one in cases)
        {
            text.Append('\n').Append(one.Name);
            foreach (FileDiagnostic diagnostic in read(new MarkedText(one.Marked).Text))
            {
                text.Append("\n  ").Append(diagnostic.Rule.Id).Append(' ').Append(diagnostic.Message);
            }
        }

        return text.ToString();
    }

    private static IReadOnlyList<FileDiagnostic> ReadEntities(string text) => EntitiesFile.Read("entities.yaml", text).Diagnostics;

    private static IReadOnlyList<FileDiagnostic> ReadManifest(string text) => ManifestFile.Read("dataset.yaml", text).Diagnostics;

    private sealed record Case(string Name, string Ids, string Marked);
}
