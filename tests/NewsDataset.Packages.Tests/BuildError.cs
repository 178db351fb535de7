namespace NewsDataset.Tests;

/// <summary>An error or a warning as a build prints it, where editors read it.</summary>
internal sealed record BuildError(string File, int Line, int Column, string Id, string Message);
