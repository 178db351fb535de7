using System;
using System.Buffers;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>An article file out of an assembly, decoded into memory that goes back to the pool.</summary>
internal readonly ref struct EmbeddedFile
{
    private const int ByteOrderMarkLength = 3;

    private readonly char[] _rented;

    /// <param name="bytes">The file, in UTF-8.</param>
    public EmbeddedFile(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= ByteOrderMarkLength && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
        {
            bytes = bytes.Slice(ByteOrderMarkLength);
        }

        _rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.Length));
        Characters = _rented.AsSpan(0, Decode(bytes, _rented));
        BodyStart = FileLayout.TryFind(Characters, out FileLayout layout, out _) ? layout.BodyStart : Characters.Length;
    }

    public ReadOnlySpan<char> Characters { get; }

    public int BodyStart { get; }

    public void Dispose() => ArrayPool<char>.Shared.Return(_rented);

    private static int Decode(ReadOnlySpan<byte> bytes, char[] characters)
    {
#if NETSTANDARD2_0
        byte[] copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        int length = Encoding.UTF8.GetChars(copy, 0, bytes.Length, characters, 0);
        ArrayPool<byte>.Shared.Return(copy);
        return length;
#else
        return Encoding.UTF8.GetChars(bytes, characters);
#endif
    }
}
