using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace NewsDataset.Tests;

// Each region between “begin” and “end” stands in docs/fields.md, word for word; ReadmeTest compares them.

// begin fields
public enum Desk
{
    City,
    ForeignAffairs,
}

public sealed record Check(string By, DateTimeOffset At);

[ArticleFields]
public sealed partial record ArchiveFields(
    Desk Desk,
    int? WordCount,
    DateOnly? Embargo,
    ImmutableArray<string> Topics,
    Check? Checked,
    string Edition = "evening");

[ArticleDataset("Archive/**", Fields = typeof(ArchiveFields))]
internal static partial class Archive;
// end

public sealed class FieldsExamples
{
    [Fact]
    public void Fields_are_typed()
    {
        // begin fields-use
        Article<ArchiveFields> bell = Archive.NewBellForRampurKalan;
        Desk desk = bell.Fields.Desk;                   // Desk.City
        DateOnly? embargo = bell.Fields.Embargo;        // 2026-03-04

        IEnumerable<string?> schools = from x in Archive.Articles
                                       where x.Fields.Topics.Contains("schools") && x.Fields.Desk == Desk.City
                                       select x.Headline;
        // end

        Assert.Equal(Desk.City, desk);
        Assert.Equal(new DateOnly(2026, 3, 4), embargo);
        Assert.Equal(["रामपुर कलां के स्कूल को मिली नई घंटी"], schools);
        Assert.Equal(24, bell.Fields.WordCount);
        Assert.Equal("evening", bell.Fields.Edition);
        Assert.Equal(new Check("Oda Fennick", new DateTimeOffset(2026, 3, 3, 18, 30, 0, TimeSpan.FromHours(5.5))), bell.Fields.Checked);
    }

    [ArticleTheory(typeof(Archive))]
    public void A_theory_takes_the_articles_with_their_fields(Article<ArchiveFields> article) => Assert.Equal(Desk.City, article.Fields.Desk);

    [ArticleTheory(typeof(Archive))]
    public void A_theory_takes_them_without(Article article) => Assert.Contains("field desk \"city\"\n", article.ToSnapshot(), StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_fields() =>
        Assert.Contains("\"Fields\":{\"Desk\":0,\"WordCount\":24,\"Embargo\":\"2026-03-04\",\"Topics\":[\"schools\",\"crafts\"]", System.Text.Json.JsonSerializer.Serialize(Archive.NewBellForRampurKalan), StringComparison.Ordinal);
}
