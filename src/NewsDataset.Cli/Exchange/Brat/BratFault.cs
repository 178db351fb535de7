using System.Globalization;

namespace NewsDataset.Cli.Exchange.Brat;

/// <summary>Something in the files of a brat folder that cannot become an article.</summary>
/// <param name="File">The file, as it is shown.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Id">The rule of the format that it breaks, if it is one of those.</param>
internal sealed record BratFault(string File, int Line, int Column, string Message, string? Id = null)
{
    /// <summary>Returns the fault as compilers write it.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): error{3}: {4}", File, Line, Column, Id is null ? string.Empty : " " + Id, Message);
}
