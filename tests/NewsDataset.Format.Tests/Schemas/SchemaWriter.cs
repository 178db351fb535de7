using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsDataset.Reading;
using NewsDataset.Yaml;

namespace NewsDataset.Tests;

/// <summary>Writes the schemas in <c>schemas/</c> from the tables that the readers go by.</summary>
/// <remarks>
/// In draft-07, the newest that all versions of the YAML language server know. A schema accepts everything that a reader accepts. Every scalar is
/// text to a reader, where YAML makes numbers, booleans and null of some: so a schema asks of a text only not to be what no such text can be.
/// </remarks>
internal static class SchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string Address = "https://github.com/newsdataset/newsdataset/raw/main/schemas/";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What YAML 1.2 reads as something else than text: all of the first two, and numbers of every length that a form can ask for.
    private static readonly (string Type, IReadOnlyList<string> Texts)[] OtherScalars =
    [
        ("null", ["null", "Null", "NULL", "~"]),
        ("boolean", ["true", "True", "TRUE", "false", "False", "FALSE"]),
        ("number", [.. Enumerable.Range(1, 64).Select(static x => new string('1', x)), "1.5", "-1", "1e5"]),
    ];

    /// <summary>Gets the schemas by the names of their files.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Files { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["article.schema.json"] = WriteArticle,
        ["entities.schema.json"] = WriteEntities,
        ["dataset.schema.json"] = WriteDataset,
    };

    private static string WriteArticle()
    {
        // Open under “definitions”, for datasets with fields of their own; closed at the root.
        JsonObject closed = [];
        foreach (string name in FormatKeys.FrontMatter.Table.Names)
        {
            closed.Add(name, new JsonObject { ["$ref"] = "#/definitions/article/properties/" + name });
        }

        JsonObject root = Root("article.schema.json", "Front matter of an article file", "What an article's text does not say itself: language, rights, where it comes from.");
        root.Add("properties", closed);
        root.Add("additionalProperties", false);
        root.Add("definitions", new JsonObject
        {
            ["article"] = new JsonObject { ["type"] = Types("object", "null"), ["properties"] = Properties(FormatKeys.FrontMatter.Table) },
            ["key"] = new JsonObject { ["enum"] = Texts(FormatKeys.FrontMatter.Table.Names) },
        });
        return Write(root);
    }

    private static string WriteEntities()
    {
        JsonObject entity = Mapping(FormatKeys.Entity.Table);
        entity.Insert(0, "title", "entity");
        entity.Insert(1, "description", "A real-world thing that articles name, by its id in kebab-case.");
        JsonObject root = Root("entities.schema.json", "entities.yaml", "The real-world things that the articles of a dataset name, each by its id.");
        root.Add("patternProperties", new JsonObject { [TextForms.Id.Pattern!] = entity });
        root.Add("additionalProperties", false);
        return Write(root);
    }

    private static string WriteDataset()
    {
        JsonObject root = Root("dataset.schema.json", "dataset.yaml", "What a dataset says of itself.");
        foreach ((string name, JsonNode? value) in Mapping(FormatKeys.Manifest.Table).Where(static x => x.Key != "type"))
        {
            root.Add(name, value?.DeepClone());
        }

        return Write(root);
    }

    // An empty file says nothing, and is not wrong.
    private static JsonObject Root(string file, string title, string description) => new()
    {
        ["$schema"] = Draft,
        ["$id"] = Address + file,
        ["title"] = title,
        ["description"] = description,
        ["type"] = Types("object", "null"),
    };

    private static JsonObject Mapping(KeyTable table)
    {
        JsonObject mapping = new() { ["type"] = "object", ["properties"] = Properties(table), ["additionalProperties"] = false };
        string[] required = [.. table.Keys.Where(static x => x.IsRequired).Select(static x => x.Name)];
        if (required.Length > 0)
        {
            mapping.Add("required", Texts(required));
        }

        return mapping;
    }

    private static JsonObject Properties(KeyTable table)
    {
        JsonObject properties = [];
        foreach (YamlKey key in table.Keys)
        {
            JsonObject value = Value(key);
            value.Insert(0, "description", key.Description);
            properties.Add(key.Name, value);
        }

        return properties;
    }

    private static JsonObject Value(YamlKey key) => key switch
    {
        TextKey text => Text(text.Form),
        TextsKey texts => new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = Text(texts.Form) }, Text(texts.Form)) },
        FlagKey => new() { ["type"] = Types("boolean", "string"), ["pattern"] = "^(true|false)$", ["patternErrorMessage"] = Expected(FlagKey.Expected) },
        NumberKey => new() { ["type"] = Types("integer", "string"), ["minimum"] = 1, ["maximum"] = int.MaxValue, ["pattern"] = "^0*[1-9][0-9]*$", ["patternErrorMessage"] = Expected(NumberKey.Expected) },
        WordKey word => new() { ["enum"] = Texts(word.Words) },
        MappingKey mapping => Mapping(mapping.Keys),
        EntriesKey entries => new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [entries.KeyForm.Pattern!] = Text(TextForm.Any) },
            ["additionalProperties"] = false,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A kind of key that no schema has."),
    };

    private static JsonObject Text(TextForm form)
    {
        JsonObject text = new() { ["type"] = "string" };
        if (form.Pattern is null)
        {
            text.Add("minLength", 1);
        }
        else
        {
            text.Add("pattern", form.Pattern);
            text.Add("patternErrorMessage", Expected(form.Expected));
        }

        if (form.MaxLength is { } length)
        {
            text.Add("maxLength", length);
        }

        // Said by what it is not: an editor would offer “true” and “null” for a headline.
        string[] impossible = [.. OtherScalars.Where(x => x.Texts.All(text => form.FindExpectation(text) is not null)).Select(static x => x.Type)];
        return impossible.Length == OtherScalars.Length
            ? text
            : new() { ["anyOf"] = new JsonArray(text, new JsonObject { ["not"] = new JsonObject { ["type"] = Types(["string", "array", "object", .. impossible]) } }) };
    }

    private static string Expected(string what) => "Expected " + what + ".";

    private static JsonArray Types(params string[] types) => Texts(types);

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(static x => JsonValue.Create(x))];

    private static string Write(JsonObject schema) => schema.ToJsonString(Layout) + "\n";
}
