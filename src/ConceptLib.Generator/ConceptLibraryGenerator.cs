using ConceptLib.Definitions;
using ConceptLib.Definitions.Binding;
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
        var optionalRules = context.CompilationProvider.Select(static (compilation, cancellation) => OptionalRules.Of(compilation.Options, cancellation)).WithTrackingName(TrackingNames.OptionalRules);
        var options = settings.Join(optionalRules, static (settings, optional) => settings.Library with { Rules = settings.Library.Rules with { Optional = optional.Optional } }).WithTrackingName(TrackingNames.LibraryOptions);
        var inputs = settings.Select(static (settings, _) => settings.Inputs).WithTrackingName(TrackingNames.InputSettings);
        var runtime = context.MetadataReferencesProvider.Where(CompilerFacts.IsRuntime).Collect()
            .Select(static (references, _) => new RuntimeReference(!references.IsEmpty)).WithTrackingName(TrackingNames.HasRuntime);
        var compiler = context.ParseOptionsProvider.Join(runtime, CompilerFacts.Read).WithTrackingName(TrackingNames.Compiler);

        // Read: each file by itself. Positions stay behind at Contents.
        var items = context.AdditionalTextsProvider.Combine(
            context.AnalyzerConfigOptionsProvider.Join(inputs, static (options, settings) => new AdditionalItems(options, settings)));
        var files = items.Choose(static (pair, _) => pair.Right.FindDefinition(pair.Left)).WithTrackingName(TrackingNames.Inputs)
            .Choose(static (input, cancellation) => input.Read(cancellation)).WithTrackingName(TrackingNames.Read);
        var contents = files.Select(static (file, _) => file.Parsed.Content).WithTrackingName(TrackingNames.Contents);

        var summaries = contents.Select(static (content, _) => FileSummarizer.Summarize(content)).WithTrackingName(TrackingNames.Summaries).Gather();

        // Compare: each file with the texts of sources, where the build has them. What others may know of the file plays no part.
        var textFiles = items.Choose(static (pair, _) => pair.Right.FindSourceText(pair.Left)).WithTrackingName(TrackingNames.TextInputs)
            .Choose(static (input, cancellation) => input.Read(cancellation)).WithTrackingName(TrackingNames.TextFiles)
            .Gather().Join(inputs, static (files, inputs) => inputs.SourceTexts is null ? null : files);
        var texts = summaries.Join(textFiles, static (summaries, files) => files is null ? TextsAtHand.None : TextsAtHand.Create(summaries.Items, files.Items))
            .WithTrackingName(TrackingNames.Texts);
        var verified = contents.Combine(texts)
            .Select(static (pair, _) => new VerifiedFile(pair.Left, FileVerifier.Verify(pair.Left, pair.Right))).WithTrackingName(TrackingNames.Verified);

        // Bind: each file with the names of all. An edited text leaves the names as they are.
        var scope = summaries.Join(options, static (summaries, options) => LibraryScope.Create(summaries.Items, options)).WithTrackingName(TrackingNames.Scope);
        var bound = verified.Combine(scope)
            .Select(static (pair, _) => Binder.Bind(pair.Left.Content, pair.Right, pair.Left.Findings)).WithTrackingName(TrackingNames.Bound);
        var library = scope.Select(static (scope, _) => scope.Library).WithTrackingName(TrackingNames.Library);

        // Emit: the shape is null where no code can be generated, and then nothing is.
        var size = summaries.Join(library, MeasuredLibrary.Of).WithTrackingName(TrackingNames.Sizes);
        var shape = size.Join(compiler, Shape).WithTrackingName(TrackingNames.Shape);
        var records = bound.SelectMany(static (file, _) => file.Records).WithTrackingName(TrackingNames.Records);
        var tables = records.Combine(shape)
            .Choose(static (pair, _) => pair.Right is null ? null : RecordMembers.Of(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Members)
            .Gather().Select(static (members, _) => MemberTables.Of(members.Items)).WithTrackingName(TrackingNames.Tables);
        var counts = tables.Select(static (tables, _) => tables.Counts).WithTrackingName(TrackingNames.Counts);
        var keys = records.Select(static (record, _) => RecordPacker.Keys(record)).WithTrackingName(TrackingNames.Keys).Gather();

        var buckets = tables.SelectMany(static (tables, _) => tables.Buckets).WithTrackingName(TrackingNames.Buckets);
        context.RegisterSourceOutput(buckets.Combine(shape), static (context, pair) => EmitBucket(context, pair.Left, pair.Right));
        var labelShards = EmitShards(context, keys.Combine(counts), ShardIndex.Labels, shape);
        var referenceShards = EmitShards(context, keys.Combine(counts), ShardIndex.References, shape);
        context.RegisterSourceOutput(library.Join(counts, static (library, counts) => new PackedHeader(library, counts)).Combine(shape), static (context, pair) => EmitLibrary(context, pair.Left, pair.Right));
        context.RegisterSourceOutput(library.Combine(shape), static (context, pair) => EmitKinds(context, pair.Left, pair.Right));

        // Report: apart from the code, for a moved line changes only what is shown where.
        // The rules of the corpus need all files, which come this far only where the project asks for those rules.
        var bindingProblems = bound.Choose(static (file, _) => BoundProblems.Of(file))
            .Gather().Join(scope, BoundProblems.Join).WithTrackingName(TrackingNames.FileProblems);
        var fileReports = files.Combine(bindingProblems)
            .Choose(static (pair, _) => FileReport.Of(pair.Left, pair.Right)).WithTrackingName(TrackingNames.FileReports);
        var literals = buckets.Combine(shape).Select(static (pair, _) => LiteralLengths.Of(pair.Left, pair.Right)).Gather()
            .Join(labelShards.Select(static (shard, _) => LiteralLengths.Of(shard)).Gather(), Gathered.Concat)
            .Join(referenceShards.Select(static (shard, _) => LiteralLengths.Of(shard)).Gather(), Gathered.Concat).WithTrackingName(TrackingNames.Literals);
        var buildProblems = settings.Join(compiler, static (settings, compiler) => new Build(settings, compiler))
            .Join(size.Join(literals, static (library, literals) => library?.With(literals.Items)), BuildReport.Of).WithTrackingName(TrackingNames.BuildProblems);

        context.RegisterSourceOutput(fileReports, static (context, report) => report.ReportTo(context));
        context.RegisterSourceOutput(buildProblems, static (context, report) => report.ReportTo(context));
    }

    private static LibraryShape? Shape(MeasuredLibrary? library, CompilerFacts compiler)
        => library is not null && compiler.IsSupported && compiler.HasRuntime && library.Size.Excess() is null
            ? LibraryShape.Of(library.Library, library.Size.Concepts)
            : null;

    private static void EmitBucket(SourceProductionContext context, Bucket bucket, LibraryShape? shape)
    {
        if (shape is not null)
        {
            context.AddSource(CSharpText.HintName(bucket.Table.ToString(), bucket.Number), BucketEmitter.Emit(bucket, shape));
        }
    }

    private static IncrementalValuesProvider<Shard> EmitShards(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(Gathered<PackedKeys> Keys, PackedCounts Counts)> keys,
        ShardIndex index,
        IncrementalValueProvider<LibraryShape?> shape)
    {
        var shards = keys.SelectMany((pair, _) => index.Pack(pair.Keys.Items, pair.Counts)).WithTrackingName(index.TrackingName);
        context.RegisterSourceOutput(shards.Combine(shape), (context, pair) =>
        {
            if (pair.Right is { } shape)
            {
                context.AddSource(CSharpText.HintName(index.FileName, pair.Left.Number), ShardEmitter.Emit(pair.Left, shape));
            }
        });
        return shards;
    }

    private static void EmitLibrary(SourceProductionContext context, PackedHeader header, LibraryShape? shape)
    {
        if (shape is not null)
        {
            context.AddSource(CSharpText.HintName("CompiledLibrary"), CompiledLibraryEmitter.Emit(header.Library, header.Counts, shape));
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
