using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>The texts of one record, or of the header, in languages other than the default: what ordinals count.</summary>
internal sealed class LanguageTexts
{
    private readonly List<string>[] _lists;

    private LanguageTexts(int lists)
    {
        _lists = new List<string>[lists];
        for (int i = 0; i < lists; i++)
        {
            _lists[i] = [];
        }
    }

    /// <summary>A list for each language but the default: the language bodies of a record.</summary>
    public static LanguageTexts PerLanguage(int languageCount) => new(Math.Max(0, languageCount - 1));

    /// <summary>One list for all languages: the header's, which has no pages.</summary>
    public static LanguageTexts Together() => new(1);

    /// <summary>Keeps a text, and returns its ordinal.</summary>
    public int Add(int language, string text)
    {
        List<string> list = _lists[Math.Min(language, _lists.Length) - 1];
        list.Add(text);
        return list.Count - 1;
    }

    /// <summary>The bodies in the order of the languages; without characters where there is no text.</summary>
    public EquatableArray<string> ToBodies()
    {
        string[] bodies = new string[_lists.Length];
        for (int i = 0; i < bodies.Length; i++)
        {
            bodies[i] = _lists[i].Count == 0 ? "" : Body(_lists[i]);
        }

        return new(bodies);
    }

    /// <summary>The texts of the first list, in the order of their ordinals.</summary>
    public EquatableArray<string> ToStrings() => new([.. _lists[0]]);

    private static string Body(List<string> texts)
    {
        StringBuilder body = new();
        PackedDigits.AppendVariable(body, texts.Count);
        foreach (string text in texts)
        {
            PackedDigits.AppendVariable(body, text.Length + 1);
            body.Append(text);
        }

        return body.ToString();
    }
}
