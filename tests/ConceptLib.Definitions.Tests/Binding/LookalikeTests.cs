using System.Diagnostics;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>Letters are written as numbers here: that is what the rule is about.</summary>
public sealed class LookalikeTests : BindingTest
{
    [Fact]
    public void Label_with_a_Cyrillic_letter_that_looks_like_another_label_is_pointed_out() => Assert.Equal(
        ["spoof.yaml(1,8): CL0230 'p\u0435ace' looks like 'Peace', the preferred label of 'peace' in peace.yaml, and has letters of another script: U+0435 looks like U+0065"],
        Problems(Labelled("peace", "Peace"), Labelled("spoof", "p\u0435ace")));

    [Theory]
    [InlineData("Pan\u0430ma", "P\u0430nama", "U+0430 looks like U+0061")] // each has the letter
    [InlineData("\u04BCGO", "ego", "U+04BD looks like U+0065")] // the small letter alone looks like another
    [InlineData("s\u0441\u043Epe", "s\u0441ope", "U+043E looks like U+006F")] // the first is the same in both
    public void The_letter_is_named_where_the_labels_differ(string label, string other, string letters) =>
        Assert.Contains(Problems(Labelled("a", label), Labelled("b", other)), problem => problem.StartsWith("a.yaml", StringComparison.Ordinal) && problem.EndsWith(letters, StringComparison.Ordinal));

    [Theory]
    [InlineData("HATO", "\u041D\u0410\u0422\u041E")] // Cyrillic capitals
    [InlineData("naïve", "n\u0430ïve")] // beside an accent
    [InlineData("ë", "\u0451")] // Cyrillic io, as e with an accent
    [InlineData("Pax", "\u03A1\u0430x")] // Greek rho, Cyrillic a
    [InlineData("\u03B1", "\u0430")] // Greek and Cyrillic
    [InlineData("ho", "\u0570\u0585")] // Armenian
    [InlineData("\u30ED", "\u53E3")] // katakana and an ideograph
    [InlineData("Sc\u03BFpe", "sc\u043Epe")] // an omicron each way, in other case
    public void Labels_that_look_alike_by_letters_of_other_scripts_are_found(string label, string other) =>
        Assert.Contains(Problems(Labelled("a", label), Labelled("b", other)), static problem => problem.Contains("CL0230", StringComparison.Ordinal));

    [Theory]
    [InlineData("\u0442\u0443\u0440", "\u0442\u04AF\u0440")] // Kazakh: a tour and a kind
    [InlineData("\u043C\u0438\u0440", "\u043C\u0451\u0440")] // Russian
    [InlineData("pak", "\u00FEak")] // Icelandic
    [InlineData("s\u0131n\u0131r", "sinir")] // Turkish: a border and a nerve
    [InlineData("modem", "modern")]
    [InlineData("type I", "type l")]
    [InlineData("\u0433\u043E\u0440\u0430", "\u0433\u043E\u0440\u0430\u0445")]
    [InlineData("\u03C3\u03BF\u03C6\u03CC\u03C2", "\u03C3\u03BF\u03C6\u03AC\u03C2")]
    public void Words_of_one_script_are_left_apart(string label, string other) => Valid(Labelled("a", label), Labelled("b", other));

    [Fact]
    public void Labels_of_two_languages_may_look_alike() =>
        Valid(
            ("library.yaml", "languages: [en, ru]\n"),
            ("a.yaml", "labels: { en: cop }\ndefinition: A.\n"),
            ("b.yaml", "labels: { en: litter, ru: \u0441\u043E\u0440 }\ndefinition: B.\n"));

    [Fact]
    public void Label_of_a_deprecated_concept_may_look_like_that_of_its_replacement() =>
        Valid(Labelled("peace", "peace"), ("spoof.yaml", "label: p\u0435ace\ndefinition: X.\nstatus: deprecated\nreason: Written with U+0435.\nreplaced-by: peace\n"));

    [Fact]
    public void Ids_of_one_sort_that_look_alike_are_pointed_out() => Assert.Equal(
        ["p\u0435ace.yaml(1,1): CL0230 'p\u0435ace' looks like 'peace', the id of the concept in peace.yaml, and has letters of another script: U+0435 looks like U+0065"],
        Problems(Labelled("peace", "one"), Labelled("p\u0435ace", "two")));

    [Fact]
    public void A_kelvin_sign_is_reported_as_the_letter_it_stands_for() => Assert.Equal(
        ["a.yaml(1,8): CL0206 '\u212A' is not in Unicode Normalization Form C. Write it as 'K' (U+212A becomes U+004B)."],
        Problems(("a.yaml", "label: \u212A\ndefinition: X.\n")));

    [Fact]
    public void Every_letter_of_the_table_has_another_script_and_stands_for_itself_alone()
    {
        for (int letter = 0; letter < 0x10000; letter++)
        {
            if (LookalikeLetters.Of(letter) is { } found)
            {
                Assert.NotEqual(letter, found.Lookalike);
                Assert.NotEqual(found.Script, LookalikeLetters.Of(found.Lookalike)?.Script);
                Assert.True(UnicodeNormalization.IsNfc(char.ToString((char)letter)));
            }
        }
    }

    [Fact]
    public void Fifty_thousand_labels_that_look_alike_are_found_in_time()
    {
        // As many ways to write sixteen letters with Latin and Cyrillic ones.
        LookalikeText<int>[] labels = [.. Enumerable.Range(0, 50_000).Select(number =>
            LookalikeText.Of(number, string.Concat(Enumerable.Range(0, 16).Select(bit => (number >> bit & 1) == 0 ? 'a' : '\u0430'))))];
        Stopwatch watch = Stopwatch.StartNew();

        Assert.Equal(49_999, Lookalikes.Pairs(labels).Count());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static (string Path, string Text) Labelled(string id, string label) => ($"{id}.yaml", $"label: {label}\ndefinition: What is meant.\n");
}
