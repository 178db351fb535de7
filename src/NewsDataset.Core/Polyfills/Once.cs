using System.Threading;

namespace NewsDataset;

/// <summary>Values that are made on first use, by whichever thread comes first.</summary>
internal static class Once
{
    /// <summary>
    /// Keeps a value that was made, or returns the one that another thread made first: what <see cref="LazyInitializer"/> does, without a
    /// delegate for each call.
    /// </summary>
    /// <example><code>Volatile.Read(ref _index) ?? Once.Keep(ref _index, MakeIndex())</code></example>
    public static T Keep<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
