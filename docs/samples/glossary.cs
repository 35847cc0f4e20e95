#:project ../../src/ConceptLib.InternationalRelations

// A glossary on the console. Without words it lists the terms; with words it looks them up, in any language:
//   dotnet run docs/samples/glossary.cs
//   dotnet run docs/samples/glossary.cs -- mutual respect
//   dotnet run docs/samples/glossary.cs -- 相互尊重
// With the package instead of this repository, the first line is: #:package ConceptLib.InternationalRelations@0.1.0
using ConceptLib;
using ConceptLib.InternationalRelations;

Console.OutputEncoding = System.Text.Encoding.UTF8;
ConceptLibrary library = Concepts.Library;

if (args.Length == 0)
{
    foreach (Concept concept in library.All.OrderBy(x => x.PreferredLabel.Text, StringComparer.OrdinalIgnoreCase))
    {
        Console.WriteLine($"{concept.PreferredLabel}: {concept.Definition?.Text}");
    }

    return 0;
}

string words = string.Join(' ', args);
IReadOnlyList<LabelMatch> matches = library.Find(words) is { Count: > 0 } found ? found : library.Search(words);
if (matches.Count == 0)
{
    Console.Error.WriteLine($"No term has the words '{words}'.");
    return 1;
}

foreach (Concept concept in matches.Select(x => x.Concept).Distinct())
{
    IEnumerable<Label> synonyms = concept.Labels.Skip(1).Where(x => x.Status is LabelStatus.Preferred or LabelStatus.Admitted);
    Console.WriteLine(string.Join(" · ", synonyms.Prepend(concept.PreferredLabel)));
    Console.WriteLine($"  {concept.Definition?.Text}");
    foreach (Definition definition in concept.Definitions)
    {
        Console.WriteLine($"  - {definition}");
    }

    foreach (Concept other in concept.Relations.Select(x => x.Target).Distinct())
    {
        Console.WriteLine($"  see {other.PreferredLabel}");
    }
}

return 0;
