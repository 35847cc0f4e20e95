namespace ConceptLib.Definitions.Binding;

/// <summary>Letters that look in print like one of another script.</summary>
/// <remarks>
/// From confusables.txt of Unicode 17.0.0 (UTS #39, https://www.unicode.org/reports/tr39/): its pairs of single letters of the scripts Latin,
/// Greek, Cyrillic, Armenian, Han and Katakana, but for what has a canonical decomposition. One letter stands for all that look like each
/// other: of ASCII if there is one, else of Latin, and a capital for capitals. Letters of one script are left apart, such as <c>þ</c> and
/// <c>p</c>, or <c>ү</c> and <c>у</c>: they tell words of one language apart.
/// </remarks>
internal static class LookalikeLetters
{
    // A character for the script; each letter, and the one that stands for it.
    private static readonly (char Script, string Pairs)[] s_table =
    [
        ('G', "ͰⱵ ͷᴎ ͻɔ ͽꜿ ͿJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΛɅ ΜM ΝN ΟO ΡP ΣƩ ΤT ΥY ΧX αa βß γy δẟ εɛ ιi κĸ νv οo ρp σo τᴛ υu φɸ χꭓ ωꞷ ϜF ϳj ϷÞ "
            + "ϸp ϺM ϽƆ ϿꜾ ᴦr ᴧʌ ᴩᴘ"),
        ('C', "ЄꞒ ЅS ІI ЈJ АA ВB ГΓ ЕE ЗƷ ИͶ КK ЛɅ МM НH ОO ПΠ РP СC ТT УY ФΦ ХX Ьb аa вʙ гr еe зɜ иᴎ кĸ мʍ нʜ оo пπ рp сc тᴛ уy фɸ хx "
            + "шw ьƅ яᴙ єɛ ѕs іi јj љꭠ ѡw ѰΨ ѱψ ѴV ѵv ҮY үy һh ҽe ӀI ӏl ӘƏ әǝ ӠƷ ӡȝ ԁd ԊǶ ԌG ԍɢ ԐƐ ԑɛ ԛq ԜW ԝw ꙄƧ ꙅƨ ꙇi ꙌꞶ ꙍꞷ Ꙩʘ"),
        ('A', "ՍU ՏS ՓΦ ՕO աw գq զq ծẟ հh յȷ ոn պɰ ռn սu ցg ւi քf օo"),
        ('H', "丿ノ 二ニ 亻イ 八ハ 力カ 卜ト 口ロ 囗ロ 夕タ 工エ"),
        ('K', "ヘへ"),
    ];

    private static readonly Dictionary<int, (char Script, int Lookalike)> s_lookalikes = Read();

    /// <summary>A character for the script of a letter, and the letter of another script that stands for all that look like it; null when there is none.</summary>
    public static (char Script, int Lookalike)? Of(int codePoint) => s_lookalikes.TryGetValue(codePoint, out (char, int) found) ? found : null;

    private static Dictionary<int, (char Script, int Lookalike)> Read()
    {
        Dictionary<int, (char, int)> lookalikes = [];
        foreach ((char script, string pairs) in s_table)
        {
            for (int i = 0; i < pairs.Length; i += 3)
            {
                lookalikes.Add(pairs[i], (script, pairs[i + 1]));
            }
        }

        return lookalikes;
    }
}
