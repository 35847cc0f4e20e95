using System.Globalization;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class NameTests : BindingTest
{
    [Fact]
    public void Id_that_is_given_twice_is_reported_at_both_places_and_compiled_once()
    {
        (string, string)[] files = [("a.yaml", "id: peace\nlabel: a\ndefinition: A."), ("b.yaml", "label: b\nid: Peace\ndefinition: B.")];

        Assert.Equal(
            [
                "a.yaml(1,5): CL0201 The id 'peace' is also that of the concept 'Peace' in b.yaml",
                "b.yaml(2,5): CL0201 The id 'Peace' is also that of the concept 'peace' in a.yaml",
            ],
            Problems(files));
        Assert.Equal(["peace"], Library.Of(files).Records().Select(record => record.Id));
    }

    [Fact]
    public void Concept_and_source_may_share_an_id() => Valid(Concept("peace"), ("sources.yaml", "peace: { type: book, title: Peace }"));

    [Fact]
    public void Identifiers_that_collide_are_reported_at_both_places_and_compiled_once()
    {
        (string, string)[] files = [Concept("mutual-respect"), Concept("mutual.respect")];

        Assert.Equal(
            [
                "mutual-respect.yaml(1,1): CL0202 The concept 'mutual-respect' would be 'MutualRespect' in C#, and so would 'mutual.respect' in mutual.respect.yaml. Name one with 'identifier:'.",
                "mutual.respect.yaml(1,1): CL0202 The concept 'mutual.respect' would be 'MutualRespect' in C#, and so would 'mutual-respect' in mutual-respect.yaml. Name one with 'identifier:'.",
            ],
            Problems(files));
        Assert.Equal(["mutual-respect"], Library.Of(files).Records().Select(record => record.Id));
    }

    [Fact]
    public void Collision_is_solved_by_an_identifier()
    {
        Library library = Valid(Concept("mutual-respect"), Concept("mutual.respect", "identifier: OtherRespect"));

        Assert.Equal("OtherRespect", library.Record<BoundConcept>("mutual.respect").Identifier);
    }

    [Theory]
    [InlineData("library", "Library", "the property that returns the whole library")]
    [InlineData("to-string", "ToString", "a member of every C# class")]
    [InlineData("concept-ids", "ConceptIds", "the name of a generated class")]
    public void Reserved_identifier_is_an_error(string id, string identifier, string why) => Assert.Equal(
        [$"folder/{id}.yaml(1,1): CL0203 '{id}' would be '{identifier}' in C#, which is {why}. Give another name with 'identifier:'."],
        Problems(($"folder/{id}.yaml", $"label: {id}\ndefinition: A.")));

    [Theory]
    [InlineData("not-a-name", "'not-a-name' is no C# identifier: one has letters, digits and '_'.")]
    [InlineData("2nd", "'2nd' is no C# identifier: one begins with a letter or '_'.")]
    [InlineData("class", "'class' is a keyword of C#.")]
    public void Identifier_that_is_given_must_be_one(string identifier, string message) => Assert.Equal(
        [$"peace.yaml(3,13): CL0204 {message}"],
        Problems(Concept("peace", $"identifier: {identifier}")));

    [Fact]
    public void Id_of_which_no_identifier_can_be_made_needs_one() => Assert.Equal(
        ["peace.yaml(1,5): CL0204 '𠮷' makes no C# identifier. Give one with 'identifier:'."],
        Problems(("peace.yaml", "id: 𠮷\nlabel: luck\ndefinition: Good fortune.")));

    [Theory]
    [InlineData("peace and quiet", "a space is not allowed. Use letters, digits, '-', '_' and '.'.")]
    [InlineData("peace/quiet", "'/' is not allowed. Use letters, digits, '-', '_' and '.'.")]
    [InlineData("peace…", "U+2026 is not allowed. Use letters, digits, '-', '_' and '.'.")]
    [InlineData("-peace", "it begins with a letter or a digit.")]
    public void Id_has_letters_digits_hyphens_underscores_and_periods(string id, string reason) => Assert.Equal(
        [$"peace.yaml(1,5): CL0205 '{id}' cannot be an id: {reason}"],
        Problems(("peace.yaml", $"id: {id}\nlabel: peace\ndefinition: A.")));

    [Fact]
    public void Id_has_a_limit()
    {
        string id = new('a', 201);

        Assert.Equal(
            [$"peace.yaml(1,5): CL0205 '{id}' cannot be an id: it has 201 characters; at most 200 are allowed."],
            Problems(("peace.yaml", $"id: {id}\nlabel: peace\ndefinition: A.")));
    }

    [Fact]
    public void Decomposed_label_is_an_error_that_names_the_characters() => Assert.Equal(
        ["cafe.yaml(1,8): CL0206 'cafe\u0301' is not in Unicode Normalization Form C. Write it as 'caf\u00e9' (U+0065 U+0301 becomes U+00E9)."],
        Problems(("cafe.yaml", "label: cafe\u0301\ndefinition: A place.")));

    [Fact]
    public void Decomposed_id_is_an_error() => Assert.Equal(
        ["a.yaml(1,5): CL0206 'e\u0301' is not in Unicode Normalization Form C. Write it as '\u00e9' (U+0065 U+0301 becomes U+00E9)."],
        Problems(("a.yaml", "id: e\u0301\nlabel: e\ndefinition: A letter.")));

    [Fact]
    public void Homographs_in_use_are_an_error_at_both_places() => Assert.Equal(
        [
            "a.yaml(1,8): CL0207 'Range' is also the preferred label of 'b' in b.yaml. Give one of them a 'domain', or another label.",
            "b.yaml(2,28): CL0207 'range' is also the preferred label of 'a' in a.yaml. Give one of them a 'domain', or another label.",
        ],
        Problems(("a.yaml", "label: Range\ndefinition: A."), ("b.yaml", "definition: B.\nlabels: { en: { preferred: range } }")));

    [Theory]
    [InlineData("domain: coverage")]
    [InlineData("status: draft")]
    public void Homograph_of_another_domain_or_a_draft_is_information(string difference) => Assert.Equal(
        [
            "a.yaml(1,8): CL0208 'range' is also the preferred label of 'b' in b.yaml",
            "b.yaml(1,8): CL0208 'range' is also the preferred label of 'a' in a.yaml",
        ],
        Problems(("a.yaml", "label: range\ndefinition: A."), ("b.yaml", $"label: range\ndefinition: B.\n{difference}")));

    [Fact]
    public void Homograph_of_a_deprecated_concept_is_silent() => Valid(
        ("a.yaml", "label: range\ndefinition: A."),
        ("b.yaml", "label: range\nstatus: deprecated\nreason: A mistake."));

    [Fact]
    public void Preferred_label_in_the_default_language_is_required() => Assert.Equal(
        ["peace.yaml(1,1): CL0209 The concept 'peace' has no preferred label in 'en', the default language"],
        Problems(("library.yaml", "languages: [en, de]"), ("peace.yaml", "labels: { de: Frieden }\ndefinition: Quiet.")));

    [Fact]
    public void Event_needs_a_label_too() => Assert.Equal(
        ["events.yaml(1,1): CL0209 The event 'congress' has no preferred label in 'en', the default language"],
        Problems(("library.yaml", "languages: [en, de]"), ("events.yaml", "congress: { type: congress, labels: { de: Tagung } }")));

    [Fact]
    public void Language_tags_are_compared_without_case() => Valid(
        ("library.yaml", "languages: [en, zh-Hans]"),
        ("peace.yaml", "labels: { EN: peace, zh-hans: 和平 }\ndefinition: Quiet."));

    [Fact]
    public void Label_that_stands_twice_is_a_warning() => Assert.Equal(
        ["peace.yaml(4,17): CL0211 The label 'peace' stands here twice in 'en'"],
        Problems(("peace.yaml", "labels:\n  en:\n    preferred: peace\n    admitted: [ peace ]\ndefinition: Quiet.")));

    [Fact]
    public void Second_preferred_label_in_a_language_is_an_error() => Assert.Equal(
        ["peace.yaml(3,7): CL0210 'peace' is preferred in 'en' already. Make 'calm' 'admitted'."],
        Problems(("peace.yaml", "labels:\n  en: peace\n  EN: calm\ndefinition: Quiet.")));

    [Theory]
    [InlineData("english language")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("e")]
    public void Language_that_is_no_tag_is_an_error(string tag) => Assert.Equal(
        [$"library.yaml(1,17): CL0212 '{tag}' is no language tag (BCP 47). Tags look like 'en', 'pt-BR' or 'zh-Hans'."],
        Problems(("library.yaml", $"languages: [en, {tag}]")));

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-yue-Hant-HK", true)]
    [InlineData("sl-rozaj-biske", true)]
    [InlineData("de-CH-1901", true)]
    [InlineData("es-419", true)]
    [InlineData("en-a-myext-b-another", true)]
    [InlineData("x-whatever", true)]
    [InlineData("i-klingon", true)]
    [InlineData("a-DE", false)]
    [InlineData("de-419-DE", false)]
    [InlineData("en-a-foo-a-bar", false)]
    [InlineData("de-1901-1901", false)]
    [InlineData("en-x", false)]
    [InlineData("", false)]
    [InlineData("languages1", false)]
    public void Language_tags_follow_RFC_5646(string tag, bool isTag) => Assert.Equal(isTag, LanguageTag.IsWellFormed(tag));

    [Fact]
    public void Default_language_must_be_among_the_languages() => Assert.Equal(
        ["library.yaml(1,19): CL0213 The default language 'de' is not among the 'languages'."],
        Problems(("library.yaml", "default-language: de\nlanguages: [en, fr]")));

    [Fact]
    public void Language_declared_twice_is_an_error() => Assert.Equal(
        ["library.yaml(1,17): CL0214 The language 'EN' stands here twice"],
        Problems(("library.yaml", "languages: [en, EN]")));

    [Theory]
    [InlineData("Acme.2nd", "is no C# namespace")]
    [InlineData("ConceptLib.Concept", "is, or lies in, a type of ConceptLib")]
    [InlineData("ConceptLib.Concept.Words", "is, or lies in, a type of ConceptLib")]
    public void Namespace_must_be_one(string name, string why) => Assert.Equal(
        [$"library.yaml(1,12): CL0215 '{name}' {why}. Write identifiers joined by '.', such as 'Acme.Vocabulary'."],
        Problems(("library.yaml", $"namespace: {name}")));

    [Theory]
    [InlineData("kinds: { concept: {} }", "(1,10): CL0203 'concept' would be 'Concept' in C#, which is the name of a type of ConceptLib. Give another name with 'identifier:'.")]
    [InlineData("kinds: { a-b: {}, a.b: {} }", "(1,19): CL0202 The kind 'a.b' would be 'AB' in C#, and so would 'a-b' in this file. Rename one of them.")]
    [InlineData("kinds: { term: { attributes: { labels: { type: text } } } }", "(1,32): CL0203 'labels' would be 'Labels' in C#, which is a member of every concept. Rename the attribute.")]
    [InlineData("kinds: { term: { attributes: { term: { type: text } } } }", "(1,32): CL0203 'term' would be 'Term' in C#, which is the name of the kind's class. Rename the attribute.")]
    [InlineData("kinds: { term: { attributes: { a-b: { type: text }, a_b: { type: text } } } }", "(1,53): CL0202 The attribute 'a_b' would be 'AB' in C#, and so would 'a-b' in this file. Rename one of them.")]
    public void Kinds_and_attributes_have_names_of_their_own(string library, string problem) => Assert.Equal(
        ["library.yaml" + problem],
        Problems(("library.yaml", library)));

    [Theory]
    [InlineData("cpc-19th-congress", "Cpc19thCongress")]
    [InlineData("mutual_respect.of all", "MutualRespectOfAll")]
    [InlineData("2013-speech", "_2013Speech")]
    [InlineData("UN-charter", "UNCharter")]
    [InlineData("e\u0301tat-de-droit", "\u00c9tatDeDroit")]
    [InlineData("和平", "和平")]
    [InlineData("zero\u200dsum", "Zerosum")]
    [InlineData("---", "")]
    [InlineData("𠮷", "")]
    public void Identifier_is_made_of_the_words_of_the_id(string id, string identifier) => Assert.Equal(identifier, IdentifierNaming.Derive(id));

    [Fact]
    public void Identifier_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("International", IdentifierNaming.Derive("international"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Languages_beyond_what_a_library_can_hold_are_reported() => Assert.Equal(
        ["library.yaml(1,36863): CL0231 The library declares 4097 languages; it can hold 4095"],
        Problems(("library.yaml", $"languages: [en{string.Concat(Enumerable.Range(1000, 4096).Select(static number => $", x-l{number}"))}]\n"), Concept("peace")));
}
