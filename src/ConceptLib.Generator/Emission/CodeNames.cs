using ConceptLib.Definitions.Binding;

namespace ConceptLib.Generator.Emission;

/// <summary>How generated code names its own types and members, fully qualified.</summary>
internal sealed class CodeNames(LibraryShape shape)
{
    public const string Runtime = "global::ConceptLib";
    public const string CompilerServices = Runtime + ".CompilerServices";

    /// <summary>For the getter of a long text: ReadyToRun code that inlines getters loads every text at the first touch of any.</summary>
    public const string NoInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>Where the classes stand that hold the text: authors and their users never write its name.</summary>
    public string InnerNamespace => Namespace + ".Generated";

    public string Namespace { get; } = CSharpText.Namespace(shape.Namespace);

    public string CompiledLibrary => Inner("CompiledLibrary");

    /// <summary>The type <paramref name="name"/> of the library's namespace.</summary>
    public string Outer(string name) => $"global::{Namespace}.{name}";

    /// <summary>The type <paramref name="name"/> of <see cref="InnerNamespace"/>.</summary>
    public string Inner(string name) => $"global::{InnerNamespace}.{name}";

    /// <summary>The class of a kind; that of all concepts for none, and for one that has no class of its own.</summary>
    public string Kind(string? identifier) => identifier is not null && CanBeKind(identifier) ? Outer(identifier) : Runtime + ".Concept";

    /// <summary>Whether a kind of this name has a class. One that cannot is reported by the binder, and its concepts are plain ones.</summary>
    public static bool CanBeKind(string identifier)
        => IdentifierNaming.WhyInvalid(identifier) is null && ReservedNames.WhyNotKind(identifier) is null;

    /// <summary>
    /// Whether a record of this name has a member. One that cannot is reported by the binder, and is left out, so that no error
    /// of the compiler hides that report.
    /// </summary>
    public static bool CanBeMember(string identifier)
        => IdentifierNaming.WhyInvalid(identifier) is null && ReservedNames.WhyNotMember(identifier) is null;

    /// <summary>
    /// A concept's member, for a <c>cref</c> anywhere in the library's namespace. It names the class that declares the member: an
    /// inherited one does not resolve there. No member can shadow that class, for a <c>cref</c> looks for types alone before a period.
    /// </summary>
    public string Concept(string id, string identifier) => shape.ConceptParts > 1
        ? $"Generated.{Part("ConceptsPart", PartOf(StableHash.Of(id.AsSpan())))}.{identifier}"
        : $"Concepts.{identifier}";

    public string Concept(ConceptReference reference) => Concept(reference.Id, reference.Identifier);

    public static string Source(SourceReference reference) => $"Sources.{reference.Identifier}";

    public static string Agent(AgentReference reference) => $"Agents.{reference.Identifier}";

    /// <summary>The part of a concept's member. It follows from the low bits of the id's hash, as the bucket does, so a bucket never falls into two parts.</summary>
    public int PartOf(uint hash) => (int)(hash & (uint)(shape.ConceptParts - 1));

    public static string Part(string name, int number) => name + CSharpText.Number(number);

    public static string BucketClass(RecordTable table, int number) => table switch
    {
        RecordTable.Concepts => "ConceptBucket",
        RecordTable.Sources => "SourceBucket",
        RecordTable.Agents => "AgentBucket",
        _ => "EventBucket",
    } + CSharpText.Number(number);

    /// <summary>The runtime type of a table's records, which is also the name of the bucket's method for one.</summary>
    public static string RecordType(RecordTable table) => table switch
    {
        RecordTable.Concepts => "Concept",
        RecordTable.Sources => "Source",
        RecordTable.Agents => "Agent",
        _ => "Event",
    };
}
