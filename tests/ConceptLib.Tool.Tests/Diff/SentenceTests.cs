using ConceptLib.Tool.Comparison;
using static ConceptLib.Tool.Tests.Diff.Versions;

namespace ConceptLib.Tool.Tests.Diff;

/// <summary>A change is said as an editor would say it, and asks for the step that users need.</summary>
public sealed class SentenceTests
{
    private const string Book = "book: { type: book, title: Book, author: one }\n";
    private const string Agents = "one: { name: One }\ntwo: { name: Two }\n";

    [Fact]
    public void Nothing_changed_is_no_step() => AssertDiff("label: peace", "label: peace", VersionStep.None);

    [Fact]
    public void A_moved_line_and_a_comment_are_no_change() => AssertDiff("label: peace\nnote: One.", "# a comment\nnotes: [One.]\nlabels: { en: peace }", VersionStep.None);

    [Fact]
    public void An_edited_definition_is_shown_word_by_word() => AssertDiff(
        "definition: The absence of war, and of the threat of it, between states that are many and of many kinds.",
        "definition: The absence of war, and of the fear of it, between states that are many and of many kinds.",
        VersionStep.Patch,
        "The definition now reads: … of war, and of the [-threat-] {+fear+} of it, between states that …");

    [Fact]
    public void A_text_in_a_script_without_spaces_is_shown_letter_by_letter() => AssertDiff(
        "label: peace\ndefinition: { en: Quiet., zh-Hans: 世界各国的和平。 }",
        "label: peace\ndefinition: { en: Quiet., zh-Hans: 亚洲各国的和平。 }",
        VersionStep.Patch,
        "The definition in zh-Hans now reads: [-世界-] {+亚洲+}各国的和平。");

    [Fact]
    public void A_text_with_the_same_words_differs_in_white_space_alone() => AssertDiff(
        "definition: |-\n  The absence\n  of war.",
        "definition: The absence of war.",
        VersionStep.Patch,
        "The definition differs in white space alone.");

    [Fact]
    public void Another_preferred_label_is_another_label_and_nothing_more() => AssertDiff(
        "labels: { en: { preferred: peace, admitted: [quiet] } }",
        "labels: { en: { preferred: quiet, admitted: [peace] } }",
        VersionStep.Patch,
        "The preferred label in en is now “quiet”; it was “peace”.", "The label “peace” in en is new: “admitted”.", "The label “quiet” in en is gone: “admitted”.");

    [Fact]
    public void A_new_quote_is_minor_and_one_that_is_gone_is_major()
    {
        const string Quotes = "label: peace\nquotes: [{ id: a, text: 'Quiet.', source: book }]";
        AssertDiff("label: peace", Quotes, VersionStep.Minor, "The quote a is new: “Quiet.”.");
        AssertDiff(Quotes, "label: peace", VersionStep.Major, "The quote a is gone: “Quiet.”.");
        AssertDiff(Quotes, Quotes.Replace("Quiet.", "Quiet, please."), VersionStep.Patch, "The quote a now reads: Quiet{+, please+}.");
    }

    [Fact]
    public void A_relation_is_named_with_what_it_says() => AssertDiff(
        "label: peace\nrelations: { part-of: { concept: order, role: end } }",
        "label: peace\nrelations: { part-of: { concept: order, role: means, period: 1945/ }, related: order }",
        VersionStep.Patch,
        "The relation part of order: the role now reads: [-end-] {+means+}", "The relation part of order: the period is new: “1945/”.", "The relation related order is new.");

    [Fact]
    public void Parts_in_another_order_are_one_change() => AssertDiff(
        "label: peace\nnotes: [One., Two., Three.]", "label: peace\nnotes: [Two., Three., One.]", VersionStep.Patch, "The notes stand in another order.");

    [Fact]
    public void A_deprecated_concept_leads_to_its_successor() => AssertDiff(
        "label: peace", "label: peace\nstatus: deprecated\nreplaced-by: order", VersionStep.Minor,
        "It is deprecated. Use 'order' instead.", "The relation replaced by order is new.");

    [Fact]
    public void Another_kind_is_another_type_in_code() =>
        AssertDiff("label: peace\nkind: state", "label: peace\nkind: aim", VersionStep.Major, "The kind is now “aim”; it was “state”.");

    [Fact]
    public void Another_name_in_code_is_major() =>
        AssertDiff("label: peace", "label: peace\nidentifier: Quiet", VersionStep.Major, "In C# it is now Concepts.Quiet; it was Concepts.Peace.");

    [Fact]
    public void A_record_that_comes_is_minor_and_one_that_goes_is_major()
    {
        ComparedLibrary one = Open(Concept("peace"));
        ComparedLibrary two = Open(Concept("peace"), Concept("war"), File("agents.yaml", "one: { name: One }"));

        Assert.Equal(["war: Minor: It is new: Concepts.War.", "one: Minor: It is new: Agents.One."], LibraryComparison.Between(one, two).Lines());
        Assert.Equal(["war: Major: It is gone, and with it Concepts.War.", "one: Major: It is gone, and with it Agents.One."], LibraryComparison.Between(two, one).Lines());
    }

