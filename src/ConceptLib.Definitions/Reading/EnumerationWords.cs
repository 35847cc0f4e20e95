using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>The words that stand for the values of an enumeration: its names in lower case.</summary>
internal sealed class EnumerationWords<T>
    where T : struct, Enum
{
    private readonly T[] _values = (T[])Enum.GetValues(typeof(T));
    private readonly string[] _words;

    private EnumerationWords()
    {
        _words = new string[_values.Length];
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] = _values[i].ToString().ToLowerInvariant();
        }
    }

    /// <summary>The words of <typeparamref name="T"/>.</summary>
    public static EnumerationWords<T> Instance { get; } = new();

    /// <summary>The words in the order of the values.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The value that a node names; null and a report when it names none.</summary>
    public Anchored<T>? Read(ReadingContext context, YamlNode node, string key)
    {
        if (context.Text(node, key, "one of " + string.Join(", ", _words)) is not { } word)
        {
            return null;
        }

        int index = Array.IndexOf(_words, word.Value);
        if (index < 0)
        {
            context.ReportUnknownValue(word.Anchor, word.Value, key, _words);
            return null;
        }

        return new Anchored<T>(_values[index], word.Anchor);
    }
}
