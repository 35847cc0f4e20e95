using System.Text;

namespace ConceptLib.Definitions.Packing;

/// <summary>Joins the fields of a record to its body: a count, their lengths, then the fields.</summary>
/// <param name="languageCount">Languages of the library, the default included.</param>
internal sealed class FieldTable(int languageCount)
{
    private readonly LanguageTexts _texts = LanguageTexts.PerLanguage(languageCount);
    private readonly List<string> _fields = [];

    public void Add(Action<PackedWriter> write)
    {
        PackedWriter writer = new(_texts);
        write(writer);
        _fields.Add(writer.ToString());
    }

    public void AddList<T>(EquatableArray<T> items, Action<PackedWriter, T> write)
        where T : IEquatable<T>
    {
        if (items.IsEmpty)
        {
            AddEmpty();
        }
        else
        {
            Add(writer => writer.List(items, item => write(writer, item)));
        }
    }

    public void AddApparatus(Binding.BoundApparatus apparatus)
    {
        if (apparatus == Binding.BoundApparatus.None)
        {
            AddEmpty();
        }
        else
        {
            Add(writer => writer.Apparatus(apparatus));
        }
    }

    /// <summary>A field that is absent.</summary>
    public void AddEmpty() => _fields.Add("");

    public PackedRecord ToRecord(string id)
    {
        StringBuilder body = new();
        PackedDigits.AppendVariable(body, _fields.Count);
        foreach (string field in _fields)
        {
            PackedDigits.AppendVariable(body, field.Length);
        }

        foreach (string field in _fields)
        {
            body.Append(field);
        }

        return new(id, StableHash.Of(id.AsSpan()), body.ToString(), _texts.ToBodies());
    }
}
