using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsDataset.Overlay;
using NewsDataset.Writing;

namespace NewsDataset.Tests;

/// <summary>A raw text of whatever scrapes hold, and a legal annotation of it: what the properties are checked on.</summary>
internal sealed class AnnotatedText
{
    private static readonly string[] Attributes =
    [
        ".term", "@india", "#x", ".quote #q1 speaker=@narendra-modi", ".label note=\"a } ] [ \\\" { b\"", ".date value=2025", "@x lang=hi note=[",
    ];

    /// <summary>Everything that could be taken for markup, for a line end or for a character's edge.</summary>
    private static readonly string[] Fragments =
    [
        "a", "word", " ", "\t", ".", "”", "[", "]", "[[", "]]", "{", "}", "{.x", "{.term}", "]{", "]{.x", "]{@x}", "][", "\\", "\\\\", "\\[", "\\]", "\\n", "!", "(", ")",
        ":", "::", ":::", "::: headline", "::::", "#", "@", "\"", "=", "---", "\r", "\v", "\f", "\u0085", "\u00A0", "\u2028", "\u2029", "\u3000", "\uFEFF", "\u200B", "\u0001",
        "😀", "𝒜", "\U00020000", "é", "e\u0301", "\u0301", "ｶﾞ", "👩‍👩‍👧", "👍🏽", "❤️", "🇮🇳", "🇮", "\u200D", "\u200C", "मुलाकात", "সৌদি", "ట్రంప్", "가\u11A8", "น้ำ", "עִבְרִית",
    ];

    private readonly string[] _lines;
    private readonly bool _carriageReturns;
    private readonly int _seed;

    private AnnotatedText(string[] lines, bool carriageReturns, bool blankLineParagraphs, int seed)
    {
        _lines = lines;
        _carriageReturns = carriageReturns;
        _seed = seed;
        Options = new OverlayOptions(blankLineParagraphs, carriageReturns);
        Raw = string.Join(carriageReturns ? "\r\n" : "\n", lines);
        Lines = FindLines();
        var random = new Random(seed);
        Fences = ChooseFences(random);
        Spans = ChooseSpans(random);
    }

    public OverlayOptions Options { get; }

    public string Raw { get; }

    /// <summary>Gets where the lines of the raw text stand, without their line ends.</summary>
    public IReadOnlyList<TextRange> Lines { get; }

    public IReadOnlyList<FencedLines> Fences { get; }

    /// <summary>Gets the spans, an outer one before what it holds.</summary>
    public IReadOnlyList<LabelledRange> Spans { get; }

    public static Arbitrary<AnnotatedText> Arbitrary()
    {
        Gen<AnnotatedText> generator =
            from lines in Line().ListOf()
            from carriageReturns in Gen.Elements(false, true)
            from blankLineParagraphs in Gen.Elements(false, true)
            from seed in Gen.Choose(0, int.MaxValue)
            select new AnnotatedText([.. WithoutMixedLineEnds(lines, carriageReturns)], carriageReturns, blankLineParagraphs, seed);
        return Arb.From(generator, static x => x.Shrink());
    }

    /// <summary>Text that is markup more often than not, right or wrong.</summary>
    public static Gen<string> AnyText() =>
        Gen.OneOf(Gen.Elements(Fragments), Gen.Elements(Attributes), Gen.Elements("\n", "\r\n", "\n::: ", "\n:::\n", "[", "]{.", "}", "{.quote ", "\uD83D", "\uDE00", "\0", "\uFFFD"))
            .ListOf().Select(static x => string.Concat(x));

    public string Write() => OverlayWriter.Write(Raw, Fences, [.. Spans.Reverse()]);

