using NewsDataset.Overlay;
using NewsDataset.Versioning;
using NewsDataset.Yaml;

namespace NewsDataset.Reading;

/// <summary>The keys of the format's YAML. <c>schemas/</c> is written from these tables.</summary>
internal static class FormatKeys
{
    public static class FrontMatter
    {
        public static readonly TextKey Language = new("language", TextForms.LanguageTag, "The language that the article is written in, as a BCP 47 tag such as hi or zh-Hant; required, unless the manifest's defaults give one.");

        public static readonly TextKey Headline = new("headline", TextForm.Any, "The headline, only where the text has none.");

        public static readonly TextKey Published = new("published", TextForms.Date, "When it was published, only where the text does not say so: YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm.");

        public static readonly TextKey Modified = new("modified", TextForms.Date, "When it was last changed, where the text does not say so: YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm.");

        public static readonly TextKey Publisher = new("publisher", TextForm.Any, "Who published it; where the text names the publisher too, both must agree, and unknown says that nobody knows.");

        public static readonly TextKey Section = new("section", TextForm.Any, "The section of the publication that it appeared in.");

        public static readonly TextKey Genre = new("genre", TextForm.Any, "The genre of the article, such as interview.");

        public static readonly TextKey Story = new("story", TextForms.Id, "The id of the story that it belongs to, which the manifest declares if it declares any.");

        public static readonly TextsKey Keywords = new("keywords", TextForm.Any, "Keywords that do not stand in the text.");

        public static readonly NumberKey Revision = new("revision", "How often the annotation was published in a changed form, counted from 1.");

        public static readonly TextsKey Aliases = new("aliases", TextForms.Id, "The ids that the article had before: they go on working, and the compiler says what to write instead.");

        public static readonly MappingKey Retired = new("retired", FormatKeys.Retired.Table, "That the dataset has the article no more: the file is front matter alone, and using the article is an error that says why and what to use instead.");

        public static readonly WordKey<bool> BlankLineParagraphs = new("paragraphs", new Vocabulary<bool>(("line", false), ("blank-line", true)), "Whether a block is one line, as a scrape has it, or a run of lines up to a blank one, as a hand-wrapped file has it.");

        public static readonly MappingKey Rights = new("rights", FormatKeys.Rights.Table, "Whose the text is, and what may be done with it.");

        public static readonly MappingKey Source = new("source", FormatKeys.Source.Table, "Where the text comes from.");

        public static readonly MappingKey Raw = new("raw", FormatKeys.Raw.Table, "The text without its labels, and the proof that the labels changed nothing.");

        public static readonly TextKey Tests = new("tests", TextForm.Any, "What the article is there to break.");

        public static readonly KeyTable Table = new(
            Language, Headline, Published, Modified, Publisher, Section, Genre, Story, Keywords, Revision, Aliases, Retired, BlankLineParagraphs, Rights, Source, Raw, Tests);
    }

    public static class Rights
    {
        public static readonly TextKey Holder = new("holder", TextForm.Any, "Who holds the rights; unknown says that nobody knows.");

        public static readonly FlagKey Redistributable = new("redistributable", "Whether the text may be passed on.");

        public static readonly TextKey License = new("license", TextForm.Any, "The licence, as an SPDX identifier such as CC0-1.0.");

        public static readonly TextKey Note = new("note", TextForm.Any, "Anything else worth knowing of the rights.");

        public static readonly KeyTable Table = new(Holder, Redistributable, License, Note);
    }

    public static class Source
    {
        public static readonly TextKey Url = new("url", TextForm.Any, "The address that the text was taken from.");

        public static readonly TextKey Retrieved = new("retrieved", TextForms.Date, "When it was taken from there: YYYY to YYYY-MM-DDThh:mm:ss with an optional Z or ±hh:mm.");

        public static readonly TextKey Note = new("note", TextForm.Any, "Anything else worth knowing of the source.");

        public static readonly KeyTable Table = new(Url, Retrieved, Note);
    }

    public static class Raw
    {
        public static readonly TextKey File = new("file", TextForm.Any, "The file with the raw text, relative to the manifest's folder.");

        public static readonly TextKey Sha256 = new("sha256", TextForms.Sha256, "The SHA-256 of the raw text, in hexadecimal digits: the build fails if the text behind the labels is another.");

        public static readonly WordKey<bool> CarriageReturns = new("newline", new Vocabulary<bool>(("lf", false), ("crlf", true)), "How the lines of the raw text end: lf, or crlf.");

        public static readonly FlagKey ReplacementCharacters = new("replacement-characters", "Whether U+FFFD is a character of the text, rather than what a decoder put where a byte was wrong.");

        public static readonly KeyTable Table = new(File, Sha256, CarriageReturns, ReplacementCharacters);
    }

