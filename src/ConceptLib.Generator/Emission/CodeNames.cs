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

    /// <summary>The class of a kind.</summary>
    public string Kind(string? identifier) => identifier is null ? Runtime + ".Concept" : Outer(identifier);

    /// <summary>
    /// Whether a record of this name has a member. One that cannot is reported by the binder, and is left out, so that no error
    /// of the compiler hides that report.
    /// </summary>
    public static bool CanBeMember(string identifier)
        => IdentifierNaming.WhyInvalid(identifier) is null && ReservedNames.WhyNotMember(identifier) is null;

    public string Concept(string id, string identifier) => $"{Declaring(RecordTable.Concepts, StableHash.Of(id.AsSpan()))}.{identifier}";

    public string Concept(ConceptReference reference) => Concept(reference.Id, reference.Identifier);

    public string Source(SourceReference reference) => $"{Outer("Sources")}.{reference.Identifier}";

    public string Agent(AgentReference reference) => $"{Outer("Agents")}.{reference.Identifier}";

    /// <summary>
    /// The class that declares the member of a record. Documentation must name it: an inherited member does not resolve in a
    /// <c>cref</c>. It follows from the low bits of the id's hash, as the bucket does, so a bucket never falls into two parts.
    /// </summary>
    public string Declaring(RecordTable table, uint hash) => table == RecordTable.Concepts && shape.ConceptParts > 1
        ? Inner(Part("ConceptsPart", PartOf(hash)))
        : Outer(table.ToString());

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
