using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Cli.Drafting.Languages;

/// <summary>The words that a language cannot do without, and that few others have.</summary>
internal static class SmallWords
{
    /// <summary>Characters that only simplified Chinese has, of those that every text has.</summary>
    public const string SimplifiedHan = "这个们国会来时说对为发学过还经开问见现动长东车门间话写书钟员义区与从产业种边进远运单战号场报乡岁应";

    /// <summary>The same of traditional Chinese.</summary>
    public const string TraditionalHan = "這個們國會來時說對為發學過還經開問見現動長東車門間話寫書鐘員義區與從產業種邊進遠運單戰號場報鄉歲應";

    /// <summary>The languages of scripts that one language alone is written in, or nearly so.</summary>
    public static readonly IReadOnlyDictionary<WritingScript, string> OnlyLanguages = new Dictionary<WritingScript, string>
    {
        [WritingScript.Greek] = "el",
        [WritingScript.Armenian] = "hy",
        [WritingScript.Gurmukhi] = "pa",
        [WritingScript.Gujarati] = "gu",
        [WritingScript.Oriya] = "or",
        [WritingScript.Tamil] = "ta",
        [WritingScript.Telugu] = "te",
        [WritingScript.Kannada] = "kn",
        [WritingScript.Malayalam] = "ml",
        [WritingScript.Sinhala] = "si",
        [WritingScript.Thai] = "th",
        [WritingScript.Lao] = "lo",
        [WritingScript.Tibetan] = "bo",
        [WritingScript.Myanmar] = "my",
        [WritingScript.Georgian] = "ka",
        [WritingScript.Hangul] = "ko",
        [WritingScript.Khmer] = "km",
        [WritingScript.Adlam] = "ff-Adlm",
    };

