using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NewsDataset.Reading;
using NewsDataset.Versioning;

namespace NewsDataset.Tests;

// docs/versioning.md: what a change is called, and what it asks for.
public sealed class DatasetDiffTest
{
    private const string Article = "---\nlanguage: en\nsection: World\nrights: { holder: A }\ndesk: sport\n---\n[Anna]{@anna} said: [“Go.”]{.quote speaker=@anna}\n";
    private const string Entities = "anna: { type: person, name: Anna, names: { hi: अन्ना } }\nberlin: { type: place, name: Berlin }\n";
    private const string Manifest = "name: N\nversion: 1.0.0\nlicense: MIT\ndefaults: { language: en }\nstories: { summit: The summit }\n";

    private static readonly DatasetVersion Old = Read(Article, Entities, Manifest);

    public static TheoryData<string, string, string> Changes => new()
    {
        // The raw text: everything else stands elsewhere, and is said only where it is another.
        { "Go.”", "Go!”", "RAW raw changed; GOLD blocks changed; GOLD quotes changed" },
        { "[Anna]{@anna} said", "Well, [Anna]{@anna} said", "RAW raw changed; GOLD blocks changed" },

        // Annotated values.
        { "section: World", "section: Sport", "GOLD section changed" },
        { "section: World\n", "", "GOLD section removed" },
        { " speaker=@anna", "", "GOLD quotes changed" },
        { "[Anna]{@anna} said", "Anna said", "GOLD mentions removed" },
        { "holder: A", "holder: B", "GOLD rights holder changed" },
        { "language: en\nsection", "language: hi\nsection", "GOLD language changed" },
        { "language: en\nsection", "language: en\nrevision: 2\nsection", "GOLD revision changed" },
        { "desk: sport", "desk: world", "GOLD field desk changed" },

        // Layers that were not there.
        { "section: World", "section: World\ngenre: interview", "API+ genre added" },
        { "said", "[said]{.term}", "API+ marks added" },
        { "holder: A", "holder: A, license: MIT", "API+ rights license added" },
        { "desk: sport", "desk: sport\npage: 7", "API+ field page added" },

        // What C# sees.
        { "desk: sport\n", "", "API field desk removed" },
        { "desk: sport", "desks: sport", "API field desk removed; API+ field desks added" },
        { "desk: sport", "desk: [ sport ]", "GOLD field desk changed; API retyped" },
        { "type: place", "type: event", "API type changed" },
        { "berlin: { type: place, name: Berlin }\n", "", "API removed" },
        { "{ summit: The summit }", "{}", "API removed" },

        // What articles share.
        { "name: Anna,", "name: Anne,", "GOLD name changed" },
        { "अन्ना", "आना", "GOLD name hi changed" },
        { "hi: अन्ना", "hi: अन्ना, ru: Анна", "API+ name ru added" },
        { "name: Berlin", "name: Berlin, wikidata: Q64", "API+ wikidata added" },
        { "berlin:", "paris: { type: place, name: Paris }\nberlin:", "API+ added" },
        { "The summit", "A summit", "GOLD title changed" },
        { "defaults: { language: en }", "defaults: { language: hi }", "GOLD default language changed" },
        { "defaults: { language: en }", "defaults: { language: en, rights: { holder: A } }", "API+ default rights holder added" },

        // What the dataset says of itself.
        { "license: MIT", "license: CC0-1.0", "META license changed" },
        { "license: MIT", "license: MIT\ncitation: N", "META citation added" },
        { "name: N\n", "name: M\n", "META name changed" },

        // Nothing.
        { "version: 1.0.0", "version: 2.0.0", "" },
        { "section: World\nrights: { holder: A }", "rights:\n  holder: A   # a comment\nsection: 'World'", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_has_its_kind_and_its_layer(string before, string after, string expected)
    {
        Assert.Contains(before, Article + Entities + Manifest, StringComparison.Ordinal);

        DatasetVersion changed = Read(Replace(Article), Replace(Entities), Replace(Manifest));

        Assert.Equal(expected, Describe(DatasetDiff.Compare(Old, changed)));

        string Replace(string text) => text.Replace(before, after, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_lock_demands_what_the_values_demand(string before, string after, string expected)
    {
        DatasetVersion changed = Read(Article.Replace(before, after, StringComparison.Ordinal), Entities.Replace(before, after, StringComparison.Ordinal), Manifest.Replace(before, after, StringComparison.Ordinal));
        ImmutableArray<DatasetChange> changes = DatasetDiff.Compare(WithoutValues(Old), changed);

        Assert.Equal(DatasetDiff.PartFor(DatasetDiff.Compare(Old, changed)), DatasetDiff.PartFor(changes));
        Assert.Equal(expected.StartsWith("RAW", StringComparison.Ordinal) ? "RAW raw changed" : expected, Describe(changes));
        Assert.All(changes, static x => Assert.Empty(x.Removed.Concat(x.Added)));
    }

    [Fact]
    public void Changed_values_are_told_from_those_that_only_moved()
    {
        DatasetVersion changed = Read(Article.Replace("[Anna]{@anna} said", "Then [Anna]{@anna} and [Berlin]{@berlin} said", StringComparison.Ordinal), Entities, Manifest);

        DatasetChange mentions = Assert.Single(DatasetDiff.Compare(Old, changed), static x => x.Layer == "mentions");

        Assert.Empty(mentions.Removed);
        Assert.Equal(["@berlin \"Berlin\""], mentions.Added.AsEnumerable());
    }

    [Fact]
    public void A_value_that_stands_twice_and_then_once_is_removed_once()
    {
        DatasetVersion twice = Read(Article.Replace("said", "and [Anna]{@anna} said", StringComparison.Ordinal), Entities, Manifest);

        Assert.Equal(["@anna \"Anna\""], Assert.Single(DatasetDiff.Compare(twice, Old), static x => x.Layer == "mentions").Removed.AsEnumerable());
    }

    [Fact]
    public void Articles_come_and_go()
    {
        DatasetVersion other = Read(Article, Entities, Manifest, "other");

        Assert.Equal("API removed; API+ added", Describe(DatasetDiff.Compare(Old, other)));
    }

    [Fact]
    public void A_renamed_article_is_compared_with_what_it_was()
    {
        DatasetVersion renamed = Read(Article.Replace("section: World", "section: Sport\naliases: [one]", StringComparison.Ordinal), Entities, Manifest, "uno");

        Assert.Equal("API renamed from one; API+ alias one added; GOLD section changed", Describe(DatasetDiff.Compare(Old, renamed)));
        Assert.Equal("API renamed from one; API+ alias one added; GOLD section changed", Describe(DatasetDiff.Compare(WithoutValues(Old), renamed)));
    }

    [Fact]
    public void A_former_id_that_is_dropped_is_an_api_that_is_gone()
    {
        DatasetVersion former = Read(Article.Replace("section", "aliases: [eins]\nsection", StringComparison.Ordinal), Entities, Manifest);

        Assert.Equal("API+ alias eins added", Describe(DatasetDiff.Compare(Old, former)));
        Assert.Equal("API alias eins removed", Describe(DatasetDiff.Compare(former, Old)));
    }

    [Fact]
    public void A_retired_article_is_an_api_that_is_gone()
    {
        DatasetVersion retired = Read("---\nretired: { since: 2.0.0, because: why }\n---\n", Entities, Manifest);
        DatasetVersion forAnotherReason = Read("---\nretired: { since: 2.0.0, because: else }\n---\n", Entities, Manifest);
        DatasetVersion without = Old with { Items = [.. Old.Items.Where(static x => x.Kind != ItemKind.Article)] };

        Assert.Equal("API retired", Describe(DatasetDiff.Compare(Old, retired)));
        Assert.Equal("META because changed", Describe(DatasetDiff.Compare(retired, forAnotherReason)));
        Assert.Equal("META removed", Describe(DatasetDiff.Compare(retired, without)));
        Assert.Equal("META added", Describe(DatasetDiff.Compare(without, retired)));
        Assert.Equal("META removed; API+ added", string.Join("; ", Describe(DatasetDiff.Compare(retired, Old)).Split("; ").Order(StringComparer.Ordinal).Reverse()));
    }

    [Fact]
    public void What_one_side_does_not_hold_is_not_compared() =>
        Assert.Empty(DatasetDiff.Compare(Old with { KnowsShared = false, Items = [.. Old.Items.Where(static x => x.Kind == ItemKind.Article)] }, Old));

    [Fact]
    public void Hashes_of_layers_that_meet_by_chance_do_not_hide_a_change()
    {
        DatasetVersion changed = Read(Article.Replace("World", "Sport", StringComparison.Ordinal), Entities, Manifest);
        DatasetVersion met = changed with { Items = [.. changed.Items.Select(x => x with { Layers = Old.Items.Single(y => (y.Kind, y.Id) == (x.Kind, x.Id)).Layers })] };

        Assert.Equal("GOLD changed", Describe(DatasetDiff.Compare(WithoutValues(Old), WithoutValues(met))));
    }

    private static DatasetVersion Read(string article, string entities, string manifest, string id = "one")
    {
        ArticleFile file = ArticleFileReader.Read(id + ".article.md", article);
        ManifestFile manifestFile = ManifestFile.Read("dataset.yaml", manifest);
        EntitiesFile entitiesFile = EntitiesFile.Read("entities.yaml", entities);
        Assert.Empty(file.Diagnostics.Concat(manifestFile.Diagnostics).Concat(entitiesFile.Diagnostics).Select(static x => x.Message));
        return new DatasetVersion(
            manifestFile.Name,
            SemanticVersion.TryParse(manifestFile.Version),
            KnowsShared: true,
            KnowsFields: false,
            [
                DatasetItem.Of(manifestFile),
                DatasetItem.Of(file),
                .. entitiesFile.Entities.Select(DatasetItem.Of),
                .. manifestFile.Stories.Select(DatasetItem.Of),
            ]);
    }

    private static DatasetVersion WithoutValues(DatasetVersion version) =>
        version with { Items = [.. version.Items.Select(static x => x with { ReadText = null, ReadRaw = null })] };

    private static string Describe(IEnumerable<DatasetChange> changes) =>
        string.Join("; ", changes.Select(static x => NameOf(x.Kind) + (x.Layer is null ? string.Empty : " " + x.Layer) + " " + x.What));

    private static string NameOf(ChangeKind kind) => kind == ChangeKind.Added ? "API+" : kind.ToString().ToUpperInvariant();
}
