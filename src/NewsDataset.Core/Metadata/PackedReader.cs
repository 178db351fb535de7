using System;
using System.Collections.Immutable;
using System.Text;
using NewsDataset.Content;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
internal ref struct PackedReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    public PackedReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _position = 0;
    }

    public readonly int Position => _position;

    public int ReadNumber()
    {
        uint number = 0;
        int shift = 0;
        while (true)
        {
            byte digit = _bytes[_position++];
            number |= (uint)(digit & 0x3F) << shift;
            if ((digit & 0x40) == 0)
            {
                return (int)number;
            }

            shift += 6;
        }
    }

    public string? ReadText()
    {
        int length = ReadNumber() - 1;
        if (length < 0)
        {
            return null;
        }

        string text = Decode(_bytes.Slice(_position, length));
        _position += length;
        return text;
    }

    /// <summary>Reads the version, and refuses one that this library does not know.</summary>
    /// <exception cref="NotSupportedException">The assembly was compiled by a newer generator than this library can read.</exception>
    public void ReadSchemaVersion()
    {
        int version = ReadNumber();
        if (version != PackedWriter.SchemaVersion)
        {
            throw new NotSupportedException(
                $"The dataset was compiled to schema version {version}, and this NewsDataset.Core reads version {PackedWriter.SchemaVersion}. Update the package NewsDataset.Core.");
        }
    }

    public ArticleMetadata ReadArticle()
    {
        string path = ReadText()!;
        string id = ReadText()!;
        int options = ReadNumber();
        return new ArticleMetadata
        {
            Id = id,
            Path = path,
            Options = new OverlayOptions((options & 1) != 0, (options & 2) != 0),
            Revision = ReadNumber(),
            Language = ReadText(),
            Headline = ReadGrounded(),
            Kicker = ReadGrounded(),
            Standfirst = ReadGrounded(),
            Byline = ReadGrounded(),
            Dateline = ReadGrounded(),
            Publisher = ReadGrounded(),
            Contributors = ReadContributors(),
            Agencies = ReadContributors(),
            Published = ReadDate(),
            Modified = ReadDate(),
            Section = ReadText(),
            Genre = ReadText(),
            Keywords = ReadKeywords(),
            Story = ReadText(),
            Rights = ReadRights(),
            Source = ReadSource(),
            Tests = ReadText(),
            Mentions = ReadTexts(),
            RawSha256 = ReadText()!,
            GoldSha256 = ReadText()!,
        };
    }

    public DatasetHeader ReadHeader()
    {
        ReadSchemaVersion();
        return new DatasetHeader(
            ReadText()!,
            ReadText(),
            ReadText(),
            ReadText(),
            ReadText(),
            ReadText(),
            ReadRights(),
            ReadStories(),
            ReadEntities());
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NETSTANDARD2_0
        return Encoding.UTF8.GetString(bytes.ToArray());
#else
        return Encoding.UTF8.GetString(bytes);
#endif
    }

    private ImmutableArray<Story> ReadStories()
    {
        ImmutableArray<Story>.Builder stories = ImmutableArray.CreateBuilder<Story>(ReadNumber());
        for (int i = stories.Capacity; i > 0; i--)
        {
            stories.Add(new Story(ReadText()!, ReadText()!));
        }

        return stories.MoveToImmutable();
    }

    private ImmutableArray<Entity> ReadEntities()
    {
        ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>(ReadNumber());
        for (int i = entities.Capacity; i > 0; i--)
        {
            string id = ReadText()!;
            var type = (EntityType)ReadNumber();
            string name = ReadText()!;
            string? wikidata = ReadText();
            ImmutableSortedDictionary<string, string>.Builder names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            for (int n = ReadNumber(); n > 0; n--)
            {
                string language = ReadText()!;
                names[language] = ReadText()!;
            }

            entities.Add(new Entity(id, type, name, names.ToImmutable(), wikidata));
        }

        return entities.MoveToImmutable();
    }

    private ImmutableArray<string> ReadTexts()
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>(ReadNumber());
        for (int i = texts.Capacity; i > 0; i--)
        {
            texts.Add(ReadText()!);
        }

        return texts.MoveToImmutable();
    }

    private TextRange? ReadRange()
    {
        int start = ReadNumber() - 1;
        return start < 0 ? null : new TextRange(start, ReadNumber());
    }

    private GroundedText ReadGrounded()
    {
        string? text = ReadText();
        return text is null ? default : new GroundedText(text, ReadRange());
    }

    private ImmutableArray<ContributorMetadata> ReadContributors()
    {
        ImmutableArray<ContributorMetadata>.Builder contributors = ImmutableArray.CreateBuilder<ContributorMetadata>(ReadNumber());
        for (int i = contributors.Capacity; i > 0; i--)
        {
            contributors.Add(new ContributorMetadata(
                ReadText()!,
                (ContributorRole)ReadNumber(),
                ReadText(),
                ReadText(),
                ReadRange().GetValueOrDefault()));
        }

        return contributors.MoveToImmutable();
    }

    private ImmutableArray<KeywordMetadata> ReadKeywords()
    {
        ImmutableArray<KeywordMetadata>.Builder keywords = ImmutableArray.CreateBuilder<KeywordMetadata>(ReadNumber());
        for (int i = keywords.Capacity; i > 0; i--)
        {
            keywords.Add(new KeywordMetadata(ReadText()!, ReadText(), ReadRange()));
        }

        return keywords.MoveToImmutable();
    }

    private DateAnnotation? ReadDate() =>
        ReadNumber() == 0
            ? null
            : new DateAnnotation(ReadText(), (DateCalendar)ReadNumber(), ReadText(), ReadText(), ReadText(), ReadRange());

    private ArticleRights? ReadRights() =>
        ReadNumber() == 0
            ? null
            : new ArticleRights(ReadText(), ReadNumber() switch { 1 => false, 2 => true, _ => null }, ReadText(), ReadText());

    private ArticleSource? ReadSource() =>
        ReadNumber() == 0
            ? null
            : new ArticleSource(ReadText(), ReadText(), ReadText(), ReadText());
}
