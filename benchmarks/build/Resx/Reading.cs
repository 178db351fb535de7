using System.Collections;
using System.Globalization;
using System.Resources;
using App;

internal static class Reading
{
    public static string? Headline() => Choice.Headline;

    public static long Text()
    {
        long length = 0;
        using ResourceSet set = Texts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        foreach (DictionaryEntry entry in set)
        {
            if (entry is { Key: string key, Value: string text } && key.EndsWith("_Raw", System.StringComparison.Ordinal))
            {
                length += text.Length;
            }
        }

        return length;
    }

    // Strings know neither language nor date.
    public static string? Query() => null;
}
