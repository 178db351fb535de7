using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.CompilerServices;
using NewsDataset.Content;
using NewsDataset.Fields;
using NewsDataset.Metadata;
using NewsDataset.Overlay;

namespace NewsDataset.Tests;

public sealed class PackedMetadataTest
{
    [Fact]
    public void Every_number_comes_back() =>
        Prop.ForAll(
            Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, int.MaxValue), Gen.Elements(0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, int.MaxValue)).ToArbitrary(),
            static number =>
            {
                var writer = new PackedWriter();
                writer.WriteNumber(number);
                writer.WriteNumber(1);
                var reader = new PackedReader(writer.ToPackedData().Bytes);
                return reader.ReadNumber() == number && reader.ReadNumber() == 1;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_text_comes_back() =>
        Prop.ForAll(
            Texts().OrNull().ToArbitrary(),
            static text =>
            {
                var writer = new PackedWriter();
                writer.WriteText(text);
                writer.WriteText("next");
                var reader = new PackedReader(writer.ToPackedData().Bytes);
                return string.Equals(reader.ReadText(), text, StringComparison.Ordinal) && reader.ReadText() == "next";
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_article_comes_back_field_by_field() =>
        Prop.ForAll(
            Metadata().ListOf().ToArbitrary(),
            static articles =>
            {
                PackedData shard = PackedWriter.WriteShard([.. articles.Select(static (x, i) => (PathOf(x, i), PackedWriter.Write(x)))]);
                var reader = new PackedReader(shard.Bytes);
                reader.ReadSchemaVersion();
                int[] lengths = new int[reader.ReadNumber()];
                for (int i = 0; i < lengths.Length; i++)
                {
                    lengths[i] = reader.ReadNumber();
                }

                int table = reader.Position;
                string[] names = reader.ReadTable();
                int position = reader.Position;
                reader = new PackedReader(shard.Bytes, table);
                reader.SkipTable();
                Assert.Equal(position, reader.Position);
                Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
                Assert.True(names.Length == 0 || new PackedReader(shard.Bytes, table).ReadFirstName() == names[0]);

                Assert.Equal(articles.Count, lengths.Length);
                for (int i = 0; i < lengths.Length; i++)
                {
                    int start = reader.Position;
                    Assert.Equal(articles[i].Id, reader.ReadText());
                    int afterId = reader.Position;
                    Assert.Equal(articles[i].Headline.Text, reader.ReadHeadline());
                    reader = new PackedReader(shard.Bytes, afterId);
                    Assert.Equal(articles[i].Options, reader.ReadTextPlace(out int folder, out string? path));
                    Assert.Equal(PathOf(articles[i], i), path ?? ResourcePath.Of(names[folder], articles[i].Id));
                    reader = new PackedReader(shard.Bytes, afterId);
                    Assert.Equal(articles[i].Aliases.Length > 0, reader.ReadHasAliases());
                    reader = new PackedReader(shard.Bytes, afterId);
                    AssertEqual(articles[i], reader.ReadArticle(articles[i].Id, names));
                    Assert.Equal(lengths[i], reader.Position - start);
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_come_back_from_a_literal_of_letters_that_need_no_escape() =>
        Prop.ForAll(
            Gen.Choose(0, 255).Select(static x => (byte)x).ListOf().ToArbitrary(),
            static bytes =>
            {
                string literal = PackedLiteral.Encode([.. bytes], deflate: false);
                string deflated = PackedLiteral.Encode([.. bytes], deflate: true);
                Assert.All(literal + deflated, static x => Assert.InRange(x, '\u4E00', '\uCDFF'));
                Assert.Equal(PackedLiteral.LengthOf(bytes.Count), literal.Length);
                Assert.Equal(bytes, PackedLiteral.Decode(literal));
                Assert.Equal(bytes, PackedLiteral.Decode(deflated));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_repeats_itself_takes_less_room_when_it_is_deflated()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', 100_000)];
        string deflated = PackedLiteral.Encode(bytes, deflate: true);
        Assert.True(deflated.Length < 1000);
        Assert.Equal(bytes, PackedLiteral.Decode(deflated));
    }

    [Fact]
    public void A_hash_comes_back_and_takes_33_bytes()
    {
        string hash = Sha256.OfText("भारत");
        var writer = new PackedWriter();
        writer.WriteHash(hash);
        Assert.Equal(33, writer.ToPackedData().Bytes.Length);
        Assert.Equal(hash, new PackedReader(writer.ToPackedData().Bytes).ReadHash());
    }

    [Fact]
    public void Every_header_comes_back_field_by_field() =>
        Prop.ForAll(
            Headers().ToArbitrary(),
            static header => AssertEqual(header, new PackedReader(PackedWriter.Write(header).Bytes).ReadHeader())).QuickCheckThrowOnFailure();

    [Fact]
    public void An_article_without_former_ids_and_a_dataset_that_retired_nothing_take_no_byte_for_it()
    {
        ArticleMetadata metadata = TestArticles.CreateMetadata("a", new PeeledText(string.Empty, [], []));
        PackedArticle plain = PackedWriter.Write(metadata);
        PackedArticle renamed = PackedWriter.Write(metadata with { Aliases = ["b"] });
        PackedData header = PackedWriter.Write(Header);

        // One bit says that there are some; then come their number, and each with its length.
        Assert.Equal(plain.Head.Bytes.Length, renamed.Head.Bytes.Length);
        Assert.Equal(plain.Rest.Bytes.Length + 3, renamed.Rest.Bytes.Length);
        Assert.Same(header, PackedWriter.AddRetired(header, []));
    }

    [Fact]
    public void A_compiled_article_knows_its_former_ids_and_a_compiled_dataset_what_it_retired()
    {
        PackedDataset? dataset = null;
        dataset = new PackedDataset(
            typeof(PackedMetadataTest).Assembly,
            Literal(PackedWriter.AddRetired(PackedWriter.Write(Header), [new RetiredArticle("gone", "2.0.0", "it was wrong", null)])),
            () => [new PackedShard(dataset!, Literal(Shard(static x => x with { Aliases = ["former-" + x.Id] }, "b", "a")))]);

        Assert.Equal("a", dataset.Articles["former-a"].Id);
        Assert.Equal(["former-b"], dataset.Articles["b"].Aliases.AsEnumerable());
        Assert.Empty(CreateDataset().Articles["a"].Aliases);
        Assert.Equal("The article 'gone' was retired in 2.0.0: it was wrong.", Assert.Throws<KeyNotFoundException>(() => dataset.Articles["gone"]).Message);
    }

    [Fact]
    public void A_newer_schema_is_refused_with_what_to_do()
    {
        PackedData newer = WithVersion(PackedWriter.SchemaVersion + 1);
        var dataset = new PackedDataset(typeof(PackedMetadataTest).Assembly, Literal(newer), static () => []);

        NotSupportedException fromHeader = Assert.Throws<NotSupportedException>(() => dataset.Articles);
        NotSupportedException fromShard = Assert.Throws<NotSupportedException>(() => new PackedShard(dataset, Literal(newer)));

        Assert.Equal(fromHeader.Message, fromShard.Message);
        Assert.Contains("version 2", fromHeader.Message, StringComparison.Ordinal);
        Assert.Contains("reads version 1", fromHeader.Message, StringComparison.Ordinal);
        Assert.Contains("Update the package NewsDataset.Core", fromHeader.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_get_the_same_dataset_articles_and_entities()
    {
        for (int round = 0; round < 50; round++)
        {
            PackedDataset dataset = CreateDataset();
            var sets = new ArticleSet<Article>[32];
            var entities = new Entity[32];

            Parallel.For(0, sets.Length, i =>
            {
                sets[i] = dataset.Articles;
                entities[i] = dataset.GetEntity(0);
            });

            Assert.All(sets, x => Assert.Same(sets[0], x));
            Assert.All(sets, x => Assert.Same(sets[0][0], x[0]));
            Assert.All(entities, x => Assert.Same(dataset.Articles.Entities[0], x));
        }
    }

    [Fact]
    public void A_shard_gives_the_same_article_to_every_thread()
    {
        for (int round = 0; round < 50; round++)
        {
            PackedDataset dataset = CreateDataset();
            var shard = new PackedShard(dataset, Literal(Shard("b", "a")));
            var articles = new Article[32];

            Parallel.For(0, articles.Length, i => articles[i] = shard.GetArticle(1));

            Assert.All(articles, x => Assert.Same(articles[0], x));
        }
    }

    [Fact]
    public void Articles_of_all_shards_stand_in_the_order_of_their_ids()
    {
        Assert.Equal(["a", "b", "c", "d"], CreateDataset().Articles.Select(static x => x.Id));
        Assert.Throws<IndexOutOfRangeException>(() => CreateDataset().GetEntity(99));
    }

    [Fact]
    public void A_text_that_was_not_embedded_is_missed_by_name_when_it_is_asked_for()
    {
        Article article = CreateDataset().Articles[0];

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => article.Raw);
        Assert.Contains("'a.article.md'", error.Message, StringComparison.Ordinal);
    }

    private static DatasetHeader Header => new("d", null, null, null, null, "hi", null, [], TestArticles.Catalog.Entities);

    private static PackedDataset CreateDataset()
    {
        PackedDataset? dataset = null;
        dataset = new PackedDataset(
            typeof(PackedMetadataTest).Assembly,
            Literal(PackedWriter.Write(Header)),
            () => [new PackedShard(dataset!, Literal(Shard("d", "b"))), new PackedShard(dataset!, PackedLiteral.Encode(Shard("c", "a").Bytes, deflate: true))]);
        return dataset;
    }

    private static PackedData Shard(params string[] ids) => Shard(static x => x, ids);

    private static PackedData Shard(Func<ArticleMetadata, ArticleMetadata> configure, params string[] ids) =>
        PackedWriter.WriteShard([.. ids.Select(x => (x + ".article.md", PackedWriter.Write(TestArticles.CreateMetadata(x, new PeeledText(string.Empty, [], []), configure))))]);

    private static PackedData WithVersion(int version)
    {
        var writer = new PackedWriter();
        writer.WriteNumber(version);
        return writer.ToPackedData();
    }

    private static string PathOf(ArticleMetadata article, int index) => index % 3 == 0 ? "elsewhere.md" : (index % 3 == 1 ? string.Empty : "a/b/") + article.Id + ".article.md";

    private static string Literal(PackedData data) => PackedLiteral.Encode(data.Bytes, deflate: false);

    /// <summary>Compares property by property, so that a field added tomorrow and forgotten by the writer fails here.</summary>
    private static void AssertEqual<T>(T expected, T actual)
    {
        foreach (PropertyInfo property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? left = property.GetValue(expected);
            object? right = property.GetValue(actual);
            Assert.True(left is null == right is null, property.Name);
            if (left is System.Collections.IEnumerable and not string)
            {
                AssertSequence(property.Name, [.. ((System.Collections.IEnumerable)left).Cast<object>()], [.. ((System.Collections.IEnumerable)right!).Cast<object>()]);
            }
            else
            {
                Assert.True(Equals(left, right), property.Name);
            }
        }
    }

    private static void AssertSequence(string name, object[] expected, object[] actual)
    {
        Assert.True(expected.Length == actual.Length, name);
        for (int i = 0; i < expected.Length; i++)
        {
            if (expected[i] is Entity entity)
            {
                // Its own equality looks at the identity alone.
                AssertEqual(entity, (Entity)actual[i]);
            }
            else
            {
                Assert.Equal(expected[i], actual[i]);
            }
        }
    }

    private static Gen<string> Texts() =>
        Gen.Elements("a", "é", "e\u0301", "भारत", "😀", "\U00020000", "\u0000", "\u0001", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFD", "\uFFFF", "\u2028", "\"", "\\", "\r\n", "{", "long text of more than sixty-three bytes, so that its length takes two")
            .ListOf().Select(static x => string.Concat(x));

    private static Gen<TextRange> Ranges() => from start in Gen.Choose(0, 1_000_000) from length in Gen.Choose(0, 5_000) select new TextRange(start, length);

    private static Gen<TextRange?> OptionalRanges() => Gen.OneOf(Gen.Constant<TextRange?>(null), Ranges().Select(static x => (TextRange?)x));

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<GroundedText> Grounded() =>
        Gen.OneOf(Gen.Constant(default(GroundedText)), from text in Texts() from range in OptionalRanges() select new GroundedText(text, range));

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> item) => item.ListOf().Select(static x => x.ToImmutableArray());

    private static Gen<ContributorMetadata> Contributors() =>
        from name in Texts()
        from role in Any<ContributorRole>()
        from title in Texts().OrNull()
        from entity in Texts().OrNull()
        from range in Ranges()
        select new ContributorMetadata(name, role, title, entity, range);

    private static Gen<DateAnnotation?> Dates() =>
        (from value in Texts().OrNull()
         from calendar in Any<DateCalendar>()
         from gregorian in Texts().OrNull()
         from zone in Texts().OrNull()
         from text in Texts().OrNull()
         from range in OptionalRanges()
         select new DateAnnotation(value, calendar, gregorian, zone, text, range)).OrNull()!;

    private static Gen<ArticleRights?> Rights() =>
        (from holder in Texts().OrNull()
         from redistributable in Gen.Elements<bool?>(null, false, true)
         from license in Texts().OrNull()
         from note in Texts().OrNull()
         select new ArticleRights(holder, redistributable, license, note)).OrNull()!;

    private static Gen<ArticleSource?> Sources() =>
        (from texts in Texts().OrNull().ArrayOf(4)
         select new ArticleSource(texts[0], texts[1], texts[2], texts[3])).OrNull()!;

    private static Gen<KeywordMetadata> Keywords() =>
        from text in Texts() from entity in Texts().OrNull() from range in OptionalRanges() select new KeywordMetadata(text, entity, range);

    private static Gen<FieldMapping> Mappings(int depth) =>
        (from key in Texts() from value in Fields(depth - 1) select new KeyValuePair<string, FieldNode>(key, value))
            .ListOf().Select(static x => new FieldMapping([.. x.Take(5)]));

    private static Gen<FieldNode> Fields(int depth) => depth == 0
        ? Texts().Select(static x => (FieldNode)new FieldText(x))
        : Gen.OneOf(
            Texts().Select(static x => (FieldNode)new FieldText(x)),
            Fields(depth - 1).ListOf().Select(static x => (FieldNode)new FieldList([.. x.Take(5)])),
            Mappings(depth).Select(static x => (FieldNode)x));

    private static Gen<ArticleMetadata> Metadata() =>
        from required in Texts().ArrayOf(3)
        from optional in Texts().OrNull().ArrayOf(5)
        from flags in Gen.Choose(0, 3)
        from revision in Gen.Choose(1, int.MaxValue)
        from grounded in Grounded().ArrayOf(6)
        from contributors in Many(Contributors())
        from agencies in Many(Contributors())
        from dates in Dates().ArrayOf(2)
        from keywords in Many(Keywords())
        from rights in Rights()
        from source in Sources()
        from mentions in Many(Texts())
        from fields in Mappings(3)
        from aliases in Many(Texts())
        select new ArticleMetadata
        {
            Id = required[0],
            RawSha256 = required[1],
            GoldSha256 = Sha256.OfText(required[2]),
            Options = new OverlayOptions((flags & 1) != 0, (flags & 2) != 0),
            Revision = revision,
            Language = optional[0],
            Section = optional[1],
            Genre = optional[2],
            Story = optional[3],
            Tests = optional[4],
            Aliases = aliases,
            Fields = fields,
            Headline = grounded[0],
            Kicker = grounded[1],
            Standfirst = grounded[2],
            Byline = grounded[3],
            Dateline = grounded[4],
            Publisher = grounded[5],
            Contributors = contributors,
            Agencies = agencies,
            Published = dates[0],
            Modified = dates[1],
            Keywords = keywords,
            Rights = rights,
            Source = source,
            Mentions = mentions,
        };

    private static Gen<Entity> Entities() =>
        from texts in Texts().ArrayOf(2)
        from type in Any<EntityType>()
        from wikidata in Texts().OrNull()
        from names in (from language in Texts() from name in Texts() select KeyValuePair.Create(language, name)).ListOf()
        select new Entity(texts[0], type, texts[1], ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, names.DistinctBy(static x => x.Key, StringComparer.Ordinal)), wikidata);

    private static Gen<DatasetHeader> Headers() =>
        from name in Texts()
        from texts in Texts().OrNull().ArrayOf(5)
        from rights in Rights()
        from stories in Many(from id in Texts() from title in Texts() select new Story(id, title))
        from entities in Many(Entities())
        from retired in Many(from id in Texts() from more in Texts().OrNull().ArrayOf(3) select new RetiredArticle(id, more[0], more[1], more[2]))
        select new DatasetHeader(name, texts[0], texts[1], texts[2], texts[3], texts[4], rights, stories, entities) { Retired = retired };
}
