using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;

namespace ConceptLib.Definitions.Packing;

/// <summary>Packs a concept: the table "Fields of a concept" in <c>docs/packed-form.md</c>.</summary>
internal static class ConceptPacker
{
    public static PackedRecord Pack(BoundConcept concept, int languageCount)
    {
        FieldTable fields = new(languageCount);
        fields.Add(writer =>
        {
            writer.String(concept.Kind);
            writer.Number((int)concept.Status);
            writer.String(concept.Domain);
            writer.Text(concept.Reason);
        });
        fields.AddList(concept.Labels, static (writer, label) => writer.Label(label));
        if (concept.Definition is { } definition)
        {
            fields.Add(writer => Definition(writer, definition));
        }
        else
        {
            fields.AddEmpty();
        }

        fields.AddList(concept.Definitions, Definition);
        fields.AddList(concept.Notes, static (writer, note) => writer.Note(note));
        fields.AddList(concept.Quotes, QuoteEntry);
        fields.AddList(concept.Relations, Relation);
        fields.AddList(concept.Mappings, static (writer, mapping) =>
        {
            writer.Number((int)mapping.Type);
            writer.String(mapping.Target);
        });
        fields.AddList(concept.Attributes, Attribute);
        return fields.ToRecord(concept.Id);
    }

    private static void Definition(PackedWriter writer, BoundDefinition definition)
    {
        writer.Text(definition.Text);
        writer.QuoteReference(definition.Quote);
        writer.Agents(definition.AccordingTo);
        writer.String(definition.Attribution);
        writer.String(definition.Period);
        writer.String(definition.Date);
        writer.Stance(definition.Stance);
        writer.Flag(definition.Adapted);
        writer.Apparatus(definition.Apparatus);
    }

    private static void QuoteEntry(PackedWriter writer, BoundQuoteEntry entry)
    {
        if (entry is BoundQuote quote)
        {
            writer.Number(0);
            Quote(writer, quote);
        }
        else if (entry is BoundQuoteLink link)
        {
            writer.Number(1);
            writer.QuoteReference(link.Quote);
            writer.Stance(link.Stance);
        }
    }

    private static void Quote(PackedWriter writer, BoundQuote quote)
    {
        writer.String(quote.Id);
        writer.String(quote.Text);
        writer.Agents(quote.Speakers);
        writer.Number((int)quote.Form);
        writer.String(quote.Attribution);
        writer.String(quote.Event?.Id);
        writer.String(quote.Date);
        writer.Stance(quote.Stance);
        writer.QuoteReference(quote.VersionOf);
        writer.List(quote.Cites, writer.Citation);
        writer.String(quote.SpeakerAsPrinted);
        writer.Number((int)quote.Verification);
        writer.Apparatus(quote.Apparatus);
    }

    private static void Relation(PackedWriter writer, BoundRelation relation)
    {
        writer.String(relation.Type);
        writer.String(relation.Target.Id);
        writer.Text(relation.Role);
        writer.Agents(relation.AccordingTo);
        writer.String(relation.Attribution);
        writer.String(relation.Period);
        writer.Apparatus(relation.Apparatus);
    }

    private static void Attribute(PackedWriter writer, BoundAttribute attribute)
    {
        writer.String(attribute.Name);
        writer.Number((int)attribute.Type);
        writer.List(attribute.Values, value =>
        {
            if (attribute.Type == AttributeType.Text)
            {
                writer.Text(value.Text);
            }
            else
            {
                writer.String(value.Scalar);
            }
        });
    }
}
