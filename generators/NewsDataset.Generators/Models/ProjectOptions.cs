namespace NewsDataset.Generators.Models;

/// <summary>What the project says that concerns generated code.</summary>
/// <param name="Folder">The project's folder, normalised and absolute; empty if it is not known.</param>
/// <param name="NullableAnnotations">Whether the language version has nullable reference types (C# 8).</param>
/// <param name="Documentation">Whether somebody reads documentation comments: an editor, or a build that writes a documentation file.</param>
internal sealed record ProjectOptions(string Folder, bool NullableAnnotations, bool Documentation);
