using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of sources.</summary>
internal static class SourcesReader
{
    private static readonly HashSet<string> Contributors = Names(CslVocabulary.Names);
    private static readonly HashSet<string> Dates = Names(CslVocabulary.Dates);
    private static readonly HashSet<string> Variables = Names(CslVocabulary.Variables);
    private static readonly string[] Types = [.. CslVocabulary.Types.Select(static type => type.Word)];

    /// <summary>The keys of a source. Those of CSL have no usual order.</summary>
    public static RecordShape Shape { get; } = new(
        "a source",
        [
            new("type", new WordsForm(CslVocabulary.Types), "What the source is: an item type of CSL 1.0.2.") { IsRequired = true },
            new("title", ValueForm.Text, "The title, as the source prints it."),
            new("description", ValueForm.Text, "What the source is, where it has no title."),
            new("identifier", ValueForm.PlainText, "The name in C#; without it, it is made from the id."),
            .. Csl(CslVocabulary.Names, ValueForm.OneOrList(new ReferenceForm(Referent.Agent)), "The id of an agent, or a list."),
            .. Csl(CslVocabulary.Dates, ValueForm.Date, "A date or period in EDTF."),
            .. Csl(CslVocabulary.Variables, ValueForm.PlainText, null),
            .. ApparatusReader.Keys,
            SourceTextReader.Key,
            .. DeprecationReader.Keys(Referent.Source, "source"),
        ])
    { Synonyms = Synonyms.Source };

    /// <summary>The sources in the order of the file.</summary>
    public static EquatableArray<SourceModel> Read(ReadingContext context, YamlMapping? root)
        => RecordFileReader.Read(context, root, Shape, Source);

    private static SourceModel Source(Anchored<string> id, MappingReader reader)
    {
        List<ContributorModel> contributors = [];
        List<VariableModel> variables = [];
        List<VariableModel> dates = [];
        foreach (YamlEntry entry in reader.Entries)
        {
            string key = entry.Key.Value;
            if (Contributors.Contains(key))
            {
                EquatableArray<Anchored<string>> agents = reader.Ids(key);
                if (!agents.IsEmpty)
                {
                    contributors.Add(new ContributorModel(key, agents));
                }
            }
            else if (Dates.Contains(key))
            {
                Add(dates, key, reader.Date(key));
            }
            else if (Variables.Contains(key))
            {
                Add(variables, key, key == "status" ? Status(reader) : reader.String(key));
            }
        }

        return new SourceModel(
            id,
            reader.Id("identifier"),
            Type(reader),
            reader.Text("title"),
            reader.Text("description"),
            new EquatableArray<ContributorModel>([.. contributors]),
            new EquatableArray<VariableModel>([.. variables]),
            new EquatableArray<VariableModel>([.. dates]),
            SourceTextReader.Read(reader),
            reader.Apparatus(),
            DeprecationReader.Read(reader));
    }

    private static IEnumerable<KeyForm> Csl(IEnumerable<(string Word, string Description)> variables, ValueForm form, string? value) =>
        variables.Select(variable => new KeyForm(variable.Word, form, value is null ? variable.Description : $"{variable.Description} {value}") { IsOrderFree = true });

    private static HashSet<string> Names(IEnumerable<(string Word, string Description)> variables) =>
        new(variables.Select(static variable => variable.Word), StringComparer.Ordinal);

    private static void Add(List<VariableModel> variables, string name, Anchored<string>? value)
    {
        if (value is { } text)
        {
            variables.Add(new VariableModel(name, text));
        }
    }

    // As a text of CSL it would be taken, and the source stay in use without a word.
    private static Anchored<string>? Status(MappingReader reader)
    {
        Anchored<string>? status = reader.String("status");
        if (status is { } found && found.Value.Equals("deprecated", StringComparison.OrdinalIgnoreCase))
        {
            reader.Context.Report(
                Rules.UnknownValue, found.Anchor, found.Value, "status", "It takes the state of publication. A source that is out of use has 'deprecated: true'.");
            return null;
        }

        return status;
    }

    private static Anchored<string>? Type(MappingReader reader)
    {
        reader.Required("type");
        Anchored<string>? type = reader.String("type");
        if (type is { } found && Array.IndexOf(Types, found.Value) < 0)
        {
            reader.Context.ReportUnknownValue(found.Anchor, found.Value, "type", Types, Synonyms.SourceType);
            return null;
        }

        return type;
    }
}
