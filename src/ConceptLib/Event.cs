using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>Something that happened: a speech, a congress, a treaty. One instance each in its library, made at first touch.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Event : Statement
{
    private readonly RecordBody _body;
    private Head? _head;
    private Label[]? _labels;
    private Apparatus? _apparatus;
    private Deprecation? _deprecation;

    internal Event(RecordBody body) => _body = body;

    /// <summary>The id: the key in the library.</summary>
    public string Id => _body.Id;

    /// <summary>The library.</summary>
    public ConceptLibrary Library => _body.Library;

    /// <summary>What it was, such as <c>speech</c>; or null.</summary>
    public string? Type => Fields.Type;

    /// <summary>Its name in the library's default language.</summary>
    public string Label => Labels.Count > 0 ? Labels[0].Text : Id;

    /// <summary>All its names.</summary>
    public IReadOnlyList<Label> Labels => _labels ?? Once.Keep(ref _labels, _body.Field(1).ListField(static (ref PackedReader r) => new Label(ref r)));

    /// <summary>What happened, or null.</summary>
    public LocalizedText? Description => Fields.Description;

    /// <summary>When, or null.</summary>
    public Edtf? Date => Fields.Date;

    /// <summary>Where, or null.</summary>
    public LocalizedText? Place => Fields.Place;

    /// <summary>Who took part, as far as stated.</summary>
    public IReadOnlyList<Agent> Agents => Library.Resolve.Agents(Fields.Agents);

    /// <summary>The quotes said there, by the ids of their concepts.</summary>
    public IReadOnlyList<Quote> Quotes => Library.Resolve.Quotes("e:" + Id, quote => quote.IsFromEvent(Id));

    /// <summary>The concepts with a quote said there, in the order of their ids.</summary>
    public IReadOnlyList<Concept> Concepts => Library.Resolve.Concepts("e:" + Id, static _ => false, Quotes);

    /// <summary>Whether it is out of use, and only kept for those who use it.</summary>
    public bool IsDeprecated => Deprecation != Deprecation.None;

    /// <summary>Why it is out of use, or null.</summary>
    public LocalizedText? Reason => Deprecation.Reason;

    /// <summary>The events that take its place.</summary>
    public IReadOnlyList<Event> ReplacedBy => Array.ConvertAll(Deprecation.ReplacedBy, Library.Resolve.Event);

    private protected override Apparatus Apparatus => _apparatus ?? Once.Keep(ref _apparatus, Apparatus.ReadField(_body.Field(2)));

    private Deprecation Deprecation => _deprecation ?? Once.Keep(ref _deprecation, Deprecation.ReadField(_body.Field(3)));

    private Head Fields => _head ?? Once.Keep(ref _head, new Head(_body.Field(0)));

    /// <summary>Label and id.</summary>
    public override string ToString() => $"{Label} [{Id}]";

    internal bool HasAgent(string agentId) => Array.IndexOf(Fields.Agents, agentId) >= 0;

    private sealed class Head
    {
        public Head(PackedReader reader)
        {
            Type = reader.String();
            Description = reader.Text();
            Date = reader.Date();
            Place = reader.Text();
            Agents = reader.Agents();
        }

        public string? Type { get; }

        public LocalizedText? Description { get; }

        public Edtf? Date { get; }

        public LocalizedText? Place { get; }

        public string[] Agents { get; }
    }
}