    private static readonly Dictionary<WritingScript, Dictionary<string, List<string>>> ByScript = new()
    {
        [WritingScript.Latin] = Spell(
            ("en", "the of and to in that is was for on with as it by at from his her are were this which have has had not but be an said will who they their"),
            ("de", "der die das und ist nicht ein eine mit von den dem zu für auf sich auch des im wird war werden noch nach bei aus wie über einer einen"),
            ("fr", "le la les des et est une dans pour que qui sur avec pas plus du au aux ce cette sont par été ont était leur mais elle il"),
            ("es", "el la los las de que y en un una por con para del se no su al lo como más pero sus fue ha está este desde"),
            ("pt", "o a os as de que e em um uma não para com do da dos das no na nos nas por se mais foi ao pela pelo são também"),
            ("it", "il lo la gli le di che e in un una non per con del della dei delle è sono si nel nella alla anche come più ha dal"),
            ("nl", "de het een en van is dat niet in op te zijn voor met aan er ook maar bij naar wordt werd heeft deze die uit om"),
            ("sv", "och att det som en är av för på med den till inte har ett om var jag från kan ska vid efter sig men"),
            ("da", "og at det som en er af for på med den til ikke har et om var jeg fra kan skal ved efter sig men blev"),
            ("nb", "og at det som en er av for på med den til ikke har et om var jeg fra kan skal ved etter seg men ble"),
            ("pl", "i w na z do się nie to jest że jak po ale o od za przez który która są był było dla oraz tym ich"),
            ("cs", "a v na se je že s z do to o pro jako ale by po který která jsou byl bylo už jeho ve k za"),
            ("ro", "și în de la cu pe nu că o un care este sau din pentru mai au fost sunt se al ale lui"),
            ("hu", "a az és hogy nem is egy van volt meg de ez el csak mint már még aki ami szerint után"),
            ("fi", "ja on ei että se oli hän ovat mutta myös kun ole joka tai sen mukaan kanssa ovat jo vain"),
            ("tr", "ve bir bu da de için ile olarak çok daha en gibi olan sonra kadar ama ise değil ya her göre dedi var"),
            ("vi", "của và là không được trong cho người với các có một những đã này khi để từ về ông bà ở đến năm ra"),
            ("id", "dan yang di ke dari untuk dengan ini itu tidak pada dalam akan adalah oleh juga telah sudah bisa karena kata ada para"),
            ("sw", "na ya wa kwa ni katika la za cha hii huo hiyo kuwa alisema pia baada lakini kama yake wake hilo vya mwa kwamba"),
            ("tl", "ang ng sa na mga at ay ni si para kay nang hindi ito siya may isang kung din pa")),
        [WritingScript.Cyrillic] = Spell(
            ("ru", "и в не на что с он по это как из у за от к но его она так то для был была были они все также ещё если или до"),
            ("uk", "і в не на що з він по це як із у за від до та але його вона так для був була були вони також ще якщо або й про"),
            ("bg", "и в не на че с той по това как от за до но го тя да се са е ще които като след или беше"),
            ("sr", "и у не на да с он по то како из за од до али његов она је су се ће који као после или био"),
            ("be", "і ў не на што з ён па гэта як у за ад да але яго яна для быў была былі яны таксама яшчэ калі або"),
            ("mk", "и во не на дека со тој по тоа како од за до но го таа да се е ќе кои по или беше"),
            ("kk", "және мен бұл үшін деп бір да де ол осы бар жоқ керек еді туралы")),
        [WritingScript.Arabic] = Spell(
            ("ar", "في من على إلى أن عن التي الذي هذا هذه كان كانت ما لا مع بعد قبل قال قالت وقال لم قد ذلك بين كل حتى وفي ومن"),
            ("fa", "در به از که این را با است برای آن یک می های تا بر هم بود شد او نیز اما هر شده کرد ها گفت"),
            ("ur", "کے کی میں ہے سے کا اور کو نے پر یہ ہیں کہ اس نہیں تھا تھے بھی گیا ایک جو ان تھی کر لیے"),
            ("ps", "د په او چې له کې ته دا ده دي یې هم سره نه هغه وي څخه"),
            ("sd", "۾ جو جي کي تي سان آهي آهن ۽ کان هن ته")),
        [WritingScript.Hebrew] = Spell(
            ("he", "של את על לא זה הוא היא עם כי גם אל או אבל כל היה אני מה אם יש רק בין הם לפי כך אחרי"),
            ("yi", "און פון די דער אין צו איז נישט מיט דאס אז האט אויף זיך")),
        [WritingScript.Devanagari] = Spell(
            ("hi", "के में की है से का और को ने पर यह हैं कि इस नहीं था थे भी गया एक जो हो कर लिए वह थी"),
            ("mr", "आहे आणि या की ते मध्ये होते हे ला तर आहेत नाही त्यांनी केली केले एक होता असे म्हणून साठी"),
            ("ne", "छ र को मा ले लाई पनि छन् गरेको भएको हो यो उनले गर्न भने थियो रहेको तथा लागि"),
            ("sa", "च न तत् इति एव सः अस्ति यत् अपि तस्य"),
            ("bho", "बा के में से आ रहल गइल भइल खातिर बाड़े ना")),
        [WritingScript.Bengali] = Spell(
            ("bn", "এই ও করে এক থেকে না হয়েছে বলেন জন্য তিনি সঙ্গে তার এবং করা হয় কিন্তু আর যে একটি পর করতে নিয়ে"),
            ("as", "আৰু এই কৰা হৈছে পৰা তেওঁ এটা লগত বুলি নাই কৰিছে বাবে হয় মাজত")),
        [WritingScript.Ethiopic] = Spell(
            ("am", "ነው እና ላይ ውስጥ ግን ያለው በኋላ ነበር ወደ እንደ ይህ አንድ ጋር ሲሆን ናቸው ነገር አለ"),
            ("ti", "እዩ እቲ ኣብ ናይ እቶም እዚ ምስ ድማ ካብ ናብ ነቲ ከም")),
    };

    /// <summary>Returns the languages that have a word, of those of a script.</summary>
    public static IReadOnlyList<string> LanguagesOf(WritingScript script, string word) =>
        ByScript.TryGetValue(script, out Dictionary<string, List<string>>? words) && words.TryGetValue(word, out List<string>? tags) ? tags : [];

    private static Dictionary<string, List<string>> Spell(params (string Tag, string Words)[] languages)
    {
        var byWord = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach ((string tag, string words) in languages)
        {
            foreach (string word in words.Split(' ').Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out List<string>? tags))
                {
                    byWord.Add(word, tags = []);
                }

                tags.Add(tag);
            }
        }

        return byWord;
    }
}
