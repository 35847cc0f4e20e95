using System.Collections.Immutable;
using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
using ConceptLib.Definitions.Model;
using ConceptLib.Definitions.Packing;
using ConceptLib.Definitions.Reading;
using ConceptLib.Definitions.Verification;
using ConceptLib.Generator.Diagnostics;
using ConceptLib.Generator.Emission;
using ConceptLib.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator;

/// <summary>Generates a concept library from the definition files among the additional files of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConceptLibraryGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The build, as values. What is read from it comes before any file, or a new options object would read them all again.
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BuildSettings.Read(options.GlobalOptions)).WithTrackingName(TrackingNames.Settings);
        var limits = settings.Select(static (settings, _) => settings.Limits).WithTrackingName(TrackingNames.ReaderLimits);
        var options = settings.Select(static (settings, _) => settings.Library).WithTrackingName(TrackingNames.LibraryOptions);
        var folders = settings.Select(static (settings, _) => settings.Folders).WithTrackingName(TrackingNames.Folders);
        var compiler = context.ParseOptionsProvider.Select(static (options, _) => CompilerFacts.Read(options)).WithTrackingName(TrackingNames.Compiler);
        var hasRuntime = context.MetadataReferencesProvider.Where(CompilerFacts.IsRuntime).Collect()
            .Select(static (references, _) => !references.IsEmpty).WithTrackingName(TrackingNames.HasRuntime);

        // Read: each file by itself. Positions stay behind at Contents.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider.Combine(folders))
            .Select(static (pair, _) => DefinitionInput.Of(pair.Left, pair.Right.Left, pair.Right.Right.Definitions)).WhereNotNull().WithTrackingName(TrackingNames.Inputs)
            .Combine(limits)
            .Select(static (pair, cancellation) => pair.Left.Read(pair.Right, cancellation)).WhereNotNull().WithTrackingName(TrackingNames.Read);
        var contents = files.Select(static (file, _) => file.Parsed.Content).WithTrackingName(TrackingNames.Contents);

        var summaries = contents.Select(static (content, _) => FileSummarizer.Summarize(content)).WithTrackingName(TrackingNames.Summaries).Collect();

        // Compare: each file with the texts of sources, where the build has them. What others may know of the file plays no part.
        var textFiles = context.AdditionalTextsProvider.Combine(folders)
            .Select(static (pair, _) => SourceTextInput.Of(pair.Left, pair.Right.SourceTexts)).WhereNotNull().WithTrackingName(TrackingNames.TextInputs)
            .Select(static (input, cancellation) => input.Read(cancellation)).WhereNotNull().WithTrackingName(TrackingNames.TextFiles).Collect();
        var texts = folders.Combine(summaries.Combine(textFiles))
            .Select(static (pair, _) => pair.Left.SourceTexts is not null ? TextsAtHand.Create(pair.Right.Left, pair.Right.Right) : TextsAtHand.None).WithTrackingName(TrackingNames.Texts);
        var verified = contents.Combine(texts)
            .Select(static (pair, _) => new VerifiedFile(pair.Left, FileVerifier.Verify(pair.Left, pair.Right))).WithTrackingName(TrackingNames.Verified);

        // Bind: each file with the names of all. An edited text leaves the names as they are.
        var scope = summaries.Combine(options)
            .Select(static (pair, _) => LibraryScope.Create(pair.Left.ToEquatableArray(), pair.Right)).WithTrackingName(TrackingNames.Scope);
        var bound = verified.Combine(scope)
            .Select(static (pair, _) => Binder.Bind(pair.Left.Content, pair.Right, pair.Left.Findings)).WithTrackingName(TrackingNames.Bound);
        var library = scope.Select(static (scope, _) => scope.Library).WithTrackingName(TrackingNames.Library);

        // Emit: the shape is null where no code can be generated, and then nothing is.
        var size = summaries.Combine(library)
            .Select(static (pair, _) => LibrarySize.Of(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Sizes);
        var shape = library.Combine(size).Combine(compiler.Combine(hasRuntime))
            .Select(static (pair, _) => Shape(pair.Left.Left, pair.Left.Right, pair.Right.Left, pair.Right.Right)).WithTrackingName(TrackingNames.Shape);
        var records = bound.SelectMany(static (file, _) => file.Records).WithTrackingName(TrackingNames.Records);
        var members = records.Combine(shape)
            .Select(static (pair, _) => pair.Right is null ? null : RecordMembers.Of(pair.Left, pair.Right)).WhereNotNull().WithTrackingName(TrackingNames.Members);
        var concepts = Table(members, RecordTable.Concepts);
        var sources = Table(members, RecordTable.Sources);
        var agents = Table(members, RecordTable.Agents);
        var events = Table(members, RecordTable.Events);
        var counts = Count(concepts).Combine(Count(sources)).Combine(Count(agents)).Combine(Count(events))
            .Select(static (pair, _) => PackedCounts.For(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right)).WithTrackingName(TrackingNames.Counts);
        var keys = records.Select(static (record, _) => RecordPacker.Keys(record)).WithTrackingName(TrackingNames.Keys);

        var literals = Joined(
            EmitBuckets(context, concepts, RecordTable.Concepts, shape),
            EmitBuckets(context, sources, RecordTable.Sources, shape),
            EmitBuckets(context, agents, RecordTable.Agents, shape),
            EmitBuckets(context, events, RecordTable.Events, shape),
            EmitShards(context, keys.Select(static (keys, _) => new ShardKeys(keys.Id, keys.Labels)), counts, ShardIndex.Labels, shape),
            EmitShards(context, keys.Select(static (keys, _) => new ShardKeys(keys.Id, keys.References)), counts, ShardIndex.References, shape));
        context.RegisterSourceOutput(library.Combine(counts).Combine(shape), static (context, pair) => EmitLibrary(context, pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(library.Combine(shape), static (context, pair) => EmitKinds(context, pair.Left, pair.Right));

        // Report: apart from the code, for a moved line changes only what is shown where.
        var bindingProblems = bound.Select(static (file, _) => BoundProblems.Of(file)).Where(static file => !file.Problems.IsEmpty).Collect()
            .Select(static (problems, _) => new BindingProblems(problems.ToEquatableArray())).WithTrackingName(TrackingNames.FileProblems);
        var fileReports = files.Combine(bindingProblems)
            .Select(static (pair, _) => FileReport.Of(pair.Left, pair.Right)).WithTrackingName(TrackingNames.FileReports);
        var buildProblems = settings.Combine(library).Combine(compiler.Combine(hasRuntime)).Combine(size.Combine(literals))
            .Select(static (pair, _) => pair.Right.Left is { } size
                ? BuildReport.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right.Left, pair.Left.Right.Right, size, pair.Right.Right)
                : default)
            .WithTrackingName(TrackingNames.BuildProblems);

        context.RegisterSourceOutput(fileReports, static (context, report) => report.ReportTo(context));
        context.RegisterSourceOutput(buildProblems, static (context, problems) => BuildReport.ReportTo(context, problems));
    }

    private static LibraryShape? Shape(BoundLibrary library, LibrarySize? size, CompilerFacts compiler, bool hasRuntime)
        => size is not null && compiler.IsSupported && hasRuntime && size.Excess() is null ? LibraryShape.Of(library, size.Concepts) : null;

    private static IncrementalValueProvider<EquatableArray<int>> Joined(params IncrementalValueProvider<EquatableArray<int>>[] lengths)
        => lengths.Aggregate(static (all, more) => all.Combine(more).Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Literals);

    private static IncrementalValueProvider<EquatableArray<RecordMember>> Table(IncrementalValuesProvider<RecordMember> members, RecordTable table)
        => members.Where(member => member.Table == table).Collect()
            .Select(static (members, _) => RecordMembers.Table(members)).WithTrackingName(TrackingNames.Tables);

    private static IncrementalValueProvider<int> Count(IncrementalValueProvider<EquatableArray<RecordMember>> table)
        => table.Select(static (members, _) => members.Count);

    // Returns the lengths of the literals that are emitted.
    private static IncrementalValueProvider<EquatableArray<int>> EmitBuckets(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<RecordMember>> members,
        RecordTable table,
        IncrementalValueProvider<LibraryShape?> shape)
    {
        var buckets = members.SelectMany((members, _) => RecordMembers.Buckets(table, members)).WithTrackingName(TrackingNames.Buckets);
        context.RegisterSourceOutput(buckets.Combine(shape), static (context, pair) =>
        {
            if (pair.Right is { } shape)
            {
                context.AddSource(CSharpText.HintName(pair.Left.Table.ToString(), pair.Left.Number), BucketEmitter.Emit(pair.Left, shape));
            }
        });
        return buckets.Combine(shape)
            .Select(static (pair, _) => pair.Right is { } shape ? pair.Left.LiteralLengths(shape.LanguageCount) : default).Collect()
            .Select(static (lengths, _) => lengths.SelectMany(static lengths => lengths).ToEquatableArray());
    }

    // Returns the lengths of the literals that are emitted.
    private static IncrementalValueProvider<EquatableArray<int>> EmitShards(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ShardKeys> keys,
        IncrementalValueProvider<PackedCounts> counts,
        ShardIndex index,
        IncrementalValueProvider<LibraryShape?> shape)
    {
        var shards = keys.Where(static keys => !keys.Keys.IsEmpty).Collect().Combine(counts)
            .SelectMany((pair, _) => index.Pack(pair.Left, pair.Right)).WithTrackingName(index.TrackingName);
        context.RegisterSourceOutput(shards.Combine(shape), (context, pair) =>
        {
            if (pair.Right is { } shape)
            {
                context.AddSource(CSharpText.HintName(index.FileName, pair.Left.Number), ShardEmitter.Emit(pair.Left, shape));
            }
        });
        return shards.Select(static (shard, _) => shard.Text.Length).Collect().Select(static (lengths, _) => lengths.ToEquatableArray());
    }

    private static void EmitLibrary(SourceProductionContext context, BoundLibrary library, PackedCounts counts, LibraryShape? shape)
    {
        if (shape is not null)
        {
            context.AddSource(CSharpText.HintName("CompiledLibrary"), CompiledLibraryEmitter.Emit(library, counts, shape));
        }
    }

    private static void EmitKinds(SourceProductionContext context, BoundLibrary library, LibraryShape? shape)
    {
        if (shape is not null && KindEmitter.Emitted(library).Length > 0)
        {
            context.AddSource(CSharpText.HintName("Kinds"), KindEmitter.Emit(library, shape));
        }
    }
}
