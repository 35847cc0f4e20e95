namespace ConceptLib.Definitions.Yaml;

/// <summary>A list or map whose end has not been read yet.</summary>
internal sealed class OpenCollection(YamlNode node)
{
    private HashSet<string>? _keys;

    /// <summary>The list or map.</summary>
    public YamlNode Node => node;

    /// <summary>The key whose value comes next.</summary>
    public YamlScalar? Key { get; set; }

    /// <summary>Whether the value that comes next belongs to a key that was refused.</summary>
    public bool IsValueDropped { get; set; }

    /// <summary>Whether the key stands here for the first time.</summary>
    public bool IsNew(string key)
    {
        YamlMapping mapping = (YamlMapping)node;
        if (mapping.Entries.Count < 16)
        {
            return mapping.Find(key) is null;
        }

        if (_keys is null)
        {
            _keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (YamlEntry entry in mapping.Entries)
            {
                _keys.Add(entry.Key.Value);
            }
        }

        return _keys.Add(key);
    }
}
