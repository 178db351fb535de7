internal static class Reading
{
    public static string? Headline() => Choice.Headline;

    public static long Text()
    {
        long length = 0;
        foreach (string text in Articles.AllTexts())
        {
            length += text.Length;
        }

        return length;
    }

    // Constants know neither language nor date.
    public static string? Query() => null;
}
