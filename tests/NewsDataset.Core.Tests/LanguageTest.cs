using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NewsDataset.Tests;

public sealed class LanguageTest
{
    [Theory]
    [InlineData("hi", "hi")]
    [InlineData("HI", "hi")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("ZH-HANT-TW", "zh-Hant-TW")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("es-419", "es-419")]
    [InlineData("sl-ROZAJ-biske", "sl-rozaj-biske")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("zh-CMN-hans-cn", "zh-cmn-Hans-CN")]
    [InlineData("EN-latn-gb-BOONT-r-Extend-X-A", "en-Latn-GB-boont-r-extend-x-a")]
    [InlineData("en-u-CA-buddhist", "en-u-ca-buddhist")]
    [InlineData("de-x-A", "de-x-a")]
    [InlineData("awa", "awa")]
    public void A_tag_is_held_in_the_recommended_casing(string tag, string expected)
    {
        Assert.Equal(expected, Language.Parse(tag).Tag);
        Assert.Equal(expected, Language.Parse(tag).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("e1")]
    [InlineData("हिन्दी")]
    [InlineData("en-ＵＳ")]
    [InlineData("en-a")]
    [InlineData("en-x")]
    [InlineData("en-a-b-cc")]
    [InlineData("en-US-GB")]
    [InlineData("en-US-Latn")]
    [InlineData("en-abcd-efgh")]
    [InlineData("en-abcdefghi")]
    [InlineData("en-u-ca-u-nu")]
    [InlineData("de-1901-1901")]
    [InlineData("abcd-efg")]
    [InlineData("en ")]
    [InlineData("English (US)")]
    public void What_has_not_the_form_of_a_tag_is_refused(string tag)
    {
        Assert.False(Language.TryParse(tag, out Language language));
        Assert.Equal(default, language);
        Assert.Contains("'" + tag + "'", Assert.Throws<FormatException>(() => Language.Parse(tag)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_tag()
    {
        Assert.False(Language.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Language.Parse(null!));
    }

    [Fact]
    public void The_default_is_undetermined()
    {
        Assert.Equal("und", default(Language).Tag);
        Assert.Equal(Language.Parse("und"), default);
        Assert.Equal(Language.Parse("und").GetHashCode(), default(Language).GetHashCode());
    }

    [Theory]
    [InlineData("vi", "Vietnamese")]
    [InlineData("pt-BR", "Portuguese (BR)")]
    [InlineData("zh-Hant", "Chinese (Hant)")]
    [InlineData("qaa", "qaa")]
    public void A_language_has_an_english_name_or_its_tag(string tag, string name) => Assert.Equal(name, Language.Parse(tag).Name);

    [Fact]
    public void Every_named_language_has_the_name_of_its_property()
    {
        List<PropertyInfo> named = [.. typeof(Language).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static x => x.PropertyType == typeof(Language))];

        Assert.NotEmpty(named);
        Assert.All(named, static property =>
        {
            var language = (Language)property.GetValue(null)!;
            Assert.NotEqual(language.Tag, language.Name);
            // A property is typed on any keyboard: Maori for Māori.
            string letters = string.Concat(language.Name.Replace('\u0101', 'a').Where(char.IsAsciiLetter));
            Assert.Equal(property.Name, letters);
        });
        Assert.Equal(named.Count, named.Select(static x => x.GetValue(null)).Distinct().Count());
    }

    [Fact]
    public void A_region_makes_another_language() => Assert.True(Language.Portuguese != Language.Parse("pt-BR"));

    [Fact]
    public void Languages_are_ordered_by_tag()
    {
        Assert.True(Language.Bengali < Language.Hindi && Language.Hindi > Language.Bengali);
        Assert.True(Language.Hindi <= Language.Parse("HI") && Language.Hindi >= Language.Parse("HI"));
        Assert.True(Language.Hindi == Language.Parse("HI") && Language.Hindi.Equals((object)Language.Parse("HI")));
    }
}
