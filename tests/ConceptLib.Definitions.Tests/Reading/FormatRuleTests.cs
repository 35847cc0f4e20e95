namespace ConceptLib.Definitions.Tests.Reading;

/// <summary>Each rule of the format with a sample that breaks it: code, place and words.</summary>
public sealed class FormatRuleTests : ReadingTest
{
    [Theory]
    [InlineData("label: b\nkind\n", "CL0001 (2,1): This is not valid YAML: 'kind' is no 'key: value' in line with the keys around it; check its indentation and the space after the colon")]
    [InlineData("label: - b\n", "CL0001 (1,8): This is not valid YAML: a list begins on a line of its own; put '- ' on the next line, indented deeper than its key")]
    [InlineData("label: > text\n  x\n", "CL0001 (1,8): This is not valid YAML: after '>' or '|' (with '-' or '+' perhaps) the text begins on the next line, indented deeper than its key")]
    [InlineData("label: one\n  two: three\n", "CL0001 (2,3): This is not valid YAML: 'two' stands where the text above it may go on; indent it as its neighbours are, or write ': ' after the key above it")]
    [InlineData("label: \"a \\q\"\n", @"CL0001 (1,11): This is not valid YAML: '\q' is no escape that YAML knows; write '\\' for a backslash, or put the text under '>-'")]
    [InlineData("notes:\n  - text: b\n   kind: scope\n", "CL0001 (3,4): This is not valid YAML: 'kind: scope' is not expected here; check its indentation against the lines above it")]
    [InlineData("label：b\nkind: c\n", "CL0001 (1,6): This is not valid YAML: '：' looks like a colon and is another character; write ': '")]
    [InlineData("label: b\nnotes:\n  - text：c\n    kind: scope\n", "CL0001 (3,9): This is not valid YAML: '：' looks like a colon and is another character; write ': '")]
    [InlineData("label:\u00A0b\nkind: c\n", "CL0001 (1,7): This is not valid YAML: U+00A0 looks like a space and is another character; type the space anew")]
    [InlineData("notes:\n  - text: b\n\u3000\u3000kind: scope\n    source: c\n", "CL0001 (3,1): This is not valid YAML: U+3000 looks like a space and is another character; type the space anew")]
    [InlineData("label: ]\n", "CL0001 (1,8): This is not valid YAML: ']' is not expected here")]
    public void Invalid_yaml_is_explained_at_its_place(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("definition: […] the text\nlabel: c\n", "CL0002 (1,13): A text that begins with '[', which YAML takes for the start of a list, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("definition: [game](#zero-sum-game) is one\n", "CL0002 (1,13): A text that begins with '[', which YAML takes for the start of a list, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("definition: \"a\" b\nlabel: d\n", "CL0002 (1,13): A text that begins with a quotation mark, which YAML takes for the whole text's, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("definition: value: more\nlabel: y\n", "CL0002 (1,18): A text that holds ': ', which YAML reads as the end of a key, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("definition: “value: more”\n", "CL0002 (1,19): A text that begins with '“', which is a letter to YAML, and holds ': ', which YAML reads as the end of a key, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("label: @x\n", "CL0002 (1,8): A text that begins with '@', which YAML keeps for itself, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("definition: { text: b, source: { source: a, locator: c 1: d } }\n", "CL0002 (1,57): A text that holds ': ', which YAML reads as the end of a key, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    [InlineData("notes:\n - text: one # two\n   three\n", "CL0002 (2,14): A text that holds ' #', which begins a comment, cannot stand bare. Put it under '>-' on a line of its own, or in quotation marks.")]
    public void Bare_text_that_yaml_misreads_is_sent_to_a_block(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: b\nreplaced-by: [1, 2\nkind: v\n", "CL0003 (2,14): The list that begins with '[' has no end, or one at a wrong place")]
    [InlineData("label: {text: c\nkind: e\n", "CL0003 (1,8): The map that begins with '{' has no end, or one at a wrong place")]
    [InlineData("label: 'unclosed\nkind: c\n", "CL0003 (1,8): The text in quotation marks has no end, or one at a wrong place")]
    [InlineData("label: \"unclosed\nkind: c\n", "CL0003 (1,8): The text in quotation marks has no end, or one at a wrong place")]
    public void An_open_bracket_is_reported_where_it_opens(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: b\n\tkind: d\n", "CL0004 (2,1): A tab stands in the indentation. YAML takes spaces only.")]
    [InlineData("notes:\n  - text: a\n  \tkind: scope\n", "CL0004 (3,3): A tab stands in the indentation. YAML takes spaces only.")]
    public void A_tab_is_reported_at_the_tab(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: &x b\n", "CL0005 (1,8): Definition files do not use an anchor: remove it, and write the value where it belongs")]
    [InlineData("label: *x\n", "CL0005 (1,8): Definition files do not use an alias: write the value here")]
    [InlineData("label: !!str b\n", "CL0005 (1,8): Definition files do not use a tag: remove it; the key alone says what the value is")]
    [InlineData("label: ! b\n", "CL0005 (1,8): Definition files do not use a tag: remove it; the key alone says what the value is")]
    [InlineData("<<: { kind: a }\nlabel: x\n", "CL0005 (1,1): Definition files do not use a merge key: write the keys here")]
    [InlineData("label: b\n? [a, b]\n: c\n", "CL0005 (2,3): Definition files do not use a list or a map as a key: a key is one word")]
    [InlineData("label: b\n---\nlabel: d\n", "CL0005 (2,1): Definition files do not use a second document: remove the '---' and what follows, or move it into a file of its own")]
    public void What_the_format_does_not_use_is_refused(string text, string expected) => HasProblem(text, expected);

    [Fact]
    public void A_key_stands_once()
        => HasProblem("label: b\nkind: c\nlabel: d\n", "CL0006 (3,1): 'label' stands here a second time. Keep one, or merge the two.");

    [Fact]
    public void A_key_that_begins_another_entry_of_a_list_is_asked_for_its_dash()
        => HasProblem("notes:\n  - text: b\n    text: c\n", "CL0006 (3,5): 'text' stands here a second time. Keep one, or write '- ' where another entry of the list begins.");

    [Fact]
    public void A_long_file_is_not_read()
        => HasProblem("label: " + new string('x', 1024 * 1024), "CL0007 (1,1): The file has 1048583 characters; the most that are read are 1048576");

    [Fact]
    public void Deep_nesting_stops_the_reading()
        => HasProblem("label: " + new string('[', 100), "CL0008 (1,71): Lists and maps are nested deeper than 64 here. The rest of the file is not read.");

    [Theory]
    [InlineData("label: a\u0001b\n", "CL0009 (1,9): The character U+0001 is not allowed: control characters are not text; remove it")]
    [InlineData("l\0a\0b\0e\0l\0:\0 \0b\0\n\0", "CL0009 (1,2): The character U+0000 is not allowed: a file with it is no text, or was not saved as UTF-8; save it as UTF-8")]
    [InlineData("label: a\u0085b\n", "CL0009 (1,9): The character U+0085 is not allowed: some programs end the line there and others do not; use a line feed")]
    [InlineData("label: a\u2028b\n", "CL0009 (1,9): The character U+2028 is not allowed: some programs end the line there and others do not; use a line feed")]
    [InlineData("label: a  # \u202Eb\n", "CL0009 (1,13): The character U+202E is not allowed: controls of the direction of writing can make text look different from what it says; remove it")]
    [InlineData("label: \"a\\u2066b\"\n", "CL0009 (1,8): The character U+2066 is not allowed: controls of the direction of writing can make text look different from what it says; remove it")]
    [InlineData("label: a\uFEFFb\n", "CL0009 (1,9): The character U+FEFF is not allowed: a byte order mark stands at the start of a file only; remove it")]
    public void Deceiving_characters_are_reported_where_they_stand(string text, string expected) => HasProblem(text, expected);

    [Fact]
    public void Half_a_surrogate_pair_is_reported_where_it_stands()
        // Not in InlineData: attributes are stored as UTF-8, which has no such character.
        => HasProblem("label: a" + '\uD800' + "b\n", "CL0009 (1,9): The character U+D800 is not allowed: half of a surrogate pair is no character; the file is damaged, or was not saved as UTF-8");

    [Theory]
    [InlineData("label: a\u200Bb\n", "CL0010 (1,9): 'aU+200Bb' holds the character U+200B, which cannot be seen. Remove it.")]
    [InlineData("label: x\nid: a\u00ADb\n", "CL0010 (2,6): 'aU+00ADb' holds the character U+00AD, which cannot be seen. Remove it.")]
    [InlineData("label: x\nrelations: { broader: a\u200Db }\n", "CL0010 (2,24): 'aU+200Db' holds the character U+200D, which cannot be seen. Remove it.")]
    public void Labels_and_ids_can_be_seen(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: می\u200Cخواهم\n")]
    [InlineData("label: x\ndefinition: soft\u00ADhyphen\n")]
    public void Joiners_of_a_script_and_hyphens_in_running_text_are_allowed(string text) => Assert.Equal([], Problems(Read(text)));

    [Theory]
    [InlineData("lable: x\nkind: y\n", "CL0011 (1,1): 'lable' is not a key of a concept. Did you mean 'label'?")]
    [InlineData("labels: { en: { prefered: x } }\n", "CL0011 (1,17): 'prefered' is not a key of the labels of a language. Did you mean 'preferred'?")]
    [InlineData("quotes: [{ ref: a/b, text: x }]\n", "CL0011 (1,22): 'text' is not a key of a reference to a quote. Its keys are ref, stance.")]
    [InlineData("definition: { text: x, according-to: y }\n", "CL0011 (1,24): 'according-to' is not a key of the library's own definition. What others say stands under 'definitions'.")]
    [InlineData("quotes: [{ id: a, text: b, certainty: { speeker: inferred } }]\n", "CL0011 (1,41): 'speeker' is not a key of a quote. Did you mean 'speaker'?")]
    public void Unknown_key_gets_the_nearest_valid_one(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("a: { type: book, title: A, year: 1990 }", "CL0011 (1,28): 'year' is not a key of a source. Did you mean 'issued'?")]
    [InlineData("a: { type: book, title: A, journal: B }", "CL0011 (1,28): 'journal' is not a key of a source. Did you mean 'container-title'?")]
    [InlineData("a: { type: book, title: A, pages: 3-5 }", "CL0011 (1,28): 'pages' is not a key of a source. Did you mean 'page'?")]
    [InlineData("a: { type: book, title: A, accessDate: 2020 }", "CL0011 (1,28): 'accessDate' is not a key of a source. Did you mean 'accessed'?")]
    [InlineData("a: { type: journalArticle, title: A }", "CL0015 (1,12): 'journalArticle' is not a value of 'type'. Did you mean 'article-journal'?")]
    public void A_word_of_another_bibliography_gets_that_of_CSL(string text, string expected) => HasProblem(text, expected, "sources.yaml");

    [Theory]
    [InlineData("a: { name: A, replaced-by: b }", "CL0012 (1,15): The key 'deprecated' is missing: 'replaced-by' needs it")]
    [InlineData("a: { name: A, reason: It was none. }", "CL0012 (1,15): The key 'deprecated' is missing: 'reason' needs it")]
    [InlineData("a: { name: A, reason: It was none., replaced-by: b }", "CL0012 (1,15): The key 'deprecated' is missing: 'reason' needs it")]
    [InlineData("a: { name: A, deprecated: false, replaced-by: b }", "CL0015 (1,27): 'false' is not a value of 'deprecated'. Beside 'replaced-by' it takes true.")]
    [InlineData("a: { name: A, deprecated: yes, replaced-by: b }", "CL0015 (1,27): 'yes' is not a value of 'deprecated'. Did you mean true, without quotation marks?")]
    [InlineData("a: { name: A, status: deprecated }", "CL0011 (1,15): 'status' is not a key of an agent. Did you mean 'deprecated'?")]
    public void A_record_that_is_replaced_is_deprecated(string text, string expected) => HasProblem(text, expected, "agents.yaml");

    [Theory]
    [InlineData("a: { type: book, title: A, status: deprecated }")]
    [InlineData("a: { type: book, title: A, status: Deprecated }")]
    public void The_status_of_a_source_is_that_of_its_publication(string text) => HasProblem(
        text,
        $"CL0015 (1,36): '{text[35..45]}' is not a value of 'status'. It takes the state of publication. A source that is out of use has 'deprecated: true'.",
        "sources.yaml");

    [Theory]
    [InlineData("label: x\ndefinition: { text: y, source: { source: a, page: 3 } }\n", "CL0011 (2,45): 'page' is not a key of a source reference. Did you mean 'locator'?")]
    [InlineData("quotes: [{ id: a, text: b, source: c, locator: p. 3 }]\n", "CL0011 (1,39): 'locator' is not a key of a quote. The place in a source stands with it: source: { source: …, locator: … }.")]
    [InlineData("quotes: [{ id: a, text: b, source: c, page: 3 }]\n", "CL0011 (1,39): 'page' is not a key of a quote. The place in a source stands with it: source: { source: …, locator: … }.")]
    public void The_place_in_a_source_is_sent_to_it(string text, string expected) => HasProblem(text, expected);

    [Fact]
    public void A_text_that_a_comma_cuts_is_sent_into_quotation_marks()
        => HasProblem(
            "definition: { text: y, source: { source: a, locator: chapter 1, page 3 } }\n",
            "CL0011 (1,65): 'page 3' is not a key of a source reference. If it goes on with the text before the comma, put the whole text in quotation marks.");

    [Theory]
    [InlineData("quotes: [{ id: a }]\n", "CL0012 (1,10): The key 'text' is missing: a quote needs it")]
    [InlineData("definitions: [{ source: s }]\n", "CL0012 (1,15): The key 'text' is missing: an entry of definitions without a quote needs it")]
    [InlineData("relations: { broader: { role: x } }\n", "CL0012 (1,23): The key 'concept' is missing: a relation needs it")]
    public void A_missing_key_is_named(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: [a]\n", "CL0013 (1,8): 'label' takes a text, or { text, source, note }, but this is a list")]
    [InlineData("labels: x\n", "CL0013 (1,9): 'labels' takes a map of languages, such as { en: { preferred: … } }; write 'label' for a single one, but this is the text 'x'")]
    [InlineData("labels: { preferred: x }\n", "CL0013 (1,11): 'labels' takes languages first, as in labels: { en: { preferred: … } }, but this is the status 'preferred'")]
    [InlineData("definition: [a, b]\nlabel: x\n", "CL0013 (1,13): 'definition' takes the library's own text (write 'definitions' for a list of what others say), but this is a list")]
    [InlineData("note: [a, b]\nlabel: x\n", "CL0013 (1,7): 'note' takes one value (write 'notes' for a list), but this is a list")]
    [InlineData("notes: x\nlabel: y\n", "CL0013 (1,8): 'notes' takes a list (write 'note' for one), but this is the text 'x'")]
    [InlineData("definitions:\n  - some text\n", "CL0013 (2,5): 'definitions' takes entries that say whose they are: { text, according-to or source, stance, … } or { quote: id }, but this is the text 'some text'")]
    public void A_value_has_the_shape_of_its_key(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: ~\n", "CL0014 (1,8): 'label' has no value. It takes a text, or { text, source, note }; leave the key out if there is nothing to say.")]
    [InlineData("label: ' '\n", "CL0014 (1,8): 'label' has no value. It takes a text, or { text, source, note }; leave the key out if there is nothing to say.")]
    [InlineData("label: x\nkind:\n", "CL0014 (2,6): 'kind' has no value. It takes an id; leave the key out if there is nothing to say.")]
    [InlineData("label: x\ndefinition: ''\n", "CL0014 (2,13): 'definition' has no value. It takes a text; leave the key out if there is nothing to say.")]
    public void A_key_has_a_value(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("label: x\nstatus: drafd\n", "CL0015 (2,9): 'drafd' is not a value of 'status'. Did you mean 'draft'?")]
    [InlineData("label: x\nstatus: no\n", "CL0015 (2,9): 'no' is not a value of 'status'. It takes current, draft, deprecated.")]
    [InlineData("quotes: [{ id: a, text: b, direct: no }]\n", "CL0015 (1,36): 'no' is not a value of 'direct'. Did you mean false, without quotation marks?")]
    [InlineData("quotes: [{ id: a, text: b, direct: maybe }]\n", "CL0015 (1,36): 'maybe' is not a value of 'direct'. It takes true or false.")]
    public void A_value_is_one_of_those_allowed(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("note: x\nnotes: [x]\n", "CL0016 (2,1): 'note' and 'notes' do not stand together: write 'note' for one, 'notes' for several")]
    [InlineData("labels: { en: y }\nlabel: x\n", "CL0016 (2,8): 'label' and 'labels' do not stand together: write 'label' for one label of the default language, 'labels' for languages and further labels")]
    public void Singular_and_plural_exclude_each_other(string text, string expected) => HasProblem(text, expected);

    [Theory]
    [InlineData("on: push\njobs: {}\n", "(1,1)", "no key at its top is one of a concept")]
    [InlineData("- a\n- b\n", "(1,1)", "it has no map of keys at its top")]
    [InlineData("", "(1,1)", "it is empty")]
    [InlineData("# nothing\n", "(1,1)", "it is empty")]
    public void A_file_that_is_no_definition_gets_one_error_with_the_way_out(string text, string place, string reason)
        => HasProblem(text, $"CL0017 {place}: This is not a concept: {reason}. If the file does not belong to the library, move it, or set the MSBuild property EnableDefaultConceptItems to false and list the library's files as AdditionalFiles.");

    [Theory]
    [InlineData("source.yaml")]
    [InlineData("Sources.yaml")]
    public void A_file_of_records_under_a_like_name_is_told_its_name(string path)
        => Assert.Contains(
            "no key at its top is one of a concept; a file of sources is named 'sources.yaml'.",
            Assert.Single(Problems(Read("wu-2018: { type: book, title: A Book }\n", path))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("label: x\ndefinition: the #1 power\n", "(2,17)")]
    [InlineData("label: x\ndefinition: a text # and more\n", "(2,20)")]
    public void A_number_sign_that_cuts_a_text_is_a_warning(string text, string place)
        => HasProblem(text, $"CL0018 {place}: The text ends before this: ' #' begins a comment. If it belongs to the text, put the text under '>-'; if not, write two spaces before '#' and one after it.");

    [Fact]
    public void A_comment_written_as_one_is_no_warning() => Assert.Equal([], Problems(Read("label: x  # a comment\nkind: y # another\n")));

    [Theory]
    [InlineData("definition: see [](#x)\n", "(1,17)", "nothing is shown between the brackets")]
    [InlineData("definition: see [a](# b)\n", "(1,17)", "an id has no spaces")]
    [InlineData("definition: see [a](#b\n", "(1,17)", "no ')' ends it")]
    [InlineData("definition: see [a](#)\n", "(1,17)", "no id stands after '#'")]
    [InlineData("definition: see a](#b)\n", "(1,18)", "no '[' stands before '](#'")]
    public void A_link_is_complete(string text, string place, string reason)
        => HasProblem(text, $"CL0019 {place}: This is not a link: {reason}. A link is [shown text](#concept-id); a backslash before '[' makes it text.");

    [Theory]
    [InlineData("[3, 2]", "3 is not before 2")]
    [InlineData("[a, b]", "this is [a, b]")]
    [InlineData("[-1, 4]", "this is [-1, 4]")]
    [InlineData("5", "this is none")]
    public void A_range_has_a_start_and_a_larger_end(string range, string reason)
        => HasProblem(
            "s: { type: book, text: { file: x, furniture: [" + range + "] } }\n",
            $"CL0020 (1,47): 'furniture' takes ranges such as [120, 164], a start and a larger end; {reason}",
            "sources.yaml");

    [Fact]
    public void A_definition_is_a_text_or_a_quote()
        => HasProblem(
            "definitions: [{ text: a, quote: b }]\n",
            "CL0016 (1,26): 'text' and 'quote' do not stand together: with a quote, the text is the quote's");

    [Theory]
    [InlineData("abc")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void A_hash_has_64_small_hexadecimal_digits(string hash)
        => HasProblem(
            $"s: {{ type: book, text: {{ file: x, sha256: {hash} }} }}\n",
            $"CL0021 (1,43): '{(hash.Length > 60 ? hash[..60] + "…" : hash)}' is no SHA-256: it takes 64 digits 0-9 and a-f",
            "sources.yaml");

    [Fact]
    public void Only_the_first_hundred_mistakes_are_listed()
    {
        string[] problems = Problems(Read("label: x\n" + string.Concat(Enumerable.Range(0, 300).Select(number => $"unknown-{number}: x\n"))));

        Assert.Equal(101, problems.Length);
        Assert.Equal("CL0022 (1,1): The first 100 errors of the file are listed, and the first 100 of each other rule. It has more.", problems[100]);
    }

    [Fact]
    public void Five_mistakes_are_reported_once_each_in_the_order_of_their_places()
        => Assert.Equal(
            [
                "CL0011 (1,1): 'lable' is not a key of a concept. Did you mean 'label'?",
                "CL0013 (2,7): 'kind' takes an id, but this is a list",
                "CL0015 (4,11): 'histroy' is not a value of 'kind'. Did you mean 'history'?",
                "CL0012 (6,5): The key 'text' is missing: a note needs it",
                "CL0014 (7,8): 'status' has no value. It takes one of current, draft, deprecated; leave the key out if there is nothing to say.",
            ],
            Problems(Read("lable: x\nkind: [a]\nnotes:\n  - kind: histroy\n    text: a\n  - kind: scope\nstatus:\n")));

    [Fact]
    public void Every_rule_of_the_group_has_a_code_of_its_own_in_order()
    {
        string[] codes = [.. Rules.All.Select(rule => rule.Code).Where(code => code.StartsWith("CL00", StringComparison.Ordinal))];

        Assert.Equal(Enumerable.Range(1, 26).Select(number => $"CL{number:0000}"), codes);
    }

    [Fact]
    public void A_part_of_a_text_that_is_read_twice_is_reported() => HasProblem(
        "s: { type: book, title: S, text: { file: s.txt, reading-order: [{ range: [0, 9], read: [[4, 9], [0, 4], [5, 6]] }] } }\n",
        "CL0023 (1,105): The range [5, 6] has characters that an earlier range of 'read' has: each is read once",
        "sources.yaml");
}
