using System;
using NewsDataset.Metadata;

namespace NewsDataset.CompilerServices;

/// <summary>Packed bytes, in either of the two forms that they can have in an assembly.</summary>
internal sealed class PackedData
{
    private readonly byte[]? _decoded;
    private readonly PackedBytes? _bytes;

    public PackedData(string characters) => _decoded = PackedLiteral.Decode(characters ?? throw new ArgumentNullException(nameof(characters)));

    public PackedData(PackedBytes bytes) => _bytes = bytes ?? throw new ArgumentNullException(nameof(bytes));

    public ReadOnlySpan<byte> Bytes => _decoded is not null ? _decoded : _bytes!();
}
