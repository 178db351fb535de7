using System;

namespace NewsDataset.Tests;

/// <summary>
/// Thrown by a test that finds that this machine lacks what it needs. The run reports it as skipped, with the reason; where
/// <c>NEWSDATASET_SKIP_NOTHING</c> is <c>1</c>, as failed.
/// </summary>
public sealed class CannotRunHereException(string reason) : Exception(reason);
