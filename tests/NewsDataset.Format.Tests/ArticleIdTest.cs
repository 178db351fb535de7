using System.Globalization;
using NewsDataset.Naming;

namespace NewsDataset.Tests;

public sealed class ArticleIdTest
{
    [Theory]
    [InlineData("trump-says-no", "TrumpSaysNo")]
    [InlineData("a", "A")]
    [InlineData("2025-elections", "_2025Elections")]
    [InlineData("covid-19", "Covid19")]
    [InlineData("২০২৫-নির্বাচন", "_২০২৫নির্বাচন")]
    [InlineData("ट्रंप-की-बात", "ट्रंपकीबात")]
    [InlineData("ట్రంప్-పుతిన్", "ట్రంప్పుతిన్")]
    [InlineData("tổng-thống", "TổngThống")]
    [InlineData("путин-в-москве", "ПутинВМоскве")]
    [InlineData("東京-電力", "東京電力")]
    [InlineData("서울-시장", "서울시장")]
    [InlineData("القاهرة-اليوم", "القاهرةاليوم")]
    [InlineData("თბილისი-დღეს", "თბილისიდღეს")]
    [InlineData("élysée-palace", "ÉlyséePalace")]
    [InlineData("i-ı-ß", "Iıß")]
    [InlineData("to-string", "ToString")]
    [InlineData("class", "Class")]
    public void An_id_becomes_a_name_in_pascal_case(string id, string name)
    {
        Assert.Null(ArticleId.FindFault(id));
        Assert.Equal(name, ArticleId.ToMemberName(id));
    }

    [Fact]
    public void The_culture_changes_no_name()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = ForeignCulture.Of("tr-TR");
            Assert.Equal("IranIndia", ArticleId.ToMemberName("iran-india"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("-a", "a hyphen needs a letter or digit on both sides")]
    [InlineData("a-", "a hyphen needs a letter or digit on both sides")]
    [InlineData("a--b", "a hyphen needs a letter or digit on both sides")]
    [InlineData("-", "a hyphen needs a letter or digit on both sides")]
    [InlineData("Trump", "'T' is upper-case")]
    [InlineData("trump-Says", "'S' is upper-case")]
    [InlineData("ǅ", "'ǅ' is upper-case")]
    [InlineData("a b", "it has the character U+0020")]
    [InlineData("a_b", "it has the character U+005F")]
    [InlineData("a.b", "it has the character U+002E")]
    [InlineData("a\u2011b", "it has the character U+2011")]
    [InlineData("a\u200Db", "it has the character U+200D")]
    [InlineData("ⅳ", "it has the character U+2173")]
    [InlineData("😀", "it has a character beyond U+FFFF, which cannot stand in a C# name")]
    [InlineData("\U00020000", "it has a character beyond U+FFFF, which cannot stand in a C# name")]
    [InlineData("\u0301a", "it has a mark without a letter before it")]
    [InlineData("a-\u0301", "it has a mark without a letter before it")]
    [InlineData("cafe\u0301", "its letters are decomposed; write it in Unicode's form NFC")]
    public void What_cannot_be_an_id_is_refused_with_the_reason(string id, string fault) => Assert.Equal(fault, ArticleId.FindFault(id));

    [Fact]
    public void An_id_has_at_most_120_utf_16_code_units()
    {
        Assert.Null(ArticleId.FindFault(new string('a', 120)));
        Assert.Equal("it is longer than 120 UTF-16 code units", ArticleId.FindFault(new string('a', 121)));
    }
}
