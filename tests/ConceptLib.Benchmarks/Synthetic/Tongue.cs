using System.Text;

namespace ConceptLib.Benchmarks.Synthetic;

/// <summary>A language as far as its bytes matter: its script, the length of its words and sentences, its spaces and full stops.</summary>
internal sealed class Tongue
{
    private const int VocabularyDoublings = 15;

    // Words in a sentence of scholarly prose.
    private static readonly int[] s_sentenceLength = [4, 10, 14, 18, 22, 26, 31, 40, 70];

    private readonly string[] _syllables;
    private readonly string _space;
    private readonly string _comma;
    private readonly string _stop;

    private Tongue(string tag, string syllables, string space = " ", string comma = ",", string stop = ".")
    {
        Tag = tag;
        _syllables = syllables.Split(' ');
        (_space, _comma, _stop) = (space, comma, stop);
    }

    /// <summary>Fifteen languages in nine scripts, the default language first; all letters are composed (NFC).</summary>
    public static IReadOnlyList<Tongue> All { get; } =
    [
        new("en", "the of in a re con ter na tion al pow er or der state pro mu tu re spect ly ing com mon sys tem ed for eign pol i cy be tween sov gov ern ment peo ple law dis with by not is ex"),
        new("zh-Hans", "国 际 关 系 合 作 共 赢 相 互 尊 重 公 平 正 义 的 是 和 发 展 中 新 型 大 主 权 人 类 命 运 体 利 益 对 抗 冲 突 秩 序 安 全", "", "，", "。"),
        new("fr", "le la les dé pré pou voir é tat rè gle in ter na tio nal ment droit sou ve rai né té res pect mu tuel ça où à l' cœur ê tre ré gi me poli tique paix"),
        new("ru", "меж ду на род ный от но ше ния го су дар ство су ве ре ни тет по ли ти ка в и на не что мир пра во вза им ное ува же ние сот руд ни чест во"),
        new("ar", "ال دو لي ة ع لا ق ات سي اس ي م ن في على نظ ام اح تر ام مت با دل حق قو ان ين سل طة شع ب", comma: "،"),
        new("de", "die der das ver ge be staat lich keit ung macht ord völ ker recht über gegen sei tig ach tung zwi schen und von für grö ße außen po li tik frie den"),
        new("el", "δι ε θνής σχέ σεις κρά τος κυ ρι αρ χί α πο λι τι κή και το της ει ρή νη δί και ο αμοι βαί ος σε βα σμός"),
        new("ja", "国 際 関 係 の に を は が と し て い る あ 協 力 平 和 主 権 相 互 尊 重 秩 序 外 交 ソ フ ト パ ワ ー", "", "、", "。"),
        new("hi", "अं तर रा ष्ट्री य सं बं ध रा ज्य शक् ति नी ति और का की के में से है शां ति आप सी सम् मान", stop: "।"),
        new("es", "el la de re la ción in ter na cio nal po der es ta do so be ra ní a res pe to mu tuo paz dere cho ñan tú y en que"),
        new("pl", "sto sun ki mię dzy na ro do we pań stwo su we ren ność po li ty ka wza jem ny sza cu nek i w na nie że dą żyć pra wo"),
        new("ko", "국 제 관 계 의 에 를 은 는 이 가 협 력 평 화 주 권 상 호 존 중 질 서 외 교 세 력 균 형 국가"),
        new("vi", "quan hệ quốc tế hợp tác hòa bình chủ quyền tôn trọng lẫn nhau và của trong là các nước chính sách đối ngoại lợi ích"),
        new("he", "יח סים בין לאו מיים מדי נה רי בו נות כוח של את על לא שלום משפט הד די כבוד ה ו ב"),
        new("tr", "u lus la ra ra sı i liş ki ler dev let e ge men lik güç ve bir için ba rış kar şı lık lı say gı hu kuk çı kar dış"),
    ];

    /// <summary>BCP 47.</summary>
    public string Tag { get; }

    /// <summary>The word of a rank: each rank has its own, and frequent words are short.</summary>
    public string Word(int rank)
    {
        StringBuilder word = new();
        for (int rest = rank; rest >= 0; rest = (rest / _syllables.Length) - 1)
        {
            word.Insert(0, _syllables[rest % _syllables.Length]);
        }

        return word.ToString();
    }

    /// <summary>A label of two or three words; the last is of this number alone, for homographs are rare.</summary>
    public string Label(RepeatableRandom random, int number) =>
        string.Join(_space, Enumerable.Range(0, 1 + random.Below(2)).Select(_ => Word(random.WordRank(VocabularyDoublings))).Append(Word(number)));

    /// <summary>Sentences of so many words altogether.</summary>
    public string Prose(RepeatableRandom random, int words)
    {
        StringBuilder prose = new();
        int left = 0;
        for (int i = 0; i < words; i++)
        {
            bool isFirst = left == 0;
            left = isFirst ? random.Distributed(s_sentenceLength) : left;
            string word = Word(random.WordRank(VocabularyDoublings));
            prose.Append(i == 0 ? "" : _space).Append(isFirst ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            left--;
            prose.Append(left == 0 || i == words - 1 ? _stop : random.Percent(9) ? _comma : "");
        }

        return prose.ToString();
    }
}
