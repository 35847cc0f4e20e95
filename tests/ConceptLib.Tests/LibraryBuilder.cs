using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Packing;
using ConceptLib.Tests.Shared;
using Model = ConceptLib.Definitions.Model;

namespace ConceptLib.Tests;

/// <summary>Makes bound records with little writing, and libraries of them by way of the packed form.</summary>
internal static class LibraryBuilder
{
    public static ConceptLibrary Open(params BoundRecord[] records) => Open(Library(), records);

    public static ConceptLibrary Open(BoundLibrary library, params BoundRecord[] records) => Open(LibraryPacker.Pack(library, records));

    public static ConceptLibrary Open(PackedLibraryText text) => YamlLibrary.Open(text);

    public static string[] Pages(PackedBucketText bucket) => [.. bucket.Pages];

    public static BoundLibrary Library(params BoundRelationType[] relationTypes) => new(
        "test",
        "Test",
        Text("Test concepts", "测试概念"),
        Text("Concepts for tests."),
        EquatableArray.Of("en", "zh-Hans"),
        0,
        "CC-BY-4.0",
        "https://example.org/",
        "1.2.3",
        true,
        default,
        new(relationTypes));

    public static BoundText Text(string english, string? chinese = null) => new(chinese is null
        ? EquatableArray.Of(new BoundLanguageText(0, english, default))
        : EquatableArray.Of(new BoundLanguageText(0, english, default), new BoundLanguageText(1, chinese, default)));

    public static BoundText Linked(string english, int start, int length, string conceptId) =>
        new(EquatableArray.Of(new BoundLanguageText(0, english, EquatableArray.Of(new BoundLink(start, length, Concept(conceptId))))));

    public static BoundConcept Term(string id, params BoundLabel[] labels) => new(
        id, id, null, null, null, Model.ConceptStatus.Current, null,
        labels.Length > 0 ? new(labels) : EquatableArray.Of(Label(id.Replace('-', ' '))),
        null, default, default, default, default, default, default, false);

    public static BoundLabel Label(string text, int language = 0, Model.LabelStatus status = Model.LabelStatus.Preferred, BoundApparatus? apparatus = null) =>
        new(language, status, text, apparatus ?? BoundApparatus.None);

    public static BoundDefinition Definition(BoundText? text, string? attribution = null, Model.Stance? stance = null, QuoteReference? quote = null, string? date = null, string? period = null, BoundApparatus? apparatus = null, params string[] accordingTo) => new(
        text, quote, Agents(accordingTo), attribution, period, date ?? period, stance, false, apparatus ?? BoundApparatus.None);

    public static BoundQuote Quote(
        string id,
        string text,
        string source,
        string? speaker = null,
        string? @event = null,
        string? date = null,
        Model.Stance? stance = null,
        QuoteReference? versionOf = null,
        string? locator = null,
        QuoteForm form = QuoteForm.Author) => new(
            id, text, speaker is null ? default : Agents(speaker), (ConceptLib.Definitions.Binding.QuoteForm)form, $"{speaker ?? "nobody"} in {source}",
            @event is null ? null : new EventReference(@event, @event, @event), date, stance, versionOf, default, null, Model.VerificationStatus.Unverified, Cites(source, locator));

    public static BoundRelation Relation(string type, string target, string? attribution = null, BoundText? role = null, BoundApparatus? apparatus = null, params string[] accordingTo) =>
        new(type, Concept(target), role, Agents(accordingTo), attribution, null, apparatus ?? BoundApparatus.None);

    public static BoundSource Source(string id, string type = "article-journal", string? title = null, params BoundContributor[] contributors) => new(
        id, id, type, id, title is null ? null : Text(title), null, new(contributors), default, default, null, BoundApparatus.None, null);

    public static BoundContributor By(string role, params string[] agents) => new(role, Agents(agents));

    public static BoundAgent Person(string id, string name, string? family = null, string? given = null) =>
        new(id, id, Model.AgentType.Person, Text(name), family, given, default, BoundApparatus.None, null);

    public static BoundEvent Occasion(string id, string label, string? date = null, params string[] agents) =>
        new(id, id, "speech", EquatableArray.Of(Label(label)), null, date, Text("Moscow", "莫斯科"), Agents(agents), BoundApparatus.None, null);

    public static BoundApparatus Cites(string source, string? locator = null) => new(EquatableArray.Of(Citation(source, locator)), default, default);

    public static BoundCitation Citation(string source, string? locator = null) => new(new SourceReference(source, source, source, null), locator, null);

    public static BoundNote Note(Model.NoteKind kind, string text, params BoundCitation[] citations) => new(kind, Text(text), new(citations));

    public static ConceptReference Concept(string id) => new(id, id, id);

    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    private static EquatableArray<AgentReference> Agents(params string[] ids) => ids.Select(id => new AgentReference(id, id, id)).ToEquatableArray();
}
