/// <summary>It knows neither headlines nor entities, and has no answers.</summary>
internal static class Reading
{
    public static string? Headline() => null;

    public static string? Text() => null;

    public static string? Query() => null;
}
