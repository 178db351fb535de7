using System;
using System.Text.Json;

namespace NewsDataset.Cli.Exchange;

/// <summary>JSON in which what nobody says has no property.</summary>
internal static class JsonExtensions
{
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteKnown(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteKnown(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action writeProperties)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        writeProperties();
        json.WriteEndObject();
    }
}
