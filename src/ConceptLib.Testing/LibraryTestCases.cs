using System.ComponentModel;
using System.Reflection;
using System.Runtime.ExceptionServices;
using ConceptLib.Testing.Snapshots;
using PublicApiGenerator;

namespace ConceptLib.Testing;

/// <summary>
/// The tests of a vocabulary, whatever the test framework: a page for each concept and for each table of records, the public members,
/// and rules. Test projects derive from <c>ConceptLibraryTests</c>, a class that the package adds to them with the attributes of
/// their framework.
/// </summary>
/// <remarks>
/// <para>A page or list of members is compared with the accepted one in <see cref="PagesFolder"/>; a difference fails its test and no other.
/// The environment variable <c>AcceptSnapshots=true</c> accepts what differs, and deletes the pages of concepts that are gone:
/// <c>dotnet test -e AcceptSnapshots=true</c>.</para>
/// <para>Each test may be overridden: to leave one out, or to ask for more.</para>
/// </remarks>
public abstract class LibraryTestCases
{
    // A type, and no type argument: static classes cannot be one.
    private readonly Type _concepts;

    /// <summary>Tests the library of a class of concepts.</summary>
    /// <param name="concepts">The generated class, <c>typeof(Concepts)</c>.</param>
    /// <param name="sourceFile">The file of the test class: snapshots stand in a folder beside it.</param>
    /// <exception cref="ArgumentException"><paramref name="concepts"/> has no static property <c>Library</c>.</exception>
    protected LibraryTestCases(Type concepts, string sourceFile)
    {
        _concepts = concepts ?? throw new ArgumentNullException(nameof(concepts));
        SourceFile = sourceFile ?? throw new ArgumentNullException(nameof(sourceFile));
        Library = concepts.GetProperty("Library", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null) as ConceptLibrary
            ?? throw new ArgumentException($"{concepts} has no library. Name the generated class of the concepts: typeof(Concepts).", nameof(concepts));
    }

    /// <summary>The library under test.</summary>
    protected ConceptLibrary Library { get; }

    /// <summary>The file of the test class.</summary>
    protected string SourceFile { get; }

    /// <summary>The folder of the snapshots, relative to the test class's file.</summary>
    protected virtual string PagesFolder => "Pages";

    private static bool AcceptsAll => Environment.GetEnvironmentVariable("AcceptSnapshots") == "true";

    private string ClassName => GetType() is { IsNested: true } nested ? $"{nested.ReflectedType!.Name}.{nested.Name}" : GetType().Name;

    private string Folder => Directory.Exists(Path.GetDirectoryName(SourceFile))
        ? Path.Combine(Path.GetDirectoryName(SourceFile)!, PagesFolder)
        : throw new InvalidOperationException(
            $"The snapshots stand beside {SourceFile}, and there is no such folder: the build has replaced the paths of its files. Set DeterministicSourcePaths to false in the test project.");

