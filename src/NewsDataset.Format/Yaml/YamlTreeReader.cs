using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using NewsDataset.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsDataset.Yaml;

/// <summary>Reads YAML to a tree with positions, at the level of YamlDotNet's events, and refuses what a data file does not need.</summary>
internal sealed class YamlTreeReader
{
    private const int MaxDepth = 8;
    private const string WriteOut = "Write the value out";

    // The parser ends lines at NEL, U+2028 and U+2029 as well, which are text here. It reads noncharacters in their place.
    private const string Separators = "\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2";

    private readonly string _text;
    private readonly int _offset;
    private readonly DiagnosticSink _sink;
    private readonly Parser _parser;

    // Where the brackets and braces begin that are open.
    private readonly Stack<int> _openFlows = new();

    private YamlTreeReader(string text, int offset, DiagnosticSink sink)
    {
        _text = text;
        _offset = offset;
        _sink = sink;
        _parser = new Parser(new StringReader(Replace(text, Separators, StandIns)));
    }

    /// <summary>Reads one document whose root is a mapping.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">Where the YAML begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <returns>The root, empty if there is nothing; <see langword="null"/> if it cannot be read, which is then reported.</returns>
    public static YamlMapping? Read(string file, int start, int end, DiagnosticSink sink)
    {
        string text = file.Substring(start, end - start);
        var reader = new YamlTreeReader(text, start, sink);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e) when (!reader.IsUnclosedFlow(e))
        {
            reader.ReportUnreadable(e.Start, e.Message);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser throws the others on some malformed input, an unclosed flow mapping for one.
            reader.ReportUnclosed();
        }

