using System.Text;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Packing;

/// <summary>Writes values and groups of the packed form: one method for each line of "Numbers and values" and "Groups" in <c>docs/packed-form.md</c>.</summary>
/// <param name="languageTexts">Where texts of languages other than the default go.</param>
internal sealed class PackedWriter(LanguageTexts languageTexts)
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    public override string ToString() => _text.ToString();

    public void Number(int value) => PackedDigits.AppendVariable(_text, value);

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void String(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        Number(value.Length + 1);
        _text.Append(value);
    }

    public void List<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    public void Text(BoundText? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        List(text.Languages, one =>
        {
            LanguageString(one.Language, one.Text);
            List(one.Links, link =>
            {
                Number(link.Start);
                Number(link.Length);
                String(link.Target.Id);
            });
        });
    }

    public void Label(BoundLabel label)
    {
        Number(label.Language);
        Number((int)label.Status);
        LanguageContent(label.Language, label.Text);
        Apparatus(label.Apparatus);
    }

    public void Citation(BoundCitation citation)
    {
        String(citation.Source.Id);
        String(citation.Locator);
        String(citation.Note);
    }

    public void Note(BoundNote note)
    {
        Number((int)note.Kind);
        Text(note.Text);
        List(note.Citations, Citation);
    }

    public void Apparatus(BoundApparatus apparatus)
    {
        List(apparatus.Citations, Citation);
        List(apparatus.Notes, Note);
        List(apparatus.Certainties, certainty =>
        {
            String(certainty.Field);
            Number((int)certainty.Level);
        });
    }

    public void Agents(EquatableArray<AgentReference> agents) => List(agents, agent => String(agent.Id));

    public void QuoteReference(QuoteReference? quote)
    {
        String(quote?.ConceptId);
        if (quote is not null)
        {
            String(quote.QuoteId);
        }
    }

    public void Stance(Stance? stance) => Number(stance is { } value ? (int)value + 1 : 0);

    private void LanguageString(int language, string text)
    {
        Number(language);
        LanguageContent(language, text);
    }

    private void LanguageContent(int language, string text)
    {
        if (language == 0)
        {
            String(text);
        }
        else
        {
            Number(languageTexts.Add(language, text));
        }
    }
}
