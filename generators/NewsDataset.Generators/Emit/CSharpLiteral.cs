using System.Globalization;
using System.Text;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes text as C# has it: in a string literal, or in an XML comment.</summary>
internal static class CSharpLiteral
{
    public static string String(string text)
    {
        var target = new StringBuilder(text.Length + 2);
        target.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    target.Append("\\\"");
                    break;
                case '\\':
                    target.Append("\\\\");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') or '\uFEFF':
                    target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    target.Append(c);
                    break;
            }
        }

        return target.Append('"').ToString();
    }

    /// <summary>Returns text for a line of <c>///</c>: what would end the line is a blank, what XML cannot hold is left out.</summary>
    public static string Xml(string text)
    {
        var target = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    target.Append("&amp;");
                    break;
                case '<':
                    target.Append("&lt;");
                    break;
                case '>':
                    target.Append("&gt;");
                    break;
                case '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    target.Append(' ');
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF':
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        target.Append(c).Append(text[++i]);
                    }
                    else if (!char.IsSurrogate(c))
                    {
                        target.Append(c);
                    }

                    break;
            }
        }

        return target.ToString();
    }
}
