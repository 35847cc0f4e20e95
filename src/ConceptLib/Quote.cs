using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>Words taken from a source. Each is one instance, however many concepts it stands with.</summary>
[DebuggerDisplay("{Id,nq}: {Text,nq}")]
public sealed class Quote : Statement
{
    private readonly string _page;
    private readonly int _start;
    private readonly int _length;
    private readonly string[] _speakers;
    private readonly string? _event;
    private readonly QuoteKey? _versionOf;

    internal Quote(Concept concept, ref PackedReader reader)
    {
        Concept = concept;
        Id = $"{concept.Id}/{reader.RequiredSharedString()}";
        _page = reader.Page;
        _start = reader.RequiredRange(out _length);
        _speakers = reader.Agents();
        Form = (QuoteForm)reader.Number();
        Attribution = reader.RequiredString();
        _event = reader.SharedString();
        Date = reader.Date();
        Stance = reader.Stance();
        _versionOf = reader.QuoteReference();
        Cites = reader.Citations();
        SpeakerAsPrinted = reader.String();
        Verification = (Verification)reader.Number();
        Apparatus = reader.Apparatus();
    }

    /// <summary>The key within the library: id of the concept, <c>/</c>, id of the quote.</summary>
    public string Id { get; }

    /// <summary>The words, verbatim; <c>[…]</c> marks an omission, <c>[sic]</c> a slip of the source.</summary>
    /// <remarks>The library keeps its text once: the string is cut out of it at each call.</remarks>
    public string Text => _page.Substring(_start, _length);

    /// <summary>The concept it is written with.</summary>
    public Concept Concept { get; }

    /// <summary>The concepts it stands with: the one it is written with, then those that refer to it, in the order of their ids.</summary>
    public IReadOnlyList<Concept> Concepts =>
        [Concept, .. Library.Resolve.ReferringConcepts("q:" + Id).Where(concept => concept != Concept && concept.LinksTo(this))];

    /// <summary>The speaker; null when there are several, or nobody is known.</summary>
    public Agent? Speaker => _speakers.Length == 1 ? Library.Resolve.Agent(_speakers[0]) : null;

    /// <summary>The speakers: those stated, or else the authors of the source.</summary>
    public IReadOnlyList<Agent> Speakers => Library.Resolve.Agents(_speakers);

    /// <summary>The speaker in the words of the source, where it does not name one; or null.</summary>
    public string? SpeakerAsPrinted { get; }

    /// <summary>How the source comes to hold these words.</summary>
    public QuoteForm Form { get; }

    /// <summary>Whose words they are and where reported, ready to print, in the library's default language.</summary>
    public string Attribution { get; }

    /// <summary>The event they were said at, or null.</summary>
    public Event? Event => _event is null ? null : Library.Resolve.Event(_event);

    /// <summary>The date stated, else the event's, else the source's if the speaker is its author; null when unknown.</summary>
    public Edtf? Date { get; }

    /// <summary>What it says of the concept it is written with, or null. For another concept, ask <see cref="Concept.StanceOf"/>.</summary>
    public Stance? Stance { get; }

    /// <summary>The passage it stands in.</summary>
    /// <exception cref="InvalidOperationException">The quote names no source, which only a library with errors allows.</exception>
    public Citation Citation => Apparatus.Citations.Length > 0
        ? Apparatus.Citations[0]
        : throw new InvalidOperationException($"The quote '{Id}' names no source.");

    /// <summary>The source it stands in.</summary>
    /// <exception cref="InvalidOperationException">The quote names no source, which only a library with errors allows.</exception>
    public Source Source => Citation.Source;

    /// <summary>The place in the source, or null.</summary>
    public string? Locator => Apparatus.Citations.Length > 0 ? Apparatus.Citations[0].Locator : null;

    /// <summary>The first note on it, or null.</summary>
    public Note? Note => Apparatus.Notes.Length > 0 ? Apparatus.Notes[0] : null;

    /// <summary>What the source itself refers to at this place.</summary>
    public IReadOnlyList<Citation> Cites { get; }

    /// <summary>The quote it is another wording of, or null.</summary>
    public Quote? VersionOf => _versionOf is null ? null : Library.Resolve.Quote(_versionOf);

    /// <summary>The other wordings of the same utterance, whichever of them the file calls a version of which; without this one.</summary>
    public IReadOnlyList<Quote> Versions
    {
        get
        {
            List<Quote> group = [Root()];
            for (int i = 0; i < group.Count; i++)
            {
                Quote quote = group[i];
                group.AddRange(Library.Resolve.Quotes("q:" + quote.Id, other => other.IsVersionOf(quote) && !group.Contains(other)));
            }

            group.Remove(this);
            return group;
        }
    }

    /// <summary>What a check against the text of the source found.</summary>
    public Verification Verification { get; }

    private protected override Apparatus Apparatus { get; }

    private ConceptLibrary Library => Concept.Library;

    /// <summary>The words and whose they are; in quotation marks unless they are reported.</summary>
    public override string ToString() => Form == QuoteForm.Reported ? $"{Text} ({Attribution})" : $"“{Text}” ({Attribution})";

    internal bool Is(QuoteKey key) => key.ConceptId == Concept.Id && IsCalled(key.QuoteId);

    /// <summary>Whether <paramref name="id"/> is its id among the quotes written with its concept.</summary>
    internal bool IsCalled(string id) => Id.Length == Concept.Id.Length + 1 + id.Length && Id.EndsWith(id, StringComparison.Ordinal);

    internal bool IsSpokenBy(string agentId) => Array.IndexOf(_speakers, agentId) >= 0;

    internal bool IsFromEvent(string eventId) => _event == eventId;

    internal bool IsFrom(string sourceId) => Apparatus.Citations.Length > 0 && Apparatus.Citations[0].SourceId == sourceId;

    private bool IsVersionOf(Quote quote) => _versionOf is { } key && quote.Is(key);

    // A library with errors may call two quotes versions of each other.
    private Quote Root()
    {
        Quote root = this;
        HashSet<Quote> seen = [root];
        while (root.VersionOf is { } earlier && seen.Add(earlier))
        {
            root = earlier;
        }

        return root;
    }
}
