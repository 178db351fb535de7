using System;
using System.Globalization;
using NewsDataset.Content;

namespace NewsDataset.Fields;

/// <summary>Reads a text as a value of a type. The compiler and the run time both do it here, so what the one accepts the other can read.</summary>
/// <remarks>ASCII digits, invariant forms, nothing around them. What a type would round or wrap is refused.</remarks>
internal static class FieldScalar
{
    private const int MaxDecimalDigits = 28;

    public static bool TryReadBoolean(string text, out bool value)
    {
        value = text == "true";
        return value || text == "false";
    }

    public static bool TryReadInt64(string text, out long value)
    {
        value = 0;
        return IsNumber(text, allowFraction: false, allowExponent: false)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryReadUInt64(string text, out ulong value)
    {
        value = 0;
        return IsNumber(text, allowFraction: false, allowExponent: false)
            && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryReadDecimal(string text, out decimal value)
    {
        value = 0;
        return IsNumber(text, allowFraction: true, allowExponent: false)
            && SignificantDigits(text) <= MaxDecimalDigits
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryReadDouble(string text, out double value)
    {
        value = 0;
        return IsNumber(text, allowFraction: true, allowExponent: true)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value);
    }

    /// <summary>Reads a day, <c>YYYY-MM-DD</c>.</summary>
    public static bool TryReadDate(string text, out DateTime value) => DateValue.TryReadDay(text, out value);

    /// <summary>Reads an instant, <c>YYYY-MM-DDThh:mm</c> or <c>…:ss</c> with its offset from UTC: without one it is none.</summary>
    public static bool TryReadDateTimeOffset(string text, out DateTimeOffset value)
    {
        value = default;
        if (!DateValue.TryRead(text, DateCalendar.Gregorian, null, out DateValue date) || date.Gregorian is not { } local || date.Offset is not { } offset)
        {
            return false;
        }

        // At the ends of the calendar an offset leads out of it.
        long utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Reads 32 hexadecimal digits in five groups.</summary>
    public static bool TryReadGuid(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <summary>Reads an absolute address. It begins with its scheme: a path alone is one on some systems and not on others.</summary>
    public static bool TryReadUri(string text, out Uri? value)
    {
        value = null;
        int colon = text.IndexOf(':');
        return colon > 1 && Uri.CheckSchemeName(text.Substring(0, colon)) && Uri.TryCreate(text, UriKind.Absolute, out value);
    }

    private static bool IsNumber(string text, bool allowFraction, bool allowExponent)
    {
        int position = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        if (!SkipDigits(text, ref position))
        {
            return false;
        }

        if (allowFraction && position < text.Length && text[position] == '.')
        {
            position++;
            if (!SkipDigits(text, ref position))
            {
                return false;
            }
        }

        if (allowExponent && position < text.Length && text[position] is 'e' or 'E')
        {
            position++;
            if (position < text.Length && text[position] is '-' or '+')
            {
                position++;
            }

            if (!SkipDigits(text, ref position))
            {
                return false;
            }
        }

        return position == text.Length;
    }

    private static bool SkipDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position > start;
    }

    private static int SignificantDigits(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits += c is >= '1' and <= '9' || (c == '0' && digits > 0) ? 1 : 0;
        }

        // Zeros behind the point count as well: a decimal keeps them, up to so many.
        int point = text.IndexOf('.');
        return Math.Max(digits, point < 0 ? 0 : text.Length - point - 1);
    }
}
