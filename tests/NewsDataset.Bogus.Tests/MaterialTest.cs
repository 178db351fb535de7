using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Bogus.Composing;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Tests;

public sealed class MaterialTest
{
    public static TheoryData<string> Tags => [.. Languages.All.Select(static x => x.Language.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_enough_to_say(string tag)
    {
        LanguageMaterial language = Of(tag);

        Assert.True(language.Sentences.Count + language.Topics.Sum(static x => x.Leads.Count + x.Sentences.Count) >= 60);
        Assert.True(language.Topics.Sum(static x => x.Headlines.Count) >= 25);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void An_attribution_has_its_quote_and_a_first_one_its_speaker(string tag)
    {
        LanguageMaterial language = Of(tag);

        Assert.All(language.FirstAttributions.Concat(language.LaterAttributions), static x => Assert.Contains("Q", Slots(x)));
        Assert.All(language.FirstAttributions, static x => Assert.Contains("p", Slots(x)));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_published_line_has_its_date_and_every_footer_its_paper(string tag)
    {
        ChromeMaterial chrome = Of(tag).Chrome;

        Assert.All(chrome.Published, static x => Assert.Contains("D", Slots(x)));
        Assert.All(chrome.Updated, static x => Assert.Contains("U", Slots(x)));
        Assert.All(chrome.Footers, static x => Assert.Contains("u", Slots(x)));
    }

    [Fact]
    public void Every_entity_has_an_id_of_its_own_and_is_named_in_English()
    {
        IReadOnlyList<SyntheticEntity> entities = EntityCatalog.Instance.All;

        Assert.Equal(entities.Count, entities.Select(static x => x.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(entities, static x => Assert.NotEmpty(x.NameIn("en")));
    }

    [Fact]
    public void Agencies_are_named_in_every_language() =>
        Assert.All(EntityCatalog.Instance.Agencies, static x => Assert.Equal(Languages.All.Select(static y => y.Language.Tag).Order(), x.Names.Keys.Order()));

    private static LanguageMaterial Of(string tag) => Languages.All.Single(x => x.Language.Tag == tag);

    private static IEnumerable<string> Slots(Template template) =>
        template.Parts.SelectMany(static x => x.Slot is { } slot ? [slot] : x.Choices.SelectMany(Slots));
}
