using System.Text;

namespace ConceptLib.Definitions.Yaml;

/// <summary>Writes a lock: a JSON object with one entry a line in ordinal order of the keys, so that two branches that add entries merge.</summary>
internal sealed class LockJson
{
    private readonly StringBuilder _json = new();
    private string _separator = "";

    private LockJson()
    {
    }

    /// <summary>The text of a lock.</summary>
    /// <param name="entries">No two of one key.</param>
    /// <param name="key">The key of an entry.</param>
    /// <param name="write">Writes what an entry says.</param>
    public static string Write<T>(IEnumerable<T> entries, Func<T, string> key, Action<LockJson, T> write)
    {
        LockJson json = new();
        string separator = "{\n";
        foreach (T entry in entries.OrderBy(key, StringComparer.Ordinal))
        {
            json._json.Append(separator).AppendString(key(entry)).Append(": {");
            json._separator = " ";
            write(json, entry);
            json._json.Append(json._separator == " " ? "}" : " }");
            separator = ",\n";
        }

        return json._json.Append(json._json.Length == 0 ? "{}\n" : "\n}\n").ToString();
    }

    /// <summary>Writes a property of the entry; nothing for one without a value.</summary>
    public void Property(string key, string? value)
    {
        if (value is not null)
        {
            Begin(key).AppendString(value);
        }
    }

    /// <summary>Writes a list in the entry.</summary>
    public void List<T>(string key, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        Begin(key).Append('[');
        string separator = "";
        foreach (T item in items)
        {
            write(_json.Append(separator), item);
            separator = ", ";
        }

        _json.Append(']');
    }

    private StringBuilder Begin(string key)
    {
        _json.Append(_separator).AppendString(key).Append(": ");
        _separator = ", ";
        return _json;
    }
}
