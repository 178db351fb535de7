using System.Collections.Generic;

namespace NewsDataset.Diagnostics;

/// <summary>
/// Everything that can be wrong, in families: 0 the file and its front matter, 1 body and spans, 2 entities, references and manifest,
/// 3 the raw text's integrity, 4 names and generation, 5 use in C#, 9 our own faults.
/// </summary>
internal static class DiagnosticRules
{
    private static readonly List<DiagnosticRule> Rules = [];

    public static readonly DiagnosticRule NoFrontMatter = Error(
        id: "NEWS0001",
        title: "The file has no front matter",
        message: "The file does not begin with front matter. Begin its first line with '---', say at least 'language: …', and close with another '---'.");

    public static readonly DiagnosticRule FrontMatterNotClosed = Error(
        id: "NEWS0002",
        title: "The front matter is not closed",
        message: "The front matter that begins here is never closed. Put a line '---' behind it, before the text.");

    public static readonly DiagnosticRule InvalidYaml = Error(
        id: "NEWS0003",
        title: "The YAML cannot be read",
        message: "The YAML cannot be read: {0}.");

    public static readonly DiagnosticRule UnknownKey = Error(
        id: "NEWS0004",
        title: "Unknown key",
        message: "'{0}' is not a key of {1}.{2}");

    public static readonly DiagnosticRule MissingKey = Error(
        id: "NEWS0005",
        title: "Missing key",
        message: "{1} has no '{0}'. Add '{0}: …'{2}.");

    public static readonly DiagnosticRule InvalidValue = Error(
        id: "NEWS0006",
        title: "Invalid value",
        message: "'{0}' is not a value of '{1}': expected {2}.");

    public static readonly DiagnosticRule DuplicateKey = Error(
        id: "NEWS0007",
        title: "Duplicate key",
        message: "The key '{0}' stands here a second time; the first is on line {1}. Remove one of them.");

    public static readonly DiagnosticRule YamlFeatureRefused = Error(
        id: "NEWS0008",
        title: "YAML feature not supported",
        message: "{0} is not supported here. {1}.");

    public static readonly DiagnosticRule InvalidUtf8 = Error(
        id: "NEWS0009",
        title: "Invalid UTF-8",
        message: "There is a byte here that is not UTF-8, or the replacement character U+FFFD itself. Save the file as UTF-8; if the raw text really holds U+FFFD, say 'replacement-characters: true' under 'raw:'.");

    public static readonly DiagnosticRule NulCharacter = Error(
        id: "NEWS0010",
        title: "NUL character",
        message: "There is a NUL character here. An article file is text: remove it, or save the file as UTF-8 if it is UTF-16.");

    public static readonly DiagnosticRule UnreadableFile = Error(
        id: "NEWS0011",
        title: "The file cannot be read",
        message: "The file '{0}' cannot be read as UTF-8 text: {1}.");

    public static readonly DiagnosticRule EmptyArticle = Warning(
        id: "NEWS0012",
        title: "The article has no text",
        message: "There is nothing behind the front matter. Put the article's text there.");

    public static readonly DiagnosticRule SaidTwice = Error(
        id: "NEWS0013",
        title: "Said in the front matter and in the text",
        message: "The text says its '{0}' here, and the front matter says it as well (line {1}). Remove it there: what the text says is not copied.");

    public static readonly DiagnosticRule TooManyErrors = Error(
        id: "NEWS0014",
        title: "Too many errors",
        message: "The file has {0} more errors, which are not shown. Mend the first ones and build again.");

    public static readonly DiagnosticRule RetiredWithText = Warning(
        id: "NEWS0015",
        title: "The retired article still has its text",
        message: "The article is retired, and the text that begins here would be in the assembly all the same. Remove it: a retired article is front matter alone.");

    public static readonly DiagnosticRule UnknownBlockKind = Error(
        id: "NEWS1001",
        title: "Unknown block kind",
        message: "'{0}' is not a kind of block.{1}");

    public static readonly DiagnosticRule FenceNotClosed = Error(
        id: "NEWS1002",
        title: "Fence not closed",
        message: "The fence '::: {0}' is never closed. Put a line ':::' behind its last line.");

    public static readonly DiagnosticRule FenceInsideFence = Error(
        id: "NEWS1003",
        title: "Fence inside a fence",
        message: "The fence '::: {0}' of line {1} is still open here, and fences do not nest. Close it with a line ':::' first.");

    public static readonly DiagnosticRule FenceClosesNothing = Error(
        id: "NEWS1004",
        title: "Fence closes nothing",
        message: "This ':::' closes nothing. Remove it, or name the kind that it opens; if it is text, write '\\:::'.");

    public static readonly DiagnosticRule MalformedFence = Error(
        id: "NEWS1005",
        title: "Malformed fence",
        message: "'{0}' is not a fence: three colons and one kind open it, three colons alone close it. If it is text, write a backslash before it.");

