using System;
using System.Buffers;

namespace NewsDataset.Overlay;

/// <summary>Text that grows in memory of the pool.</summary>
/// <remarks>Not safe to share between threads. Holds its memory until it is disposed of.</remarks>
/// <param name="capacity">How many characters it is likely to take.</param>
internal sealed class TextBuffer(int capacity) : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));

    /// <summary>Gets or sets how many characters count.</summary>
    public int Length { get; set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public TextBuffer Append(char character)
    {
        EnsureRoom(1);
        _characters[Length++] = character;
        return this;
    }

    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        EnsureRoom(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Appends a number from 0 in ASCII digits.</summary>
    public TextBuffer AppendNumber(int number)
    {
        const int MaxDigits = 10;
        EnsureRoom(MaxDigits);
        int start = Length;
        do
        {
            _characters[Length++] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);

        Array.Reverse(_characters, start, Length - start);
        return this;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
    }

    public override string ToString() => new(_characters, 0, Length);

    private void EnsureRoom(int length)
    {
        if (Length + length <= _characters.Length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + length, _characters.Length * 2));
        Array.Copy(_characters, larger, Length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
