namespace NewsDataset.Benchmarks.Results;

/// <summary>A target, and what was measured.</summary>
/// <param name="What">What was compared with what.</param>
/// <param name="Measured">The ratio.</param>
/// <param name="Target">What it should be; empty where nobody set a target.</param>
/// <param name="Met">Whether it is.</param>
/// <param name="From">The medians that the ratio was made from, all of this run.</param>
internal sealed record TargetRow(string What, string Measured, string Target, bool? Met, string From)
{
    public static TargetRow AtMost(string what, double ratio, double limit, string from) =>
        new(what, Quantity.Ratio(ratio), "≤ " + Quantity.Ratio(limit), ratio <= limit, from);

    public static TargetRow AtLeast(string what, double ratio, double limit, string from) =>
        new(what, Quantity.Ratio(ratio), "≥ " + Quantity.Ratio(limit), ratio >= limit, from);

    /// <summary>A target that is a time: the ratio is that of the time to its limit.</summary>
    public static TargetRow Within(string what, double seconds, double limit, string from) =>
        new(what, Quantity.Ratio(seconds / limit) + " of the limit", "≤ " + Quantity.Time(limit), seconds <= limit, from);

    /// <summary>A target that is a speed: the ratio is that of the speed to its limit.</summary>
    public static TargetRow Speed(string what, double bytesPerSecond, double limit, string from) =>
        new(what, Quantity.Ratio(bytesPerSecond / limit) + " of the target", "≥ " + Quantity.Bytes(limit) + "/s", bytesPerSecond >= limit, from);

    public static TargetRow Fact(string what, bool holds, string target, string from) =>
        new(what, holds ? "yes" : "no", target, holds, from);

    /// <summary>A ratio that has no target, or not at this size.</summary>
    public static TargetRow Note(string what, double ratio, string from) => new(what, Quantity.Ratio(ratio), string.Empty, null, from);
}