    public static readonly DiagnosticRule EmptyFence = Warning(
        id: "NEWS1006",
        title: "Fence around nothing",
        message: "The fence '::: {0}' has no text in it. Remove it, or move its text into it.");

    public static readonly DiagnosticRule SpanNotOpened = Error(
        id: "NEWS1007",
        title: "Span not opened",
        message: "This ']' has attributes behind it, but no open '[' before it in its block. Put '[' where the span begins; if it is text, write '\\]'.");

    public static readonly DiagnosticRule AttributesNotClosed = Error(
        id: "NEWS1008",
        title: "Attributes not closed",
        message: "The attributes that begin here are not closed on their line. Put '}}' behind them; if it is text, write a backslash before ']'.");

    public static readonly DiagnosticRule MalformedAttribute = Error(
        id: "NEWS1009",
        title: "Malformed attribute",
        message: "'{0}' is not an attribute. Write '.kind', '@entity', '#id', 'key=value' or 'key=\"a value\"'.");

    public static readonly DiagnosticRule UnknownSpanKind = Error(
        id: "NEWS1010",
        title: "Unknown span kind",
        message: "'.{0}' is not a kind of span.{1}");

    public static readonly DiagnosticRule UnknownAttributeKey = Error(
        id: "NEWS1011",
        title: "Unknown attribute",
        message: "'{0}' is not an attribute.{1}");

    public static readonly DiagnosticRule DuplicateAttribute = Error(
        id: "NEWS1012",
        title: "Duplicate attribute",
        message: "'{0}' is the second of its sort on this span, and there can be one. Nest another span if both are true.");

    public static readonly DiagnosticRule InvalidAttributeValue = Error(
        id: "NEWS1013",
        title: "Invalid attribute value",
        message: "'{0}' is not a value of '{1}': expected {2}.");

    public static readonly DiagnosticRule AttributeNotApplicable = Error(
        id: "NEWS1014",
        title: "Attribute does not belong here",
        message: "'{0}' says nothing on {1}. It belongs on {2}.");

    public static readonly DiagnosticRule EmptySpan = Error(
        id: "NEWS1015",
        title: "Empty span",
        message: "The span '{0}' has no text in it. Put the characters that it labels between the brackets.");

    public static readonly DiagnosticRule SpanTooDeep = Error(
        id: "NEWS1016",
        title: "Spans nested too deep",
        message: "More than 64 spans are nested here. Take some of them out.");

    public static readonly DiagnosticRule SpanCutsCharacter = Error(
        id: "NEWS1017",
        title: "Span cuts a character",
        message: "The span around '{0}' begins or ends inside a character, between a letter and its mark or inside a joined sequence. Move the bracket to the character's edge.");

    public static readonly DiagnosticRule DuplicateSpanId = Error(
        id: "NEWS1018",
        title: "Duplicate span id",
        message: "The id '#{0}' stands here a second time; the first is on line {1}. Give one of them another.");

    public static readonly DiagnosticRule UnknownSpanReference = Error(
        id: "NEWS1019",
        title: "Unknown span",
        message: "There is no quote '#{0}' in this article.{1}");

    public static readonly DiagnosticRule SecondOfItsKind = Error(
        id: "NEWS1020",
        title: "There can be one",
        message: "This is a second '{0}'; the first is on line {1}. An article has one: take the label off one of them.");

    public static readonly DiagnosticRule UnknownEntity = Error(
        id: "NEWS2001",
        title: "Unknown entity",
        message: "There is no entity '@{0}' in {1}.{2}");

    public static readonly DiagnosticRule DuplicateWikidataId = Error(
        id: "NEWS2002",
        title: "Two entities with one Wikidata id",
        message: "'{0}' has the Wikidata id {1}, and so has '{2}'. One real-world thing is one entry: join them, or mend the id.");

    public static readonly DiagnosticRule UndeclaredStory = Error(
        id: "NEWS2003",
        title: "Undeclared story",
        message: "The story '{0}' is not declared in {1}.{2}");

    public static readonly DiagnosticRule PublisherDisagrees = Error(
        id: "NEWS2004",
        title: "The publishers disagree",
        message: "The text says the publisher is '{0}', and the front matter says '{1}' (line {2}). Make them agree, or remove the one in the front matter.");

    public static readonly DiagnosticRule UnknownArticle = Error(
        id: "NEWS2005",
        title: "Unknown article",
        message: "There is no article '{0}' to use instead.{1}");

    public static readonly DiagnosticRule RawHashDiffers = Error(
        id: "NEWS3001",
        title: "The raw text has changed",
        message: "The text without its labels has the SHA-256 {0}, not the one given here. A character was changed while annotating: compare it with the raw file, or correct the hash if the raw text is new.{1}");

    public static readonly DiagnosticRule ChangedSinceLock = Warning(
        id: "NEWS3002",
        title: "Changed since the lock was written",
        message: "{0} is not what '{2}' says: {1}. Write the lock with 'newsdataset lock', which says what version the change needs, or take the change back.");

