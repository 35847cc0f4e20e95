#:project ../../src/ConceptLib.InternationalRelations

// What terms mean to those who advocate them, and to those who question or oppose them, side by side in Markdown:
//   dotnet run docs/samples/meanings.cs
//   dotnet run docs/samples/meanings.cs -- new-type-of-international-relations
// With the package instead of this repository, the first line is: #:package ConceptLib.InternationalRelations@0.1.0
using ConceptLib;
using ConceptLib.InternationalRelations;

Console.OutputEncoding = System.Text.Encoding.UTF8;

IEnumerable<Concept> concepts = args.Length == 0 ? Concepts.Library.All : args.Select(id => Concepts.Library[id]);

foreach (Concept concept in concepts)
{
    ILookup<Stance?, Definition> sides = concept.Definitions.ToLookup(x => x.Stance);
    Definition[] advocates = [.. sides[Stance.Advocates]];
    Definition[] critics = [.. sides[Stance.Questions], .. sides[Stance.Opposes]];
    if (advocates.Length == 0 || critics.Length == 0)
    {
        continue;
    }

    Console.WriteLine($"## {concept.PreferredLabel}\n");
    Console.WriteLine($"{concept.Definition?.Text}\n");
    Console.WriteLine("| advocates | critics |\n|---|---|");
    for (int i = 0; i < Math.Max(advocates.Length, critics.Length); i++)
    {
        Console.WriteLine($"| {advocates.ElementAtOrDefault(i)} | {critics.ElementAtOrDefault(i)} |");
    }

    Console.WriteLine();
}
