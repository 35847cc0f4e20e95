using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ConceptLib.Fuzz.Checks;

/// <summary>Reads all that a library has: each property of each record, those of kinds too, and what is looked up by what stands in it.</summary>
internal static class LibraryWalk
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <summary>Reads everything; throws what a property throws.</summary>
    /// <returns>How many values were read.</returns>
    public static int Everything(ConceptLibrary library)
    {
        int values = ReachableFrom(library);
        LookUps(library);
        return values;
    }

    /// <summary>Looks up each record by its id, each concept by its labels, and asks each source for all that it can be asked.</summary>
    public static void LookUps(ConceptLibrary library)
    {
        foreach (Concept concept in library.All)
        {
            Assert.Same(concept, library[concept.Id]);
            foreach (Label label in concept.Labels)
            {
                Assert.Contains(library.Find(label.Text, label.Language), match => match.Concept == concept && match.Label == label);
                library.Search(label.Text);
                concept.LabelIn(label.Language);
            }

            Assert.All(library.RelationTypes, type => concept.RelationsOf(type));
            Assert.All(concept.Quotes, quote => Assert.True(library.TryGetQuote(quote.Id, out Quote? found) && found == quote));
            Assert.All(concept.Attributes.Names, name => concept.Attributes.ValuesOf(name));
            Assert.DoesNotContain(concept, concept.BroaderTransitive());
        }

        foreach (Source source in library.Sources)
        {
            Assert.All(Enum.GetValues<CitationStyle>(), style => source.ToCitation(style));
            using var _ = System.Text.Json.JsonDocument.Parse(source.ToCslJson());
        }
    }

    /// <summary>Reads each property of all that can be reached.</summary>
    /// <returns>How many values were read.</returns>
    public static int ReachableFrom(object root)
    {
        HashSet<object> seen = []; // records are equal to themselves alone, and what is made anew at each call is equal to what it was
        Stack<object> left = new([root]);
        int values = 0;
        while (left.TryPop(out object? next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            values++;
            Assert.NotNull(next.ToString());
            if (next is IEnumerable items and not string)
            {
                foreach (object? item in items)
                {
                    Push(item);
                }
            }

            foreach (PropertyInfo property in s_properties.GetOrAdd(next.GetType(), Properties))
            {
                Push(property.GetValue(next));
            }
        }

        return values;

        void Push(object? value)
        {
            if (value is not null)
            {
                left.Push(value);
            }
        }
    }

    // Those of the runtime and of generated classes; a list has no others than its items.
    private static PropertyInfo[] Properties(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0)];
}
