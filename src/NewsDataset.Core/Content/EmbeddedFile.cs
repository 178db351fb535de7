using System;
using System.Buffers;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>An article file out of an assembly, decoded into memory that goes back to the pool.</summary>
internal readonly ref struct EmbeddedFile
{
    private readonly char[] _rented;

    /// <param name="bytes">The file, in UTF-8.</param>
    public EmbeddedFile(ReadOnlySpan<byte> bytes)
    {
        _rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.Length));
        Characters = ByteOrderMark.Drop(_rented.AsSpan(0, Encoding.UTF8.GetChars(bytes, _rented)));
        BodyStart = FileLayout.TryFind(Characters, out FileLayout layout, out _) ? layout.BodyStart : Characters.Length;
    }

    public ReadOnlySpan<char> Characters { get; }

    public int BodyStart { get; }

    public void Dispose() => ArrayPool<char>.Shared.Return(_rented);
}
