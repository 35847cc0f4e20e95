using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ConceptLib.Fuzz.Inputs;

/// <summary>A folder of definitions: texts by their paths below it.</summary>
internal static class InputFiles
{
    /// <summary>Files with something left out: whole files, then lines, then characters.</summary>
    public static IEnumerable<ImmutableSortedDictionary<string, string>> Smaller(ImmutableSortedDictionary<string, string> files)
    {
        foreach (string path in files.Keys.Where(_ => files.Count > 1))
        {
            yield return files.Remove(path);
        }

        foreach ((string path, string text) in files)
        {
            foreach (string smaller in ShorterText.Of(text))
            {
                yield return files.SetItem(path, smaller);
            }
        }
    }

    /// <summary>Each file under its name; what cannot be seen as C# escapes it.</summary>
    public static string Show(ImmutableSortedDictionary<string, string> files)
        => string.Concat(files.Select(static file => $"==== {file.Key}\n{ShorterText.Show(file.Value)}\n"));
}

/// <summary>A text made shorter, to find what of it matters.</summary>
internal static class ShorterText
{
    private const int MostShown = 6_000;

    /// <summary>The text without some of its lines, then without some of its characters; the largest cuts first.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string[] lines = text.Split('\n');
        for (int length = lines.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < lines.Length; start += length)
            {
                yield return string.Join('\n', lines.Where((_, line) => line < start || line >= start + length));
            }
        }

        int shortest = text.Length > 400 ? 8 : 1;
        for (int length = text.Length / 2; length >= shortest; length /= 2)
        {
            for (int start = 0; start < text.Length; start += length)
            {
                int end = Math.Min(start + length, text.Length);
                if (!IsWithinPair(text, start) && !IsWithinPair(text, end))
                {
                    yield return text.Remove(start, end - start);
                }
            }
        }
    }

    // Half of a character is another input, which fails for reasons of its own.
    private static bool IsWithinPair(string text, int index) => index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    /// <summary>The text as it is, but for what cannot be seen; the beginning of a long one.</summary>
    public static string Show(string text)
    {
        StringBuilder shown = new();
        foreach (char c in text.Length > MostShown ? text.AsSpan(0, MostShown) : text)
        {
            if (c is '\n' or (>= ' ' and < '\u007F'))
            {
                shown.Append(c);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
        }

        return text.Length > MostShown ? shown.Append(CultureInfo.InvariantCulture, $"… ({text.Length} characters)").ToString() : shown.ToString();
    }
}
