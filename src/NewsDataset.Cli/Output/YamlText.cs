using System.Globalization;
using System.Linq;
using System.Text;

namespace NewsDataset.Cli.Output;

/// <summary>Text as YAML that reads it as it is.</summary>
internal static class YamlText
{
    /// <summary>Returns the text without quotation marks where it needs none, within braces either.</summary>
    public static string Of(string text) =>
        text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && char.IsLetterOrDigit(text[0]) ? text : Quoted(text);

    /// <summary>Returns the text in quotation marks.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            // What YAML might take for its own, or for the end of a line.
            if (c is '"' or '\\' || char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
