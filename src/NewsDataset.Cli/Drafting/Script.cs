namespace NewsDataset.Cli.Drafting;

/// <summary>The scripts of characters, as far as somebody here asks.</summary>
internal static class Script
{
    /// <summary>Returns the script of a character, or none for marks and signs that several have.</summary>
    public static WritingScript Of(int codePoint) => codePoint switch
    {
        < 0x41 => WritingScript.None,
        < 0x0370 => IsLatin(codePoint) ? WritingScript.Latin : WritingScript.None,
        < 0x0400 or (>= 0x1F00 and < 0x2000) => WritingScript.Greek,
        < 0x0530 or (>= 0x1C80 and < 0x1C90) => WritingScript.Cyrillic,
        < 0x0590 => WritingScript.Armenian,
        < 0x0600 => WritingScript.Hebrew,
        < 0x0700 or (>= 0x0750 and < 0x0780) or (>= 0x08A0 and < 0x0900) or (>= 0xFB50 and < 0xFE00) or (>= 0xFE70 and < 0xFF00) => WritingScript.Arabic,
        < 0x0900 => WritingScript.Other,
        < 0x0980 => WritingScript.Devanagari,
        < 0x0A00 => WritingScript.Bengali,
        < 0x0A80 => WritingScript.Gurmukhi,
        < 0x0B00 => WritingScript.Gujarati,
        < 0x0B80 => WritingScript.Oriya,
        < 0x0C00 => WritingScript.Tamil,
        < 0x0C80 => WritingScript.Telugu,
        < 0x0D00 => WritingScript.Kannada,
        < 0x0D80 => WritingScript.Malayalam,
        < 0x0E00 => WritingScript.Sinhala,
        < 0x0E80 => WritingScript.Thai,
        < 0x0F00 => WritingScript.Lao,
        < 0x1000 => WritingScript.Tibetan,
        < 0x10A0 or (>= 0xA9E0 and < 0xAA00) or (>= 0xAA60 and < 0xAA80) => WritingScript.Myanmar,
        < 0x1100 => WritingScript.Georgian,
        < 0x1200 or (>= 0x3130 and < 0x3190) or (>= 0xA960 and < 0xA980) or (>= 0xAC00 and < 0xD800) => WritingScript.Hangul,
        < 0x13A0 => WritingScript.Ethiopic,
        >= 0x1780 and < 0x1800 => WritingScript.Khmer,
        >= 0x1E00 and < 0x1F00 => WritingScript.Latin,
        >= 0x3041 and < 0x30A0 and not (>= 0x3099 and <= 0x309C) => WritingScript.Hiragana,
        (>= 0x30A1 and < 0x3100 and not 0x30FB) or (>= 0x31F0 and < 0x3200) or (>= 0xFF66 and < 0xFFA0) => WritingScript.Katakana,
        0x3005 or (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x40000) => WritingScript.Han,
        >= 0x1E900 and < 0x1E960 => WritingScript.Adlam,
        _ => WritingScript.None,
    };

    /// <summary>Says whether words of a character's script stand without blanks between them.</summary>
    public static bool IsUnspaced(int codePoint) =>
        Of(codePoint) is WritingScript.Han or WritingScript.Hiragana or WritingScript.Katakana or WritingScript.Thai or WritingScript.Lao or WritingScript.Khmer or WritingScript.Myanmar
            or WritingScript.Tibetan;

    /// <summary>Says whether a script is of India's family, whose endings grow into the letters before them.</summary>
    public static bool IsIndic(WritingScript script) => script is >= WritingScript.Devanagari and <= WritingScript.Sinhala;

    private static bool IsLatin(int codePoint) =>
        codePoint is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 0xAA or 0xBA or (>= 0xC0 and < 0x0370 and not 0xD7 and not 0xF7);
}

/// <summary>A script.</summary>
internal enum WritingScript
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Hiragana,
    Katakana,
    Han,
    Adlam,
    Other,
}
