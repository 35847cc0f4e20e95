using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A definition, in the library's voice or in somebody's.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Definition : Statement
{
    private readonly Concept _concept;
    private readonly TextSource _texts;
    private readonly QuoteKey? _quote;
    private readonly string[] _accordingTo;
    private readonly string? _attribution;
    private readonly Edtf? _date;
    private readonly Stance? _stance;
    private LocalizedText? _text;

    internal Definition(Concept concept, ref PackedReader reader)
    {
        _concept = concept;
        _texts = reader.Texts;
        _text = reader.Text();
        _quote = reader.QuoteReference();
        _accordingTo = reader.Strings();
        _attribution = reader.String();
        Period = reader.Date();
        _date = reader.Date();
        _stance = reader.Stance();
        IsAdapted = reader.Flag();
        Apparatus = reader.Apparatus();
    }

    /// <summary>The definition; the words of the quote when it is verbatim.</summary>
    public LocalizedText Text => _text ?? Once.Keep(ref _text, new LocalizedText(_texts, Quote?.Text ?? ""));

    /// <summary>Whose definition it is, ready to print: <c>U.S. officials, as reported in Wikipedia</c>; null for the library's own.</summary>
    public string? Attribution => _attribution ?? Quote?.Attribution;

    /// <summary>Whose definition it is; of a verbatim one, the speakers of the quote. Empty when only a source is stated, or for the library's own.</summary>
    public IReadOnlyList<Agent> AccordingTo =>
        _accordingTo.Length == 0 && Quote is { } quote ? quote.Speakers : _texts.Library.Resolve.Agents(_accordingTo);

    /// <summary>The quote whose words it is; null for a paraphrase and for the library's own.</summary>
    public Quote? Quote => _quote is null ? null : _texts.Library.Resolve.Quote(_quote);

    /// <summary>When it holds, or null.</summary>
    public Edtf? Period { get; }

    /// <summary>Its period, else the date of its quote or source; null when unknown.</summary>
    public Edtf? Date => _date ?? Quote?.Date;

    /// <summary>What it says of the concept; that of its quote when it states none. Null when nobody states one.</summary>
    public Stance? Stance => _stance ?? (Quote is { } quote ? _concept.StanceOf(quote) ?? quote.Stance : null);

    /// <summary>Whether the words of the source were adapted.</summary>
    public bool IsAdapted { get; }

    /// <summary>The passages that bear it out; those of its quote when it states none.</summary>
    public override IReadOnlyList<Citation> Citations => Apparatus.Citations.Length == 0 && Quote is { } quote ? quote.Citations : Apparatus.Citations;

    private protected override Apparatus Apparatus { get; }

    /// <summary>The definition in the default language, and whose it is; in quotation marks when the words are the speaker's own.</summary>
    public override string ToString() => Quote is { } quote ? quote.ToString()
        : Attribution is { } attribution ? $"{Text} ({attribution})"
        : Text.ToString();

    internal bool IsAccordingTo(string agentId) => Array.IndexOf(_accordingTo, agentId) >= 0;
}
