using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using ConceptLib.Testing.Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The snapshot of one test.</summary>
internal sealed class Snapshot
{
    private static readonly ConcurrentDictionary<string, bool> s_usedPrefixes = new(StringComparer.OrdinalIgnoreCase);

    private readonly SnapshotFile _file;

    public Snapshot(MethodInfo test, VerifySettings settings, string sourceFile, string extension)
    {
        string directory = Path.Combine(Path.GetDirectoryName(sourceFile) ?? "", settings.Directory ?? "");
        string prefix = Path.Combine(directory, NameOf(test, settings.Parameters));
        if (!s_usedPrefixes.TryAdd(prefix, true))
        {
            throw new InvalidOperationException($"The prefix has already been used: {prefix}. A test has one snapshot; a theory tells its cases apart with UseParameters.");
        }

        _file = new SnapshotFile(prefix, extension);
    }

    /// <summary>The name of the files, without what follows <c>.verified</c>.</summary>
    public static string NameOf(MethodInfo test, IReadOnlyList<object?> arguments)
    {
        ParameterInfo[] parameters = test.GetParameters();
        return arguments.Count > parameters.Length
            ? throw new InvalidOperationException($"{test.Name} has {parameters.Length} parameters, UseParameters gives {arguments.Count}.")
            : SnapshotFile.NameOf(
                $"{test.ReflectedType!.Name}.{test.Name}",
                [.. arguments.Zip(parameters, (argument, parameter) => (parameter.Name!, Convert.ToString(argument ?? "null", CultureInfo.InvariantCulture)!))]);
    }

    public Task CompareAsync(string target) => _file.Compare(target, VerifierSettings.AcceptsAll) is { } difference
        ? Task.FromException(new VerifyException(difference))
        : Task.CompletedTask;
}
