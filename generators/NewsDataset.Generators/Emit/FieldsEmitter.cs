using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Generators.Models;

namespace NewsDataset.Generators.Emit;

/// <summary>Writes the methods that make typed fields of front matter: a constructor call for each record, a switch for each enum, no reflection.</summary>
internal sealed class FieldsEmitter
{
    public const string ReadMethod = "ReadFields";

    private const string FieldValue = "global::NewsDataset.CompilerServices.FieldValue";

    private readonly CodeWriter _writer;
    private readonly Queue<FieldValueType> _pending = new();
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);

    private FieldsEmitter(CodeWriter writer) => _writer = writer;

    public static void Emit(CodeWriter writer, FieldsModel fields)
    {
        var emitter = new FieldsEmitter(writer);
        emitter.WriteRecord(ReadMethod, fields);
        while (emitter._pending.Count > 0)
        {
            FieldValueType type = emitter._pending.Dequeue();
            string method = emitter.MethodFor(type);
            writer.Line();
            if (type.Record is { } record)
            {
                emitter.WriteRecord(method, record);
            }
            else
            {
                emitter.WriteWords(method, type);
            }
        }
    }

    private void WriteRecord(string method, FieldsModel record)
    {
        string signature = "private static " + record.TypeName + " " + method + "(" + FieldValue + " value)";
        if (record.IsReadable)
        {
            _writer.Open(signature);
            _writer.Call("return new " + record.TypeName, record.Fields.Select(x => x.Name + ": " + Read(x)).ToArray());
            _writer.Close();
        }
        else
        {
            _writer.Line(signature + " => default;");
        }
    }

    private void WriteWords(string method, FieldValueType type)
    {
        string name = type.TypeName.TrimEnd('?');
        _writer.Open("private static " + name + " " + method + "(" + FieldValue + " value)");
        _writer.Open("switch (value.ToText())");
        foreach (FieldWord word in type.Words)
        {
            _writer.Line("case " + CSharpLiteral.String(word.Word) + ": return " + word.Member + ";");
        }

        _writer.Line("default: return default;");
        _writer.Close();
        _writer.Close();
    }

    private string Read(FieldModel field)
    {
        if (field.Value is not { } type)
        {
            return "default";
        }

        string value = "value[" + CSharpLiteral.String(field.Key) + "]";
        string read = field.List switch
        {
            FieldListKind.Array => value + ".ToArray<" + type.TypeName + ">(x => " + Read("x", type) + ")",
            FieldListKind.ImmutableArray => value + ".ToImmutableArray<" + type.TypeName + ">(x => " + Read("x", type) + ")",
            _ => Read(value, type),
        };

        return field.Default is null ? read : value + ".IsMissing ? (" + field.TypeName + ")(" + field.Default + ") : " + read;
    }

    private string Read(string value, FieldValueType type) => type.Shape switch
    {
        FieldShape.Text => value + ".ToText()",
        FieldShape.Boolean => value + ".ToBoolean()",
        FieldShape.Integer => "unchecked((" + type.TypeName + ")" + value + ".ToInt64())",
        FieldShape.UnsignedInteger => "unchecked((" + type.TypeName + ")" + value + ".ToUInt64())",
        FieldShape.Decimal => value + ".ToDecimal()",
        FieldShape.Double => value + ".ToDouble()",
        FieldShape.Date => "global::System.DateOnly.FromDateTime(" + value + ".ToDate())",
        FieldShape.DateTimeOffset => value + ".ToDateTimeOffset()",
        FieldShape.Guid => value + ".ToGuid()",
        FieldShape.Uri => value + ".ToUri()",
        _ => MethodFor(type) + "(" + value + ")",
    };

    private string MethodFor(FieldValueType type)
    {
        string name = type.TypeName.TrimEnd('?');
        if (!_methods.TryGetValue(name, out string? method))
        {
            method = "Read" + _methods.Count.ToString(CultureInfo.InvariantCulture);
            _methods.Add(name, method);
            _pending.Enqueue(type);
        }

        return method;
    }
}
