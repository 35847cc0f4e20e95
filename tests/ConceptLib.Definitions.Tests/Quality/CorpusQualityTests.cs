using System.Globalization;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Quality;

/// <summary>What the rules on a whole library take for a mistake, and above all what they do not.</summary>
public sealed class CorpusQualityTests
{
    private static readonly LibraryOptions s_options = new(null, "Acme.Vocabulary", "acme", IsPublic: true, DocumentationLanguage: null)
    {
        Rules = RuleSelection.Default with { IncludesCorpus = true },
    };

    private static readonly string[] s_words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "good", "bad"];

    [Fact]
    public void A_concept_that_nothing_leads_to_or_from_is_an_orphan_where_most_others_hang_together() => Assert.Equal(
        ["d.yaml(1,1): CL0421 The concept 'd' has no relation or link to another in use, and no other in use has one to it"],
        Problems(("a", "relations: { related: b }"), ("b", ""), ("c", "notes: ['See [b](#b).']"), ("d", "")));

    [Fact]
    public void Nothing_is_asked_of_a_list_of_terms() => Assert.Equal([], Problems(("a", "relations: { related: b }"), ("b", ""), ("c", ""), ("d", ""), ("e", "")));

    [Fact]
    public void Clusters_are_reported_once_each_with_their_members() => Assert.Equal(
        ["d.yaml(1,1): CL0422 2 concepts are related or linked among themselves, and not to the other 3 in use: 'd', 'e'"],
        Problems(("a", "relations: { related: [b, c] }"), ("b", ""), ("c", ""), ("d", ""), ("e", "relations: { part-of: d }")));

    [Fact]
    public void Where_a_file_has_errors_nobody_is_called_an_orphan_for_it()
    {
        string[] problems = Problems(("a", "relations: { related: b }"), ("b", ""), ("c", "relations: { related: d }\nunknown: 1"), ("d", ""), ("e", ""));

        Assert.Equal(["CL0011"], problems.Select(Code));
    }

    [Fact]
    public void A_deprecated_concept_is_no_orphan() => Assert.Equal([], Problems(("a", "relations: { related: b }"), ("b", ""), ("c", "status: deprecated\nreason: Old.")));

    [Fact]
    public void A_concept_that_only_a_deprecated_one_leads_to_hangs_together_with_none_in_use() => Assert.Equal(
        ["d.yaml(1,1): CL0421 The concept 'd' has no relation or link to another in use, and no other in use has one to it"],
        Problems(("a", "relations: { related: [b, c] }"), ("b", ""), ("c", ""), ("d", ""), ("old", "status: deprecated\nreplaced-by: d")));

    [Theory]
    [InlineData("relations: { broader: [b, c] }", "CL0423 'c' is broader than 'a' by way of 'b' already")]
    [InlineData("relations: { related: c, broader: b }", "CL0424 'c' is broader than 'a', so the two are not merely 'related'")]
    public void What_the_hierarchy_says_is_not_said_again_in_another_way(string relations, string problem) => Assert.Equal(
        [problem],
        Problems(("a", relations), ("b", "relations: { broader: c }"), ("c", "")).Select(static line => line.Split(": ", 2)[1]));

    [Fact]
    public void Whichever_side_states_a_relation_the_hierarchy_is_the_same() => Assert.Equal(
        ["CL0423", "CL0424"],
        Problems(("a", "relations: { related: c }"), ("b", "relations: { narrower: a }"), ("c", "relations: { narrower: [a, b] }")).Select(Code).Order());

    [Fact]
    public void Siblings_that_are_related_are_pointed_out_unless_it_is_said_how()
    {
        Assert.Equal(["CL0425"], Problems(("a", "relations: { broader: c, related: b }"), ("b", "relations: { broader: c }"), ("c", "")).Select(Code));
        Assert.Equal([], Problems(("a", "relations: { broader: c, related: { concept: b, role: rival } }"), ("b", "relations: { broader: c }"), ("c", "")));
    }

    [Fact]
    public void A_relation_with_a_role_is_a_statement_of_its_own() => Assert.Equal([], Problems(
        ("a", "relations: { broader: [b, { concept: c, role: last resort }], related: { concept: c, role: rival } }"), ("b", "relations: { broader: c }"), ("c", "")));

    [Fact]
    public void A_ring_of_broader_concepts_is_the_one_error_that_it_is() => Assert.Equal(
        ["CL0114", "CL0114"],
        Problems(("a", "relations: { broader: b, related: c }"), ("b", "relations: { broader: a }"), ("c", "relations: { broader: a }")).Select(Code));

    [Fact]
    public void A_synonym_that_is_a_label_elsewhere_is_pointed_out_at_the_synonym() => Assert.Equal(
        ["a.yaml(1,53): CL0426 'Quarrel' is also the preferred label of 'b' in b.yaml"],
        Check(
            ("a.yaml", "labels: { en: { preferred: dispute one, admitted: [ Quarrel ], hidden: [b2] } }\ndefinition: A first thing.\nrelations: { related: b }"),
            ("b.yaml", "labels: { en: { preferred: quarrel, hidden: [dispute one] } }\ndefinition: A second thing.")));

    [Fact]
    public void Concepts_that_are_defined_by_each_other_are_reported_with_the_ring()
    {
        string[] problems = Check(
            ("peace.yaml", "label: peace\ndefinition: The absence of war."),
            ("war.yaml", "label: war\ndefinition: The contrary of [a state without arms](#peace)."),
            ("army.yaml", "label: army\ndefinition: A body that wages [war](#war). It also keeps the peace."));

        Assert.Equal(
            ["peace.yaml(2,13): CL0427 The definition leads back to itself: 'peace' → 'war' → 'peace'", "war.yaml(2,13): CL0427 The definition leads back to itself: 'war' → 'peace' → 'war'"],
            problems);
    }

    [Fact]
    public void A_ring_is_reported_at_the_definition_that_begins_it() => Assert.Equal(
        ["peace.yaml(4,7): CL0427 The definition leads back to itself: 'peace' → 'war' → 'peace'", "war.yaml(2,13): CL0427 The definition leads back to itself: 'war' → 'peace' → 'war'"],
        Check(
            ("library.yaml", "languages: [en, de]"),
            ("peace.yaml", "labels: { en: peace, de: Frieden }\ndefinition:\n  en: A quiet time.\n  de: Die Zeit ohne [Waffen](#war)."),
            ("war.yaml", "label: war\ndefinition: The contrary of peace.")));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_ring_of_up_to_four_concepts_is_found(int length)
    {
        string[] problems = Check([.. Enumerable.Range(0, length).Select(number => ($"n{number}.yaml", $"label: {s_words[number]} thing\ndefinition: Sort {s_words[^(number + 1)]} of a {s_words[(number + 1) % length]} thing."))]);

        Assert.Equal(length > 4 ? 0 : length, problems.Count(static problem => Code(problem) == "CL0427"));
    }

    [Theory]
    [InlineData("The absence of warfare.")]
    [InlineData("A long quiet. It is the absence of war.")]
    [InlineData("The absence of a just war.")]
    public void A_word_that_is_part_of_another_or_of_a_longer_label_or_that_comes_later_makes_no_ring(string definition) => Assert.Equal([], Check(
        ("peace.yaml", $"label: peace\ndefinition: {definition}"),
        ("just.yaml", "label: just war\ndefinition: Strife with good cause."),
        ("war.yaml", "label: war\ndefinition: The contrary of peace.")));

    [Theory]
    [InlineData("A situation in which one side gains what another side loses in any contest.", "word for word")]
    [InlineData("a situation in which one side gains what another side loses in any contest", "word for word")]
    [InlineData("A situation in which one side gains what another side loses in every contest.", "nearly")]
    [InlineData("A situation in which one side gains what others lose in every other contest.", null)]
    public void Definitions_that_differ_in_a_word_are_reported_at_the_later_file(string definition, string? likeness) => Assert.Equal(
        likeness is null ? [] : [$"b.yaml(2,13): CL0428 The definition is {likeness} that of 'a' in a.yaml"],
        Check(
            ("a.yaml", "label: one label\ndefinition: A situation in which one side gains what another side loses in any contest."),
            ("b.yaml", $"label: other label\ndefinition: {definition}")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Near_duplicates_are_those_that_a_comparison_of_each_with_each_finds(int seed)
    {
        string[][] definitions = AlikeDefinitions(seed);

        string[] problems = Check([.. definitions.Select(static (words, number) => (Name(number), $"label: label number{number}\ndefinition: {string.Join(' ', words)}"))]);

        string[] expected = [.. NearDuplicatesByEachPair(definitions)];
        Assert.InRange(expected.Length, 30, 170);
        Assert.Equal(expected, problems.Where(static problem => Code(problem) == "CL0428").Select(static problem => problem.Split(": CL0428 The definition is ")[0][..^6] + problem.Split(" in ")[^1]));
    }

    [Fact]
    public void Definitions_without_a_word_are_no_copies() =>
        Assert.Equal([], Check(("a.yaml", "label: one label\ndefinition: …"), ("b.yaml", "label: other label\ndefinition: —")));

    [Fact]
    public void Every_copy_of_many_is_reported_and_each_in_its_language()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 200).Select(static number => (Name(number), $"labels: {{ en: label number{number}, de: Name{number} }}\ndefinition: {{ en: One of many copies of a text in number{number}., de: Eine von vielen Kopien. }}"))];

        string[] codes = [.. Check([.. files, ("library.yaml", "languages: [en, de]")]).Select(Code)];

        Assert.Equal(2 * 199, codes.Count(static code => code == "CL0428"));
    }

    [Theory]
    [InlineData("A body of the WTO for disputes.", "WTO")]
    [InlineData("Bodies of NGOs and again of NGOs.", "NGOs")]
    [InlineData("A body of the World Trade Organization (WTO), and of the WTO alone.", null)]
    [InlineData("A body of the WTO (World Trade Organization).", null)]
    [InlineData("A body of the ILO and of its ILOs.", null)]
    [InlineData("A body of the ITEMS.", "ITEMS")]
    [InlineData("A body of ITEM and of Pius XII in the days of COVID-19 and of F16 planes.", null)]
    [InlineData("THE BODY OF AN ORGANIZATION", null)]
    public void An_abbreviation_that_nothing_explains_is_reported(string definition, string? abbreviation) => Assert.Equal(
        abbreviation is null ? [] : [$"a.yaml(2,13): CL0429 '{abbreviation}' is neither explained here nor a label in this library"],
        Check(
            ("a.yaml", $"label: first thing\ndefinition: {definition}"),
            ("b.yaml", "labels: { en: { preferred: International Labour Organization, abbreviations: [ILO] } }\ndefinition: What is meant."),
            ("agents.yaml", "item: { type: organization, name: The ITEM Group }")));

    [Theory]
    [InlineData("agents.yaml", "item: { type: organization, name: The ITEM Group }\nbroken: { nam: The WTO }")]
    [InlineData("sources.yaml", "report: { type: book, titel: Report of the WTO }")]
    [InlineData("b.yaml", "label: second thing\ndefinition: What is meant.\nunknown: 1")]
    public void Where_a_file_has_errors_no_abbreviation_is_called_unexplained_for_it(string path, string text) => Assert.DoesNotContain(
        "CL0429",
        Check(("a.yaml", "label: first thing\ndefinition: A body of the WTO."), (path, text)).Select(Code));

    [Theory]
    [InlineData("Small thing number last.", null)]
    [InlineData("Small thing number last", "10 of 11 definitions in 'en' end with a full stop, and this one does not")]
    [InlineData("small thing number last.", "10 of 11 definitions in 'en' begin with a capital letter, and this one does not")]
    [InlineData("A small thing number last.", "10 of 11 definitions in 'en' begin without an article, and this one does not")]
    [InlineData("iPhone number last.", null)]
    public void A_definition_unlike_nearly_all_others_is_reported(string definition, string? message) => Assert.Equal(
        message is null ? [] : [$"z.yaml(2,13): CL0430 {message}"],
        Check([.. TenForms("Thing of a {0} kind."), ("z.yaml", $"label: last\ndefinition: {definition.Replace("last", "ninth", StringComparison.Ordinal)}")]));

    [Theory]
    [InlineData("European custom of the ninth kind")]
    [InlineData("thing of the ninth kind")]
    public void A_name_may_have_its_capital_among_small_letters(string definition) =>
        Assert.Equal([], Check([.. TenForms("thing of a {0} kind"), ("z.yaml", $"label: last\ndefinition: {definition}")]));

    [Fact]
    public void A_library_that_has_both_forms_has_chosen_none() =>
        Assert.Equal([], Check([.. TenForms("Thing of a {0} kind."), ("y.yaml", "label: y\ndefinition: thing of some sort"), ("z.yaml", "label: z\ndefinition: thing of no sort")]));

    [Fact]
    public void Memory_grows_with_the_number_of_concepts_and_no_faster()
    {
        // Abbreviations, synonyms, relations and labels of several words, so that each rule has something to look at.
        static (string, string)[] Files(int count) =>
        [
            .. Enumerable.Range(0, count).Select(number => (
                $"c{number:d4}.yaml",
                $"labels: {{ en: {{ preferred: sort {number} of thing, abbreviations: [{Letters(number)}] }} }}\n" +
                $"definition: Anything of sort {(number + 1) % count} of thing that the {Letters((number + 7) % count)} and the {Letters(number)}Q know.\n" +
                $"relations: {{ broader: [c{number / 2:d4}, c0000], related: c{(number + 1) % count:d4} }}")),
        ];

        static string Letters(int number) => string.Concat(number.ToString("d4", CultureInfo.InvariantCulture).Select(static digit => (char)('A' + digit - '0')));

        static long Allocated(int count)
        {
            (string, string)[] files = Files(count);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Check(files);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(100);
        Assert.InRange((double)Allocated(2_000) / Allocated(500), 3.5, 4.8);
    }

    [Fact]
    public void Without_the_rules_of_the_corpus_none_is_checked() =>
        Assert.Equal([], Lines(BoundDefinitions.Bind([new("a.yaml", "label: a\ndefinition: One of the WTO."), new("b.yaml", "label: b\ndefinition: One of the WTO.")], s_options with { Rules = RuleSelection.Default }, ReaderLimits.Default)));

    /// <summary>Definitions of which many are another one with words changed, left out or put in: as alike as the rule asks for, or not quite.</summary>
    private static string[][] AlikeDefinitions(int seed)
    {
        Random random = new(seed);
        List<string[]> definitions = [];
        for (int number = 0; number < 200; number++)
        {
            string[] words = number > 0 && random.Next(3) > 0
                ? [.. definitions[random.Next(number)]]
                : [.. Enumerable.Range(0, random.Next(5, 60)).Select(_ => Word())];
            for (int changes = random.Next(8); changes > 0; changes--)
            {
                int at = random.Next(words.Length);
                words = random.Next(3) switch
                {
                    0 => [.. words[..at], Word(), .. words[(at + 1)..]],
                    1 => [.. words[..at], Word(), .. words[at..]],
                    _ => words.Length > 5 ? [.. words[..at], .. words[(at + 1)..]] : words,
                };
            }

            definitions.Add(words);
        }

        return [.. definitions];

        string Word() => $"w{(int)Math.Pow(200, random.NextDouble())}x";
    }

    /// <summary>For each definition of which an earlier one has seven tenths of all pairs of neighbouring words in common: the files of both.</summary>
    private static IEnumerable<string> NearDuplicatesByEachPair(string[][] definitions)
    {
        HashSet<(string, string)>[] pairs = [.. definitions.Select(static words => words.Zip(words.Skip(1)).ToHashSet())];
        for (int number = 0; number < definitions.Length; number++)
        {
            // One that stands word for word is a copy of that, and no one's original.
            int copied = Array.FindIndex(definitions, other => other.SequenceEqual(definitions[number]));
            int original = copied < number ? copied : Enumerable.Range(0, number).FirstOrDefault(
                other => pairs[number].Count >= 5 && pairs[other].Count >= 5 && 10 * pairs[number].Intersect(pairs[other]).Count() >= 7 * pairs[number].Union(pairs[other]).Count(), -1);
            if (original >= 0)
            {
                yield return $"{Name(number)}{Name(original)}";
            }
        }
    }

    private static IEnumerable<(string, string)> TenForms(string form) =>
        s_words.Select((word, number) => (Name(number), $"label: label {word}\ndefinition: {string.Format(CultureInfo.InvariantCulture, form, word)}"));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"n{number:d3}.yaml");

    /// <summary>Checks concepts with labels and definitions that break no rule.</summary>
    private static string[] Problems(params (string Id, string More)[] concepts) =>
        Check([.. concepts.Select(static concept => ($"{concept.Id}.yaml", $"label: label {concept.Id}\ndefinition: {concept.Id}'s own meaning.\n{concept.More}"))]);

    private static string[] Check(params (string Path, string Text)[] files) =>
        Lines(BoundDefinitions.Bind(files.Select(static file => new DefinitionText(file.Path, file.Text + "\n")), s_options, ReaderLimits.Default));

    private static string[] Lines(BoundDefinitions definitions) =>
    [
        .. definitions.Problems.SelectMany(static file => file.Problems, static (file, located) => string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Path}({located.Range.Line + 1},{located.Range.Column + 1}): {located.Problem.Rule.Code} {located.Problem.Rule.Message(located.Problem.Arguments)}")),
    ];

    private static string Code(string line) => line.Split(": ", 2)[1][..6];
}
