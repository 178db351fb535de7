using System;
using System.Globalization;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

internal sealed partial class ArticleComposer
{
    private void Expand(Template template)
    {
        foreach (TemplatePart part in template.Parts)
        {
            if (part.Text is { } text)
            {
                _text.Append(_isStory && _spoiler is not null ? _spoiler.Spoil(text) : text);
            }
            else if (part.Slot is { } slot)
            {
                Fill(slot, part.Argument);
            }
            else
            {
                Expand(_random.Pick(part.Choices));
            }
        }
    }

    private void Fill(string slot, string argument)
    {
        (SyntheticEntity person, string role) = _cast.Speakers[_speaker];
        switch (slot)
        {
            case "p":
                AppendPerson(person, inFull: _introduced.Add(person.Id));
                break;

            case "P":
                _introduced.Add(person.Id);
                AppendPerson(person, inFull: true);
                break;

            case "h":
                string honorific = person.IsWoman ? _language.Honorifics.Woman : _language.Honorifics.Man;
                _text.Append(argument.Length > 0 ? Capitalized(honorific) : honorific);
                break;

            case "v":
                // A verb or an ending that agrees with the speaker.
                string[] forms = argument.Split('/');
                _text.Append(person.IsWoman ? forms[1] : forms[0]);
                break;

            case "r":
                _text.Append(role);
                break;

            case "l":
                Mention(_isRelated ? _random.Pick(EntityCatalog.Instance[_language.Home].Towns) : _cast.Town);
                break;

            case "m":
                Mention(_cast.OtherTown);
                break;

            case "o":
                Mention(_isRelated ? _random.Pick(EntityCatalog.Instance[_language.Home].Councils) : _cast.Council);
                break;

            case "q":
                Mention(_cast.University);
                break;

            case "k":
                Mention(_cast.Organization);
                break;

            case "s":
                _text.Append(_isRelated ? _random.Pick(_topic.Subjects) : _subject);
                break;

            case "S":
                _text.Append(Capitalized(_isRelated ? _random.Pick(_topic.Subjects) : _subject));
                break;

            case "g":
                _text.Append(_random.Pick(_language.Groups));
                break;

            case "G":
                _text.Append(Capitalized(_random.Pick(_language.Groups)));
                break;

            case "b":
                _text.Append(_random.Pick(_language.Benefits));
                break;

            case "x":
                _text.Append(_random.Pick(_language.Reasons));
                break;

            case "n":
                _text.Append(_dates.Write(Number(argument)));
                break;

            case "N":
                _text.Append(_dates.Write(Number(argument) * 100));
                break;

            case "d":
                AppendDate(".date", _language.Dates.Day, string.Empty, _published.AddDays(-_random.Between(20, 900)));
                break;

            case "M":
                AppendDate(".date", _language.Dates.Month, string.Empty, _published.AddMonths(_random.Between(2, 14) * (argument == "-" ? -1 : 1)));
                break;

            case "w":
                AppendWeekday(_random.Pick(_language.Dates.WeekdaysInSentence ?? _language.Dates.Weekdays));
                break;

            case "D":
                AppendDate(".published", _moment.Pattern, _moment.Offset, _published);
                break;

            case "U":
                AppendDate(".modified", _moment.Pattern, _moment.Offset, _published.AddMinutes(_random.Between(20, 3000)));
                break;

            case "T":
                AppendDate(".scraped", _language.Dates.Masthead, string.Empty, _published.AddDays(_random.Between(0, 90)));
                break;

            case "Y":
                _text.Append(_dates.Write("{Y}", _published));
                break;

            case "a":
                AppendName(_cast.Author, ".author @" + _cast.Author.Id);
                break;

            case "e":
                AppendName(_cast.Editor, ".editor @" + _cast.Editor.Id);
                break;

            case "f":
                AppendName(_cast.Photographer, ".photographer @" + _cast.Photographer.Id);
                break;

            case "y":
                AppendName(_cast.Agency, ".agency @" + _cast.Agency.Id);
                break;

            case "u":
                AppendName(_cast.Paper, ".publisher @" + _cast.Paper.Id);
                break;

            case "t":
                _text.Append(_quotationMarks[..1] + argument + _quotationMarks[1..], ".term");
                break;

            case "L":
                _text.Append(argument, ".label");
                break;

            case "Q":
                AppendQuote(argument);
                break;

            default:
                throw new FormatException($"There is no slot '{slot}'.");
        }
    }

    private void AppendPerson(SyntheticEntity person, bool inFull)
    {
        if (_speakerName is not null)
        {
            _text.Append(_speakerName);
            return;
        }

        _text.Append(inFull ? person.NameIn(_tag) : person.ShortNames[_tag], "@" + person.Id);
    }

    private void Mention(SyntheticEntity entity) => AppendName(entity, "@" + entity.Id);

    /// <summary>Appends a name in full, and within it the town that it names.</summary>
    private void AppendName(SyntheticEntity entity, string attributes)
    {
        OpenSpan span = _text.Open();
        if (entity.Town is { } town)
        {
            string name = entity.Names[_tag];
            int slot = name.IndexOf("{0}", StringComparison.Ordinal);
            _text.Append(name[..slot]);
            _text.Append(town.NameIn(_tag), "@" + town.Id);
            _text.Append(name[(slot + 3)..]);
        }
        else
        {
            _text.Append(entity.NameIn(_tag));
        }

        _text.Close(span, attributes);
    }

    /// <summary>Appends a day of the week, which has no value, as the text names no date. A preposition or an article before it is no part of it.</summary>
    private void AppendWeekday(string words)
    {
        int start = _language.Dates.WeekdaysInSentence is null ? 0 : words.LastIndexOf(' ') + 1;
        _text.Append(words[..start]);
        _text.Append(words[start..], ".date");
    }

    private void AppendDate(string kind, string pattern, string offset, DateTime time) =>
        _text.Append(_dates.Write(pattern, time), kind + " value=" + DateWriter.ValueOf(pattern, offset, time));

    private void AppendQuote(string lastCharacter)
    {
        Template quote = _quote ?? throw new InvalidOperationException("A quote is asked for where there is none.");
        OpenSpan span = _text.Open();
        _text.Append(_quotationMarks[..1]);
        Expand(quote);
        _text.Append(lastCharacter + _quotationMarks[1..]);
        _text.Close(span, ".quote speaker=@" + _cast.Speakers[_speaker].Person.Id);
    }

    private int Number(string range)
    {
        int dash = range.IndexOf('-', StringComparison.Ordinal);
        return _random.Between(
            int.Parse(range.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(range.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