    /// <summary>The ids of the concepts that a test class tests. For the attributes of test frameworks.</summary>
    /// <exception cref="ArgumentException"><paramref name="testClass"/> is not derived from this class, has no constructor without parameters, or tests a class without a library.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEnumerable<string> IdsFor(Type testClass)
    {
        if (!typeof(LibraryTestCases).IsAssignableFrom(testClass))
        {
            throw new ArgumentException($"{testClass} is no {nameof(LibraryTestCases)}.", nameof(testClass));
        }

        ConstructorInfo constructor = testClass.GetConstructor(Type.EmptyTypes)
            ?? throw new ArgumentException($"{testClass} needs a public constructor without parameters: its concepts are listed before its tests run.", nameof(testClass));
        try
        {
            return ((LibraryTestCases)constructor.Invoke(null)).Library.All.Select(concept => concept.Id);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } problem)
        {
            // What the constructor says, and not that one was called.
            ExceptionDispatchInfo.Capture(problem).Throw();
            throw;
        }
    }

    /// <summary>The page of a concept is the accepted one.</summary>
    public virtual Task Concept(string id) => Compare(Library[id].ToReviewMarkdown(), "md", nameof(Concept), id);

    /// <summary>The page of the sources is the accepted one.</summary>
    public virtual Task Sources() => CompareTable(Library.Sources.Count, Library.Sources.ToReviewMarkdown, nameof(Sources));

    /// <summary>The page of the agents is the accepted one.</summary>
    public virtual Task Agents() => CompareTable(Library.Agents.Count, Library.Agents.ToReviewMarkdown, nameof(Agents));

    /// <summary>The page of the events is the accepted one.</summary>
    public virtual Task Events() => CompareTable(Library.Events.Count, Library.Events.ToReviewMarkdown, nameof(Events));

    /// <summary>The public members of the library's assembly are the accepted ones: what is gone or renamed breaks its users.</summary>
    public virtual Task PublicApi() =>
        // The attributes of the assembly are the build's: versions, the commit.
        Compare(_concepts.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "txt", nameof(PublicApi), null);

    /// <summary>Each accepted page is that of a concept there is.</summary>
    /// <exception cref="LibraryTestException">There are others.</exception>
    public virtual void NoPageOutlivesItsConcept()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        string[] outlived =
        [
            .. Directory.GetFiles(Folder, "*.verified.md")
                .Where(file => Path.GetFileName(file).StartsWith($"{ClassName}.{nameof(Concept)}_", StringComparison.Ordinal))
                .Except(Library.All.Select(concept => FileOf(nameof(Concept), "md", concept.Id).Verified))
                .OrderBy(file => file, StringComparer.Ordinal),
        ];
        if (AcceptsAll)
        {
            Array.ForEach(outlived, File.Delete);
            return;
        }

        Demand(outlived.Select(file => $"{file} is the page of a concept that is gone. Delete it, or bring the concept back: its users know it."));
    }

    /// <summary>Each concept in use has a definition, the library's or somebody's.</summary>
    /// <exception cref="LibraryTestException">Some have none.</exception>
    public virtual void EveryConceptIsDefined() => Demand(LibraryRules.Undefined(Library));

    /// <summary>No quote is known to differ from its source, and each whose source has a pinned text was compared with it.</summary>
    /// <exception cref="LibraryTestException">Some are or were not.</exception>
    public virtual void EveryQuoteStandsInItsSource() => Demand(LibraryRules.Unconfirmed(Library));

    /// <summary>Each deprecated concept, source, agent and event says why, or what to use instead.</summary>
    /// <exception cref="LibraryTestException">Some do not.</exception>
    public virtual void EveryDeprecatedRecordSaysWhatToUse() => Demand(LibraryRules.Abandoned(Library));

    /// <summary>Compares a text with the accepted one. Overridden where another library keeps the snapshots.</summary>
    /// <param name="text">What the test gave.</param>
    /// <param name="extension">The extension of the snapshot.</param>
    /// <param name="test">The name of the test's method.</param>
    /// <param name="id">The id of the concept, where the test has a case for each; else null.</param>
    /// <exception cref="LibraryTestException">They differ, or none was accepted.</exception>
    protected virtual Task Compare(string text, string extension, string test, string? id)
    {
        if (FileOf(test, extension, id).Compare(text, AcceptsAll) is { } difference)
        {
            throw new LibraryTestException($"{difference}\n'dotnet test -e AcceptSnapshots=true' accepts all that differs.");
        }

        return Task.CompletedTask;
    }

    // A library without events needs no page that says so.
    private Task CompareTable(int count, Func<string> render, string test) =>
        count == 0 && !File.Exists(FileOf(test, "md", null).Verified) ? Task.CompletedTask : Compare(render(), "md", test, null);

    private SnapshotFile FileOf(string test, string extension, string? id) =>
        new(Path.Combine(Folder, SnapshotFile.NameOf($"{ClassName}.{test}", id is null ? [] : [("id", id)])), extension);

    private static void Demand(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        if (all.Length > 0)
        {
            throw new LibraryTestException(string.Join("\n", all));
        }
    }
}
