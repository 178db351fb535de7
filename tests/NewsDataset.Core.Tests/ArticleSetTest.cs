using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using NewsDataset.Metadata;

namespace NewsDataset.Tests;

public sealed class ArticleSetTest
{
    private static readonly Article[] All =
    [
        TestArticles.Create("alpha", "[India]{@india} [India]{@india}", static x => x with
        {
            Language = "hi",
            Story = "elections",
            Publisher = new GroundedText("The Paper", null),
            Keywords = [new KeywordMetadata("vote", null, null), new KeywordMetadata("vote", null, new TextRange(0, 4)), new KeywordMetadata("Vote", null, null)],
            Published = TestArticles.Date("2025-06-25T23:30-08:00"),
        }),
        TestArticles.Create("beta", "[Modi]{@narendra-modi} [India]{@india}", static x => x with { Language = "pt-BR", Published = TestArticles.Date("2025-06-25") }),
        TestArticles.Create("gamma", string.Empty, static x => x with { Language = "hi", Story = "elections", Published = TestArticles.Date("2025-06") }),
        TestArticles.Create("δέλτα", string.Empty, static x => x with { Language = null }),
    ];

    [Fact]
    public void A_set_enumerates_counts_and_indexes_in_the_order_of_ids()
    {
        ArticleSet<Article> set = Create();

        Assert.Equal(4, set.Count);
        Assert.Equal(["alpha", "beta", "gamma", "δέλτα"], set.Select(static x => x.Id));
        Assert.Same(All[1], set[1]);
        Assert.Equal(TestArticles.Catalog.Entities, set.Entities);
        Assert.Equal(["elections"], set.Stories.Select(static x => x.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => set[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => set[-1]);
    }

    [Fact]
    public void An_article_is_found_by_its_id()
    {
        Assert.Same(All[3], Create()["δέλτα"]);
        Assert.True(Create().TryGetArticle("beta", out Article? found));
        Assert.Same(All[1], found);
        Assert.False(Create().TryGetArticle("Beta", out Article? missing));
        Assert.Null(missing);
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        ArticleSet<Article> set = Create();
        int LookUp() =>
            set["alpha"].Revision + (set.TryGetArticle("none", out _) ? 1 : 0) + set.InLanguage(Language.Hindi).Length + set.Mentioning(TestArticles.India).Length
            + set.InStory("elections").Length + set.FromPublisher("The Paper").Length + set.Tagged("vote").Length + set.PublishedOn(2025, 6, 25).Length + set.InStory("none").Length;

        // The first lookup of each sort makes its index.
        int expected = LookUp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = LookUp();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(expected, found);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void An_article_is_found_by_the_ids_that_it_had_before()
    {
        ArticleSet<Article> set = CreateRenamed();

        Assert.Equal("new", set["old"].Id);
        Assert.True(set.TryGetArticle("older", out Article? found));
        Assert.Same(set["new"], found);
        Assert.Equal(["old", "older"], found.Aliases.AsEnumerable());
        Assert.Empty(set["owner"].Aliases);
        Assert.Equal("other", set["taken"].Id);
    }

    [Fact]
    public void A_former_id_adds_no_article()
    {
        ArticleSet<Article> set = CreateRenamed();

        Assert.Equal(3, set.Count);
        Assert.Equal(["new", "other", "owner"], set.Select(static x => x.Id));
        Assert.Equal("There is no article 'oldr'.", Assert.Throws<KeyNotFoundException>(() => set["oldr"]).Message);
    }

    [Fact]
    public void An_id_goes_before_a_former_one() => Assert.Equal("owner", CreateRenamed()["owner"].Id);

    [Fact]
    public void A_retired_article_is_refused_with_the_reason_and_what_to_use_instead()
    {
        ArticleSet<Article> set = CreateRenamed();

        Assert.False(set.TryGetArticle("gone", out _));
        Assert.Equal(
            "The article 'gone' was retired in 2.0.0: the publisher took it back. Use 'new' instead.",
            Assert.Throws<KeyNotFoundException>(() => set["gone"]).Message);
        Assert.Equal("The article 'lost' was retired.", Assert.Throws<KeyNotFoundException>(() => set["lost"]).Message);
    }

    [Fact]
    public void A_mistyped_id_is_refused_with_the_nearest()
    {
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => Create()["gama"]);

        Assert.Equal("There is no article 'gama'. Did you mean 'gamma'?", error.Message);
    }

    [Fact]
    public void An_id_like_no_other_is_refused_without_one() =>
        Assert.Equal("There is no article 'zzzzzz'.", Assert.Throws<KeyNotFoundException>(() => Create()["zzzzzz"]).Message);

    [Fact]
    public void A_lookup_returns_its_articles_in_the_order_of_ids()
    {
        ArticleSet<Article> set = Create();

        AssertFinds([All[0], All[2]], set.InLanguage(Language.Hindi));
        AssertFinds([All[1]], set.InLanguage(Language.Parse("PT-br")));
        AssertFinds([All[3]], set.InLanguage(default));
        AssertFinds([All[0], All[1]], set.Mentioning(TestArticles.India));
        AssertFinds([All[0], All[1]], set.Mentioning(TestArticles.CreateEntity("bharat", EntityType.Place, "Bharat", "Q668")));
        AssertFinds([All[0], All[2]], set.InStory("elections"));
        AssertFinds([All[0]], set.FromPublisher("The Paper"));
        AssertFinds([All[0]], set.Tagged("vote"));
        AssertFinds([All[0]], set.Tagged("Vote"));
    }

    [Fact]
    public void What_is_not_there_gives_an_empty_array()
    {
        ArticleSet<Article> set = Create();

        ImmutableArray<Article>[] results =
        [
            set.InLanguage(Language.Portuguese), set.Mentioning(TestArticles.Nobody), set.InStory("Elections"), set.FromPublisher("the paper"),
            set.Tagged("VOTE"), set.PublishedOn(2025, 6, 1), new ArticleSet<Article>([], TestArticles.Catalog).InLanguage(Language.Hindi),
        ];
        Assert.All(results, static x => Assert.False(x.IsDefault));
        Assert.All(results, static x => Assert.Empty(x));
    }

    [Fact]
    public void A_day_is_the_texts_own_and_a_month_is_none()
    {
        AssertFinds([All[0], All[1]], Create().PublishedOn(2025, 6, 25));
        Assert.Empty(Create().PublishedOn(2025, 6, 26));
        Assert.Throws<ArgumentOutOfRangeException>(() => Create().PublishedOn(2025, 2, 29));
    }

    [Fact]
    public void Null_is_refused()
    {
        ArticleSet<Article> set = Create();

        Assert.Throws<ArgumentNullException>(() => set[null!]);
        Assert.Throws<ArgumentNullException>(() => set.TryGetArticle(null!, out _));
        Assert.Throws<ArgumentNullException>(() => set.Mentioning(null!));
        Assert.Throws<ArgumentNullException>(() => set.InStory(null!));
        Assert.Throws<ArgumentNullException>(() => set.FromPublisher(null!));
        Assert.Throws<ArgumentNullException>(() => set.Tagged(null!));
    }

    [Fact]
    public void Many_threads_may_make_the_first_lookup()
    {
        for (int round = 0; round < 50; round++)
        {
            ArticleSet<Article> set = Create();
            var found = new Article[32];

            Parallel.For(0, found.Length, i =>
            {
                found[i] = set["beta"];
                AssertFinds([All[0], All[1]], set.Mentioning(TestArticles.India));
                Assert.Equal(2, set.InLanguage(Language.Hindi).Length);
            });

            Assert.All(found, static x => Assert.Same(All[1], x));
        }
    }

    [Fact]
    public void A_set_answers_linq()
    {
        IEnumerable<string> ids = from x in Create()
                                  where x.Mentions(TestArticles.India)
                                  orderby x.Published descending
                                  select x.Id;

        Assert.Equal(["alpha", "beta"], ids);
    }

    private static void AssertFinds(Article[] expected, ImmutableArray<Article> found) => Assert.Equal(expected, found.AsEnumerable());

    private static ArticleSet<Article> CreateRenamed() => new(
        [
            TestArticles.Create("new", configure: static x => x with { Aliases = ["old", "older"] }),
            TestArticles.Create("other", configure: static x => x with { Aliases = ["taken", "owner"] }),
            TestArticles.Create("owner"),
        ],
        new DatasetCatalog([], []) { Retired = [new RetiredArticle("gone", "2.0.0", "the publisher took it back.", "new"), new RetiredArticle("lost", null, null, null)] });

    private static ArticleSet<Article> Create() => new([.. All], TestArticles.Catalog);
}
