using System.Linq;

namespace NewsDataset.Tests;

public sealed class ArticleMediaTest
{
    [Theory]
    [InlineData("::: image\n![[a pump]{.image}]([https://media.example/1.jpg]{.link})\n:::\n::: caption\nA pump\n:::\n::: credit\nFoto: Us\n:::", "https://media.example/1.jpg", "a pump", "A pump", "Foto: Us")]
    [InlineData("::: image\n![[a pump]{.image}]([https://media.example/1.jpg]{.link}) [A pump]{.caption} [Foto:]{.label} [Us]{.credit}\n:::", "https://media.example/1.jpg", "a pump", "A pump", "Us")]
    [InlineData("::: image\nA pump at night\n:::", null, "A pump at night", null, null)]
    [InlineData("::: image\nA pump at night\n:::\n::: caption\nThe pump. ([Us]{.credit})\n:::", null, "A pump at night", "The pump. (Us)", "Us")]
    [InlineData("::: image\n1207-02.jpg: [A pump]{.caption} [Us]{.credit}\n:::", null, null, "A pump", "Us")]
    [InlineData("::: image\n[1207-02.jpg]{.image url=https://media.example/2.jpg} [A pump]{.caption}\n:::", "https://media.example/2.jpg", "1207-02.jpg", "A pump", null)]
    [InlineData("::: caption\nA pump\n:::", null, null, "A pump", null)]
    [InlineData("::: credit\nFoto: Us\n:::", null, null, null, "Foto: Us")]
    [InlineData("::: caption\n[A pump]{.caption} at night\n:::", null, null, "A pump at night", null)]
    [InlineData("::: image\n![[a pump]{.image}]() [A]{.credit}/[B]{.credit}\n:::", null, "a pump", null, "A B")]
    [InlineData("::: image\n![[a pump]{.image}]() [Foto: [Us]{.credit}]{.credit}\n:::", null, "a pump", null, "Foto: Us")]
    [InlineData("::: byline\nText: [Ann]{.author}, [Foto:]{.label} [Us]{.credit}\n:::", null, null, null, "Us")]
    [InlineData("The [a pump]{.image} of [the village]{.caption}", null, "a pump", "the village", null)]
    [InlineData("[A pump]{.caption} ([Us]{.credit})", null, null, "A pump", "Us")]
    public void An_image_has_the_words_that_belong_to_it_and_no_others(string body, string? url, string? alt, string? caption, string? credit)
    {
        ArticleMedia media = Assert.Single(TestArticles.Create("a", body).Media);
        Assert.Equal((url, alt, caption, credit), (media.Url, media.Alt, media.Caption, media.Credit));
    }

    [Fact]
    public void Words_of_an_image_in_a_line_of_another_kind_stand_where_they_begin()
    {
        Article article = TestArticles.Create("a", "Text: Ann. [Us]{.credit}, [at night]{.caption}");
        Assert.Equal("Us", Assert.Single(article.Media).Range.Slice(article.Raw));
    }

    [Fact]
    public void Another_line_between_parts_an_image_from_a_caption()
    {
        Article article = TestArticles.Create("a", "::: image\nA pump\n:::\n3/6\n::: caption\nAt night\n:::");
        Assert.Equal([("A pump", null), (null, "At night")], article.Media.Select(static x => (x.Alt, x.Caption)));
    }
}
