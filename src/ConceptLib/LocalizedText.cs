using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A text in one or more languages. It converts to the string in the library's default language.</summary>
/// <remarks>
/// A text that lacks the default language stands with the first language it has. The library keeps its text once: a string is cut out of it at each call.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText
{
    private readonly TextSource _source;
    private readonly string _page;
    private readonly Entry _first;
    private readonly Entry[] _others;

    internal LocalizedText(ref PackedReader reader, int count)
    {
        _source = reader.Texts;
        _page = reader.Page;
        _first = new Entry(ref reader);
        _others = count == 1 ? [] : new Entry[count - 1];
        for (int i = 0; i < _others.Length; i++)
        {
            _others[i] = new Entry(ref reader);
        }
    }

    /// <summary>A text in the default language, such as the words of a quote.</summary>
    internal LocalizedText(TextSource source, string text)
    {
        _source = source;
        _page = text;
        _first = new Entry(text.Length);
        _others = [];
    }

    /// <summary>The languages it is in, as BCP 47 tags; the default language first if it is there.</summary>
    public IReadOnlyList<string> Languages
    {
        get
        {
            string[] languages = new string[1 + _others.Length];
            for (int i = 0; i < languages.Length; i++)
            {
                languages[i] = LanguageOf(EntryAt(i));
            }

            return languages;
        }
    }

    /// <summary>The links of the text <see cref="ToString"/> gives, in order.</summary>
    public IReadOnlyList<TextLink> Links => _first.Links;

    /// <summary>The text in the default language.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator string?(LocalizedText? text) => text?.ToString();

    /// <summary>
    /// The text in the first of the asked languages it has, else in the default language, with the language found.
    /// A language is found as BCP 47 tags fall back: <c>zh-CN</c> in <c>zh-Hans</c>, <c>en-GB</c> in <c>en</c>, <c>zh</c> in <c>zh-Hans</c>.
    /// </summary>
    /// <param name="languages">BCP 47 tags, the most wanted first.</param>
    public LocalizedString In(params string[] languages)
    {
        Entry entry = Find(languages);
        return new(TextOf(entry), LanguageOf(entry));
    }

    /// <summary>The links of the text that <see cref="In"/> gives for the same languages, in order.</summary>
    /// <param name="languages">BCP 47 tags, the most wanted first.</param>
    public IReadOnlyList<TextLink> LinksIn(params string[] languages) => Find(languages).Links;

    /// <summary>The text in the default language.</summary>
    public override string ToString() => TextOf(_first);

    private Entry Find(string[] languages) => EntryAt(Math.Max(LanguageTag.Choose(languages, Languages), 0));

    private Entry EntryAt(int index) => index == 0 ? _first : _others[index - 1];

    private string LanguageOf(Entry entry) => _source.Library.Language(entry.Language);

    private string TextOf(Entry entry) => entry.Language == 0 ? _page.Substring(entry.Place, entry.Length) : _source.Text(entry.Language, entry.Place);

    /// <summary>Where to find the text in one language.</summary>
    private readonly struct Entry
    {
        public readonly int Language;

        /// <summary>In the default language where it starts on the page, in another its ordinal.</summary>
        public readonly int Place;

        public readonly int Length;
        public readonly TextLink[] Links;

        public Entry(int length) => (Length, Links) = (length, []);

        public Entry(ref PackedReader reader)
        {
            Language = reader.Number();
            if (Language == 0)
            {
                Place = reader.RequiredRange(out Length);
            }
            else
            {
                Place = reader.Number();
            }

            Links = reader.Links();
        }
    }
}
