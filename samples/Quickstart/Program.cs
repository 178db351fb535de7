using System;
using System.Linq;
using NewsDataset;
using Quickstart;

// 0. Five real articles lie in the assembly. This is all of them.
Report.Table(
    "All articles",
    ["Id", "Language", "Published", "Publisher", "Headline"],
    from x in News.Articles
    select new[] { x.Id, x.Language.Name, x.Published?.ToString(), x.Publisher, x.Headline });

// 1. An article has a name that the compiler knows: a typo here does not build.
Article article = News.TrumpSaysNoToPutinsIranOffer;
Quote quote = article.Quotes[0];

Report.Table(
    "One article, named at compile time",
    ["What", "Where in the raw text", "Value"],
    [
        ["Headline", article.HeadlineRange?.ToString(), article.Headline],
        ["By", article.Contributors[0].Range.ToString(), article.Byline ?? string.Join(", ", article.Contributors.Select(x => $"{x.Name} ({x.Role})"))],
        ["Published", article.Published?.Range?.ToString(), $"{article.Published} (to the {article.Published?.Precision}, zone {article.Published?.Zone ?? "unknown"})"],
        ["First quote", quote.Range.ToString(), quote.Text],
        ["Its speaker", null, quote.Speaker?.Name],
    ]);

// 2. LINQ over all of them. Who is named in the most languages?
Report.Table(
    "Who is mentioned across languages",
    ["Person", "Languages", "Written as"],
    from x in News.Articles
    from mention in x.EntityMentions
    where mention.Entity.Type == EntityType.Person
    group (x.Language, mention.Text) by mention.Entity into person
    let languages = person.Select(x => x.Language.Name).Distinct().Order().ToList()
    where languages.Count > 1
    orderby languages.Count descending, person.Key.Name
    select new[] { person.Key.Name, string.Join(", ", languages), string.Join(", ", person.Select(x => x.Text).Distinct().Order(StringComparer.Ordinal)) });

// Everything that one speaker says, in whichever language it is reported.
Report.Table(
    "All quotes by Vladimir Putin",
    ["Language", "Article", "Quote"],
    from x in News.Articles
    from said in x.Quotes
    where said.Speaker == News.People.VladimirPutin
    select new[] { x.Language.Name, x.Id, said.Text });

// One story in the order of time. An article whose text names no date comes first: nothing is guessed.
Report.Table(
    "One story in the order of time",
    ["Published", "Language", "Headline"],
    from x in News.Articles.InStory(News.Stories.UkrainePeaceTalks2025)
    orderby x.Published
    select new[] { x.Published?.ToString() ?? "unknown", x.Language.Name, x.Headline });

// 3. Articles of your own: two files in the folder Articles, and the class in Fixtures.cs.
Article own = Fixtures.TheLighthouseOfMerrowPoint;

Report.Table(
    $"A dataset of your own: {Fixtures.Info.Name} {Fixtures.Info.Version}",
    ["Member", "Language", "By", "Headline"],
    from x in Fixtures.Articles
    select new[] { x.Id, x.Language.Name, x.Contributors.FirstOrDefault()?.Name, x.Headline });

Report.Line($"{own.Id} quotes {own.Quotes[0].Speaker!.Name}: {own.Quotes[0].Text}");
