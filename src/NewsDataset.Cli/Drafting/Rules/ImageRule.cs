using System;
using System.Buffers;

namespace NewsDataset.Cli.Drafting.Rules;

/// <summary>A line that is <c>![words](address)</c> and nothing else is an image.</summary>
internal sealed class ImageRule : IDraftRule
{
    // An address has none of them, or it is not certain where it ends.
    private static readonly SearchValues<char> OutsideAddress = SearchValues.Create(" \t()[]");

    public void Apply(DraftText text, DraftLabels labels)
    {
        for (int i = 0; i < text.Lines.Count; i++)
        {
            ReadOnlySpan<char> line = text.Line(i);
            int middle = line.IndexOf("](", StringComparison.Ordinal);
            if (!line.StartsWith("![", StringComparison.Ordinal) || middle < 0 || line[^1] != ')' || line[(middle + 2)..^1].IndexOfAny(OutsideAddress) >= 0)
            {
                continue;
            }

            labels.Label(i, BlockKind.Image);
            int start = text.Lines[i].Start;
            if (!line[2..middle].IsWhiteSpace())
            {
                labels.Label(new TextRange(start + 2, middle - 2), ".image");
            }

            labels.Label(new TextRange(start + middle + 2, line.Length - middle - 3), ".link");
        }
    }
}
