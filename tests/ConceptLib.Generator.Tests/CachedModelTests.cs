using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ConceptLib.Generator.Tests;

/// <summary>What the pipeline keeps between two builds holds no compilation alive, and no position can make it differ.</summary>
public sealed class CachedModelTests
{
    private static readonly Type[] s_forbidden = [typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic)];

    [Fact]
    public void No_stage_keeps_a_type_of_the_compiler()
    {
        GeneratorBuild build = new GeneratorHost(SmallLibrary.Files).SetText("book.txt", "Peace is kept.").Build();

        foreach (string stage in TrackingNames.All)
        {
            Assert.True(build.Steps.ContainsKey(stage), $"{stage} did not run.");
            foreach (IncrementalGeneratorRunStep step in build.Steps[stage])
            {
                HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
                Assert.All(step.Outputs, output => Visit(output.Value, stage, seen));
            }
        }
    }

    [Fact]
    public void Only_the_stages_that_report_know_positions()
    {
        GeneratorBuild build = new GeneratorHost(SmallLibrary.Files).SetText("book.txt", "Peace is kept.").Build();

        foreach (string stage in TrackingNames.All.Except([TrackingNames.Read, TrackingNames.FileReports]))
        {
            foreach (IncrementalGeneratorRunStep step in build.Steps[stage])
            {
                HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
                Assert.All(step.Outputs, output => Visit(output.Value, stage, seen));
                Assert.DoesNotContain(seen, static item => item.GetType().Name is "RangeTable" or "SourceRange");
            }
        }
    }

    private static void Visit(object? item, string stage, HashSet<object> seen)
    {
        if (item is null or string or Type or Delegate or AdditionalText || item.GetType().IsPrimitive || item.GetType().IsEnum || !seen.Add(item))
        {
            return;
        }

        Assert.True(!Array.Exists(s_forbidden, type => type.IsInstanceOfType(item)), $"{stage} keeps a {item.GetType()}.");
        if (item is IEnumerable items)
        {
            foreach (object? inner in items)
            {
                Visit(inner, stage, seen);
            }
        }

        for (Type? type = item.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRef && type.Assembly.GetName().Name!.StartsWith("ConceptLib", StringComparison.Ordinal) | type.IsGenericType)
                {
                    Visit(field.GetValue(item), stage, seen);
                }
            }
        }
    }
}
