using System.Diagnostics;
using ConceptLib.Definitions.Binding;

namespace ConceptLib.Definitions.Tests.Binding;

public sealed class LibraryScopeTests : BindingTest
{
    private const string Peace = """
        label: peace
        definition: Quiet.
        notes: [{ kind: history, text: An old word. }]
        quotes: [{ id: q, text: Peace., source: book }]
        relations: { related: war }
        """;

    private static readonly string[] Nouns = ["win", "peace", "respect", "order", "state", "power", "trade"];
    private static readonly string[] Adjectives = ["global", "mutual", "new", "old", "free"];

    [Theory]
    [InlineData("Quiet.", "Stillness.")]
    [InlineData("An old word.", "A very old word and a longer note.")]
    [InlineData("text: Peace.", "text: Peace!")]
    [InlineData("notes: [{ kind: history, text: An old word. }]", "")]
    [InlineData("label: peace", "# a comment\n\nlabel:   peace")]
    [InlineData("related: war", "related: { concept: war, note: Since long. }")]
    public void Edit_of_a_text_leaves_the_scope_equal(string before, string after)
    {
        Assert.NotEqual(Peace, Peace.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(Scope(Peace), Scope(Peace.Replace(before, after, StringComparison.Ordinal)));
        Assert.Equal(Scope(Peace).GetHashCode(), Scope(Peace.Replace(before, after, StringComparison.Ordinal)).GetHashCode());
    }

    [Theory]
    [InlineData("label: peace", "label: calm")]
    [InlineData("id: q", "id: q2")]
    [InlineData("related: war", "broader: war")]
    [InlineData("label: peace", "label: peace\nstatus: draft")]
    [InlineData("label: peace", "label: peace\nidentifier: Calm")]
    public void Edit_that_others_can_see_changes_the_scope(string before, string after) =>
        Assert.NotEqual(Scope(Peace), Scope(Peace.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void Order_of_files_does_not_matter_and_options_do()
    {
        (string, string)[] files = [Concept("a"), Concept("b")];

        Assert.Equal(Library.Of(files).Scope, Library.Of([files[1], files[0]]).Scope);
        Assert.NotEqual(Library.Of(files).Scope, Library.With(Options with { IsPublic = false }, files).Scope);
    }

    [Fact]
    public void Many_wrong_ids_among_very_many_are_found_in_seconds()
    {
        const int Count = 20_000;
        const int Wrong = 100; // in each file: of more, most are not listed
        (string, string)[] files =
        [
            .. Enumerable.Range(0, Count).Select(i => Concept($"{Word(i)}-of-{Word(i * 7)}-{i}")),
            Concept("a", Relations(0)),
            Concept("b", Relations(Wrong)),
        ];
        Library library = Library.Of(files);

        Stopwatch watch = Stopwatch.StartNew();
        string[] problems = [.. library.AllProblems()];

        Assert.Equal(2 * Wrong, problems.Length);
        Assert.All(problems, problem => Assert.Contains("Did you mean '", problem, StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");

        static string Relations(int from) => $"relations: {{ related: [{string.Join(", ", Enumerable.Range(from, Wrong).Select(i => $"{Word(i)}-off-{Word(i * 7)}-{i}"))}] }}";

        static string Word(int i) => $"{Nouns[i % Nouns.Length]}-{Adjectives[i % Adjectives.Length]}";
    }

    private static LibraryScope Scope(string peace) =>
        Library.Of(("peace.yaml", peace), Concept("war"), ("sources.yaml", "book: { type: book, title: A Book }")).Scope;

    [Fact]
    public void Of_two_files_that_describe_the_library_the_second_is_an_error_and_nobody_is_blamed_for_what_it_declares() => Assert.Equal(
        ["library.yml(1,1): CL0024 'library.yaml' describes the library already, and what stands here is not read. Move it there, and remove this file."],
        Problems(
            ("library.yaml", "title: Peace\n"),
            ("library.yml", "# more\nkinds: { principle: {} }\nlanguages: [en, de]\n"),
            Concept("peace", "kind: principle\nnote: { de: Frieden }")));

    [Fact]
    public void A_file_of_that_name_deeper_down_is_a_concept() => Valid(("library.yaml", "title: Places\n"), ("places/library.yaml", "label: library\nidentifier: BookLibrary\ndefinition: Where books are kept.\n"));
}
