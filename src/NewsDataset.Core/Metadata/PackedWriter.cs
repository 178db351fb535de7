using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using NewsDataset.Content;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>
/// Writes metadata in the form that is compiled into an assembly: text whose UTF-8 bytes <see cref="PackedReader"/> reads,
/// so that it can also stand in a <c>u8</c> literal.
/// </summary>
/// <remarks>
/// A number is a run of bytes below 0x80, six bits each, least first, with 0x40 set on all but the last. A text is the number of its UTF-8
/// bytes plus one (0 is <see langword="null"/>) and the bytes. A name is its place in a table, plus one. A hash is its bits, seven to a byte.
/// Fields follow each other without labels; <see cref="SchemaVersion"/> says which ones.
/// </remarks>
internal sealed class PackedWriter
{
    /// <summary>The version of the form. A change of any field is a new one, and the reader keeps reading the old.</summary>
    public const int SchemaVersion = 1;

    private readonly StringBuilder _text = new();
    private readonly List<string> _names = [];

    public override string ToString() => _text.ToString();

    public void WriteNumber(int number)
    {
        // Written as unsigned; -1 stands for “none” nowhere, so nothing negative comes here.
        uint rest = (uint)number;
        while (rest >= 0x40)
        {
            _text.Append((char)((rest & 0x3F) | 0x40));
            rest >>= 6;
        }

        _text.Append((char)rest);
    }

    public void WriteText(string? text)
    {
        if (text is null)
        {
            WriteNumber(0);
            return;
        }

        WriteNumber(Encoding.UTF8.GetByteCount(text) + 1);
        _text.Append(text);
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
        int pending = 0;
        int count = 0;
        foreach (char c in hash)
        {
            pending |= (c <= '9' ? c - '0' : c - 'a' + 10) << count;
            count += 4;
            if (count >= 7)
            {
                _text.Append((char)(pending & 0x7F));
                pending >>= 7;
                count -= 7;
            }
        }

        // 256 bits are 36 times seven, and four.
        _text.Append((char)pending);
    }

    public static PackedArticle Write(ArticleMetadata article)
    {
        var head = new PackedWriter();
        head.WriteGrounded(article.Headline);

        head.WriteNumber((article.Options.BlankLineParagraphs ? 1 : 0) | (article.Options.CarriageReturns ? 2 : 0));

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
        return new PackedArticle(article.Id, head.ToString(), writer.ToString(), writer._names.ToImmutableArray());
    }

    /// <summary>Writes what a dataset says of itself, its stories and its entities.</summary>
    public static string Write(DatasetHeader header)
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

        return writer.ToString();
    }

    /// <summary>Joins the packed metadata of several articles to one shard.</summary>
    /// <param name="articles">For each article the name under which its text is found, and its metadata.</param>
    [MethodImpl(HotLoop.Optimize)]
    public static string WriteShard(IReadOnlyList<(string Path, PackedArticle Article)> articles)
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
        var entry = new PackedWriter();
        foreach ((string path, PackedArticle article) in articles)
        {
            entry._text.Clear();
            entry.WriteText(article.Id);
            entry._text.Append(article.Head);

            // A file is called like its article, and lies with many others.
            bool plain = ResourcePath.TryGetFolder(path, article.Id, out string folder);
            entry.WriteNumber(plain ? PlaceOf(folder) + 1 : 0);
            if (!plain)
            {
                entry.WriteText(path);
            }

            entry.WriteNumber(article.Names.Length);
            foreach (string name in article.Names)
            {
                entry.WriteNumber(PlaceOf(name));
            }

            entry._text.Append(article.Rest);
            string text = entry.ToString();
            lengths.WriteNumber(Encoding.UTF8.GetByteCount(text));
            entries._text.Append(text);
        }

        string table = names.ToString();
        var writer = new PackedWriter();
        writer.WriteNumber(SchemaVersion);
        writer.WriteNumber(articles.Count);
        writer._text.Append(lengths._text);
        writer.WriteNumber(places.Count);
        writer.WriteNumber(Encoding.UTF8.GetByteCount(table));
        writer._text.Append(table).Append(entries._text);
        return writer.ToString();
    }

    private void WriteName(string? name)
    {
        if (name is null)
        {
            WriteNumber(0);
            return;
        }

        int place = _names.IndexOf(name);
        if (place < 0)
        {
            place = _names.Count;
            _names.Add(name);
        }

        WriteNumber(place + 1);
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
    ImmutableArray<Entity> Entities);
