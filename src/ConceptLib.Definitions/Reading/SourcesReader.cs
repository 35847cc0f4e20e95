using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Yaml;

namespace ConceptLib.Definitions.Reading;

/// <summary>Reads a file of sources.</summary>
internal static class SourcesReader
{
    private static readonly HashSet<string> Contributors = new(CslVocabulary.Names, StringComparer.Ordinal);
    private static readonly HashSet<string> Dates = new(CslVocabulary.Dates, StringComparer.Ordinal);
    private static readonly HashSet<string> Variables = new(CslVocabulary.Variables, StringComparer.Ordinal);

    private static readonly RecordShape Shape = RecordShape.WithApparatus(
        "a source",
        ["type", "title", "description", "identifier", "text", .. CslVocabulary.Names, .. CslVocabulary.Dates, .. CslVocabulary.Variables]).With(Synonyms.Source);

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
                Add(variables, key, reader.String(key));
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
            reader.Apparatus());
    }

    private static void Add(List<VariableModel> variables, string name, Anchored<string>? value)
    {
        if (value is { } text)
        {
            variables.Add(new VariableModel(name, text));
        }
    }

    private static Anchored<string>? Type(MappingReader reader)
    {
        reader.Required("type");
        Anchored<string>? type = reader.String("type");
        if (type is { } found && Array.IndexOf(CslVocabulary.Types, found.Value) < 0)
        {
            reader.Context.ReportUnknownValue(found.Anchor, found.Value, "type", CslVocabulary.Types, Synonyms.SourceType);
            return null;
        }

        return type;
    }
}
