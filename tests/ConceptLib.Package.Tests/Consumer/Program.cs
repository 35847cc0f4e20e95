// What the user of a compiled library writes, once for each thing to want of one. None of these may become longer.
using ConceptLib;
using ConceptLib.InternationalRelations;

ConceptLibrary library = Concepts.Library;
var c = Concepts.NewTypeOfInternationalRelations;

// 1 tooltip
string tip = c.Definition is { } d ? $"{c.PreferredLabel.Text}: {d.Text.In("en").Text}" : c.PreferredLabel.Text;

// 2 citation list, each passage once, in order of first use
foreach (var cite in c.Citations.DistinctBy(x => (x.Source.Id, x.Locator))) Console.WriteLine(cite);

// 3 timeline of a concept
var timeline = c.Definitions.Select(x => (x.Date, What: (string)x.Text))
    .Concat(c.Quotes.Select(q => (q.Date, What: q.Text)))
    .Concat(c.Events.Select(e => (e.Date, What: e.Label)))
    .Where(x => x.Date?.Earliest is not null).OrderBy(x => x.Date);

// 4 official against critical meaning
var sides = c.Definitions.ToLookup(x => x.Stance);
foreach (var x in sides[Stance.Questions]) Console.WriteLine($"{x.Attribution}: {(string)x.Text}");

// 5 find by a synonym in Chinese: several answers are possible
foreach (var m in library.Find("命运共同体", "zh-Hans")) Console.WriteLine($"{m.Label.Status} label of {m.Concept.Id}");

// 6 quiz: who said it? Only direct words of a named speaker, and words that were checked
var quiz = library.All.SelectMany(x => x.Quotes).Distinct()
    .Where(q => q is { Form: QuoteForm.Direct, Speaker: not null, Verification: Verification.Exact or Verification.Normalized });

// 7 search labels by prefix and word
foreach (var m in library.Search("mutual respect").Take(10)) Console.WriteLine(m.Concept.Id);

// 8 filter by kind
foreach (var s in library.OfKind<HistoricalSystem>().OrderBy(x => x.Period)) Console.WriteLine(s.Id);

// 9 follow relations: what part, in whose view?
foreach (var r in Concepts.MutualRespect.RelationsOf(RelationType.PartOf)) Console.WriteLine($"{r.Role} of {r.Target.Id}, {r.Attribution}");
foreach (var b in c.BroaderTransitive()) Console.WriteLine(b.Id);

// 10 bibliography
File.WriteAllText("ir.json", Source.ToCslJson(library.Sources));

// 11 badge
string badge = c.Verification switch { Verification.Exact or Verification.Normalized => "checked", Verification.Unverified => "not checked", var v => v.ToString() };

// 12 localisation with fallback; the language found is needed for lang="…"
var t = c.LabelIn("zh-CN", "en");
Console.WriteLine($"<b lang=\"{t.Language}\">{t.Text}</b>{tip}{quiz.Count()}{timeline.Count()}{badge}");
