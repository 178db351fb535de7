using System.Collections.Generic;
using System.Text;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes indented lines of C#, always ended by a line feed.</summary>
/// <param name="documentation">Whether documentation comments are written: nothing reads those of a plain build.</param>
internal sealed class CodeWriter(bool documentation)
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', _indent * IndentSize).Append(line).Append('\n');

    public void Summary(string xml) => Document("summary", xml);

    public void Remarks(string xml) => Document("remarks", xml);

    private void Document(string element, string xml)
    {
        if (documentation)
        {
            Line("/// <" + element + ">" + xml + "</" + element + ">");
        }
    }

    /// <summary>Writes a statement that ends in a call, an argument to a line.</summary>
    public void Call(string before, IReadOnlyList<string> arguments)
    {
        Line(before + "(");
        _indent++;
        for (int i = 0; i < arguments.Count; i++)
        {
            Line(arguments[i] + (i == arguments.Count - 1 ? ");" : ","));
        }

        _indent--;
    }

    public void Open(string line)
    {
        Line(line);
        Line("{");
        _indent++;
    }

    public void Close(string after = "")
    {
        _indent--;
        Line("}" + after);
    }

    public override string ToString() => _text.ToString();
}
