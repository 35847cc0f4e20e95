using ConceptLib.Tool.Wording;

namespace ConceptLib.Tool.Export.Rdf;

/// <summary>Labels of concepts and events: plain ones of SKOS and schema.org, and beside them as SKOS-XL those of which there is more to say.</summary>
internal sealed class LabelNodes(StatementNodes statements)
{
    /// <summary>Adds labels. One has one status in a language (SKOS S13): the first in the order of <see cref="LabelStatus"/>.</summary>
    public RdfNode Add(RdfNode node, IEnumerable<Label> labels)
    {
        HashSet<(string, string)> seen = [];
        foreach (Label label in labels.OrderBy(static label => label.Status).Where(label => seen.Add((label.Text, label.Language))))
        {
            // What is not to be used is for searches alone.
            (string plain, string? name, string described) = label.Status switch
            {
                LabelStatus.Preferred => (Skos.PrefLabel, Schema.Name, SkosXl.PrefLabel),
                LabelStatus.Admitted or LabelStatus.Abbreviation => (Skos.AltLabel, Schema.AlternateName, SkosXl.AltLabel),
                _ => (Skos.HiddenLabel, null, SkosXl.HiddenLabel),
            };
            RdfLiteral text = new(label.Text, label.Language);
            node.Add(plain, text);
            if (name is not null)
            {
                node.Add(name, text);
            }

            if (StatusOf(label) is var status && (status is not null || label is not { Citations.Count: 0, Notes.Count: 0, Certainties.Count: 0 }))
            {
                RdfNode resource = new RdfNode().A(SkosXl.Label).Add(SkosXl.LiteralForm, text);
                if (status is not null)
                {
                    resource.AddString(statements.Term("label-status"), status);
                }

                node.Add(described, statements.Apparatus(resource, label));
            }
        }

        return node;
    }

    /// <summary>The status, where SKOS has no property for it.</summary>
    private static string? StatusOf(Label label) => label.Status is LabelStatus.Abbreviation or LabelStatus.Deprecated ? Words.Key(label.Status) : null;
}
