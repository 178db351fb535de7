using System;
using System.Collections.Immutable;
using System.ComponentModel;
using NewsDataset.Fields;

namespace NewsDataset.CompilerServices;

/// <summary>A value of a dataset's own front matter, before its type reads it. Called by generated code; not meant for yours.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Nothing throws: the compiler has refused what does not fit, and where a project made that error a
/// warning, the value is the type's zero.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FieldValue : IEquatable<FieldValue>
{
    private readonly FieldNode? _node;

    internal FieldValue(FieldNode? node) => _node = node;

    /// <summary>Gets whether the front matter does not say the value.</summary>
    public bool IsMissing => _node is null;

    private string Text => (_node as FieldText)?.Text ?? string.Empty;

    /// <summary>Gets the value of a key, missing if there is none.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    public FieldValue this[string key] => new((_node as FieldMapping)?.Find(key));

    /// <summary>Says whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Says whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>Reads a text, verbatim.</summary>
    /// <returns>The text, or the empty one.</returns>
    public string ToText() => Text;

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value, or <see langword="false"/>.</returns>
    public bool ToBoolean() => FieldScalar.TryReadBoolean(Text, out bool value) && value;

    /// <summary>Reads a whole number.</summary>
    /// <returns>The number, or 0.</returns>
    public long ToInt64() => FieldScalar.TryReadInt64(Text, out long value) ? value : 0;

    /// <summary>Reads a whole number from 0.</summary>
    /// <returns>The number, or 0.</returns>
    public ulong ToUInt64() => FieldScalar.TryReadUInt64(Text, out ulong value) ? value : 0;

    /// <summary>Reads a decimal number, with as many digits as were written.</summary>
    /// <returns>The number, or 0.</returns>
    public decimal ToDecimal() => FieldScalar.TryReadDecimal(Text, out decimal value) ? value : 0;

    /// <summary>Reads a number.</summary>
    /// <returns>The number, or 0.</returns>
    public double ToDouble() => FieldScalar.TryReadDouble(Text, out double value) ? value : 0;

    /// <summary>Reads a day.</summary>
    /// <returns>Its midnight, of no kind; or <see cref="DateTime.MinValue"/>.</returns>
    public DateTime ToDate() => FieldScalar.TryReadDate(Text, out DateTime value) ? value : default;

    /// <summary>Reads an instant with its offset from UTC.</summary>
    /// <returns>The instant, or <see cref="DateTimeOffset.MinValue"/>.</returns>
    public DateTimeOffset ToDateTimeOffset() => FieldScalar.TryReadDateTimeOffset(Text, out DateTimeOffset value) ? value : default;

    /// <summary>Reads a GUID.</summary>
    /// <returns>The GUID, or <see cref="Guid.Empty"/>.</returns>
    public Guid ToGuid() => FieldScalar.TryReadGuid(Text, out Guid value) ? value : default;

    /// <summary>Reads an absolute address.</summary>
    /// <returns>The address, or <c>about:blank</c>.</returns>
    public Uri ToUri() => FieldScalar.TryReadUri(Text, out Uri? value) ? value! : new Uri("about:blank");

    /// <summary>Reads a list, or one value alone as a list of one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items, in the order of the file; none if the value is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public T[] ToArray<T>(Func<FieldValue, T> read)
    {
        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        switch (_node)
        {
            case null:
                return [];

            case FieldList list:
                var items = new T[list.Items.Length];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = read(new FieldValue(list.Items[i]));
                }

                return items;

            default:
                return [read(this)];
        }
    }

    /// <summary>Reads a list, or one value alone as a list of one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items, in the order of the file; none if the value is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public ImmutableArray<T> ToImmutableArray<T>(Func<FieldValue, T> read) => ImmutableArray.Create(ToArray(read));

    /// <inheritdoc/>
    public bool Equals(FieldValue other) => Equals(_node, other._node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _node?.GetHashCode() ?? 0;
}
