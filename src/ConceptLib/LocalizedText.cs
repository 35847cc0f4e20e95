using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A text in one or more languages. It converts to the string in the library's default language.</summary>
/// <remarks>A text that lacks the default language stands with the first language it has. A language other than the default is read when it is asked for.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText
{
    private readonly TextSource _source;
    private readonly Entry[] _entries;

    internal LocalizedText(TextSource source, Entry[] entries) => (_source, _entries) = (source, entries);

    /// <summary>A text in the default language, such as the words of a quote.</summary>
    internal LocalizedText(TextSource source, string text)
        : this(source, [new Entry(text)])
    {
    }

    /// <summary>The languages it is in, as BCP 47 tags; the default language first if it is there.</summary>
    public IReadOnlyList<string> Languages => Array.ConvertAll(_entries, LanguageOf);

    /// <summary>The links of the text <see cref="ToString"/> gives, in order.</summary>
    public IReadOnlyList<TextLink> Links => _entries[0].Links;

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
    public override string ToString() => TextOf(_entries[0]);

    private Entry Find(string[] languages)
    {
        int index = LanguageTag.Choose(languages, Languages);
        return _entries[Math.Max(index, 0)];
    }

    private string LanguageOf(Entry entry) => _source.Library.Languages[entry.Language];

    private string TextOf(Entry entry) => entry.Text ?? Once.Keep(ref entry.Text, _source.Text(entry.Language, entry.Ordinal));

    /// <summary>The text in one language, or where to find it.</summary>
    internal sealed class Entry
    {
        public string? Text;

        public Entry(string text) => (Text, Links) = (text, []);

        public Entry(ref PackedReader reader)
        {
            Language = reader.Number();
            if (Language == 0)
            {
                Text = reader.RequiredString();
            }
            else
            {
                Ordinal = reader.Number();
            }

            Links = reader.Links();
        }

        public int Language { get; }

        public int Ordinal { get; }

        public TextLink[] Links { get; }
    }
}
