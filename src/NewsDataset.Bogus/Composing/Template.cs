using System;
using System.Collections.Generic;

namespace NewsDataset.Bogus.Composing;

/// <summary>
/// A sentence with slots: <c>{name}</c> or <c>{name:argument}</c> is filled by the composer, <c>&lt;a|b&gt;</c> is one of several wordings.
/// </summary>
internal sealed class Template
{
    // What these slots write is marked in the text.
    private const string MarkedSlots = "pPlmoqkdwMQaefyuDUTtL";

    private Template(IReadOnlyList<TemplatePart> parts)
    {
        Parts = parts;
        foreach (TemplatePart part in parts)
        {
            HasMarks |= part.Slot is { } slot && MarkedSlots.Contains(slot, StringComparison.Ordinal);
            foreach (Template choice in part.Choices)
            {
                HasMarks |= choice.HasMarks;
            }
        }
    }

    public IReadOnlyList<TemplatePart> Parts { get; }

    /// <summary>Gets whether spans come with the sentence.</summary>
    public bool HasMarks { get; }

    public static implicit operator Template(string text) => Parse(text);

    public static Template Parse(string text)
    {
        int position = 0;
        return Parse(text, ref position, nested: false);
    }

    private static FormatException NotClosed(string text, int position) => new($"'{text[position]}' is not closed in '{text}'.");

    private static Template Parse(string text, ref int position, bool nested)
    {
        var parts = new List<TemplatePart>();
        while (position < text.Length && !(nested && text[position] is '|' or '>'))
        {
            switch (text[position])
            {
                case '{':
                    int close = text.IndexOf('}', position);
                    if (close < 0)
                    {
                        throw NotClosed(text, position);
                    }

                    string[] slot = text[(position + 1)..close].Split(':', 2);
                    parts.Add(new TemplatePart(null, slot[0], slot.Length > 1 ? slot[1] : string.Empty, []));
                    position = close + 1;
                    break;

                case '<':
                    int open = position;
                    var choices = new List<Template>();
                    do
                    {
                        position++;
                        choices.Add(Parse(text, ref position, nested: true));
                    }
                    while (position < text.Length && text[position] == '|');

                    if (position == text.Length)
                    {
                        throw NotClosed(text, open);
                    }

                    parts.Add(new TemplatePart(null, null, string.Empty, choices));
                    position++;
                    break;

                default:
                    int end = position;
                    while (end < text.Length && text[end] is not ('{' or '<') && !(nested && text[end] is '|' or '>'))
                    {
                        end++;
                    }

                    parts.Add(new TemplatePart(text[position..end], null, string.Empty, []));
                    position = end;
                    break;
            }
        }

        return new Template(parts);
    }
}

/// <summary>A part of a template: text, a slot, or a choice.</summary>
internal sealed record TemplatePart(string? Text, string? Slot, string Argument, IReadOnlyList<Template> Choices);
