using System.Globalization;

namespace NewsDataset.Tests;

/// <summary>Cultures with habits of their own, to show that nothing depends on them.</summary>
internal static class ForeignCulture
{
    /// <summary>Returns a culture; where the host has none (invariant globalization), one that writes numbers and dates as none does.</summary>
    public static CultureInfo Of(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            made.NumberFormat.NegativeSign = "minus ";
            made.NumberFormat.NumberDecimalSeparator = "'";
            made.NumberFormat.NumberGroupSeparator = "_";
            made.DateTimeFormat.DateSeparator = "~";
            made.DateTimeFormat.TimeSeparator = "h";
            return made;
        }
    }
}
