using System.Globalization;

namespace NewsDataset.Cli.Output;

/// <summary>Writes how many there are of something.</summary>
internal static class Counted
{
    /// <summary>Returns “1 article”, “2 articles”.</summary>
    public static string Of(int number, string what) => number.ToString(CultureInfo.InvariantCulture) + " " + what + (number == 1 ? string.Empty : "s");

    /// <summary>Returns “1 story”, “2 stories”.</summary>
    public static string Of(int number, string one, string many) => number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
