namespace NewsDataset.Generators.Models;

/// <summary>A YAML file that was given to the compiler.</summary>
/// <param name="Path">The file, normalised and absolute.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Text">Its text, or <see langword="null"/> if it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, or <see langword="null"/>.</param>
internal sealed record YamlText(string Path, string FilePath, string? Text, string? Fault);
