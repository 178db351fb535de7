using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsDataset.Yaml;

/// <summary>
/// Reads the YAML that nearly all front matter is made of: lines of <c>key: words</c>, <c>key: { a: words, b: words }</c> and <c>key: [words, words]</c>.
/// </summary>
/// <remarks>
/// It knows nothing of YAML beyond that, reports nothing, and leaves all else to <see cref="YamlTreeReader"/>, whose trees its own are equal to.
/// A compiler reads ten thousand front matters before its code is warm, and a whole parser takes longer to warm than everything else.
/// </remarks>
internal ref struct PlainYamlReader
{
    /// <summary>How many keys a plain mapping has at most: each is compared with those before it, which only pays for a few.</summary>
    public const int MaxKeys = 64;

    private readonly ReadOnlySpan<char> _file;
    private readonly int _end;
    private int _position;

    private PlainYamlReader(ReadOnlySpan<char> file, int start, int end)
    {
        _file = file;
        _position = start;
        _end = end;
    }

    /// <summary>Reads a mapping, if it is plain.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">Where the YAML begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The mapping, or <see langword="null"/> if it is not plain.</returns>
    public static YamlMapping? TryRead(string file, int start, int end) => new PlainYamlReader(file.AsSpan(), start, end).TryReadLines();

    private YamlMapping? TryReadLines()
    {
        int start = _position;
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(8);
        while (_position < _end)
        {
            int length = _file.Slice(_position, _end - _position).IndexOf('\n');
            if (length <= 0)
            {
                // An empty line, or one that is not ended.
                return null;
            }

            int lineEnd = _position + length;
            if (!TryReadEntry(entries, lineEnd, isFlow: false) || _position != lineEnd)
            {
                return null;
            }

            _position = lineEnd + 1;
        }

        // Where the mapping ends is where the text does.
        return entries.Count == 0 ? null : new YamlMapping(entries, start, _end - start);
    }

    [MethodImpl(HotLoop.Optimize)]
    private bool TryReadEntry(List<KeyValuePair<YamlScalar, YamlNode>> entries, int lineEnd, bool isFlow)
    {
        int start = _position;
        while (_position < lineEnd && _file[_position] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' && (_position > start || _file[_position] != '-'))
        {
            _position++;
        }

        if (entries.Count == MaxKeys || _position == start || _position + 1 >= lineEnd || _file[_position] != ':' || _file[_position + 1] != ' ')
        {
            return false;
        }

        var key = new YamlScalar(_file.Slice(start, _position - start).ToString(), start, _position - start);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in entries)
        {
            if (string.Equals(entry.Key.Value, key.Value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        _position++;
        SkipBlanks(lineEnd);
        YamlNode? value = _position >= lineEnd ? null
            : !isFlow && _file[_position] == '{' ? TryReadFlowMapping(lineEnd)
            : !isFlow && _file[_position] == '[' ? TryReadFlowSequence(lineEnd)
            : TryReadScalar(lineEnd, isFlow);
        if (value is null)
        {
            return false;
        }

        entries.Add(new KeyValuePair<YamlScalar, YamlNode>(key, value));
        return true;
    }

    private YamlMapping? TryReadFlowMapping(int lineEnd)
    {
        int start = _position++;
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>(4);
        while (true)
        {
            SkipBlanks(lineEnd);
            if (!TryReadEntry(entries, lineEnd, isFlow: true) || _position >= lineEnd)
            {
                return null;
            }

            char next = _file[_position++];
            if (next == '}')
            {
                return AtEnd(lineEnd) ? new YamlMapping(entries, start, _position - start) : null;
            }

            if (next != ',')
            {
                return null;
            }
        }
    }

    private YamlSequence? TryReadFlowSequence(int lineEnd)
    {
        int start = _position++;
        var items = new List<YamlNode>(8);
        while (true)
        {
            SkipBlanks(lineEnd);
            if (_position >= lineEnd || TryReadScalar(lineEnd, isFlow: true) is not { } item || _position >= lineEnd)
            {
                return null;
            }

            items.Add(item);
            char next = _file[_position++];
            if (next == ']')
            {
                return AtEnd(lineEnd) ? new YamlSequence(items, start, _position - start) : null;
            }

            if (next != ',')
            {
                return null;
            }
        }
    }

    /// <summary>Reads words up to the end of the line, or to a sign that ends them within brackets.</summary>
    [MethodImpl(HotLoop.Optimize)]
    private YamlScalar? TryReadScalar(int lineEnd, bool isFlow)
    {
        int start = _position;
        for (; _position < lineEnd; _position++)
        {
            char c = _file[_position];
            if (isFlow && c is ',' or ']' or '}')
            {
                break;
            }

            // What can begin a sign of YAML's anywhere in a line, or only at the start of a value, or does not look like a letter.
            bool plain = IsLetterOrDigit(c) || (_position > start && c is ' ' or '-' or '.' or '/' or '(' or ')' or '\'' or '+' or ';' or '=' or '_' or '~');

            // “10:54” is a word, and so is “https://news.example”; a colon before a blank or a line's end is not.
            plain |= c == ':' && !isFlow && _position > start && _position + 1 < lineEnd && (_file[_position + 1] == '/' || IsLetterOrDigit(_file[_position + 1]));
            if (!plain)
            {
                return null;
            }
        }

        int end = _position;
        while (end > start && _file[end - 1] == ' ')
        {
            end--;
        }

        // Blanks behind the last value of a line are the parser's to place.
        return end == start || (!isFlow && end < lineEnd) ? null : new YamlScalar(_file.Slice(start, end - start).ToString(), start, end - start);
    }

    private readonly bool AtEnd(int lineEnd) => _position == lineEnd;

    private void SkipBlanks(int lineEnd)
    {
        while (_position < lineEnd && _file[_position] == ' ')
        {
            _position++;
        }
    }

    // Of other scripts what lies well away from controls, separators, surrogates and noncharacters; and the two joiners, which Telugu and
    // Bengali cannot be written without.
    private static bool IsLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or (>= '\u00C0' and < '\u2000') or '\u200C' or '\u200D' or (>= '\u2010' and <= '\u201F') or (>= '\u3040' and < '\uD800');
}
