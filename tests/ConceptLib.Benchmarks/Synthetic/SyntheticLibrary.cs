using System.Globalization;
using ConceptLib.Benchmarks.Baselines;

namespace ConceptLib.Benchmarks.Synthetic;

/// <summary>What a synthetic library is made of.</summary>
/// <param name="Concepts">How many.</param>
/// <param name="Languages">Up to fifteen; the first is English. Each concept has a label in each, and a definition in half of them.</param>
/// <param name="QuotesPerConcept">On average.</param>
/// <param name="Seed">Another seed, other words.</param>
internal sealed record SyntheticOptions(int Concepts, int Languages = 3, int QuotesPerConcept = 2, ulong Seed = 1);

/// <summary>
/// A library that nobody wrote, with the lengths and counts of one that somebody did: the quantiles are those of definitions/, in words.
/// </summary>
internal static class SyntheticLibrary
{
    private static readonly int[] s_definitionLength = [26, 35, 40, 43, 46, 48, 51, 53, 64];
    private static readonly int[] s_othersDefinitionLength = [7, 18, 23, 26, 29, 30, 33, 38, 48];
    private static readonly int[] s_noteLength = [11, 24, 29, 32, 35, 40, 46, 51, 117];
    private static readonly int[] s_quoteLength = [9, 17, 22, 25, 28, 31, 35, 43, 65];

    private static readonly string[] s_stances = ["advocates", "describes", "questions", "opposes"];
    private static readonly string[] s_noteKinds = ["note", "scope", "usage", "history", "example"];
    private static readonly string[] s_sourceTypes = ["article-journal", "book", "chapter", "report", "webpage", "speech"];

    public static LibraryRecord Create(SyntheticOptions options)
    {
        RepeatableRandom random = new(options.Seed);
        Tongue[] tongues = [.. Tongue.All.Take(options.Languages)];
        Tongue english = tongues[0];
        LibraryRecord library = new() { Languages = [.. tongues.Select(static tongue => tongue.Tag)] };
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < 5 + (options.Concepts / 20); i++)
        {
            library.Agents.Add(new() { Id = Id(english, random, i, taken), Type = "person", Name = Capitalized(Name(english, random)) });
        }

        for (int i = 0; i < 5 + (options.Concepts / 10); i++)
        {
            library.Sources.Add(new()
            {
                Id = Id(english, random, i, taken),
                Type = random.Of(s_sourceTypes),
                Title = Capitalized(english.Prose(random, 4 + random.Below(9)).TrimEnd('.')),
                Author = random.Of(library.Agents).Id,
                Issued = Year(random),
            });
        }

        for (int i = 0; i < options.Concepts; i++)
        {
            library.Concepts.Add(Concept(i, options, tongues, library, random, taken));
        }

        return library;
    }

    private static ConceptRecord Concept(int number, SyntheticOptions options, Tongue[] tongues, LibraryRecord library, RepeatableRandom random, HashSet<string> taken)
    {
        Tongue english = tongues[0];
        string id = Id(english, random, number, taken);
        ConceptRecord concept = new() { Id = id, Labels = [new() { Language = english.Tag, Status = "preferred", Text = id.Replace('-', ' ') }] };
        if (random.Percent(25))
        {
            concept.Labels.Add(new() { Language = english.Tag, Status = "admitted", Text = english.Label(random, options.Concepts + number) });
        }

        concept.Labels.AddRange(tongues.Skip(1).Select(tongue => new LabelRecord { Language = tongue.Tag, Status = "preferred", Text = tongue.Label(random, number) }));
        foreach (Tongue tongue in tongues.Take((tongues.Length + 1) / 2))
        {
            concept.Definition.Add(tongue.Tag, tongue.Prose(random, random.Distributed(s_definitionLength)));
        }

        for (int i = random.Below(4); i > 0; i--)
        {
            concept.Definitions.Add(new()
            {
                Text = english.Prose(random, random.Distributed(s_othersDefinitionLength)),
                AccordingTo = random.Of(library.Agents).Id,
                Source = random.Of(library.Sources).Id,
                Stance = random.Of(s_stances),
            });
        }

        for (int i = random.Below(3); i > 0; i--)
        {
            concept.Notes.Add(new() { Kind = random.Of(s_noteKinds), Text = english.Prose(random, random.Distributed(s_noteLength)), Source = random.Of(library.Sources).Id });
        }

        for (int i = random.Below((2 * options.QuotesPerConcept) + 1); i > 0; i--)
        {
            SourceRecord source = random.Of(library.Sources);
            concept.Quotes.Add(new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"quote-{i}"),
                Text = english.Prose(random, random.Distributed(s_quoteLength)),
                Speaker = random.Of(library.Agents).Id,
                Source = source.Id,
                Locator = string.Create(CultureInfo.InvariantCulture, $"p. {1 + random.Below(400)}"),
                Date = (int.Parse(source.Issued, CultureInfo.InvariantCulture) - random.Below(20)).ToString(CultureInfo.InvariantCulture),
                Stance = random.Of(s_stances),
            });
        }

        AddRelations(concept, number, library, random);
        return concept;
    }

    /// <summary>Only to concepts that are there already, so that no hierarchy is a ring; each target once.</summary>
    private static void AddRelations(ConceptRecord concept, int number, LibraryRecord library, RepeatableRandom random)
    {
        HashSet<string> targets = [];
        for (int i = number == 0 ? 0 : random.Below(5); i > 0; i--)
        {
            string target = library.Concepts[random.Below(number)].Id;
            if (targets.Add(target))
            {
                concept.Relations.Add(random.Below(3) switch
                {
                    0 => new() { Type = "broader", Target = target },
                    1 => new() { Type = "related", Target = target },
                    _ => new() { Type = "part-of", Target = target, Role = "condition", Source = random.Of(library.Sources).Id },
                });
            }
        }
    }

    /// <summary>The last word is of this number alone, but for words that happen to be spelt alike.</summary>
    private static string Id(Tongue english, RepeatableRandom random, int number, HashSet<string> taken)
    {
        string id;
        do
        {
            id = $"{english.Word(random.WordRank(12))}-{english.Word(number)}";
        }
        while (!taken.Add(id));

        return id;
    }

    private static string Name(Tongue english, RepeatableRandom random) => $"{english.Word(random.WordRank(10))} {Capitalized(english.Word(random.WordRank(14)))}";

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Year(RepeatableRandom random) => (1950 + random.Below(75)).ToString(CultureInfo.InvariantCulture);
}
