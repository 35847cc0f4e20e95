using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A definition, in the library's voice or in somebody's.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Definition : Statement
{
    private readonly Concept _concept;
    private LocalizedText? _text;
    private Details? _details;

    internal Definition(Concept concept, ref PackedReader reader)
    {
        _concept = concept;
        _text = reader.Text();
    }

    /// <summary>The definition; the words of the quote when it is verbatim.</summary>
    public LocalizedText Text => _text ?? Once.Keep(ref _text, new LocalizedText(_concept.Body, Quote?.Text ?? ""));

    /// <summary>Whose definition it is, ready to print: <c>U.S. officials, as reported in Wikipedia</c>; null for the library's own.</summary>
    public string? Attribution => Rest.Attribution ?? Quote?.Attribution;

    /// <summary>Whose definition it is; of a verbatim one, the speakers of the quote. Empty when only a source is stated, or for the library's own.</summary>
    public IReadOnlyList<Agent> AccordingTo =>
        Rest.AccordingTo.Length == 0 && Quote is { } quote ? quote.Speakers : _concept.Library.Resolve.Agents(Rest.AccordingTo);

    /// <summary>The quote whose words it is; null for a paraphrase and for the library's own.</summary>
    public Quote? Quote => Rest.Quote is { } key ? _concept.Library.Resolve.Quote(key) : null;

    /// <summary>When it holds, or null.</summary>
    public Edtf? Period => Rest.Period;

    /// <summary>Its period, else the date of its quote or source; null when unknown.</summary>
    public Edtf? Date => Rest.Date ?? Quote?.Date;

    /// <summary>What it says of the concept; that of its quote when it states none. Null when nobody states one.</summary>
    public Stance? Stance => Rest.Stance ?? (Quote is { } quote ? _concept.StanceOf(quote) ?? quote.Stance : null);

    /// <summary>Whether the words of the source were adapted.</summary>
    public bool IsAdapted => Rest.IsAdapted;

    /// <summary>The passages that bear it out; those of its quote when it states none.</summary>
    public override IReadOnlyList<Citation> Citations => Apparatus.Citations.Length == 0 && Quote is { } quote ? quote.Citations : Apparatus.Citations;

    private protected override Apparatus Apparatus => Rest.Apparatus;

    private Details Rest => _details ?? Once.Keep(ref _details, ReadRest());

    /// <summary>The definition in the default language, and whose it is; in quotation marks when the words are the speaker's own.</summary>
    public override string ToString() => Quote is { } quote ? quote.ToString()
        : Attribution is { } attribution ? $"{Text} ({attribution})"
        : Text.ToString();

    /// <summary>Reads on, where another definition follows. Of the concept's own, what stands after the text is read when it is asked for.</summary>
    internal void ReadRest(ref PackedReader reader) => _details = new Details(ref reader);

    internal bool IsAccordingTo(string agentId) => Array.IndexOf(Rest.AccordingTo, agentId) >= 0;

    private Details ReadRest()
    {
        PackedReader reader = _concept.Body.Field(ConceptHead.DefinitionField);
        reader.Text();
        return new Details(ref reader);
    }

    private sealed class Details
    {
        public Details(ref PackedReader reader)
        {
            Quote = reader.QuoteReference();
            AccordingTo = reader.Agents();
            Attribution = reader.String();
            Period = reader.Date();
            Date = reader.Date();
            Stance = reader.Stance();
            IsAdapted = reader.Flag();
            Apparatus = reader.Apparatus();
        }

        public QuoteKey? Quote { get; }

        public string[] AccordingTo { get; }

        public string? Attribution { get; }

        public Edtf? Period { get; }

        public Edtf? Date { get; }

        public Stance? Stance { get; }

        public bool IsAdapted { get; }

        public Apparatus Apparatus { get; }
    }
}
