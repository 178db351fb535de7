using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsDataset.Content;
using NewsDataset.Fields;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
internal ref struct PackedReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    // The names of the article that is read.
    private string[]? _names;

    public PackedReader(ReadOnlySpan<byte> bytes, int position = 0)
    {
        _bytes = bytes;
        _position = position;
        _names = null;
    }

    public readonly int Position => _position;

    public int ReadNumber()
    {
        uint number = 0;
        int shift = 0;
        while (true)
        {
            byte digit = _bytes[_position++];
            number |= (uint)(digit & 0x7F) << shift;
            if (digit < 0x80)
            {
                return (int)number;
            }

            shift += 7;
        }
    }

    public string? ReadText()
    {
        int length = ReadNumber() - 1;
        if (length < 0)
        {
            return null;
        }

        // A headline fits on the stack.
        const int MaxOnStack = 256;
        char[]? rented = length <= MaxOnStack ? null : ArrayPool<char>.Shared.Rent(length);
        Span<char> characters = rented ?? stackalloc char[MaxOnStack];
        int count = Scsu.Decode(_bytes.Slice(_position, length), characters);
        _position += length;
        string text = characters.Slice(0, count).ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    public string ReadHash()
    {
        if (ReadNumber() != 0)
        {
            return ReadText()!;
        }

        string hash = Sha256.ToHex(_bytes.Slice(_position, Sha256.HexLength / 2));
        _position += Sha256.HexLength / 2;
        return hash;
    }

    /// <summary>Reads the version, and refuses one that this library does not know.</summary>
    /// <exception cref="NotSupportedException">The assembly was compiled by a newer generator than this library can read.</exception>
    public void ReadSchemaVersion()
    {
        int version = ReadNumber();
        if (version != PackedWriter.SchemaVersion)
        {
            throw Unknown(version);
        }
    }

    /// <summary>Reads the table of a shard's names.</summary>
    [MethodImpl(HotLoop.Optimize)]
    public string[] ReadTable()
    {
        string[] names = new string[ReadNumber()];
        ReadNumber();
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = ReadText()!;
        }

        return names;
    }

    /// <summary>Reads the first of a shard's names, of which there is one at least.</summary>
    public string ReadFirstName()
    {
        ReadNumber();
        ReadNumber();
        return ReadText()!;
    }

    /// <summary>Goes to what follows the table of a shard's names.</summary>
    public void SkipTable()
    {
        ReadNumber();
        int length = ReadNumber();
        _position += length;
    }

    /// <summary>Reads, behind an article's id, its headline and nothing else.</summary>
    public string? ReadHeadline() => ReadText();

    /// <summary>Reads, behind an article's id, whether it had others before, and nothing else.</summary>
    public bool ReadHasAliases()
    {
        SkipGrounded();
        return (ReadNumber() & PackedWriter.HasAliases) != 0;
    }

    /// <summary>Reads, behind an article's id, how its text is found and read, and nothing else.</summary>
    /// <param name="folder">The place of the folder's name among the shard's names, or -1 if the path is no folder and id.</param>
    /// <param name="path">The whole path where there is no folder.</param>
    public OverlayOptions ReadTextPlace(out int folder, out string? path)
    {
        SkipGrounded();
        OverlayOptions options = OptionsOf(ReadNumber());
        folder = ReadNumber() - 1;
        path = folder < 0 ? ReadText() : null;
        return options;
    }

    /// <summary>Reads, behind an article's id, everything.</summary>
    /// <param name="id">The id.</param>
    /// <param name="shardNames">The shard's names.</param>
    public ArticleMetadata ReadArticle(string id, string[] shardNames)
    {
        GroundedText headline = ReadGrounded();
        int flags = ReadNumber();
        SkipPath();
        _names = new string[ReadNumber()];
        for (int i = 0; i < _names.Length; i++)
        {
            _names[i] = shardNames[ReadNumber()];
        }

        return new ArticleMetadata
        {
            Id = id,
            Options = OptionsOf(flags),
            Headline = headline,
            Revision = ReadNumber(),
            Language = ReadName(),
            Kicker = ReadGrounded(),
            Standfirst = ReadGrounded(),
            Byline = ReadGrounded(),
            Dateline = ReadGrounded(),
            Publisher = new GroundedText(ReadName(), ReadRange()),
            Contributors = ReadContributors(),
            Agencies = ReadContributors(),
            Published = ReadDate(),
            Modified = ReadDate(),
            Section = ReadName(),
            Genre = ReadName(),
            Keywords = ReadKeywords(),
            Story = ReadName(),
            Rights = ReadRights(),
            Source = ReadSource(),
            Tests = ReadText(),
            Mentions = ReadNames(),
            RawSha256 = ReadHash(),
            GoldSha256 = ReadHash(),
            Fields = (flags & PackedWriter.HasFields) != 0 ? (FieldMapping)ReadField() : FieldMapping.Empty,
            Aliases = (flags & PackedWriter.HasAliases) != 0 ? ReadTexts() : ImmutableArray<string>.Empty,
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
            ReadNumber() == 0 ? null : new ArticleRights(ReadText(), ReadRedistributable(), ReadText(), ReadText()),
            ReadStories(),
            ReadEntities())
        {
            Retired = _position < _bytes.Length ? ReadRetired() : ImmutableArray<RetiredArticle>.Empty,
        };
    }

    private static OverlayOptions OptionsOf(int flags) =>
        new((flags & PackedWriter.BlankLineParagraphs) != 0, (flags & PackedWriter.CarriageReturns) != 0);

    private static NotSupportedException Unknown(int version) => new(
        $"The dataset was compiled to schema version {version}, and this NewsDataset.Core reads version {PackedWriter.SchemaVersion}. Update the package NewsDataset.Core.");

    private FieldNode ReadField()
    {
        switch (ReadNumber())
        {
            case 0:
                return new FieldText(ReadText()!);

            case 1:
                ImmutableArray<FieldNode>.Builder items = ImmutableArray.CreateBuilder<FieldNode>(ReadNumber());
                for (int i = items.Capacity; i > 0; i--)
                {
                    items.Add(ReadField());
                }

                return new FieldList(items.MoveToImmutable());

            default:
                ImmutableArray<KeyValuePair<string, FieldNode>>.Builder entries = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldNode>>(ReadNumber());
                for (int i = entries.Capacity; i > 0; i--)
                {
                    entries.Add(new KeyValuePair<string, FieldNode>(ReadName()!, ReadField()));
                }

                return new FieldMapping(entries.MoveToImmutable());
        }
    }

    private void SkipPath()
    {
        if (ReadNumber() == 0)
        {
            int length = ReadNumber() - 1;
            _position += length;
        }
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

    private ImmutableArray<RetiredArticle> ReadRetired()
    {
        ImmutableArray<RetiredArticle>.Builder retired = ImmutableArray.CreateBuilder<RetiredArticle>(ReadNumber());
        for (int i = retired.Capacity; i > 0; i--)
        {
            retired.Add(new RetiredArticle(ReadText()!, ReadText(), ReadText(), ReadText()));
        }

        return retired.MoveToImmutable();
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

    private string? ReadName()
    {
        int place = ReadNumber();
        return place == 0 ? null : _names![place - 1];
    }

    private ImmutableArray<string> ReadNames()
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(ReadNumber());
        for (int i = names.Capacity; i > 0; i--)
        {
            names.Add(ReadName()!);
        }

        return names.MoveToImmutable();
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

    private void SkipGrounded()
    {
        int length = ReadNumber() - 1;
        if (length >= 0)
        {
            _position += length;
            if (ReadNumber() > 0)
            {
                ReadNumber();
            }
        }
    }

    private ImmutableArray<ContributorMetadata> ReadContributors()
    {
        ImmutableArray<ContributorMetadata>.Builder contributors = ImmutableArray.CreateBuilder<ContributorMetadata>(ReadNumber());
        for (int i = contributors.Capacity; i > 0; i--)
        {
            contributors.Add(new ContributorMetadata(
                ReadName()!,
                (ContributorRole)ReadNumber(),
                ReadName(),
                ReadName(),
                ReadRange().GetValueOrDefault()));
        }

        return contributors.MoveToImmutable();
    }

    private ImmutableArray<KeywordMetadata> ReadKeywords()
    {
        ImmutableArray<KeywordMetadata>.Builder keywords = ImmutableArray.CreateBuilder<KeywordMetadata>(ReadNumber());
        for (int i = keywords.Capacity; i > 0; i--)
        {
            keywords.Add(new KeywordMetadata(ReadName()!, ReadName(), ReadRange()));
        }

        return keywords.MoveToImmutable();
    }

    private DateAnnotation? ReadDate() =>
        ReadNumber() == 0
            ? null
            : new DateAnnotation(ReadText(), (DateCalendar)ReadNumber(), ReadText(), ReadName(), ReadText(), ReadRange());

    private ArticleRights? ReadRights() =>
        ReadNumber() == 0
            ? null
            : new ArticleRights(ReadName(), ReadRedistributable(), ReadName(), ReadName());

    private bool? ReadRedistributable() => ReadNumber() switch { 1 => false, 2 => true, _ => null };

    private ArticleSource? ReadSource() =>
        ReadNumber() == 0
            ? null
            : new ArticleSource(ReadText(), ReadName(), ReadText(), ReadName());
}
