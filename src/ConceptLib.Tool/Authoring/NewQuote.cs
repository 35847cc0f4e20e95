using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Formatting;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;
using ConceptLib.Tool.Definitions;

namespace ConceptLib.Tool.Authoring;

/// <summary>A quote that is about to be written to the file of a concept, of which all else stays as it is.</summary>
internal sealed class NewQuote
{
    private readonly DefinitionsFolder _definitions;
    private readonly ConceptFile _file;
    private readonly ReaderLimits _limits = ReaderLimits.Default;

    /// <param name="definitions">The library.</param>
    /// <param name="concept">The id of a concept there.</param>
    public NewQuote(DefinitionsFolder definitions, string concept)
    {
        _definitions = definitions;
        _file = definitions.Bound!.Files.Select(file => file.Content).OfType<ConceptFile>().First(file => file.Concept.Id.Value == concept);
    }

    /// <summary>An id that no quote of the concept has: the source's and a number.</summary>
    public string IdAfter(string source)
    {
        HashSet<string> taken = [.. _file.Concept.Quotes.OfType<QuoteModel>().Select(quote => quote.Id.Value)];
        return Enumerable.Range(1, taken.Count + 1).Select(number => $"{source}-{number}").First(id => !taken.Contains(id));
    }

    /// <summary>Whether the concept has a quote of that id.</summary>
    public bool Has(string id) => _file.Concept.Quotes.OfType<QuoteModel>().Any(quote => quote.Id.Value == id);

    /// <summary>The file with the quote.</summary>
    /// <param name="id">The id of the quote, or of one that stands with another concept.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="isDefinition">Whether it also says, in the words of its author, what the concept is.</param>
    /// <param name="complaint">Why the file cannot take it.</param>
    /// <returns>Null when the file cannot be edited without changing what else it says.</returns>
    public NewRecord? Record(string id, Record quote, bool isDefinition, out string? complaint)
    {
        string file = _definitions.PathOf(_file.Path);
        if (!_definitions.IsPlainUtf8(_file.Path))
        {
            complaint = Finding.Failure(file, "Save it as UTF-8 without a byte order mark: so it would be written.").ToString();
            return null;
        }

        ListItem item = quote.ToItem("quotes");
        ListItem definition = new Record().Add("quote", id).ToItem("definitions");
        string text = _definitions.TextOf(_file.Path)!;
        EditedText edited = Append(text, "quotes", "quote", item);
        (string full, SourceRange place) = ("quotes", edited.Place);
        if (isDefinition && edited.Text is { } withQuote)
        {
            edited = Append(withQuote, "definitions", null, definition);
            (full, place) = ("definitions", Append(text, "definitions", null, definition).Place); // in the file as it is
        }

        if (edited.Text is null)
        {
            string byHand = $"Write by hand, under 'quotes': - {item.Flow}" + (isDefinition ? $" and under 'definitions': - {definition.Flow}" : "");
            complaint = new Finding(file, null, RuleSeverity.Error, $"Nothing can be added to '{full}' without moving a comment. {byHand}", place).ToString();
            return null;
        }

        complaint = null;
        return new(id, _file.Path, edited.Text, _definitions.With(_file.Path, edited.Text));
    }

    private EditedText Append(string text, string key, string? singular, ListItem item) => ListInsertion.Append(_file.Path, text, key, singular, item, _limits);
}
