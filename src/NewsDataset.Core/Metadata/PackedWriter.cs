using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsDataset.Content;
using NewsDataset.Fields;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>Writes metadata in the form that is compiled into an assembly: bytes that <see cref="PackedReader"/> reads.</summary>
/// <remarks>
/// A number is a run of bytes, seven bits each, least first, with 0x80 set on all but the last. A text is the number of its bytes in
/// <see cref="Scsu"/> plus one (0 is <see langword="null"/>) and these bytes. A name is its place in a table, plus one. A hash is a 0 and its
/// bytes. Fields follow each other without labels; <see cref="SchemaVersion"/> says which ones.
/// </remarks>
internal sealed class PackedWriter
{
    /// <summary>
    /// The version of the form. A change of any field is a new one, and the reader keeps reading the old. What stands behind all other fields, and only
    /// where there is some of it, is no change: a reader that does not know of it reads the rest.
    /// </summary>
    public const int SchemaVersion = 1;

    // How the text is read, and which of the fields behind all others are there.
    public const int BlankLineParagraphs = 1;
    public const int CarriageReturns = 2;
    public const int HasFields = 4;
    public const int HasAliases = 8;

    // As much as the metadata of an ordinary article takes.
    private const int InitialLength = 1024;

    // Up to so many names are found faster by looking at each.
    private const int MaxSearchedNames = 32;

    private readonly List<string> _names = [];
    private Dictionary<string, int>? _namePlaces;
    private byte[] _bytes = new byte[InitialLength];
    private int _length;

    private ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public PackedData ToPackedData() => new(Written);

