using System;
using System.ComponentModel;

namespace NewsDataset.CompilerServices;

/// <summary>Returns metadata that was compiled into an assembly. Called by generated code; not meant for yours.</summary>
/// <returns>The bytes, where they lie in the assembly.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> PackedBytes();