    public static readonly DiagnosticRule LockedItemGone = Warning(
        id: "NEWS3003",
        title: "What the lock holds is gone",
        message: "{0} is in the lock, and not in the dataset any more. Write the lock with 'newsdataset lock', which says what version that needs, or bring it back.");

    public static readonly DiagnosticRule InvalidId = Error(
        id: "NEWS4001",
        title: "Invalid id",
        message: "'{0}' cannot be an id: {1}. An id is letters without case or in lower case, digits, and single hyphens between them.");

    public static readonly DiagnosticRule DuplicateId = Error(
        id: "NEWS4002",
        title: "Two articles with one id",
        message: "The article id '{0}' is taken by {1} as well. {2}.");

    public static readonly DiagnosticRule NameCollision = Error(
        id: "NEWS4003",
        title: "Two members with one name",
        message: "'{0}' would become the C# member '{1}', which is the name of {2}. {3}.");

    public static readonly DiagnosticRule DatasetTooLarge = Error(
        id: "NEWS4004",
        title: "The dataset is too large to compile",
        message: "'{0}' is too large to compile: {1}. Divide it among several projects, or load the folder with ArticleFolder.Open.");

    public static readonly DiagnosticRule DatasetNotPartial = Error(
        id: "NEWS5001",
        title: "A dataset class must be partial",
        message: "'{0}' has [ArticleDataset] and must be partial, as must every type around it, so that its articles can become members. Add 'partial'.");

    public static readonly DiagnosticRule DatasetNotSupported = Error(
        id: "NEWS5002",
        title: "A dataset class of an unsupported sort",
        message: "'{0}' has [ArticleDataset] but is {1}. Put the attribute on an ordinary class.");

    public static readonly DiagnosticRule InvalidGlob = Error(
        id: "NEWS5003",
        title: "Invalid glob",
        message: "'{0}' does not name files: {1}. Write a path relative to the project's folder with '/', such as \"Articles/**\".");

    public static readonly DiagnosticRule NoArticles = Warning(
        id: "NEWS5004",
        title: "The dataset has no articles",
        message: "No article file matches '{0}' below '{1}'. Article files are named '<id>.article.md'; those outside the project's folder must be named in the project as <Article Include=\"…\" />.");

    public static readonly DiagnosticRule NamedFileNotFound = Error(
        id: "NEWS5005",
        title: "File not found",
        message: "The file '{0}' that [ArticleDataset] names was not given to the compiler. Is the path right, relative to the project's folder, and is the file one of the project's <AdditionalFiles />?");

    public static readonly DiagnosticRule UnknownId = Error(
        id: "NEWS5006",
        title: "Unknown id",
        message: "There is no {1} '{0}' in '{2}'.{3}");

    public static readonly DiagnosticRule IdHasProperty = Info(
        id: "NEWS5007",
        title: "The article has a property",
        message: "The article '{0}' is also the property '{1}'. Write that: a typo in it does not compile.");

    public static readonly DiagnosticRule GlobMatchesNothing = Warning(
        id: "NEWS5008",
        title: "The glob matches nothing",
        message: "No article file matches '{0}' below '{1}'. Mend the pattern, or remove it.");

    public static readonly DiagnosticRule ArticleOfNoDataset = Warning(
        id: "NEWS5009",
        title: "The article is in no dataset",
        message: "No [ArticleDataset] class takes '{0}', so it is in the assembly for nothing. Let a glob name it, or keep the file out of the project.");

    public static readonly DiagnosticRule UnsupportedFields = Error(
        id: "NEWS5010",
        title: "Typed fields that front matter cannot fill",
        message: "'{0}' has [ArticleFields], and front matter cannot fill it: {1}.");

    public static readonly DiagnosticRule FieldsNotUsable = Error(
        id: "NEWS5011",
        title: "Typed fields that the dataset cannot use",
        message: "'{0}' cannot be the fields of '{1}': {2}.");

    public static readonly DiagnosticRule FormerId = Warning(
        id: "NEWS5012",
        title: "The id is a former one",
        message: "The article '{0}' of '{1}' is now '{2}'. Write that.");

    public static readonly DiagnosticRule RetiredId = Error(
        id: "NEWS5013",
        title: "The article was retired",
        message: "There is no article '{0}' in '{1}' any more.{2}");

    public static readonly DiagnosticRule InternalError = Error(
        id: "NEWS9001",
        title: "Internal error",
        message: "NewsDataset failed on this file, which is our fault: {0}. Please report it with the file.");

    /// <summary>Gets all rules, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Rules;

    private static DiagnosticRule Error(string id, string title, string message) => Add(id, title, message, RuleSeverity.Error);

    private static DiagnosticRule Warning(string id, string title, string message) => Add(id, title, message, RuleSeverity.Warning);

    private static DiagnosticRule Info(string id, string title, string message) => Add(id, title, message, RuleSeverity.Info);

    private static DiagnosticRule Add(string id, string title, string message, RuleSeverity severity)
    {
        var rule = new DiagnosticRule(id, title, message, severity);
        Rules.Add(rule);
        return rule;
    }
}