    [Fact]
    public void A_concept_that_is_renamed_with_a_tombstone_is_minor_and_what_refers_to_it_is_unchanged()
    {
        const string Said = "note: Said.\nquotes: [{ id: a, text: Quiet., source: book }]\n";
        ComparedLibrary old = Open(Concept("peace", Said), Concept("order", "relations: { related: peace }"), File("sources.yaml", Book), File("agents.yaml", Agents));
        ComparedLibrary now = Open(
            File("calm.yaml", "label: calm\ndefinition: What is meant.\n" + Said), File("peace.yaml", "label: peace\nstatus: deprecated\nreplaced-by: calm"),
            Concept("order", "relations: { related: calm }"), File("sources.yaml", Book), File("agents.yaml", Agents));

        Assert.Equal(
            [
                "calm: Minor: It is the new name of 'peace', which stays and leads here: Concepts.Calm.",
                "calm: Patch: The preferred label in en is now “calm”; it was “peace”.",
                "peace: Minor: It is deprecated. Use 'calm' instead.",
                "peace: Patch: The relation replaced by calm is new.",
            ],
            LibraryComparison.Between(old, now).Lines());
    }

    [Theory]
    [InlineData("sources.yaml", "type: book, title: Book, publisher: Press", "type: book, title: The Book, publisher: Press", "type: book, title: Book", "The title now reads: {+The+} Book")]
    [InlineData("agents.yaml", "name: Wu, family: Wu", "name: Mr Wu, family: Wu", "name: Wu", "The name now reads: {+Mr+} Wu")]
    [InlineData("events.yaml", "label: Fair, date: 2013", "label: The Fair, date: 2013", "label: Fair", "The preferred label in en is now “The Fair”; it was “Fair”.")]
    public void Any_record_that_is_renamed_with_a_tombstone_is_minor_and_what_refers_to_it_is_unchanged(string path, string before, string renamed, string tombstone, string change)
    {
        Dictionary<string, string> files = new()
        {
            ["sources.yaml"] = "old: { type: book, title: Other }",
            ["agents.yaml"] = "old: { name: Other }",
            ["events.yaml"] = "old: { label: Other }",
            ["peace.yaml"] = "label: peace\ndefinition: What is meant.\nquotes: [{ id: a, text: Quiet., source: old, speaker: old, event: old }]\n",
        };
        string key = path switch { "sources.yaml" => "source: ", "agents.yaml" => "speaker: ", _ => "event: " };
        ComparedLibrary old = Open(new Dictionary<string, string>(files) { [path] = $"old: {{ {before} }}" });
        ComparedLibrary now = Open(new Dictionary<string, string>(files)
        {
            [path] = $"new: {{ {renamed} }}\nold: {{ {tombstone}, deprecated: true, replaced-by: new, reason: A slip. }}",
            ["peace.yaml"] = files["peace.yaml"].Replace(key + "old", key + "new", StringComparison.Ordinal),
        });

        string type = char.ToUpperInvariant(path[0]) + path[1..^5];
        Assert.Equal(
            [
                $"new: Minor: It is the new name of 'old', which stays and leads here: {type}.New.",
                $"new: Patch: {change}",
                "old: Minor: It is deprecated. Use 'new' instead.",
                "old: Patch: The reason is new: “A slip.”.",
                "old: Patch: The successor is new: “new”.",
            ],
            LibraryComparison.Between(old, now).Lines());
    }

    [Theory]
    [InlineData("sources.yaml", "type: book, title: Book")]
    [InlineData("agents.yaml", "name: Wu")]
    [InlineData("events.yaml", "label: Fair")]
    public void Any_record_out_of_use_is_minor_and_so_is_one_in_use_again(string path, string record)
    {
        ComparedLibrary used = Open(Concept("peace"), File(path, $"old: {{ {record} }}"));
        ComparedLibrary unused = Open(Concept("peace"), File(path, $"old: {{ {record}, deprecated: true }}"));

        Assert.Equal(["old: Minor: It is deprecated."], LibraryComparison.Between(used, unused).Lines());
        Assert.Equal(["old: Minor: It is in use again."], LibraryComparison.Between(unused, used).Lines());
    }

