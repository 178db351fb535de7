using System.Collections.Generic;
using System.Threading;

namespace NewsDataset.Cli.Input;

/// <summary>Says when files of a dataset change.</summary>
internal interface IChangeSource
{
    /// <summary>Waits for a change, and for those that come with it.</summary>
    /// <returns>The files that have changed for certain; others may have too.</returns>
    IReadOnlySet<string> Wait(CancellationToken cancellation);
}
