using System;
using System.Collections.Generic;
using System.Text;

namespace NewsDataset.Overlay;

// The attributes behind a span: {.kind @entity #id key=value key="a value"}.
internal sealed partial class OverlayReader
{
    private const string EntitySign = "@";
    private const string IdSign = "#";

    /// <summary>Reads attributes up to the closing brace.</summary>
    /// <param name="start">Where the opening brace stands.</param>
    /// <param name="end">Where the block ends.</param>
    /// <param name="attributes">The attributes.</param>
    /// <param name="attributesEnd">Where they end; if they never do, the end of the line.</param>
    /// <returns><see langword="false"/> if there is no closing brace on the line.</returns>
    private bool TryReadAttributes(int start, int end, out SpanAttributes? attributes, out int attributesEnd)
    {
        attributes = null;
        if (!TryFindClosingBrace(start, end, out int close))
        {
            attributesEnd = close;
            return false;
        }

        attributesEnd = close + 1;
        var kind = SpanKind.None;
        SpanAttribute? kindToken = null;
        SpanAttribute? entity = null;
        SpanAttribute? id = null;
        List<SpanAttribute>? values = null;

        int position = start + 1;
        while (true)
        {
            while (position < close && _file[position] is ' ' or '\t')
            {
                position++;
            }

            if (position >= close)
            {
                break;
            }

            int tokenEnd = TokenEnd(position, close);
            SpanAttribute? token = ReadToken(position, tokenEnd);
            position = tokenEnd;
            if (token is null)
            {
                continue;
            }

            switch (token.Key)
            {
                case EntitySign:
                    entity = Once(entity, token);
                    break;

                case IdSign:
                    id = Once(id, token);
                    break;

                case ".":
                    // A second kind is one too many, whatever it says; only the first is looked up.
                    kindToken = Once(kindToken, token);
                    if (ReferenceEquals(kindToken, token) && !Vocabularies.SpanKinds.TryGet(kindToken.Value, out kind))
                    {
                        Report(OverlayProblem.UnknownSpanKind, token.SourceStart, token.SourceLength, token.Value);
                    }

                    break;

                default:
                    AddValue(values ??= [], token);
                    break;
            }
        }

        attributes = new SpanAttributes(kind, entity, id, (IReadOnlyList<SpanAttribute>?)values ?? [], start, attributesEnd - start);
        return true;
    }

    private void AddValue(List<SpanAttribute> values, SpanAttribute token)
    {
        bool known = false;
        foreach (string key in Vocabularies.AttributeKeys)
        {
            known |= string.Equals(key, token.Key, StringComparison.Ordinal);
        }

        if (!known)
        {
            Report(OverlayProblem.UnknownAttributeKey, token.SourceStart, token.Key.Length, token.Key);
            return;
        }

        foreach (SpanAttribute other in values)
        {
            if (string.Equals(other.Key, token.Key, StringComparison.Ordinal))
            {
                Report(OverlayProblem.DuplicateAttribute, token.SourceStart, token.SourceLength, token.Key + "=");
                return;
            }
        }

        values.Add(token);
    }

    private SpanAttribute Once(SpanAttribute? first, SpanAttribute token)
    {
        if (first is null)
        {
            return token;
        }

        Report(OverlayProblem.DuplicateAttribute, token.SourceStart, token.SourceLength, token.Key + token.Value);
        return first;
    }

    private bool TryFindClosingBrace(int start, int end, out int close)
    {
        bool quoted = false;
        for (close = start + 1; close < end; close++)
        {
            switch (_file[close])
            {
                case '\n':
                    return false;
                case '\r' when close + 1 < _file.Length && _file[close + 1] == '\n':
                    return false;
                case '\\' when quoted && close + 1 < end:
                    close++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '}' when !quoted:
                    return true;
            }
        }

        return false;
    }

    private int TokenEnd(int position, int close)
    {
        bool quoted = false;
        for (; position < close; position++)
        {
            char c = _file[position];
            if (c == '\\' && quoted)
            {
                position++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c is ' ' or '\t' && !quoted)
            {
                break;
            }
        }

        return Math.Min(position, close);
    }

    private SpanAttribute? ReadToken(int start, int end)
    {
        char sign = _file[start];
        if (sign is '.' or '@' or '#')
        {
            string name = _file.Substring(start + 1, end - start - 1);
            if (name.Length > 0 && name.IndexOfAny(['"', '=', '{', '[', ']', '@', '#']) < 0)
            {
                return new SpanAttribute(sign.ToString(), name, start, end - start);
            }
        }
        else
        {
            int equals = _file.IndexOf('=', start, end - start);
            if (equals > start && TryReadValue(equals + 1, end, out string value))
            {
                return new SpanAttribute(_file.Substring(start, equals - start), value, start, end - start);
            }
        }

        Report(OverlayProblem.MalformedAttribute, start, end - start, _file.Substring(start, end - start));
        return null;
    }

    private bool TryReadValue(int start, int end, out string value)
    {
        value = string.Empty;
        if (start >= end)
        {
            return false;
        }

        if (_file[start] != '"')
        {
            value = _file.Substring(start, end - start);
            return value.IndexOf('"') < 0;
        }

        if (end - start < 2 || _file[end - 1] != '"')
        {
            return false;
        }

        var text = new StringBuilder(end - start);
        for (int i = start + 1; i < end - 1; i++)
        {
            char c = _file[i];
            if (c == '"')
            {
                return false;
            }

            if (c == '\\')
            {
                // Only a quotation mark and a backslash can be escaped; the closing mark itself cannot.
                if (i + 1 >= end - 1 || _file[i + 1] is not ('"' or '\\'))
                {
                    return false;
                }

                c = _file[++i];
            }

            text.Append(c);
        }

        value = text.ToString();
        return true;
    }
}