    public void WriteNumber(int number)
    {
        const int MaxBytes = 5;
        EnsureRoom(MaxBytes);

        // Written as unsigned; -1 stands for “none” nowhere, so nothing negative comes here.
        uint rest = (uint)number;
        while (rest >= 0x80)
        {
            _bytes[_length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _bytes[_length++] = (byte)rest;
    }

    public void WriteText(string? text)
    {
        if (text is null)
        {
            WriteNumber(0);
            return;
        }

        // Its length stands before it and is known after.
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Scsu.MaxLengthOf(text.Length));
        int length = Scsu.Encode(text, bytes);
        WriteNumber(length + 1);
        WriteBytes(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Writes a SHA-256, given in lower-case hexadecimal; anything else is written as a text.</summary>
    [MethodImpl(HotLoop.Optimize)]
    public void WriteHash(string hash)
    {
        if (!Sha256.IsHash(hash))
        {
            WriteNumber(1);
            WriteText(hash);
            return;
        }

        WriteNumber(0);
        EnsureRoom(Sha256.HexLength / 2);
        for (int i = 0; i < hash.Length; i += 2)
        {
            _bytes[_length++] = (byte)((DigitOf(hash[i]) << 4) | DigitOf(hash[i + 1]));
        }
    }

    public static PackedArticle Write(ArticleMetadata article)
    {
        var head = new PackedWriter();
        head.WriteGrounded(article.Headline);

        bool hasFields = article.Fields.Entries.Length > 0;
        bool hasAliases = article.Aliases.Length > 0;
        head.WriteNumber(
            (article.Options.BlankLineParagraphs ? BlankLineParagraphs : 0)
            | (article.Options.CarriageReturns ? CarriageReturns : 0)
            | (hasFields ? HasFields : 0)
            | (hasAliases ? HasAliases : 0));

        var writer = new PackedWriter();
        writer.WriteNumber(article.Revision);
        writer.WriteName(article.Language);
        writer.WriteGrounded(article.Kicker);
        writer.WriteGrounded(article.Standfirst);
        writer.WriteGrounded(article.Byline);
        writer.WriteGrounded(article.Dateline);
        writer.WriteName(article.Publisher.Text);
        writer.WriteRange(article.Publisher.Range);
        writer.WriteContributors(article.Contributors);
        writer.WriteContributors(article.Agencies);
        writer.WriteDate(article.Published);
        writer.WriteDate(article.Modified);
        writer.WriteName(article.Section);
        writer.WriteName(article.Genre);
        writer.WriteNumber(article.Keywords.Length);
        foreach (KeywordMetadata keyword in article.Keywords)
        {
            writer.WriteName(keyword.Text);
            writer.WriteName(keyword.Entity);
            writer.WriteRange(keyword.Range);
        }

        writer.WriteName(article.Story);
        writer.WriteRights(article.Rights);
        writer.WriteSource(article.Source);
        writer.WriteText(article.Tests);
        writer.WriteNumber(article.Mentions.Length);
        foreach (string mention in article.Mentions)
        {
            writer.WriteName(mention);
        }

        writer.WriteHash(article.RawSha256);
        writer.WriteHash(article.GoldSha256);
        if (hasFields)
        {
            writer.WriteField(article.Fields);
        }

        if (hasAliases)
        {
            writer.WriteNumber(article.Aliases.Length);
            foreach (string alias in article.Aliases)
            {
                writer.WriteText(alias);
            }
        }

        return new PackedArticle(article.Id, head.ToPackedData(), writer.ToPackedData(), writer._names.ToImmutableArray());
    }

    /// <summary>Writes what a dataset says of itself, its stories and its entities, and the articles that are gone.</summary>
    public static PackedData Write(DatasetHeader header)
    {
        var writer = new PackedWriter();
        writer.WriteNumber(SchemaVersion);
        writer.WriteText(header.Name);
        writer.WriteText(header.Version);
        writer.WriteText(header.Description);
        writer.WriteText(header.License);
        writer.WriteText(header.Citation);
        writer.WriteText(header.DefaultLanguage);
        writer.WriteNumber(header.DefaultRights is null ? 0 : 1);
        if (header.DefaultRights is { } rights)
        {
            writer.WriteText(rights.Holder);
            writer.WriteRedistributable(rights);
            writer.WriteText(rights.License);
            writer.WriteText(rights.Note);
        }

        writer.WriteNumber(header.Stories.Length);
        foreach (Story story in header.Stories)
        {
            writer.WriteText(story.Id);
            writer.WriteText(story.Title);
        }

        writer.WriteNumber(header.Entities.Length);
        foreach (Entity entity in header.Entities)
        {
            writer.WriteText(entity.Id);
            writer.WriteNumber((int)entity.Type);
            writer.WriteText(entity.Name);
            writer.WriteText(entity.WikidataId);
            writer.WriteNumber(entity.Names.Count);
            foreach (KeyValuePair<string, string> name in entity.Names)
            {
                writer.WriteText(name.Key);
                writer.WriteText(name.Value);
            }
        }

        return AddRetired(writer.ToPackedData(), header.Retired);
    }

    /// <summary>Adds the articles that are gone to a header that was written without any. Which these are, only the articles together say.</summary>
    public static PackedData AddRetired(PackedData header, IReadOnlyCollection<RetiredArticle> retired)
    {
        if (retired.Count == 0)
        {
            return header;
        }

        var writer = new PackedWriter();
        writer.WriteBytes(header.Bytes);
        writer.WriteNumber(retired.Count);
        foreach (RetiredArticle article in retired)
        {
            writer.WriteText(article.Id);
            writer.WriteText(article.Since);
            writer.WriteText(article.Because);
            writer.WriteText(article.Instead);
        }

        return writer.ToPackedData();
    }

    private void WriteField(FieldNode field)
    {
        switch (field)
        {
            case FieldText text:
                WriteNumber(0);
                WriteText(text.Text);
                break;

            case FieldList list:
                WriteNumber(1);
                WriteNumber(list.Items.Length);
                foreach (FieldNode item in list.Items)
                {
                    WriteField(item);
                }

                break;

            case FieldMapping mapping:
                WriteNumber(2);
                WriteNumber(mapping.Entries.Length);
                foreach (KeyValuePair<string, FieldNode> entry in mapping.Entries)
                {
                    WriteName(entry.Key);
                    WriteField(entry.Value);
                }

                break;
        }
    }

    /// <summary>Joins the packed metadata of several articles to one shard.</summary>
    /// <param name="articles">For each article the name under which its text is found, and its metadata.</param>
    [MethodImpl(HotLoop.Optimize)]
    public static PackedData WriteShard(IReadOnlyList<(string Path, PackedArticle Article)> articles)
    {
        // Each name once, in the order in which the articles have them.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new PackedWriter();
        int PlaceOf(string name)
        {
            if (!places.TryGetValue(name, out int place))
            {
                places.Add(name, place = places.Count);
                names.WriteText(name);
            }

            return place;
        }

        var entries = new PackedWriter();
        var lengths = new PackedWriter();
        foreach ((string path, PackedArticle article) in articles)
        {
            int start = entries._length;
            entries.WriteText(article.Id);
            entries.WriteBytes(article.Head.Bytes);

            // A file is called like its article, and lies with many others.
            bool plain = ResourcePath.TryGetFolder(path, article.Id, out string folder);
            entries.WriteNumber(plain ? PlaceOf(folder) + 1 : 0);
            if (!plain)
            {
                entries.WriteText(path);
            }

            entries.WriteNumber(article.Names.Length);
            foreach (string name in article.Names)
            {
                entries.WriteNumber(PlaceOf(name));
            }

            entries.WriteBytes(article.Rest.Bytes);
            lengths.WriteNumber(entries._length - start);
        }

        var writer = new PackedWriter();
        writer.WriteNumber(SchemaVersion);
        writer.WriteNumber(articles.Count);
        writer.WriteBytes(lengths.Written);
        writer.WriteNumber(places.Count);
        writer.WriteNumber(names._length);
        writer.WriteBytes(names.Written);
        writer.WriteBytes(entries.Written);
        return writer.ToPackedData();
    }

    private static int DigitOf(char c) => c <= '9' ? c - '0' : c - 'a' + 10;

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        EnsureRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void EnsureRoom(int length)
    {
        if (_length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_length + length, _bytes.Length * 2));
        }
    }

    private void WriteName(string? name)
    {
        if (name is null)
        {
            WriteNumber(0);
            return;
        }

        int place = PlaceOf(name);
        if (place < 0)
        {
            place = _names.Count;
            _names.Add(name);
            _namePlaces?.Add(name, place);
        }

        WriteNumber(place + 1);
    }

    private int PlaceOf(string name)
    {
        if (_names.Count <= MaxSearchedNames)
        {
            return _names.IndexOf(name);
        }

        if (_namePlaces is null)
        {
            _namePlaces = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _names.Count; i++)
            {
                _namePlaces.Add(_names[i], i);
            }
        }

        return _namePlaces.TryGetValue(name, out int place) ? place : -1;
    }

