using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Reading;

namespace ConceptLib.Definitions.Tests.Binding;

/// <summary>Binds a library of a few files, and says what came of it in a form that a test can state in one line.</summary>
public abstract class BindingTest
{
    protected static LibraryOptions Options { get; } = new(null, "Acme.Vocabulary", "acme", IsPublic: true, DocumentationLanguage: null);

    /// <summary>A concept file that breaks no rule, with more lines appended.</summary>
    protected static (string Path, string Text) Concept(string id, string more = "") =>
        ($"{id}.yaml", $"label: {id}\ndefinition: What is meant.\n{more}");

    /// <summary>The message of a rule with its place: file, line and column from one.</summary>
    protected static string[] Problems(params (string Path, string Text)[] files) => [.. Library.Of(files).AllProblems()];

    /// <summary>Asserts that the files break no rule.</summary>
    protected static Library Valid(params (string Path, string Text)[] files)
    {
        Library library = Library.Of(files);
        Assert.Equal([], library.AllProblems());
        return library;
    }

    /// <summary>Files read, summarized and bound.</summary>
    protected sealed class Library
    {
        private readonly ParsedFile[] _files;

        private Library(ParsedFile[] files, LibraryOptions options)
        {
            _files = files;
            Scope = LibraryScope.Create(files.Select(file => FileSummarizer.Summarize(file.Content)).ToEquatableArray(), options);
        }

        public LibraryScope Scope { get; }

        public static Library Of(params (string Path, string Text)[] files) => With(Options, files);

        public static Library With(LibraryOptions options, params (string Path, string Text)[] files) =>
            new([.. files.Select(file => DefinitionReader.Read(file.Path, file.Text, ReaderLimits.Default))], options);

        public IEnumerable<BoundRecord> Records() => _files.SelectMany(file => Binder.Bind(file.Content, Scope).Records);

        public T Record<T>(string id)
            where T : BoundRecord
            => Records().OfType<T>().Single(record => record.Id == id);

        public IEnumerable<string> AllProblems() => _files.SelectMany(Problems);

        private IEnumerable<string> Problems(ParsedFile file)
        {
            foreach (Problem problem in file.Problems.Concat(Binder.Bind(file.Content, Scope).Problems))
            {
                SourceRange range = file.Ranges[problem.Anchor];
                yield return $"{file.Content.Path}({range.Line + 1},{range.Column + 1}): {problem.Rule.Code} {problem.Rule.Message(problem.Arguments)}";
            }
        }
    }
}