    public static class Retired
    {
        public static readonly TextKey Since = new("since", TextForms.Version, "The first version of the dataset without the article.") { IsRequired = true };

        public static readonly TextKey Because = new("because", TextForm.Any, "Why the article is retired.") { IsRequired = true };

        public static readonly TextKey Instead = new("instead", TextForms.Id, "The id of the article to use instead.");

        public static readonly KeyTable Table = new(Since, Because, Instead);
    }

    public static class Entity
    {
        public static readonly WordKey<EntityType> Type = new("type", Vocabularies.EntityTypes, "What it is in the real world.") { IsRequired = true };

        public static readonly TextKey Name = new("name", TextForm.Any, "Its name.") { IsRequired = true };

        public static readonly EntriesKey Names = new("names", TextForms.LanguageTag, "a text", "Its name in other languages, each by its BCP 47 tag.");

        public static readonly TextKey Wikidata = new("wikidata", TextForms.WikidataId, "Its Wikidata id, such as Q64, only where it is certain.");

        public static readonly KeyTable Table = new(Type, Name, Names, Wikidata);
    }

    public static class Manifest
    {
        public static readonly TextKey Name = new("name", TextForm.Any, "The name of the dataset.");

        public static readonly TextKey Version = new("version", TextForms.Version, "Its version, by Semantic Versioning.");

        public static readonly TextKey Description = new("description", TextForm.Any, "What it holds.");

        public static readonly TextKey License = new("license", TextForm.Any, "The licence of the dataset, as an SPDX identifier such as CC0-1.0.");

        public static readonly TextKey Citation = new("citation", TextForm.Any, "How to cite it.");

        public static readonly MappingKey Defaults = new("defaults", FormatKeys.Defaults.Table, "What holds for articles that do not say it themselves.");

        public static readonly EntriesKey Stories = new("stories", TextForms.Id, "a title", "The stories that articles belong to, each title by its id; where any is declared, an undeclared one is an error.");

        public static readonly KeyTable Table = new(Name, Version, Description, License, Citation, Defaults, Stories);
    }

    public static class Defaults
    {
        public static readonly TextKey Language = new("language", TextForms.LanguageTag, "The language of articles that name none, as a BCP 47 tag.");

        public static readonly MappingKey Rights = new("rights", FormatKeys.Rights.Table, "The rights in articles that name none.");

        public static readonly KeyTable Table = new(Language, Rights);
    }

    public static class Lock
    {
        public static readonly NumberKey Form = new("lock", "The version of the lock's form.") { IsRequired = true };

        public static readonly TextKey Version = new("version", TextForms.Version, "The version of the dataset that the lock holds.") { IsRequired = true };

        public static readonly MappingKey Since = new("since", FormatKeys.SinceRelease.Table, "Where the version leads up to a release: the last one before it, and what has changed since.");

        public static readonly MappingKey Dataset = new("dataset", LockedItem.Table, "What the manifest says.");

        public static readonly EntriesKey Articles = new("articles", TextForms.Id, LockedItem.Expected, "The articles, by id.");

        public static readonly EntriesKey Retired = new("retired", TextForms.Id, LockedItem.Expected, "The articles that are retired, by id.");

        public static readonly EntriesKey Entities = new("entities", TextForms.Id, LockedItem.Expected, "The entities, by id.");

        public static readonly EntriesKey Stories = new("stories", TextForms.Id, LockedItem.Expected, "The stories, by id.");

        public static readonly KeyTable Table = new(Form, Version, Since, Dataset, Articles, Retired, Entities, Stories);
    }

    public static class SinceRelease
    {
        public static readonly TextKey Version = new("version", TextForms.Version, "The last release; not there before the first.");

        public static readonly WordKey<VersionPart> Change = new("change", new Vocabulary<VersionPart>(("none", VersionPart.None), ("patch", VersionPart.Patch), ("minor", VersionPart.Minor), ("major", VersionPart.Major)), "What must rise in its version.");

        public static readonly KeyTable Table = new(Version, Change);
    }

    public static class LockedItem
    {
        public const string Expected = "a mapping of hashes";

        public static readonly NumberKey Revision = new("revision", "The article's revision.");

        public static readonly TextKey Raw = new("raw", TextForms.Sha256, "The SHA-256 of the article's raw text.");

        public static readonly TextKey Gold = new("gold", TextForms.Sha256, "The SHA-256 of all that is said of it.");

        public static readonly TextKey Api = new("api", TextForms.Sha256, "The SHA-256 of what C# sees of it.");

        public static readonly EntriesKey Layers = new("layers", TextForm.Any, "a hash", "The first digits of the SHA-256 of each layer, to say what has changed.");

        public static readonly KeyTable Table = new(Revision, Raw, Gold, Api, Layers);
    }
}
