using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsDataset.Tests;

/// <summary>What an editor makes of YAML before it asks a schema: plain scalars may be numbers, booleans and null, by the core schema of YAML 1.2.</summary>
internal static partial class EditorYaml
{
    public static JToken Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? JValue.CreateNull() : Convert(stream.Documents[0].RootNode);
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(static x => new JProperty(((YamlScalarNode)x.Key).Value!, Convert(x.Value)))),
        YamlSequenceNode sequence => new JArray(sequence.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => ConvertPlain(scalar.Value ?? string.Empty),
        YamlScalarNode scalar => new JValue(scalar.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of node that no file has."),
    };

    private static JValue ConvertPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        ".nan" or ".NaN" or ".NAN" => new JValue(double.NaN),
        _ when Infinity().IsMatch(text) => new JValue(text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity),
        _ when Integer().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => new JValue(whole),
        _ when OtherBase().IsMatch(text) => new JValue(System.Convert.ToInt64(text[2..], text[1] == 'x' ? 16 : 8)),
        _ when Float().IsMatch(text) => new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };

    [GeneratedRegex(@"\A[-+]?\.(inf|Inf|INF)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Infinity();

    [GeneratedRegex(@"\A[-+]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A0(o[0-7]{1,9}|x[0-9a-fA-F]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex OtherBase();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Float();
}
