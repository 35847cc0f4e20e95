using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>
/// Reads that a source, an agent or an event is out of use, and what takes its place. It is a flag, and no <c>status</c> as concepts have
/// it: the <c>status</c> of a source is CSL's, its state of publication.
/// </summary>
internal static class DeprecationReader
{
    private const string Flag = "deprecated";
    private const string Successors = "replaced-by";
    private const string Reason = "reason";

    /// <summary>The keys of a record of one sort.</summary>
    /// <param name="sort">What takes its place.</param>
    /// <param name="noun">What one is called.</param>
    public static KeyForm[] Keys(Referent sort, string noun) =>
    [
        new(Flag, ValueForm.Flag, $"Whether the {noun} is out of use, and only kept for those who use it. " + WordForms.Succession),
        new(Successors, ValueForm.OneOrList(new ReferenceForm(sort)), $"The {noun} to use instead, or several.") { Needs = Flag },
        new(Reason, ValueForm.Text, "Why it is deprecated. `[shown](#concept-id)` links a concept.") { Needs = Flag },
    ];

    /// <summary>What the record says of it; null for one in use.</summary>
    public static DeprecationModel? Read(MappingReader record)
    {
        EquatableArray<Anchored<string>> successors = record.Ids(Successors);
        TextModel? reason = record.LinkedText(Reason);
        if (record.Flag(Flag, defaultValue: false))
        {
            return new DeprecationModel(record[Flag]!.Anchor, successors, reason);
        }

        // Without the flag they would be lost, and nobody would see it.
        if (record.Entries.FirstOrDefault(static entry => entry.Key.Value is Successors or Reason) is { } idle)
        {
            ReportInUse(record, idle.Key);
        }

        return null;
    }

    private static void ReportInUse(MappingReader record, YamlScalar idle)
    {
        switch (record[Flag])
        {
            case null:
                record.Context.ReportMissing(idle, Flag, $"'{idle.Value}'");
                break;
            case YamlScalar { IsPlain: true, Value: "false" } flag:
                record.Context.Report(Rules.UnknownValue, flag.Anchor, flag.Value, Flag, $"Beside '{idle.Value}' it takes true.");
                break;
        }
    }
}
