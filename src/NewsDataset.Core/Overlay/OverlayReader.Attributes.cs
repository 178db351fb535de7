using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsDataset.Overlay;

// The attributes behind a span: {.kind @entity #id key=value key="a value"}.
internal ref partial struct OverlayReader
{
    private const string KindSign = ".";
    private const string EntitySign = "@";
    private const string IdSign = "#";

    /// <summary>Reads attributes.</summary>
    /// <param name="start">Where the opening brace stands.</param>
    /// <param name="close">Where the closing brace stands.</param>
    [MethodImpl(HotLoop.Optimize)]
    private readonly SpanAttributes ReadAttributes(int start, int close)
    {
        var kind = SpanKind.None;
        bool hasKind = false;
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

            int tokenStart = position;
            position = TokenEnd(position, close);
            switch (_file[tokenStart])
            {
                case '.' when IsName(tokenStart + 1, position):
                    // A second kind is one too many, whatever it says; only the first is looked up.
                    if (hasKind)
                    {
                        ReportToken(OverlayProblem.DuplicateAttribute, tokenStart, position);
                    }
                    else if (!Vocabularies.SpanKinds.TryGet(_file.Slice(tokenStart + 1, position - tokenStart - 1), out kind))
                    {
                        Report(OverlayProblem.UnknownSpanKind, tokenStart, position - tokenStart, _file.Slice(tokenStart + 1, position - tokenStart - 1).ToString());
                    }

                    hasKind = true;
                    break;

                case '@' when IsName(tokenStart + 1, position):
                    entity = ReadOnce(entity, EntitySign, tokenStart, position);
                    break;

                case '#' when IsName(tokenStart + 1, position):
                    id = ReadOnce(id, IdSign, tokenStart, position);
                    break;

                case '.' or '@' or '#':
                    ReportToken(OverlayProblem.MalformedAttribute, tokenStart, position);
                    break;

                default:
                    ReadPair(ref values, tokenStart, position);
                    break;
            }
        }

        return new SpanAttributes(kind, entity, id, (IReadOnlyList<SpanAttribute>?)values ?? [], start, close + 1 - start);
    }

    private readonly bool IsName(int start, int end) =>
        end > start && _file.Slice(start, end - start).IndexOfAny("\"={[]@#".AsSpan()) < 0;

    private readonly SpanAttribute ReadOnce(SpanAttribute? first, string sign, int start, int end)
    {
        if (first is null)
        {
            return new SpanAttribute(sign, _file.Slice(start + 1, end - start - 1).ToString(), start, end - start);
        }

        ReportToken(OverlayProblem.DuplicateAttribute, start, end);
        return first;
    }

    [MethodImpl(HotLoop.Optimize)]
    private readonly void ReadPair(ref List<SpanAttribute>? values, int start, int end)
    {
        int length = _file.Slice(start, end - start).IndexOf('=');
        if (length <= 0 || !TryReadValue(start + length + 1, end, out string value))
        {
            ReportToken(OverlayProblem.MalformedAttribute, start, end);
            return;
        }

        ReadOnlySpan<char> written = _file.Slice(start, length);
        foreach (string key in Vocabularies.AttributeKeys)
        {
            if (written.Equals(key.AsSpan(), StringComparison.Ordinal))
            {
                AddValue(values ??= new List<SpanAttribute>(2), new SpanAttribute(key, value, start, end - start));
                return;
            }
        }

        Report(OverlayProblem.UnknownAttributeKey, start, length, written.ToString());
    }

    private readonly void AddValue(List<SpanAttribute> values, SpanAttribute attribute)
    {
        foreach (SpanAttribute other in values)
        {
            if (ReferenceEquals(other.Key, attribute.Key))
            {
                Report(OverlayProblem.DuplicateAttribute, attribute.SourceStart, attribute.SourceLength, attribute.Key + "=");
                return;
            }
        }

        values.Add(attribute);
    }

    private readonly void ReportToken(OverlayProblem problem, int start, int end)
    {
        if (_errors is not null)
        {
            Report(problem, start, end - start, _file.Slice(start, end - start).ToString());
        }
    }

    [MethodImpl(HotLoop.Optimize)]
    private readonly bool TryFindClosingBrace(int start, int end, out int close)
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

    [MethodImpl(HotLoop.Optimize)]
    private readonly int TokenEnd(int position, int close)
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

    private readonly bool TryReadValue(int start, int end, out string value)
    {
        value = string.Empty;
        if (start >= end)
        {
            return false;
        }

        if (_file[start] != '"')
        {
            value = _file.Slice(start, end - start).ToString();
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
