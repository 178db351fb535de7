using System;
using System.Globalization;
using System.Text;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

/// <summary>Writes dates and numbers as a language has them, whatever the culture of the thread.</summary>
internal sealed class DateWriter(LanguageMaterial language, bool nativeDigits)
{
    /// <summary>Writes a moment by a pattern whose fields stand in braces.</summary>
    public string Write(string pattern, DateTime time)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }

            int close = pattern.IndexOf('}', i);
            text.Append(Field(pattern[(i + 1)..close], time));
            i = close;
        }

        return text.ToString();
    }

    /// <summary>Returns what a pattern says of a moment, and no more, as the format writes it.</summary>
    public static string ValueOf(string pattern, string offset, DateTime time)
    {
        string form = pattern.Contains("{mm}", StringComparison.Ordinal) ? "yyyy-MM-dd'T'HH:mm"
            : pattern.Contains("{D}", StringComparison.Ordinal) || pattern.Contains("{DD}", StringComparison.Ordinal) ? "yyyy-MM-dd"
            : "yyyy-MM";
        return time.ToString(form, CultureInfo.InvariantCulture) + offset;
    }

    /// <summary>Writes a number in groups of three.</summary>
    public string Write(int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length > 3)
        {
            digits = digits[..^3] + language.ThousandsSeparator + digits[^3..];
        }

        return ToScript(digits);
    }

    private string Field(string name, DateTime time) => name switch
    {
        "D" => Number(time.Day, "0"),
        "DD" => Number(time.Day, "00"),
        "M" => Number(time.Month, "0"),
        "MM" => Number(time.Month, "00"),
        "B" => language.Dates.Months[time.Month - 1],
        "C" => (language.Dates.MonthsInSentence ?? language.Dates.Months)[time.Month - 1],
        "Y" => Number(time.Year, "0000"),
        "hh" => Number(time.Hour, "00"),
        "mm" => Number(time.Minute, "00"),
        "W" => language.Dates.Weekdays[(int)time.DayOfWeek],
        _ => throw new FormatException($"A date has no field '{name}'."),
    };

    private string Number(int number, string form) => ToScript(number.ToString(form, CultureInfo.InvariantCulture));

    private string ToScript(string digits) =>
        nativeDigits
            ? string.Create(digits.Length, (digits, language.NativeZero), static (span, x) =>
            {
                for (int i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsAsciiDigit(x.digits[i]) ? (char)(x.NativeZero + (x.digits[i] - '0')) : x.digits[i];
                }
            })
            : digits;
}