    [Theory]
    [InlineData("calm.yaml", "label: calm\nidentifier: Peace\ndefinition: What is meant.")]
    [InlineData("calm.yaml", "label: peace\ndefinition: What is meant.")]
    public void A_concept_that_is_renamed_without_one_is_known_by_its_name_in_code_or_its_label(string path, string text)
    {
        IEnumerable<string> lines = LibraryComparison.Between(Open(Concept("peace")), Open(File(path, text))).Lines();

        Assert.StartsWith("calm: Major: It is the new name of 'peace', which is gone, and with it Concepts.Peace.", lines.First(), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("peace:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tombstone_that_loses_its_kind_breaks_code() => Assert.Contains(
        "peace: Major: The kind is gone: “state”.",
        LibraryComparison.Between(
            Open(File("library.yaml", "kinds: { state: {} }"), Concept("peace", "kind: state")),
            Open(File("library.yaml", "kinds: { state: {} }"), Concept("calm", "kind: state"), File("peace.yaml", "label: peace\nstatus: deprecated\nreplaced-by: calm"))).Lines());

    [Theory]
    [InlineData("title: One", "title: Two", nameof(VersionStep.Patch), "The title now reads: [-One-] {+Two+}")]
    [InlineData("id: one", "id: two", nameof(VersionStep.Major), "The id of the library is now 'two'; it was 'one'.")]
    [InlineData("base-iri: https://a.example/", "base-iri: https://b.example/", nameof(VersionStep.Major), "The IRIs of all concepts change: they began with https://a.example/, and now with https://b.example/.")]
    [InlineData("license: CC0-1.0", "license: MIT", nameof(VersionStep.Minor), "The licence is now MIT; it was CC0-1.0.")]
    [InlineData("languages: [en]", "languages: [en, de]", nameof(VersionStep.Minor), "The language de is new.")]
    [InlineData("languages: [en, de]", "languages: [en]", nameof(VersionStep.Major), "The language de is gone.")]
    [InlineData("namespace: One", "namespace: Two", nameof(VersionStep.Major), "The namespace is now Two; it was One.")]
    [InlineData("title: One", "title: One\nid: one\nnamespace: One", nameof(VersionStep.None), null)]
    [InlineData("kinds: { a: {} }", "kinds: { a: {}, b: {} }", nameof(VersionStep.Minor), "The class is new.")]
    [InlineData("kinds: { a: {}, b: {} }", "kinds: { a: {} }", nameof(VersionStep.Major), "The class is gone.")]
    [InlineData("kinds: { a: {} }", "kinds: { a: { attributes: { n: number } } }", nameof(VersionStep.Minor), "The attribute N is new: optional number.")]
    [InlineData("kinds: { a: { attributes: { n: number } } }", "kinds: { a: { attributes: { n: { type: number, list: true } } } }", nameof(VersionStep.Major), "The attribute N is now: list of numbers; it was: optional number.")]
    [InlineData("kinds: { a: { attributes: { n: { type: enumeration, values: [x] } } } }", "kinds: { a: { attributes: { n: { type: enumeration, values: [x, y] } } } }", nameof(VersionStep.Minor), "The value Y of N is new.")]
    [InlineData("kinds: { a: { attributes: { n: { type: enumeration, values: [x] } } } }", "kinds: { a: { attributes: { n: { type: enumeration, values: [y, x] } } } }", nameof(VersionStep.Major), "Other values of N stand before X, whose numbers change by it. New values go to the end.")]
    [InlineData("relation-types: { a: { inverse: b } }", "title: One", nameof(VersionStep.Major), "The relation type 'a' is gone.")]
    public void What_the_library_says_of_itself_is_compared(string old, string now, string step, string? sentence)
    {
        LibraryDifference difference = LibraryComparison.Between(Open(File("library.yaml", old), Concept("peace")), Open(File("library.yaml", now), Concept("peace")));

        Assert.Equal(step, difference.Step.ToString());
        if (sentence is not null)
        {
            Assert.Contains(sentence, difference.Subjects.SelectMany(subject => subject.Changes).Select(change => change.Sentence));
        }
    }

    [Fact]
    public void A_long_text_that_was_rewritten_is_compared_in_bounded_memory()
    {
        string before = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}"));
        string after = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"b{i}"));

        Assert.Equal($"[-{before}-] {{+{after}+}}", ConceptLib.Definitions.Verification.TextDifference.Between(before, after));
    }

    private static void AssertDiff(string old, string now, VersionStep step, params string[] sentences)
    {
        KeyValuePair<string, string>[] files =
        [
            File("library.yaml", "languages: [en, zh-Hans]\nkinds: { state: {}, aim: {} }"), File("sources.yaml", Book), File("agents.yaml", Agents), Concept("order"),
        ];
        LibraryDifference difference = LibraryComparison.Between(Open([.. files, File("peace.yaml", Whole(old))]), Open([.. files, File("peace.yaml", Whole(now))]));

        Assert.Equal(sentences, difference.Subjects.SelectMany(subject => subject.Changes).Select(change => change.Sentence));
        Assert.Equal(step, difference.Step);
    }

    private static string Whole(string text) => text.Contains("label", StringComparison.Ordinal) ? text : "label: peace\n" + text;
}
