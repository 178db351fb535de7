namespace NewsDataset;

// The languages that news is most often found in, with the names that the Unicode CLDR gives them in English.
public readonly partial struct Language
{
    /// <summary>Gets Amharic (<c>am</c>).</summary>
    public static Language Amharic => new("am");

    /// <summary>Gets Arabic (<c>ar</c>).</summary>
    public static Language Arabic => new("ar");

    /// <summary>Gets Assamese (<c>as</c>).</summary>
    public static Language Assamese => new("as");

    /// <summary>Gets Azerbaijani (<c>az</c>).</summary>
    public static Language Azerbaijani => new("az");

    /// <summary>Gets Belarusian (<c>be</c>).</summary>
    public static Language Belarusian => new("be");

    /// <summary>Gets Bulgarian (<c>bg</c>).</summary>
    public static Language Bulgarian => new("bg");

    /// <summary>Gets Bengali (<c>bn</c>).</summary>
    public static Language Bengali => new("bn");

    /// <summary>Gets Tibetan (<c>bo</c>).</summary>
    public static Language Tibetan => new("bo");

    /// <summary>Gets Bosnian (<c>bs</c>).</summary>
    public static Language Bosnian => new("bs");

    /// <summary>Gets Catalan (<c>ca</c>).</summary>
    public static Language Catalan => new("ca");

    /// <summary>Gets Czech (<c>cs</c>).</summary>
    public static Language Czech => new("cs");

    /// <summary>Gets Welsh (<c>cy</c>).</summary>
    public static Language Welsh => new("cy");

    /// <summary>Gets Danish (<c>da</c>).</summary>
    public static Language Danish => new("da");

    /// <summary>Gets German (<c>de</c>).</summary>
    public static Language German => new("de");

    /// <summary>Gets Dhivehi (<c>dv</c>).</summary>
    public static Language Dhivehi => new("dv");

    /// <summary>Gets Dzongkha (<c>dz</c>).</summary>
    public static Language Dzongkha => new("dz");

    /// <summary>Gets Greek (<c>el</c>).</summary>
    public static Language Greek => new("el");

    /// <summary>Gets English (<c>en</c>).</summary>
    public static Language English => new("en");

    /// <summary>Gets Esperanto (<c>eo</c>).</summary>
    public static Language Esperanto => new("eo");

    /// <summary>Gets Spanish (<c>es</c>).</summary>
    public static Language Spanish => new("es");

    /// <summary>Gets Estonian (<c>et</c>).</summary>
    public static Language Estonian => new("et");

    /// <summary>Gets Basque (<c>eu</c>).</summary>
    public static Language Basque => new("eu");

    /// <summary>Gets Persian (<c>fa</c>).</summary>
    public static Language Persian => new("fa");

    /// <summary>Gets Fula (<c>ff</c>).</summary>
    public static Language Fula => new("ff");

    /// <summary>Gets Finnish (<c>fi</c>).</summary>
    public static Language Finnish => new("fi");

    /// <summary>Gets Filipino (<c>fil</c>).</summary>
    public static Language Filipino => new("fil");

    /// <summary>Gets French (<c>fr</c>).</summary>
    public static Language French => new("fr");

    /// <summary>Gets Irish (<c>ga</c>).</summary>
    public static Language Irish => new("ga");

    /// <summary>Gets Galician (<c>gl</c>).</summary>
    public static Language Galician => new("gl");

    /// <summary>Gets Gujarati (<c>gu</c>).</summary>
    public static Language Gujarati => new("gu");

    /// <summary>Gets Hausa (<c>ha</c>).</summary>
    public static Language Hausa => new("ha");

    /// <summary>Gets Hebrew (<c>he</c>).</summary>
    public static Language Hebrew => new("he");

    /// <summary>Gets Hindi (<c>hi</c>).</summary>
    public static Language Hindi => new("hi");

    /// <summary>Gets Croatian (<c>hr</c>).</summary>
    public static Language Croatian => new("hr");

    /// <summary>Gets Hungarian (<c>hu</c>).</summary>
    public static Language Hungarian => new("hu");

    /// <summary>Gets Armenian (<c>hy</c>).</summary>
    public static Language Armenian => new("hy");

    /// <summary>Gets Indonesian (<c>id</c>).</summary>
    public static Language Indonesian => new("id");

    /// <summary>Gets Igbo (<c>ig</c>).</summary>
    public static Language Igbo => new("ig");

    /// <summary>Gets Icelandic (<c>is</c>).</summary>
    public static Language Icelandic => new("is");

    /// <summary>Gets Italian (<c>it</c>).</summary>
    public static Language Italian => new("it");

    /// <summary>Gets Japanese (<c>ja</c>).</summary>
    public static Language Japanese => new("ja");

    /// <summary>Gets Javanese (<c>jv</c>).</summary>
    public static Language Javanese => new("jv");

    /// <summary>Gets Georgian (<c>ka</c>).</summary>
    public static Language Georgian => new("ka");

    /// <summary>Gets Kazakh (<c>kk</c>).</summary>
    public static Language Kazakh => new("kk");

    /// <summary>Gets Khmer (<c>km</c>).</summary>
    public static Language Khmer => new("km");

    /// <summary>Gets Kannada (<c>kn</c>).</summary>
    public static Language Kannada => new("kn");

    /// <summary>Gets Korean (<c>ko</c>).</summary>
    public static Language Korean => new("ko");

    /// <summary>Gets Kurdish (<c>ku</c>).</summary>
    public static Language Kurdish => new("ku");

    /// <summary>Gets Kyrgyz (<c>ky</c>).</summary>
    public static Language Kyrgyz => new("ky");

    /// <summary>Gets Latin (<c>la</c>).</summary>
    public static Language Latin => new("la");

    /// <summary>Gets Luxembourgish (<c>lb</c>).</summary>
    public static Language Luxembourgish => new("lb");

    /// <summary>Gets Lao (<c>lo</c>).</summary>
    public static Language Lao => new("lo");

    /// <summary>Gets Lithuanian (<c>lt</c>).</summary>
    public static Language Lithuanian => new("lt");

    /// <summary>Gets Latvian (<c>lv</c>).</summary>
    public static Language Latvian => new("lv");

    /// <summary>Gets Malagasy (<c>mg</c>).</summary>
    public static Language Malagasy => new("mg");

    /// <summary>Gets Māori (<c>mi</c>).</summary>
    public static Language Maori => new("mi");

    /// <summary>Gets Macedonian (<c>mk</c>).</summary>
    public static Language Macedonian => new("mk");

    /// <summary>Gets Malayalam (<c>ml</c>).</summary>
    public static Language Malayalam => new("ml");

    /// <summary>Gets Mongolian (<c>mn</c>).</summary>
    public static Language Mongolian => new("mn");

    /// <summary>Gets Marathi (<c>mr</c>).</summary>
    public static Language Marathi => new("mr");

    /// <summary>Gets Malay (<c>ms</c>).</summary>
    public static Language Malay => new("ms");

    /// <summary>Gets Maltese (<c>mt</c>).</summary>
    public static Language Maltese => new("mt");

    /// <summary>Gets Burmese (<c>my</c>).</summary>
    public static Language Burmese => new("my");

    /// <summary>Gets Nepali (<c>ne</c>).</summary>
    public static Language Nepali => new("ne");

    /// <summary>Gets Dutch (<c>nl</c>).</summary>
    public static Language Dutch => new("nl");

    /// <summary>Gets Norwegian (<c>no</c>).</summary>
    public static Language Norwegian => new("no");

    /// <summary>Gets Odia (<c>or</c>).</summary>
    public static Language Odia => new("or");

    /// <summary>Gets Punjabi (<c>pa</c>).</summary>
    public static Language Punjabi => new("pa");

    /// <summary>Gets Polish (<c>pl</c>).</summary>
    public static Language Polish => new("pl");

    /// <summary>Gets Pashto (<c>ps</c>).</summary>
    public static Language Pashto => new("ps");

    /// <summary>Gets Portuguese (<c>pt</c>).</summary>
    public static Language Portuguese => new("pt");

    /// <summary>Gets Romanian (<c>ro</c>).</summary>
    public static Language Romanian => new("ro");

    /// <summary>Gets Russian (<c>ru</c>).</summary>
    public static Language Russian => new("ru");

    /// <summary>Gets Kinyarwanda (<c>rw</c>).</summary>
    public static Language Kinyarwanda => new("rw");

    /// <summary>Gets Sanskrit (<c>sa</c>).</summary>
    public static Language Sanskrit => new("sa");

    /// <summary>Gets Sindhi (<c>sd</c>).</summary>
    public static Language Sindhi => new("sd");

    /// <summary>Gets Sinhala (<c>si</c>).</summary>
    public static Language Sinhala => new("si");

    /// <summary>Gets Slovak (<c>sk</c>).</summary>
    public static Language Slovak => new("sk");

    /// <summary>Gets Slovenian (<c>sl</c>).</summary>
    public static Language Slovenian => new("sl");

    /// <summary>Gets Somali (<c>so</c>).</summary>
    public static Language Somali => new("so");

    /// <summary>Gets Albanian (<c>sq</c>).</summary>
    public static Language Albanian => new("sq");

    /// <summary>Gets Serbian (<c>sr</c>).</summary>
    public static Language Serbian => new("sr");

    /// <summary>Gets Swedish (<c>sv</c>).</summary>
    public static Language Swedish => new("sv");

    /// <summary>Gets Swahili (<c>sw</c>).</summary>
    public static Language Swahili => new("sw");

    /// <summary>Gets Tamil (<c>ta</c>).</summary>
    public static Language Tamil => new("ta");

    /// <summary>Gets Telugu (<c>te</c>).</summary>
    public static Language Telugu => new("te");

    /// <summary>Gets Tajik (<c>tg</c>).</summary>
    public static Language Tajik => new("tg");

    /// <summary>Gets Thai (<c>th</c>).</summary>
    public static Language Thai => new("th");

    /// <summary>Gets Tigrinya (<c>ti</c>).</summary>
    public static Language Tigrinya => new("ti");

    /// <summary>Gets Turkmen (<c>tk</c>).</summary>
    public static Language Turkmen => new("tk");

    /// <summary>Gets Tagalog (<c>tl</c>).</summary>
    public static Language Tagalog => new("tl");

    /// <summary>Gets Turkish (<c>tr</c>).</summary>
    public static Language Turkish => new("tr");

    /// <summary>Gets Tatar (<c>tt</c>).</summary>
    public static Language Tatar => new("tt");

    /// <summary>Gets Uyghur (<c>ug</c>).</summary>
    public static Language Uyghur => new("ug");

    /// <summary>Gets Ukrainian (<c>uk</c>).</summary>
    public static Language Ukrainian => new("uk");

    /// <summary>Gets Urdu (<c>ur</c>).</summary>
    public static Language Urdu => new("ur");

    /// <summary>Gets Uzbek (<c>uz</c>).</summary>
    public static Language Uzbek => new("uz");

    /// <summary>Gets Vietnamese (<c>vi</c>).</summary>
    public static Language Vietnamese => new("vi");

    /// <summary>Gets Xhosa (<c>xh</c>).</summary>
    public static Language Xhosa => new("xh");

    /// <summary>Gets Yiddish (<c>yi</c>).</summary>
    public static Language Yiddish => new("yi");

    /// <summary>Gets Yoruba (<c>yo</c>).</summary>
    public static Language Yoruba => new("yo");

    /// <summary>Gets Chinese (<c>zh</c>).</summary>
    public static Language Chinese => new("zh");

    /// <summary>Gets Zulu (<c>zu</c>).</summary>
    public static Language Zulu => new("zu");

    private static string? FindName(string primary) => primary switch
    {
        "am" => "Amharic",
        "ar" => "Arabic",
        "as" => "Assamese",
        "az" => "Azerbaijani",
        "be" => "Belarusian",
        "bg" => "Bulgarian",
        "bn" => "Bengali",
        "bo" => "Tibetan",
        "bs" => "Bosnian",
        "ca" => "Catalan",
        "cs" => "Czech",
        "cy" => "Welsh",
        "da" => "Danish",
        "de" => "German",
        "dv" => "Dhivehi",
        "dz" => "Dzongkha",
        "el" => "Greek",
        "en" => "English",
        "eo" => "Esperanto",
        "es" => "Spanish",
        "et" => "Estonian",
        "eu" => "Basque",
        "fa" => "Persian",
        "ff" => "Fula",
        "fi" => "Finnish",
        "fil" => "Filipino",
        "fr" => "French",
        "ga" => "Irish",
        "gl" => "Galician",
        "gu" => "Gujarati",
        "ha" => "Hausa",
        "he" => "Hebrew",
        "hi" => "Hindi",
        "hr" => "Croatian",
        "hu" => "Hungarian",
        "hy" => "Armenian",
        "id" => "Indonesian",
        "ig" => "Igbo",
        "is" => "Icelandic",
        "it" => "Italian",
        "ja" => "Japanese",
        "jv" => "Javanese",
        "ka" => "Georgian",
        "kk" => "Kazakh",
        "km" => "Khmer",
        "kn" => "Kannada",
        "ko" => "Korean",
        "ku" => "Kurdish",
        "ky" => "Kyrgyz",
        "la" => "Latin",
        "lb" => "Luxembourgish",
        "lo" => "Lao",
        "lt" => "Lithuanian",
        "lv" => "Latvian",
        "mg" => "Malagasy",
        "mi" => "Māori",
        "mk" => "Macedonian",
        "ml" => "Malayalam",
        "mn" => "Mongolian",
        "mr" => "Marathi",
        "ms" => "Malay",
        "mt" => "Maltese",
        "my" => "Burmese",
        "ne" => "Nepali",
        "nl" => "Dutch",
        "no" => "Norwegian",
        "or" => "Odia",
        "pa" => "Punjabi",
        "pl" => "Polish",
        "ps" => "Pashto",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "ru" => "Russian",
        "rw" => "Kinyarwanda",
        "sa" => "Sanskrit",
        "sd" => "Sindhi",
        "si" => "Sinhala",
        "sk" => "Slovak",
        "sl" => "Slovenian",
        "so" => "Somali",
        "sq" => "Albanian",
        "sr" => "Serbian",
        "sv" => "Swedish",
        "sw" => "Swahili",
        "ta" => "Tamil",
        "te" => "Telugu",
        "tg" => "Tajik",
        "th" => "Thai",
        "ti" => "Tigrinya",
        "tk" => "Turkmen",
        "tl" => "Tagalog",
        "tr" => "Turkish",
        "tt" => "Tatar",
        "ug" => "Uyghur",
        "uk" => "Ukrainian",
        "ur" => "Urdu",
        "uz" => "Uzbek",
        "vi" => "Vietnamese",
        "xh" => "Xhosa",
        "yi" => "Yiddish",
        "yo" => "Yoruba",
        "zh" => "Chinese",
        "zu" => "Zulu",
        _ => null,
    };
}
