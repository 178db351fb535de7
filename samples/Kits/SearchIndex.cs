using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NewsDataset.Samples;

/// <summary>What is tested here: a small search engine that knows which article has which words.</summary>
internal sealed class SearchIndex
{
    private readonly Dictionary<string, HashSet<string>> _articlesByWord = new(StringComparer.Ordinal);

    public void Add(string id, string text)
    {
        foreach (string word in Words(text))
        {
            if (!_articlesByWord.TryGetValue(word, out HashSet<string>? articles))
            {
                _articlesByWord.Add(word, articles = new HashSet<string>(StringComparer.Ordinal));
            }

            articles.Add(id);
        }
    }

    /// <summary>Returns the ids of the articles that have every word of the query, sorted.</summary>
    public IReadOnlyList<string> Find(string query)
    {
        HashSet<string>? found = null;
        foreach (string word in Words(query))
        {
            HashSet<string> articles = _articlesByWord.GetValueOrDefault(word) ?? [];
            found = found is null ? [.. articles] : [.. found.Intersect(articles)];
        }

        return [.. (found ?? []).Order(StringComparer.Ordinal)];
    }

    // A word is a run of letters, marks and digits. Characters that nobody sees are no end of a word.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (char c in text.Normalize(NormalizationForm.FormC) + " ")
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.Format:
                    break;

                case <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate:
                    word.Append(char.ToLowerInvariant(c));
                    break;

                default:
                    if (word.Length > 0)
                    {
                        yield return word.ToString();
                        word.Clear();
                    }

                    break;
            }
        }
    }
}
