using System.Text;

namespace NewsDataset.Tests;

/// <summary>Text as long as a test wants it.</summary>
internal static class RepeatedText
{
    public static string Times(this string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
