using System;
using System.Collections.Generic;
using System.Linq;
using NewsDataset.Diagnostics;
using NewsDataset.Reading;
using NewsDataset.Suggestions;

namespace NewsDataset.Validation;

/// <summary>Checks what one file cannot know alone: that the entities and the story it names exist, and that it has a language.</summary>
internal sealed class DatasetCheck
{
    // Of a file with more unknown names than these pay for, the rest is reported without a suggestion.
    private const long MaxComparisons = 500_000;

    private readonly HashSet<string>? _entities;
    private readonly HashSet<string> _stories;
    private readonly string _entitiesName;
    private readonly string _manifestName;
    private readonly bool _needsLanguage;

    /// <param name="entities">The ids of the dataset's entities, or <see langword="null"/> if their file cannot be read: its own error is enough.</param>
    /// <param name="stories">The ids of the declared stories; none declared means that any may be named.</param>
    /// <param name="entitiesName">What the entities' file is called in messages, or <see langword="null"/> if there is none.</param>
    /// <param name="manifestName">What the manifest is called in messages.</param>
    /// <param name="needsLanguage">Whether an article must say its language: the manifest gives none, and could be read.</param>
    public DatasetCheck(
        IEnumerable<string>? entities,
        IEnumerable<string> stories,
        string? entitiesName,
        string? manifestName,
        bool needsLanguage)
    {
        _entities = entities is null ? null : new HashSet<string>(entities, StringComparer.Ordinal);
        _stories = new HashSet<string>(stories, StringComparer.Ordinal);
        _entitiesName = entitiesName is null ? EntitiesFile.FileName + ", which was not found" : entitiesName;
        _manifestName = manifestName ?? ManifestFile.FileName;
        _needsLanguage = needsLanguage;
    }

    public IEnumerable<FileDiagnostic> Check(IEnumerable<Reference> references, Reference? story, FileLocation? needsLanguage)
    {
        if (needsLanguage is not null && _needsLanguage)
        {
            yield return new FileDiagnostic(
                DiagnosticRules.MissingKey,
                needsLanguage,
                "language",
                "The front matter",
                ", or give the whole dataset one: 'defaults: { language: … }' in " + ManifestFile.FileName);
        }

        if (story is not null && _stories.Count > 0 && !_stories.Contains(story.Id))
        {
            yield return new FileDiagnostic(
                DiagnosticRules.UndeclaredStory,
                story.Location,
                story.Id,
                _manifestName,
                Hint(NearestName.Suggest(story.Id, _stories), " Declare it there under 'stories:'."));
        }

        if (_entities is null)
        {
            yield break;
        }

        foreach (FileDiagnostic diagnostic in CheckEntities(_entities, [.. references.Where(x => !_entities.Contains(x.Id))]))
        {
            yield return diagnostic;
        }
    }

    private IEnumerable<FileDiagnostic> CheckEntities(HashSet<string> entities, List<Reference> unknown)
    {
        var hints = new Dictionary<string, string>(StringComparer.Ordinal);
        return unknown.Count == 0 ? [] : ShownFaults.Of(unknown[0].Location.Path, unknown, Describe);

        FileDiagnostic Describe(Reference reference)
        {
            if (!hints.TryGetValue(reference.Id, out string? hint))
            {
                // To look for near names takes as many steps as there are names, and an editor waits for the answer.
                bool mayLook = (hints.Count + 1L) * entities.Count <= MaxComparisons;
                hint = Hint(mayLook ? NearestName.Suggest(reference.Id, entities, "@") : string.Empty, " Add it there.");
                hints.Add(reference.Id, hint);
            }

            return new FileDiagnostic(DiagnosticRules.UnknownEntity, reference.Location, reference.Id, _entitiesName, hint);
        }
    }

    private static string Hint(string suggestion, string otherwise) => suggestion.Length > 0 ? suggestion : otherwise;
}