        return null;
    }

    private YamlMapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (TryTake<StreamEnd>(out _))
        {
            return new YamlMapping([], _offset, 0);
        }

        _parser.Consume<DocumentStart>();
        YamlNode? root = ReadNode(1);
        if (root is null)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (!TryTake<StreamEnd>(out _))
        {
            ParsingEvent second = _parser.Current!;
            _sink.Report(DiagnosticRules.YamlFeatureRefused, Position(second.Start), 0, "A second document", "Keep the first and remove the line that ends it");
            return null;
        }

        if (root is YamlMapping mapping)
        {
            return mapping;
        }

        if (root is YamlScalar { Value.Length: 0 })
        {
            return new YamlMapping([], root.Start, 0);
        }

        _sink.Report(DiagnosticRules.InvalidYaml, root.Start, root.Length, "expected 'key: value' lines, not " + root.Describe());
        return null;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (TryTake(out AnchorAlias? alias))
        {
            return Refuse(alias, "An alias (*)", WriteOut);
        }

        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            return Refuse(anchored, "An anchor (&)", WriteOut);
        }

        if (_parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            return Refuse(tagged, "A tag (!)", "Leave it out: every value is text, and its key says what it means");
        }

        if (depth > MaxDepth)
        {
            return Refuse(_parser.Current!, "Nesting beyond 8 levels", "Nest less deep");
        }

        if (TryTake(out Scalar? scalar))
        {
            return ToScalar(scalar);
        }

        return TryTake(out SequenceStart? sequence) ? ReadSequence(sequence, depth) : ReadMapping(depth);
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        bool isFlow = start.Style == SequenceStyle.Flow;
        OpenFlow(isFlow, start);
        SequenceEnd? end;
        while (!TryTake(out end))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        int position = Position(start.Start);
        return new YamlSequence(items, position, CloseFlow(isFlow, end) - position);
    }

    private YamlMapping? ReadMapping(int depth)
    {
        MappingStart start = _parser.Consume<MappingStart>();
        bool isFlow = start.Style == MappingStyle.Flow;
        OpenFlow(isFlow, start);
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        MappingEnd? end;
        while (!TryTake(out end))
        {
            YamlNode? keyNode = ReadNode(depth + 1);
            if (keyNode is null)
            {
                return null;
            }

            YamlNode? value = ReadNode(depth + 1);
            if (value is null)
            {
                return null;
            }

            if (keyNode is not YamlScalar key)
            {
                _sink.Report(DiagnosticRules.YamlFeatureRefused, keyNode.Start, keyNode.Length, "A key that is not a text", "Write one word before the colon");
                continue;
            }

            if (key.Value == "<<")
            {
                _sink.Report(DiagnosticRules.YamlFeatureRefused, key.Start, key.Length, "A merge key (<<)", WriteOut);
                continue;
            }

            if (seen.TryGetValue(key.Value, out YamlScalar? first))
            {
                _sink.Report(DiagnosticRules.DuplicateKey, key.Start, key.Length, key.Value, _sink.LineNumber(first.Start));
                continue;
            }

            seen.Add(key.Value, key);
            entries.Add(new KeyValuePair<YamlScalar, YamlNode>(key, value));
        }

        int position = Position(start.Start);
        return new YamlMapping(entries, position, CloseFlow(isFlow, end) - position);
    }

    private void OpenFlow(bool isFlow, ParsingEvent start)
    {
        if (isFlow)
        {
            _openFlows.Push(Position(start.Start));
        }
    }

    /// <summary>Returns where a collection ends. The parser puts the end of a flow collection before its closing bracket.</summary>
    private int CloseFlow(bool isFlow, ParsingEvent end)
    {
        int position = Position(end.End);
        if (!isFlow)
        {
            return position;
        }

        _openFlows.Pop();
        int inText = position - _offset;
        return inText < _text.Length && _text[inText] is ']' or '}' ? position + 1 : position;
    }

    private bool IsUnclosedFlow(YamlException e) =>
        _openFlows.Count > 0 && e.Message.StartsWith("While parsing a flow", StringComparison.Ordinal);

    private void ReportUnclosed()
    {
        int position = _openFlows.Count > 0 ? _openFlows.Peek() : Position(_parser.Current?.Start ?? Mark.Empty);
        _sink.Report(DiagnosticRules.InvalidYaml, position, 0, "a bracket or a quotation mark is not closed");
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        int start = Position(scalar.Start);
        string value = Replace(scalar.Value, StandIns, Separators);
        if (HasLoneSurrogate(value))
        {
            _sink.Report(DiagnosticRules.InvalidYaml, start, Position(scalar.End) - start, "an escape names half a character (a lone surrogate)");
            value = string.Empty;
        }

        return new YamlScalar(value, start, Position(scalar.End) - start);
    }

    private YamlNode? Refuse(ParsingEvent node, string what, string instead)
    {
        int start = Position(node.Start);
        _sink.Report(DiagnosticRules.YamlFeatureRefused, start, Position(node.End) - start, what, instead);
        return null;
    }

    private bool TryTake<T>([NotNullWhen(true)] out T? taken)
        where T : ParsingEvent
    {
        if (_parser.Current is null)
        {
            _parser.MoveNext();
        }

        taken = _parser.Current as T;
        if (taken is null)
        {
            return false;
        }

        _parser.MoveNext();
        return true;
    }

    private void ReportUnreadable(Mark mark, string message)
    {
        int position = Position(mark);

        // The parser gives the start of the file where a tab is the fault.
        int tab = mark.Index == 0 ? FindTabIndent() : -1;
        if (tab >= 0)
        {
            _sink.Report(DiagnosticRules.InvalidYaml, _offset + tab, 1, "a tab cannot indent; use blanks");
            return;
        }

        _sink.Report(DiagnosticRules.InvalidYaml, position, 0, message.TrimEnd('.'));
    }

    private int FindTabIndent()
    {
        bool indent = true;
        for (int i = 0; i < _text.Length; i++)
        {
            char c = _text[i];
            if (c == '\t' && indent)
            {
                return i;
            }

            indent = c == '\n' || (indent && c == ' ');
        }

        return -1;
    }

    private int Position(Mark mark) => _offset + (int)Math.Min(Math.Max(mark.Index, 0), _text.Length);

    private static string Replace(string text, string from, string to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
