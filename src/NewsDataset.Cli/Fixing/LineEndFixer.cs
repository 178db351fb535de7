using System;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsDataset.Reading;

namespace NewsDataset.Cli.Fixing;

/// <summary>Makes lines end in LF.</summary>
internal sealed partial class LineEndFixer : IFixer
{
    public void Fix(FixableFile file, FixScope scope)
    {
        int count = CarriageReturns().Count(file.Text);
        if (count == 0)
        {
            return;
        }

        string text = CarriageReturns().Replace(file.Text, "\n");
        if (file.Role != FileRole.Article || ArticleFileReader.Read(file.Path, text).Text.Raw == ArticleFileReader.Read(file.Path, file.Text).Text.Raw)
        {
            file.ReplaceAll(text, string.Create(CultureInfo.InvariantCulture, $"{count} line ends made LF, which were CRLF"));
        }
    }

    // One behind another carriage return, which is text, must stay: an LF alone would take that one for its own.
    [GeneratedRegex("(?<!\r)\r\n", RegexOptions.CultureInvariant)]
    private static partial Regex CarriageReturns();
}