    private void WriteRange(TextRange? range)
    {
        WriteNumber(range is { } some ? some.Start + 1 : 0);
        if (range is { } known)
        {
            WriteNumber(known.Length);
        }
    }

    private void WriteGrounded(GroundedText value)
    {
        WriteText(value.Text);
        if (value.Text is not null)
        {
            WriteRange(value.Range);
        }
    }

    private void WriteContributors(ImmutableArray<ContributorMetadata> contributors)
    {
        WriteNumber(contributors.Length);
        foreach (ContributorMetadata contributor in contributors)
        {
            WriteName(contributor.Name);
            WriteNumber((int)contributor.Role);
            WriteName(contributor.JobTitle);
            WriteName(contributor.Entity);
            WriteRange(contributor.Range);
        }
    }

    private void WriteDate(DateAnnotation? date)
    {
        WriteNumber(date is null ? 0 : 1);
        if (date is not null)
        {
            WriteText(date.Value);
            WriteNumber((int)date.Calendar);
            WriteText(date.Gregorian);
            WriteName(date.Zone);
            WriteText(date.Text);
            WriteRange(date.Range);
        }
    }

    private void WriteRights(ArticleRights? rights)
    {
        WriteNumber(rights is null ? 0 : 1);
        if (rights is not null)
        {
            WriteName(rights.Holder);
            WriteRedistributable(rights);
            WriteName(rights.License);
            WriteName(rights.Note);
        }
    }

    private void WriteRedistributable(ArticleRights rights) =>
        WriteNumber(rights.Redistributable switch { null => 0, false => 1, true => 2 });

    private void WriteSource(ArticleSource? source)
    {
        WriteNumber(source is null ? 0 : 1);
        if (source is not null)
        {
            WriteText(source.Url);
            WriteName(source.Retrieved);
            WriteText(source.File);
            WriteName(source.Note);
        }
    }
}

/// <summary>What a dataset says of itself, before there is a content to hash.</summary>
internal sealed record DatasetHeader(
    string Name,
    string? Version,
    string? Description,
    string? License,
    string? Citation,
    string? DefaultLanguage,
    ArticleRights? DefaultRights,
    ImmutableArray<Story> Stories,
    ImmutableArray<Entity> Entities)
{
    /// <summary>Gets the articles that the dataset has no more, by each of their ids.</summary>
    public ImmutableArray<RetiredArticle> Retired { get; init; } = ImmutableArray<RetiredArticle>.Empty;
}
