using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Binding;

/// <summary>Binds what every statement may carry, whatever it states: texts, dates, sources, notes, certainties, names.</summary>
internal sealed class StatementBinder
{
    private readonly List<Problem> _problems = [];
    private readonly LibraryScope _scope;

    public StatementBinder(LibraryScope scope)
    {
        _scope = scope;
        References = new(scope, _problems);
        Texts = new(scope, References, _problems);
    }

    public LibraryScope Scope => _scope;

    public ReferenceBinder References { get; }

    public TextBinder Texts { get; }

    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>What was reported, in the order of places and each once.</summary>
    public EquatableArray<Problem> Problems() => _problems
        .Distinct()
        .OrderBy(static problem => problem.Anchor)
        .ThenBy(static problem => problem.Rule.Code, StringComparer.Ordinal)
        .ToEquatableArray();

    public EquatableArray<BoundLabel> Labels(EquatableArray<LabelModel> labels) => Texts.Labels(labels, Apparatus);

    public BoundApparatus Apparatus(Apparatus model)
    {
        if (model.Notes.IsEmpty && model.Sources.IsEmpty)
        {
            foreach (CertaintyModel confirmed in model.Certainties.Where(static one => one.Level == Certainty.Confirmed))
            {
                Report(Rules.ConfirmedNowhere.At(confirmed.Field.Anchor, confirmed.Field.Value));
            }
        }

        return new(
            Citations(model.Sources),
            Notes(model.Notes),
            // What is stated is what nothing is said of.
            model.Certainties.Where(static one => one.Level != Certainty.Stated).Select(static one => new BoundCertainty(one.Field.Value, one.Level)).ToEquatableArray());
    }

    public EquatableArray<BoundCitation> Citations(EquatableArray<CitationModel> models)
    {
        List<BoundCitation> citations = [];
        foreach (CitationModel model in models)
        {
            if (References.Source(model.Source) is { } source)
            {
                citations.Add(new(source.Reference, model.Locator, model.Note));
            }
        }

        return citations.ToEquatableArray();
    }

    public EquatableArray<BoundNote> Notes(EquatableArray<NoteModel> models)
    {
        List<BoundNote> notes = [];
        foreach (NoteModel model in models)
        {
            EquatableArray<BoundCitation> citations = Citations(model.Sources);
            if (model.Kind == NoteKind.History && model.Sources.IsEmpty)
            {
                Report(Rules.HistoryWithoutSource.At(model.Anchor));
            }

            if (Texts.Text(model.Text) is { } text)
            {
                notes.Add(new(model.Kind, text, citations));
            }
        }

        return notes.ToEquatableArray();
    }

    /// <summary>The sources of an apparatus that exist; that others do not was reported when it was bound.</summary>
    public IReadOnlyList<SourceEntry> Sources(BoundApparatus apparatus) =>
        [.. apparatus.Citations.Select(citation => _scope.Sources.Find(citation.Source.Id)).OfType<SourceEntry>()];

    /// <summary>A date or period as EDTF; null when there is none, or when it is none, which is reported.</summary>
    public string? Date(Anchored<string>? model)
    {
        if (model is not { } date)
        {
            return null;
        }

        if (Edtf.TryParse(date.Value, out _, out string? reason))
        {
            return date.Value;
        }

        Report(Rules.InvalidDate.At(date.Anchor, date.Value, reason + Suggestion.For(CommonDate.InEdtf(date.Value))));
        return null;
    }

    /// <summary>Reports a date on which none of the sources was there yet.</summary>
    /// <param name="anchor">Where the date, or what has it, is named.</param>
    public void CheckDate(string? date, int anchor, IReadOnlyList<SourceEntry> sources)
    {
        if (date is null || sources.Count == 0)
        {
            return;
        }

        Edtf stated = Edtf.Parse(date);
        if (sources.All(source => source.Edition is { } edition && Edtf.Parse(edition).IsCertainlyBefore(stated)))
        {
            Report(Rules.DateAfterSource.At(anchor, date, sources[0].Reference.Id, sources[0].Edition!));
        }
    }

    /// <summary>The C# name of a record: the one given, else the one made of its id.</summary>
    public string Identifier(Anchored<string> id, Anchored<string>? identifier)
    {
        if (IdSyntax.WhyInvalid(id.Value) is { } reason)
        {
            Report(Rules.InvalidId.At(id.Anchor, id.Value, reason));
        }
        else
        {
            Texts.CheckNormalization(id);
        }

        string name = identifier?.Value ?? IdentifierNaming.Derive(id.Value);
        return IdentifierNaming.WhyInvalid(name) is null ? name : Fallback(id.Value);
    }

    // Reported elsewhere; the member keeps a name that compiles, so that this error stays the only one.
    private static string Fallback(string id) =>
        "_" + StableHash.Of(id.AsSpan()).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
