using System.Text.RegularExpressions;
using ConceptLib.Testing;
using ConceptLib.Tests.Shared;

namespace ConceptLib.InternationalRelations.Tests;

/// <summary>A word changed in a concept's file changes that concept's page, and no other.</summary>
public sealed partial class ReviewPageScopeTests
{
    private static readonly string[] s_textKeys = ["text", "role", "definition", "note", "notes", "reason", "preferred", "label"];

    private static readonly SortedDictionary<string, string> s_files = YamlLibrary.FilesIn(Repository.Definitions);

    private static readonly Dictionary<string, string> s_pages = PagesOf(YamlLibrary.Open(s_files));

    public static TheoryData<string> Files => [.. ConceptFiles];

    private static IEnumerable<string> ConceptFiles => s_files.Keys.Where(path => s_pages.ContainsKey(IdOf(path)));

    [Fact]
    public void The_compiled_library_has_the_pages_of_its_files() => Assert.Equal(s_pages, PagesOf(Concepts.Library));

    [Fact]
    public void Each_concept_has_a_file_named_after_it() => Assert.Equal(s_pages.Keys.Order(), ConceptFiles.Select(IdOf).Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_word_of_each_text_is_seen_on_the_concepts_own_page_alone(string path)
    {
        string changed = s_files[path];
        int changes = 0;
        foreach (YamlValue value in new YamlText(changed).Values.Where(value => s_textKeys.Contains(value.Key)).Reverse())
        {
            if (Word().Match(changed, value.Start, value.End - value.Start) is { Success: true } word)
            {
                changes++;
                changed = changed[..word.Index] + $"changed{changes}word" + changed[(word.Index + word.Length)..];
            }
        }

        Dictionary<string, string> pages = PagesOf(YamlLibrary.Open(new SortedDictionary<string, string>(s_files, StringComparer.Ordinal) { [path] = changed }));

        string id = IdOf(path);
        Assert.Equal([id], pages.Where(page => s_pages[page.Key] != page.Value).Select(page => page.Key));
        Assert.All(Enumerable.Range(1, changes), change => Assert.Contains($"changed{change}word", pages[id], StringComparison.Ordinal));
        Assert.NotEqual(0, changes);
    }

    private static Dictionary<string, string> PagesOf(ConceptLibrary library) => library.All.ToDictionary(concept => concept.Id, concept => concept.ToReviewMarkdown());

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>A word that is no part of an address, of a number or of a link's target.</summary>
    [GeneratedRegex(@"(?<=\s|^|""|\[)[A-Za-z]{3,}(?=[\s.,;])")]
    private static partial Regex Word();
}
