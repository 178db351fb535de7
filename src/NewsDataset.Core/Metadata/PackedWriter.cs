using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using NewsDataset.Content;
using NewsDataset.Overlay;

namespace NewsDataset.Metadata;

/// <summary>
/// Writes metadata in the form that is compiled into an assembly: text whose UTF-8 bytes <see cref="PackedReader"/> reads,
/// so that it can stand in a <c>u8</c> literal.
/// </summary>
/// <remarks>
/// A number is a run of bytes below 0x80, six bits each, least first, with 0x40 set on all but the last. A text is the number of its UTF-8
/// bytes plus one (0 is <see langword="null"/>) and the bytes. Fields follow each other without names;
/// <see cref="SchemaVersion"/> says which ones.
/// </remarks>
internal sealed class PackedWriter
{
    /// <summary>The version of the form. A change of any field is a new one, and the reader keeps reading the old.</summary>
    public const int SchemaVersion = 1;

    private readonly StringBuilder _text = new();

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

    public static string Write(ArticleMetadata article)
    {
        var writer = new PackedWriter();
        writer.WriteText(article.Id);
        writer.WriteNumber((article.Options.BlankLineParagraphs ? 1 : 0) | (article.Options.CarriageReturns ? 2 : 0));
        writer.WriteNumber(article.Revision);
        writer.WriteText(article.Language);
        writer.WriteGrounded(article.Headline);
        writer.WriteGrounded(article.Kicker);
        writer.WriteGrounded(article.Standfirst);
        writer.WriteGrounded(article.Byline);
        writer.WriteGrounded(article.Dateline);
        writer.WriteGrounded(article.Publisher);
        writer.WriteContributors(article.Contributors);
        writer.WriteContributors(article.Agencies);
        writer.WriteDate(article.Published);
        writer.WriteDate(article.Modified);
        writer.WriteText(article.Section);
        writer.WriteText(article.Genre);
        writer.WriteNumber(article.Keywords.Length);
        foreach (KeywordMetadata keyword in article.Keywords)
        {
            writer.WriteText(keyword.Text);
            writer.WriteText(keyword.Entity);
            writer.WriteRange(keyword.Range);
        }

        writer.WriteText(article.Story);
        writer.WriteRights(article.Rights);
        writer.WriteSource(article.Source);
        writer.WriteText(article.Tests);
        writer.WriteNumber(article.Mentions.Length);
        foreach (string mention in article.Mentions)
        {
            writer.WriteText(mention);
        }

        writer.WriteText(article.RawSha256);
        writer.WriteText(article.GoldSha256);
        return writer.ToString();
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
        writer.WriteRights(header.DefaultRights);

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
    public static string WriteShard(IReadOnlyList<(string Path, string Metadata)> articles)
    {
        var entries = new PackedWriter();
        var writer = new PackedWriter();
        writer.WriteNumber(SchemaVersion);
        writer.WriteNumber(articles.Count);
        foreach ((string path, string metadata) in articles)
        {
            var entry = new PackedWriter();
            entry.WriteText(path);
            entry._text.Append(metadata);
            string text = entry.ToString();
            writer.WriteNumber(Encoding.UTF8.GetByteCount(text));
            entries._text.Append(text);
        }

        writer._text.Append(entries._text);
        return writer.ToString();
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
            WriteText(contributor.Name);
            WriteNumber((int)contributor.Role);
            WriteText(contributor.JobTitle);
            WriteText(contributor.Entity);
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
            WriteText(date.Zone);
            WriteText(date.Text);
            WriteRange(date.Range);
        }
    }

    private void WriteRights(ArticleRights? rights)
    {
        WriteNumber(rights is null ? 0 : 1);
        if (rights is not null)
        {
            WriteText(rights.Holder);
            WriteNumber(rights.Redistributable switch { null => 0, false => 1, true => 2 });
            WriteText(rights.License);
            WriteText(rights.Note);
        }
    }

    private void WriteSource(ArticleSource? source)
    {
        WriteNumber(source is null ? 0 : 1);
        if (source is not null)
        {
            WriteText(source.Url);
            WriteText(source.Retrieved);
            WriteText(source.File);
            WriteText(source.Note);
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