    /// <summary>Returns the blocks that the raw text must have: kind and range.</summary>
    public IEnumerable<(BlockKind Kind, TextRange Range)> ExpectedBlocks()
    {
        var blocks = new List<(BlockKind Kind, TextRange Range)>();
        bool open = false;
        for (int i = 0; i < Lines.Count; i++)
        {
            TextRange line = Lines[i];
            bool blank = LineShape.IsBlank(Raw.AsSpan(line.Start, line.Length));
            if (open && !blank && Options.BlankLineParagraphs && !Fences.Any(x => x.First == i || x.Last == i - 1))
            {
                (BlockKind kind, TextRange run) = blocks[^1];
                blocks[^1] = (kind, new TextRange(run.Start, line.End - run.Start));
            }
            else if (!blank)
            {
                BlockKind kind = Fences.Where(x => x.First <= i && i <= x.Last).Select(static x => x.Kind).FirstOrDefault(BlockKind.Paragraph);
                blocks.Add((kind, line));
            }

            open = !blank;
        }

        return blocks;
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Options}, seed {_seed}\nraw: {Visible(Raw)}\nfile: {Visible(Write())}");

    private static string Visible(string text) =>
        string.Concat(text.Select(static c => c is >= ' ' and < '\u007F' ? c.ToString() : FormattableString.Invariant($"<{(int)c:X4}>")));

    private static Gen<string> Line() => Gen.Elements(Fragments).ListOf().Select(static x => string.Concat(x));

    /// <summary>A carriage return at the end of a line would make one CRLF among LFs, which no file can hold.</summary>
    private static IEnumerable<string> WithoutMixedLineEnds(IList<string> lines, bool carriageReturns) =>
        lines.Select((x, i) => carriageReturns || i == lines.Count - 1 ? x : x.TrimEnd('\r'));

    private List<AnnotatedText> Shrink()
    {
        var smaller = new List<AnnotatedText>();
        for (int i = 0; i < _lines.Length; i++)
        {
            smaller.Add(With([.. _lines.Take(i), .. _lines.Skip(i + 1)]));
            for (int cut = 0; cut < _lines[i].Length; cut++)
            {
                string[] lines = [.. _lines];
                lines[i] = lines[i].Remove(cut, 1);
                smaller.Add(With(lines));
            }
        }

        return smaller;
    }

    private AnnotatedText With(string[] lines) =>
        new([.. WithoutMixedLineEnds(lines, _carriageReturns)], _carriageReturns, Options.BlankLineParagraphs, _seed);

    private List<TextRange> FindLines()
    {
        var lines = new List<TextRange>();
        int start = 0;
        foreach (string line in _lines.DefaultIfEmpty(string.Empty))
        {
            lines.Add(new TextRange(start, line.Length));
            start += line.Length + (_carriageReturns ? 2 : 1);
        }

        return lines;
    }

    private List<FencedLines> ChooseFences(Random random)
    {
        var fences = new List<FencedLines>();
        for (int first = 0; first < Lines.Count; first++)
        {
            int last = Math.Min(first + random.Next(4), Lines.Count - 1);
            bool holdsText = Enumerable.Range(first, last - first + 1).Any(x => !LineShape.IsBlank(Raw.AsSpan(Lines[x].Start, Lines[x].Length)));
            if (holdsText && random.Next(3) == 0)
            {
                fences.Add(new FencedLines(first, last, (BlockKind)random.Next(Vocabularies.BlockKinds.Words.Count)));
                first = last;
            }
        }

        return fences;
    }

    private List<LabelledRange> ChooseSpans(Random random)
    {
        var spans = new List<LabelledRange>();
        foreach (TextRange block in ExpectedBlocks().Select(static x => x.Range))
        {
            // What is a character's edge, the reader decides as well; the two must not disagree, whatever they say.
            int[] cuts = [.. Enumerable.Range(block.Start, block.Length + 1).Where(x => GraphemeBoundary.IsBoundary(Raw.AsSpan(0, block.End), x))];
            for (int i = random.Next(6); i > 0; i--)
            {
                int start = cuts[random.Next(cuts.Length)];
                int end = cuts[random.Next(cuts.Length)];
                var range = new TextRange(Math.Min(start, end), Math.Abs(end - start));
                if (range.Length > 0 && spans.TrueForAll(x => x.Range.Contains(range) || range.Contains(x.Range) || x.Range.End <= range.Start || range.End <= x.Range.Start))
                {
                    spans.Add(new LabelledRange(range, Attributes[random.Next(Attributes.Length)], spans.Count));
                }
            }
        }

        return [.. spans.OrderBy(static x => x.Range).ThenBy(static x => x.Order)];
    }
}
