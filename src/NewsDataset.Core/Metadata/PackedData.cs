using System;

namespace NewsDataset.Metadata;

/// <summary>What a <see cref="PackedWriter"/> wrote: bytes that never change, equal to others if each of them is.</summary>
internal sealed class PackedData(ReadOnlySpan<byte> bytes) : IEquatable<PackedData>
{
    private readonly byte[] _bytes = bytes.ToArray();

    public ReadOnlySpan<byte> Bytes => _bytes;

    public bool Equals(PackedData? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => Equals(obj as PackedData);

    public override int GetHashCode() => _bytes.Length;
}
