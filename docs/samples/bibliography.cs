#:project ../../src/ConceptLib.InternationalRelations

// A bibliography as CSL-JSON, for a reference manager (Zotero, JabRef) or a citation processor (citeproc, pandoc):
//   dotnet run docs/samples/bibliography.cs > references.json
// With ids of concepts, the sources that these cite:
//   dotnet run docs/samples/bibliography.cs -- core-interests mutual-respect
// With the package instead of this repository, the first line is: #:package ConceptLib.InternationalRelations@0.1.0
using ConceptLib;
using ConceptLib.InternationalRelations;

Console.OutputEncoding = System.Text.Encoding.UTF8;

IEnumerable<Source> sources = args.Length == 0
    ? Concepts.Library.Sources
    : args.SelectMany(id => Concepts.Library[id].Citations).Select(x => x.Source).Distinct();

Console.WriteLine(Source.ToCslJson(sources));
