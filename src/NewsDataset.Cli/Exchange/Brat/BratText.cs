using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Text as the lines of an annotation file can hold it: brat ends them wherever Python does.</summary>
internal static class BratText
{
    // What str.splitlines() ends a line at.
    private const string LineEnds = "\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029";

    public static bool IsLineEnd(char c) => LineEnds.Contains(c, StringComparison.Ordinal);

    /// <summary>Returns characters of the text as they stand behind an annotation: a blank for what would end the line.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            line.Append(IsLineEnd(c) ? ' ' : c);
        }

        return line.ToString();
    }

    /// <summary>Cuts a range at line ends within it, as brat does: one annotation in several fragments.</summary>
    /// <remarks>A line end at an edge stays part of a fragment, so that the range can be told from the fragments.</remarks>
    public static IEnumerable<TextRange> Split(string text, TextRange range)
    {
        int start = range.Start;
        int i = start;
        while (i < range.End && IsLineEnd(text[i]))
        {
            i++;
        }

        while (i < range.End)
        {
            if (!IsLineEnd(text[i]))
            {
                i++;
                continue;
            }

            int next = i;
            while (next < range.End && IsLineEnd(text[next]))
            {
                next++;
            }

            if (next == range.End)
            {
                break;
            }

            yield return new TextRange(start, i - start);
            start = next;
            i = next;
        }

        yield return new TextRange(start, range.End - start);
    }

    /// <summary>Writes what would end the line, or the field, as <c>\u{2028}</c>.</summary>
    public static string Escape(string note)
    {
        var escaped = new StringBuilder(note.Length);
        foreach (char c in note)
        {
            if (IsLineEnd(c) || c == '\t')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Reads what <see cref="Escape"/> has written.</summary>
    public static string Unescape(string note)
    {
        if (!note.Contains("\\u{", StringComparison.Ordinal))
        {
            return note;
        }

        var text = new StringBuilder(note.Length);
        for (int i = 0; i < note.Length; i++)
        {
            // A backslash that is escaped itself begins nothing.
            if (note[i] == '\\' && i + 1 < note.Length && note[i + 1] == '\\')
            {
                text.Append(note, i++, 2);
                continue;
            }

            int close = string.CompareOrdinal(note, i, "\\u{", 0, 3) == 0 ? note.IndexOf('}', i) : -1;
            if (close > 0
                && ushort.TryParse(note.AsSpan(i + 3, close - i - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                && (IsLineEnd((char)code) || code == '\t'))
            {
                text.Append((char)code);
                i = close;
            }
            else
            {
                text.Append(note[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Writes a value of a span's attribute, in quotation marks where it needs them.</summary>
    public static string Quote(string value) =>
        value.Length > 0 && value.All(static x => !char.IsWhiteSpace(x) && !IsLineEnd(x) && x is not ('"' or '{' or '}' or '[' or ']'))
            ? value
            : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
