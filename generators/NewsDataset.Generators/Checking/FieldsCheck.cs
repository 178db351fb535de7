using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Fields;
using NewsDataset.Generators.Models;
using NewsDataset.Reading;
using NewsDataset.Suggestions;
using NewsDataset.Validation;

namespace NewsDataset.Generators.Checking;

/// <summary>Checks front matter against the record that types it: what does not fit, what is missing, what nobody knows.</summary>
internal sealed class FieldsCheck
{
    private readonly FieldsModel? _fields;
    private readonly bool _known;

    /// <param name="fields">The record, or <see langword="null"/> if the dataset has none.</param>
    /// <param name="known">Whether that can be told: where the record cannot be read, its own error is enough.</param>
    public FieldsCheck(FieldsModel? fields, bool known)
    {
        _fields = fields;
        _known = known && fields is not { IsReadable: false };
    }

    /// <summary>Finds everything that is wrong.</summary>
    /// <param name="own">What stands under keys that the format does not know, or <see langword="null"/> if the front matter cannot be read.</param>
    /// <param name="retired">Whether the file is a tombstone, of which nothing is read, and in which nothing is missing.</param>
    public IEnumerable<FileDiagnostic> Check(OwnMapping? own, bool retired)
    {
        if (!_known || own is null)
        {
            return [];
        }

        if (_fields is null)
        {
            return OwnKeysCheck.Check(own);
        }

        var faults = new List<Func<FileDiagnostic>>();
        CheckRecord(own, _fields, retired ? null : "The front matter", OwnKeysCheck.FrontMatter, FormatKeys.FrontMatter.Table.Names, faults);
        return ShownFaults.Of(own.Location.Path, faults, static x => x());
    }

    // Without a name for the mapping, nothing is said to be missing in it.
    private static void CheckRecord(OwnMapping mapping, FieldsModel record, string? name, string whatKeysAreOf, IReadOnlyList<string> otherKeys, List<Func<FileDiagnostic>> faults)
    {
        foreach (FieldModel field in record.Fields)
        {
            if (mapping.Find(field.Key) is { } value)
            {
                CheckField(value, field, faults);
            }
            else if (field.IsRequired && name is not null)
            {
                faults.Add(() => new FileDiagnostic(DiagnosticRules.MissingKey, mapping.Location, field.Key, name, field.Value is { } type ? ", " + Expected(type) : string.Empty));
            }
        }

        HashSet<string> known = new(record.Fields.Select(static x => x.Key), StringComparer.Ordinal);
        foreach (OwnEntry entry in mapping.Entries.Where(x => !known.Contains(x.Key)))
        {
            faults.Add(() => OwnKeysCheck.Unknown(entry, whatKeysAreOf, [.. otherKeys, .. record.Fields.Select(static x => x.Key)]));
        }
    }

    private static void CheckField(OwnValue value, FieldModel field, List<Func<FileDiagnostic>> faults)
    {
        if (field.Value is not { } type)
        {
            return;
        }

        // One value alone is a list of one, as it is for keywords.
        if (field.List == FieldListKind.None || value is not OwnList list)
        {
            CheckValue(value, field.Key, type, faults);
            return;
        }

        foreach (OwnValue item in list.Items)
        {
            CheckValue(item, field.Key, type, faults);
        }
    }

    private static void CheckValue(OwnValue value, string key, FieldValueType type, List<Func<FileDiagnostic>> faults)
    {
        if (type.Record is { } record)
        {
            if (value is OwnMapping mapping)
            {
                if (record.IsReadable)
                {
                    string what = "'" + key + "'";
                    CheckRecord(mapping, record, what, what, [], faults);
                }

                return;
            }
        }
        else if (value is OwnText { Text: { Length: > 0 } text } && Fits(text, type))
        {
            return;
        }

        faults.Add(() => new FileDiagnostic(
            DiagnosticRules.InvalidValue,
            value.Location,
            value.Describe(),
            key,
            type.Shape == FieldShape.Word && value is OwnText word ? NearestName.Expect(word.Text, Words(type)) : Expected(type)));
    }

    private static bool Fits(string text, FieldValueType type) => type.Shape switch
    {
        FieldShape.Text => true,
        FieldShape.Boolean => FieldScalar.TryReadBoolean(text, out _),
        FieldShape.Integer => FieldScalar.TryReadInt64(text, out long number) && number >= type.Min && number <= type.Max,
        FieldShape.UnsignedInteger => FieldScalar.TryReadUInt64(text, out ulong number) && number <= type.Max,
        FieldShape.Decimal => FieldScalar.TryReadDecimal(text, out _),
        FieldShape.Double => FieldScalar.TryReadDouble(text, out _),
        FieldShape.Date => FieldScalar.TryReadDate(text, out _),
        FieldShape.DateTimeOffset => FieldScalar.TryReadDateTimeOffset(text, out _),
        FieldShape.Guid => FieldScalar.TryReadGuid(text, out _),
        FieldShape.Uri => FieldScalar.TryReadUri(text, out _),
        FieldShape.Word => type.Words.Any(x => string.Equals(x.Word, text, StringComparison.Ordinal)),
        _ => false,
    };

    private static string Expected(FieldValueType type) => type.Shape switch
    {
        FieldShape.Text => "a text",
        FieldShape.Boolean => "true or false",
        FieldShape.Integer or FieldShape.UnsignedInteger => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}, in ASCII digits", type.Min, type.Max),
        FieldShape.Decimal => "a number of at most 28 digits, such as 12.50",
        FieldShape.Double => "a number, such as 0.5 or 1e-3",
        FieldShape.Date => "a day that exists, YYYY-MM-DD, in ASCII digits",
        FieldShape.DateTimeOffset => "an instant, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss with Z or ±hh:mm behind it",
        FieldShape.Guid => "a GUID, such as 01234567-89ab-cdef-0123-456789abcdef",
        FieldShape.Uri => "an absolute address, such as https://example.org/",
        FieldShape.Word => NearestName.OneOf(Words(type)),
        _ => "a mapping with the keys " + string.Join(", ", type.Record!.Fields.Select(static x => x.Key)),
    };

    private static ImmutableArray<string> Words(FieldValueType type) => type.Words.Select(static x => x.Word).ToImmutableArray();
}
