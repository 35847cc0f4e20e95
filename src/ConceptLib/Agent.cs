using System.Diagnostics;
using ConceptLib.Packed;

namespace ConceptLib;

/// <summary>A person, organization, group or piece of software that says or makes something. One instance each in its library, made at first touch.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Agent : Statement
{
    private readonly RecordBody _body;
    private Head? _head;
    private AgentRole[]? _roles;
    private Apparatus? _apparatus;
    private Deprecation? _deprecation;

    internal Agent(RecordBody body) => _body = body;

    /// <summary>The id: the key in the library.</summary>
    public string Id => _body.Id;

    /// <summary>The library.</summary>
    public ConceptLibrary Library => _body.Library;

    /// <summary>What it is.</summary>
    public AgentType Type => Fields.Type;

    /// <summary>The name as it is spoken: <c>Wang Yi</c>.</summary>
    public LocalizedText Name => Fields.Name;

    /// <summary>The family name, or null when the name has no such parts, or none are stated.</summary>
    public string? Family => Fields.Family;

    /// <summary>The given name, or null.</summary>
    public string? Given => Fields.Given;

    /// <summary>Offices held, in the order of the file.</summary>
    public IReadOnlyList<AgentRole> Roles => _roles ?? Once.Keep(ref _roles, _body.Field(1).ListField(static (ref PackedReader r) => new AgentRole(ref r)));

    /// <summary>The quotes it is a speaker of, by the ids of their concepts.</summary>
    public IReadOnlyList<Quote> Quotes => Library.Resolve.Quotes("a:" + Id, quote => quote.IsSpokenBy(Id));

    /// <summary>The sources it wrote or otherwise contributed to, in the order of their ids.</summary>
    public IReadOnlyList<Source> Sources => [.. Library.Resolve.ReferringSources("as:" + Id).Where(source => source.HasContributor(Id))];

    /// <summary>The events it took part in, in the order of their ids.</summary>
    public IReadOnlyList<Event> Events => [.. Library.Resolve.ReferringEvents("ae:" + Id).Where(occasion => occasion.HasAgent(Id))];

    /// <summary>The concepts it is quoted on, or that have a definition or relation according to it; in the order of their ids.</summary>
    public IReadOnlyList<Concept> Concepts => Library.Resolve.Concepts("a:" + Id, concept => concept.IsAccordingTo(Id), Quotes);

    /// <summary>Whether it is out of use, and only kept for those who use it.</summary>
    public bool IsDeprecated => Deprecation != Deprecation.None;

    /// <summary>Why it is out of use, or null.</summary>
    public LocalizedText? Reason => Deprecation.Reason;

    /// <summary>The agents that take its place.</summary>
    public IReadOnlyList<Agent> ReplacedBy => Array.ConvertAll(Deprecation.ReplacedBy, Library.Resolve.Agent);

    private protected override Apparatus Apparatus => _apparatus ?? Once.Keep(ref _apparatus, Apparatus.ReadField(_body.Field(2)));

    private Deprecation Deprecation => _deprecation ?? Once.Keep(ref _deprecation, Deprecation.ReadField(_body.Field(3)));

    private Head Fields => _head ?? Once.Keep(ref _head, new Head(_body.Field(0)));

    /// <summary>Name and id.</summary>
    public override string ToString() => $"{Name} [{Id}]";

    private sealed class Head
    {
        public Head(PackedReader reader)
        {
            Type = (AgentType)reader.Number();
            Name = reader.RequiredText();
            Family = reader.String();
            Given = reader.String();
        }

        public AgentType Type { get; }

        public LocalizedText Name { get; }

        public string? Family { get; }

        public string? Given { get; }
    }
}
