namespace ConceptLib.Generator;

/// <summary>The names of the pipeline's stages, by which tests ask what ran again.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string OptionalRules = nameof(OptionalRules);
    public const string LibraryOptions = nameof(LibraryOptions);
    public const string InputSettings = nameof(InputSettings);
    public const string Compiler = nameof(Compiler);
    public const string HasRuntime = nameof(HasRuntime);
    public const string Inputs = nameof(Inputs);
    public const string Read = nameof(Read);
    public const string Contents = nameof(Contents);
    public const string Summaries = nameof(Summaries);
    public const string TextInputs = nameof(TextInputs);
    public const string TextFiles = nameof(TextFiles);
    public const string Texts = nameof(Texts);
    public const string Verified = nameof(Verified);
    public const string Scope = nameof(Scope);
    public const string Library = nameof(Library);
    public const string Shape = nameof(Shape);
    public const string Bound = nameof(Bound);
    public const string Records = nameof(Records);
    public const string Members = nameof(Members);
    public const string Tables = nameof(Tables);
    public const string Buckets = nameof(Buckets);
    public const string Counts = nameof(Counts);
    public const string Keys = nameof(Keys);
    public const string LabelShards = nameof(LabelShards);
    public const string ReferenceShards = nameof(ReferenceShards);
    public const string Sizes = nameof(Sizes);
    public const string Literals = nameof(Literals);
    public const string FileProblems = nameof(FileProblems);
    public const string FileReports = nameof(FileReports);
    public const string BuildProblems = nameof(BuildProblems);

    /// <summary>All of them, for the tests that demand something of each.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Settings, OptionalRules, LibraryOptions, InputSettings, Compiler, HasRuntime, Inputs, Read, Contents, Summaries, TextInputs, TextFiles, Texts, Verified, Scope, Library, Shape, Bound,
        Records, Members, Tables, Buckets, Counts, Keys, LabelShards, ReferenceShards, Sizes, Literals, FileProblems, FileReports, BuildProblems,
    ];
}
